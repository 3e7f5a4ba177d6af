/** Adding, changing and removing what moves the schedule. */
import type { Adjustment, TimeOff } from '#domain/adjustment.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { changePlan } from './changePlan.ts';
import { deletedRecord, notStamped } from './edits.ts';

/** The one record that holds the program's own days off. */
const timeOffId = 'time-off';

/** Adds an adjustment, or takes the place of the one of the same id. `name` is what the messages call it. */
export function putAdjustment(store: AppStore, adjustment: Adjustment, name: string): void {
  const { id } = adjustment;
  const isNew = store.getState().tables.adjustments[id] === undefined;
  changePlan(store, {
    label: isNew ? `add “${name}”` : `change “${name}”`,
    message: isNew ? `“${name}” is added to your plan.` : `“${name}” is changed.`,
    edits: { adjustments: { [id]: { ...storedAdjustment(adjustment), updatedAt: notStamped } } },
  });
}

export function removeAdjustment(store: AppStore, id: string, name: string): void {
  changePlan(store, {
    label: `remove “${name}”`,
    message: `“${name}” is removed from your plan.`,
    edits: { adjustments: { [id]: deletedRecord(id) } },
  });
}

/** As it is stored: a pathway by its id. */
export function storedAdjustment(
  adjustment: Adjustment,
): LiveRecordOf<'scenarios'>['adjustments'][number] {
  if (adjustment.kind !== 'pathway-change') return adjustment;
  const { pathway, ...facts } = adjustment;
  return { ...facts, pathwayId: pathway.id };
}

/** Takes the figures as they are given; what is absent follows the rule. */
export function setTimeOff(store: AppStore, timeOff: TimeOff): void {
  changePlan(store, {
    label: 'change the days off',
    message: 'The days off of your program are changed.',
    edits: {
      adjustments: {
        [timeOffId]: { ...timeOff, kind: 'time-off', id: timeOffId, updatedAt: notStamped },
      },
    },
  });
}

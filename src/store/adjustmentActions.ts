/** Adding, changing and removing what moves the schedule. */
import type { TimeOff } from '#domain/adjustment.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { deletedRecord, notStamped } from './edits.ts';

type AdjustmentRecord = LiveRecordOf<'adjustments'>;

/** One adjustment as the form gives it. */
export type AdjustmentEntry = DistributiveOmit<
  Exclude<AdjustmentRecord, { readonly kind: 'time-off' }>,
  'id' | 'updatedAt'
>;

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

/** The one record that holds the program's own days off. */
const timeOffId = 'time-off';

/** Adds an adjustment, or, with the id of one, takes its place. `name` is what the messages call it. */
export function putAdjustment(
  store: AppStore,
  entry: AdjustmentEntry,
  name: string,
  id: string | null = null,
): void {
  const record = { ...entry, id: id ?? `adjustment-${store.newId()}`, updatedAt: notStamped };
  change(store, {
    label: id === null ? `add “${name}”` : `change “${name}”`,
    message: id === null ? `“${name}” is added to your plan.` : `“${name}” is changed.`,
    edits: { adjustments: { [record.id]: record } },
  });
}

export function removeAdjustment(store: AppStore, id: string, name: string): void {
  change(store, {
    label: `remove “${name}”`,
    message: `“${name}” is removed from your plan.`,
    edits: { adjustments: { [id]: deletedRecord(id) } },
  });
}

/** Takes the figures as they are given; what is absent follows the rule. */
export function setTimeOff(store: AppStore, timeOff: TimeOff): void {
  change(store, {
    label: 'change the days off',
    message: 'The days off of your program are changed.',
    edits: {
      adjustments: {
        [timeOffId]: { ...timeOff, kind: 'time-off', id: timeOffId, updatedAt: notStamped },
      },
    },
  });
}

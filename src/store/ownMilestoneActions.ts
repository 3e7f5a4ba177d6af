/** What a person can do to the milestones of their own, besides what they can do to any. */
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import type { StepId } from '#domain/step.ts';
import { textLimits } from '#record/fields.ts';
import { liveRecords } from '#record/liveRecords.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { deletedRecord, notStamped } from './edits.ts';
import type { MilestoneRecord, Named } from './milestoneActions.ts';
import { put, recordOf } from './milestoneActions.ts';

/** In characters. */
export const titleLimit = textLimits.title;

/** Adds a milestone of the person's own at the end of its step; gives its id. */
export function addOwnMilestone(
  store: AppStore,
  own: { readonly step: StepId; readonly title: string },
  pinned: CalendarDate | CalendarMonth | null,
): string {
  const id = `own-${store.newId()}`;
  const record: MilestoneRecord = {
    id,
    updatedAt: notStamped,
    own: { ...own, order: lastOrder(store) + 1 },
    ...(pinned === null ? {} : { pinned }),
  };
  put(store, record, {
    label: `add “${own.title}”`,
    message: `“${own.title}” is added.`,
  });
  return id;
}

export function renameOwnMilestone(store: AppStore, milestone: Named, title: string): void {
  const record = recordOf(store, milestone.id);
  if (record.own === undefined || record.own.title === title) return;
  put(
    store,
    { ...record, own: { ...record.own, title } },
    {
      label: `rename “${milestone.title}”`,
      message: `“${milestone.title}” is now “${title}”.`,
    },
  );
}

export function moveOwnMilestoneToStep(store: AppStore, milestone: Named, step: StepId): void {
  const record = recordOf(store, milestone.id);
  if (record.own === undefined || record.own.step === step) return;
  put(
    store,
    { ...record, own: { ...record.own, step } },
    {
      label: `move “${milestone.title}” to another step`,
      message: `“${milestone.title}” is moved.`,
    },
  );
}

/** Two of the person's own change places. Where two devices gave one place to several, each gets its own first. */
export function swapOwnMilestones(store: AppStore, milestone: Named, other: Named): void {
  const places = ownPlaces(store);
  const [place, otherPlace] = [places.get(milestone.id), places.get(other.id)];
  if (place === undefined || otherPlace === undefined) return;
  const swapped = places.set(milestone.id, otherPlace).set(other.id, place);
  const moved = ownMilestones(store).flatMap(({ record, own }) => {
    const order = swapped.get(record.id) ?? own.order;
    return order === own.order ? [] : [[record.id, { ...record, own: { ...own, order } }]];
  });
  change(store, {
    label: `move “${milestone.title}”`,
    message: `“${milestone.title}” changed places with “${other.title}”.`,
    edits: { milestones: Object.fromEntries(moved) },
  });
}

export function removeOwnMilestone(store: AppStore, milestone: Named): void {
  change(store, {
    label: `remove “${milestone.title}”`,
    message: `“${milestone.title}” is removed.`,
    edits: { milestones: { [milestone.id]: deletedRecord(milestone.id) } },
  });
}

function lastOrder(store: AppStore): number {
  return ownMilestones(store).reduce((last, { own }) => Math.max(last, own.order), 0);
}

/** A place for each by id, in the order in which they are shown. */
function ownPlaces(store: AppStore): Map<string, number> {
  let last = -Infinity;
  return new Map(
    ownMilestones(store)
      .toSorted((a, b) => a.own.order - b.own.order || (a.record.id < b.record.id ? -1 : 1))
      .map(({ record: { id }, own: { order } }) => [id, (last = Math.max(order, last + 1))]),
  );
}

function ownMilestones(store: AppStore) {
  return liveRecords(store.getState().tables.milestones).flatMap((record) =>
    record.own === undefined ? [] : [{ record, own: record.own }],
  );
}

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

/**
 * Two of the person's own change places. Where two devices put both in one, the later comes half a place before the
 * other.
 */
export function swapOwnMilestones(store: AppStore, milestone: Named, other: Named): void {
  const [a, b] = [recordOf(store, milestone.id), recordOf(store, other.id)];
  if (a.own === undefined || b.own === undefined) return;
  const half = a.own.order === b.own.order ? 0.5 : 0;
  change(store, {
    label: `move “${milestone.title}”`,
    message: `“${milestone.title}” changed places with “${other.title}”.`,
    edits: {
      milestones: {
        [a.id]: { ...a, own: { ...a.own, order: b.own.order - (a.id > b.id ? half : 0) } },
        [b.id]: { ...b, own: { ...b.own, order: a.own.order - (b.id > a.id ? half : 0) } },
      },
    },
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
  const { milestones } = store.getState().tables;
  return Math.max(0, ...liveRecords(milestones).map(({ own }) => own?.order ?? 0));
}

/** What a person can do to a milestone, the catalog's or their own. Each is one change that can be undone. */
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { compareDates } from '#domain/calendarDate.ts';
import { dateText } from '#domain/dateText.ts';
import type { Milestone } from '#domain/milestone.ts';
import { textLimits } from '#record/fields.ts';
import { liveRecord } from '#record/liveRecords.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import type { Change } from './change.ts';
import { change } from './change.ts';
import { settingsOf } from './derivedSettings.ts';
import { marksOf, notStamped } from './edits.ts';
import type { History, HistoryEntry } from './history.ts';
import { withChange } from './history.ts';

export const notesLimit = textLimits.notes;

export type MilestoneRecord = LiveRecordOf<'milestones'>;

/** The milestone as the person sees it: enough to change it and to say what was changed. */
export type Named = Pick<Milestone, 'id' | 'title'>;

/** Done on that day; a milestone that comes round again keeps its earlier done dates. */
export function checkOff(
  store: AppStore,
  milestone: Pick<Milestone, 'id' | 'title' | 'everyMonths'>,
  on: CalendarDate,
): void {
  const record = recordOf(store, milestone.id);
  const earlier = milestone.everyMonths === null ? [] : (record.doneDates ?? []);
  const when = on === store.getState().today ? 'Done today.' : 'Done date set.';
  put(
    store,
    { ...record, doneDates: withDate(earlier, on) },
    {
      label: `check off “${milestone.title}”`,
      message: `“${milestone.title}” is checked off. ${when}`,
    },
  );
}

/** Not done after all: takes the newest done date away. */
export function uncheck(store: AppStore, milestone: Named): void {
  const { doneDates = [], ...record } = recordOf(store, milestone.id);
  const earlier = doneDates.slice(0, -1);
  put(store, earlier.length === 0 ? record : { ...record, doneDates: earlier }, {
    label: `uncheck “${milestone.title}”`,
    message: `“${milestone.title}” is open again.`,
  });
}

/** Moves the newest done date. */
export function setDoneDate(store: AppStore, milestone: Named, on: CalendarDate): void {
  const record = recordOf(store, milestone.id);
  const earlier = (record.doneDates ?? []).slice(0, -1);
  put(
    store,
    { ...record, doneDates: withDate(earlier, on) },
    {
      label: `change the done date of “${milestone.title}”`,
      message: `Done date of “${milestone.title}” changed.`,
    },
  );
}

/** Checks off many that do not come round again, each on its own date, as one change. */
export function checkOffAll(
  store: AppStore,
  milestones: readonly { readonly id: string; readonly on: CalendarDate }[],
): void {
  const edited = milestones.map(({ id, on }) => ({ ...recordOf(store, id), doneDates: [on] }));
  const count = `${milestones.length} ${milestones.length === 1 ? 'milestone' : 'milestones'}`;
  change(store, {
    label: `check off ${count}`,
    message: `${count} checked off, each on its target date.`,
    edits: { milestones: Object.fromEntries(edited.map((record) => [record.id, record])) },
  });
}

/** Fixes the target date; null means that the person wants no date. */
export function pinTarget(
  store: AppStore,
  milestone: Named,
  pinned: CalendarDate | CalendarMonth | null,
): void {
  put(
    store,
    { ...recordOf(store, milestone.id), pinned },
    pinned === null
      ? saidOfNoDate(milestone)
      : {
          label: `pin the date of “${milestone.title}”`,
          message: `The date of “${milestone.title}” is pinned.`,
        },
  );
}

/** Fixes the target date by moving the milestone along the timeline, where the day is not in sight while it moves. */
export function moveTarget(store: AppStore, milestone: Named, to: CalendarDate): void {
  const day = dateText(to, settingsOf(store.getState()).dateStyle);
  put(
    store,
    { ...recordOf(store, milestone.id), pinned: to },
    {
      label: `move “${milestone.title}”`,
      message: `“${milestone.title}” is pinned to ${day}.`,
    },
  );
}

/** The plan's date holds again; for one of their own, no date. */
export function unpinTarget(store: AppStore, milestone: Named): void {
  const { pinned, ...record } = recordOf(store, milestone.id);
  if (pinned === undefined) return;
  put(
    store,
    record,
    record.own === undefined
      ? {
          label: `unpin the date of “${milestone.title}”`,
          message: `The date of “${milestone.title}” follows your plan.`,
        }
      : saidOfNoDate(milestone),
  );
}

/**
 * Said only in the save state, not in a message of its own: it happens at every pause in typing. `isGoingOn`: they are
 * typed on since they were last set, so both are taken back as one. False when they could not be taken, since the tab
 * is read-only.
 */
export function setNotes(
  store: AppStore,
  milestone: Named,
  notes: string,
  isGoingOn = false,
): boolean {
  const { notes: before = '', ...record } = recordOf(store, milestone.id);
  if (notes === before) return true;
  return put(store, notes === '' ? record : { ...record, notes }, {
    label: `change the notes of “${milestone.title}”`,
    ...(isGoingOn ? { remember: withMoreTyped } : {}),
  });
}

/** One change with the newest, unless something was done since: it would be taken back with it, or the other way. */
function withMoreTyped(history: History, inverse: HistoryEntry): History {
  const last = history.undo.at(-1);
  const isNext =
    last?.label === inverse.label &&
    history.redo.length === 0 &&
    Object.entries(marksOf(inverse.edits)).every(([id, mark]) => last.left?.[id] === mark);
  return isNext
    ? { undo: [...history.undo.slice(0, -1), { ...inverse, edits: last.edits }], redo: [] }
    : withChange(history, inverse);
}

export function setNotForMe(store: AppStore, milestone: Named, isNotForMe: boolean): void {
  const { notForMe: _, ...record } = recordOf(store, milestone.id);
  put(store, isNotForMe ? { ...record, notForMe: true } : record, {
    label: isNotForMe
      ? `put “${milestone.title}” aside as not for you`
      : `take “${milestone.title}” back`,
    message: isNotForMe
      ? `“${milestone.title}” is put aside as not for you.`
      : `“${milestone.title}” is back on your list.`,
  });
}

export function recordOf(store: AppStore, id: string): MilestoneRecord {
  return liveRecord(store.getState().tables.milestones, id) ?? { id, updatedAt: notStamped };
}

function saidOfNoDate({ title }: Named): { readonly label: string; readonly message: string } {
  return { label: `take away the date of “${title}”`, message: `“${title}” has no date now.` };
}

function withDate(dates: readonly CalendarDate[], date: CalendarDate): readonly CalendarDate[] {
  return [...dates.filter((other) => other !== date), date].toSorted(compareDates);
}

export function put(
  store: AppStore,
  record: MilestoneRecord,
  said: Pick<Change, 'label' | 'message' | 'remember'>,
): boolean {
  return change(store, { ...said, edits: { milestones: { [record.id]: record } } });
}

/** Topics of the field guide that the person has read. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { GuideTopic } from '#domain/guide.ts';
import { liveRecord } from '#record/liveRecords.ts';
import type { AppState, AppStore } from './appStore.ts';
import { change } from './change.ts';
import { deletedRecord, notStamped } from './edits.ts';

type Named = Pick<GuideTopic, 'id' | 'title'>;

/** The day on which a topic was marked as read; null when it was not. */
export function readOn({ tables }: AppState, topicId: string): CalendarDate | null {
  return liveRecord(tables.reading, topicId)?.on ?? null;
}

/** Read today. No milestone is checked off by it. */
export function markRead(store: AppStore, { id, title }: Named): void {
  change(store, {
    label: `mark “${title}” as read`,
    message: `“${title}” is marked as read.`,
    edits: { reading: { [id]: { id, updatedAt: notStamped, on: store.getState().today } } },
  });
}

export function markUnread(store: AppStore, { id, title }: Named): void {
  change(store, {
    label: `mark “${title}” as not read`,
    message: `“${title}” is marked as not read.`,
    edits: { reading: { [id]: deletedRecord(id) } },
  });
}

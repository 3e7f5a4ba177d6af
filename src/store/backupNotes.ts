/** When this browser last gave out a backup, and when the person last put the reminder away. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { isCalendarDate } from '#domain/calendarDate.ts';
import { isJsonObject } from '#record/json.ts';
import { isStamp } from '#record/stamp.ts';
import type { AppStore } from './appStore.ts';
import { browserNote } from './browserNote.ts';

export interface Moment {
  /** A stamp: records changed since then have later ones. */
  readonly at: string;
  /** The day that it was for the person. */
  readonly on: CalendarDate;
}

export interface BackupNotes {
  readonly lastBackup: Moment | null;
  readonly putAway: Moment | null;
}

const { read, keep, forget, onChange } = browserNote(
  'backup',
  ({ lastBackup, putAway }): BackupNotes => ({
    lastBackup: momentIn(lastBackup),
    putAway: momentIn(putAway),
  }),
);

export { read as backupNotes, forget as forgetNotes, onChange as onBackupNotesChange };

export function noteBackup(store: AppStore): void {
  keep({ lastBackup: now(store), putAway: null });
}

/** Until another thirty days or twenty-five changes have gone by. */
export function putReminderAway(store: AppStore): void {
  keep({ ...read(), putAway: now(store) });
}

function now(store: AppStore): Moment {
  return { at: store.clock.now(), on: store.getState().today };
}

function momentIn(value: unknown): Moment | null {
  if (!isJsonObject(value)) return null;
  const { at, on } = value;
  const isMoment = typeof at === 'string' && isStamp(at) && typeof on === 'string';
  return isMoment && isCalendarDate(on) ? { at, on } : null;
}

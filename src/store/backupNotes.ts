/**
 * When this browser last gave out a backup, and when the person last put the reminder away. It stands under a
 * key of its own in localStorage and not in the record: a backup is of the browser that made it, and a file that
 * changed with every download would never equal the last one.
 */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { isCalendarDate } from '#domain/calendarDate.ts';
import { onOtherTabChange } from '#platform/tabs.ts';
import { localTextStore } from '#platform/textStore.ts';
import { isJsonObject, parseJson } from '#record/json.ts';
import { isStamp } from '#record/stamp.ts';
import type { AppStore } from './appStore.ts';

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

const key = 'backup';
const version = 1;
const noNotes: BackupNotes = { lastBackup: null, putAway: null };

let notes: BackupNotes | null = null;
const listeners = new Set<() => void>();

/** The same object until there is news. What cannot be read is as good as none. */
export function backupNotes(): BackupNotes {
  notes ??= storedNotes();
  return notes;
}

/** Returns the way to stop it. */
export function onBackupNotesChange(listener: () => void): () => void {
  listeners.add(listener);
  const stopHearing = onOtherTabChange((changedKey) => {
    if (changedKey === key || changedKey === null) forgetNotes();
  });
  return () => {
    listeners.delete(listener);
    stopHearing();
  };
}

export function noteBackup(store: AppStore): void {
  keepNotes({ lastBackup: now(store), putAway: null });
}

/** Until another thirty days or twenty-five changes have gone by. */
export function putReminderAway(store: AppStore): void {
  keepNotes({ ...backupNotes(), putAway: now(store) });
}

/** To be read again when somebody asks. */
export function forgetNotes(): void {
  notes = null;
  for (const listener of listeners) listener();
}

/** A storage that refuses it costs no more than a reminder too many. */
function keepNotes(next: BackupNotes): void {
  localTextStore.write(key, JSON.stringify({ version, ...next }));
  notes = next;
  for (const listener of listeners) listener();
}

function now(store: AppStore): Moment {
  return { at: store.clock.now(), on: store.getState().today };
}

function storedNotes(): BackupNotes {
  const stored = localTextStore.read(key);
  if (stored === 'refused' || stored.text === null) return noNotes;
  const document = parseJson(stored.text);
  return isJsonObject(document) && document['version'] === version
    ? { lastBackup: momentIn(document['lastBackup']), putAway: momentIn(document['putAway']) }
    : noNotes;
}

function momentIn(value: unknown): Moment | null {
  if (!isJsonObject(value)) return null;
  const { at, on } = value;
  const isMoment = typeof at === 'string' && isStamp(at) && typeof on === 'string';
  return isMoment && isCalendarDate(on) ? { at, on } : null;
}

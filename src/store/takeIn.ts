/** Taking in another version of the record, out of a backup or a restore point. */
import type { ImportMode, ImportPreview } from '#record/importPreview.ts';
import { importPreview, importedRecords } from '#record/importPreview.ts';
import type { ReadBackup } from '#record/openBackup.ts';
import type { Tables } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import type { Edits } from './edits.ts';
import { notStamped, touchedOnly } from './edits.ts';

export type Incoming = Pick<ReadBackup, 'tables' | 'invalid'>;

/** What `takeIn` would do now. */
export function previewTakeIn(ours: Tables, theirs: Incoming, mode: ImportMode): ImportPreview {
  // What is written is the same whatever the time is, but for stamps.
  const written = importedRecords(ours, theirs, mode, notStamped);
  return importPreview(ours, theirs.tables, written);
}

/** True when `takeIn` would change nothing. */
export function isTakenIn(ours: Tables, theirs: Incoming, mode: ImportMode): boolean {
  return Object.keys(editsOf(ours, theirs, mode, notStamped)).length === 0;
}

/** One change that can be undone. False, with a message, while the app is read-only. */
export function takeIn(
  store: AppStore,
  theirs: Incoming,
  mode: ImportMode,
  { label, message }: { readonly label: string; readonly message: string },
): boolean {
  const edits = editsOf(store.getState().tables, theirs, mode, store.clock.now());
  return change(store, { label, message, edits, isStamped: true });
}

function editsOf(ours: Tables, theirs: Incoming, mode: ImportMode, now: string): Edits {
  return touchedOnly(importedRecords(ours, theirs, mode, now));
}

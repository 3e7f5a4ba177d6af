import { importedRecords } from '#record/importPreview.ts';
import type { Tables } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { touchedOnly } from './edits.ts';

/**
 * Makes the record what `tables` hold, as one change that can be undone; what they lack is removed. False,
 * with a message, while the app is read-only.
 */
export function replaceRecord(
  store: AppStore,
  tables: Tables,
  { label, message }: { readonly label: string; readonly message: string },
): boolean {
  const ours = store.getState().tables;
  const now = store.clock.now();
  const written = importedRecords(ours, { tables, invalid: [] }, 'replace', now);
  return change(store, { label, message, edits: touchedOnly(written), isStamped: true });
}

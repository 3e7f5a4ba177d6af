/** Files that the person takes away: nothing leaves the browser in any other way. */
import { downloadText } from '#platform/download.ts';
import type { AppStore } from './appStore.ts';
import { noteBackup } from './backupNotes.ts';
import { say } from './change.ts';
import { loadedPart } from './loadedPart.ts';
import type { Damage } from './saveState.ts';
import { whenReadWhole } from './whenReadWhole.ts';

/**
 * The whole record as one file, as it is in this tab now, saved or not. Resolves with false, and says so, where what
 * makes the file could not be loaded.
 */
export async function downloadBackup(store: AppStore): Promise<boolean> {
  const part = await loadedPart(store, () => import('#record/backup.ts'));
  if (part === null) return false;
  const { backupFileName, backupOf } = part;
  await whenReadWhole(store);
  const { tables, today, saving } = store.getState();
  const text = backupOf(tables, store.clock.now(), import.meta.env.APP_VERSION);
  downloadText(backupFileName(today), text, 'application/json');
  // What a newer version keeps is not in it, so it stands for no backup, and nothing is written here.
  if (!saving.isReadOnly) noteBackup(store);
  const lacks =
    saving.isReadOnly && !saving.isErased ? ' What a newer version wrote is not in it.' : '';
  say(store, `${backupFileName(today)} is on its way to your downloads.${lacks}`);
  return true;
}

/** A table that was made of a log. `what` names the file: "procedures". */
export function downloadCsv(store: AppStore, what: string, csv: string): void {
  const fileName = `ir-roadmap-${what}-${store.getState().today}.csv`;
  // With the mark, spreadsheets take it for the UTF-8 that it is.
  downloadText(fileName, `\uFEFF${csv}`, 'text/csv');
  say(store, `${fileName} is on its way to your downloads.`);
}

/** A stored text that could not be read, byte for byte. */
export function downloadDamaged(store: AppStore, { part, text }: Damage): void {
  downloadText(`ir-roadmap-unreadable-${part}-${store.getState().today}.txt`, text, 'text/plain');
}

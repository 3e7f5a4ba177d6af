import { useSyncExternalStore } from 'react';
import type { Changes } from '#record/backupAge.ts';
import { changesSince, isBackupDue } from '#record/backupAge.ts';
import type { Tables } from '#record/schema.ts';
import { tableNames } from '#record/schema.ts';
import type { BackupNotes } from './backupNotes.ts';
import { backupNotes, onBackupNotesChange } from './backupNotes.ts';
import { rememberedByKey } from './remembered.ts';
import { useDeferredRecord } from './useDeferredAppState.ts';

const noNotes: BackupNotes = { lastBackup: null, putAway: null };

/** What is known of backups of this browser; nothing in a prerendered page. */
export function useBackupNotes(): BackupNotes {
  return useSyncExternalStore(onBackupNotesChange, backupNotes, () => noNotes);
}

const changesIn = rememberedByKey<Changes>();

/** True when the person has to be reminded of making a backup. */
export function useIsBackupDue(): boolean {
  const { lastBackup, putAway } = useBackupNotes();
  const { isReadWhole, tables, today } = useDeferredRecord();
  // One of a day to come was noted while the clock was ahead, and would keep the reminder away until then.
  const noted = [lastBackup, putAway].flatMap((one) => (one && one.on <= today ? one.at : []));
  const since = noted.toSorted().at(-1) ?? null;
  return isReadWhole && isBackupDue(changesOf(tables, since), since, today);
}

/** Counted anew only for the tables that have changed: the logs are long. */
function changesOf(tables: Tables, since: string | null): readonly Changes[] {
  return tableNames.map((table) =>
    changesIn(table, [tables[table], since], () => changesSince(tables[table], since)),
  );
}

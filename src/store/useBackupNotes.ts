import { useSyncExternalStore } from 'react';
import { isBackupDue } from '#record/backupAge.ts';
import type { BackupNotes } from './backupNotes.ts';
import { backupNotes, onBackupNotesChange } from './backupNotes.ts';
import { remembered } from './remembered.ts';
import type { AppState } from './appStore.ts';
import { useAppState, useAppStore } from './useAppStore.ts';

const noNotes: BackupNotes = { lastBackup: null, putAway: null };

/** What is known of backups of this browser; nothing in a prerendered page. */
export function useBackupNotes(): BackupNotes {
  return useSyncExternalStore(onBackupNotesChange, backupNotes, () => noNotes);
}

const isDueOf = remembered(
  (state: AppState & { readonly since: string | null; readonly now: string }) => [
    state.tables,
    state.since,
    state.now.slice(0, 10),
  ],
  (tables, since, today) => isBackupDue(tables, since, today),
);

/** True when the person has to be reminded of making a backup. */
export function useIsBackupDue(): boolean {
  const { clock } = useAppStore();
  const { lastBackup, putAway } = useBackupNotes();
  const [backedUp, dismissed] = [lastBackup?.at ?? null, putAway?.at ?? null];
  const since =
    dismissed !== null && (backedUp === null || dismissed > backedUp) ? dismissed : backedUp;
  return useAppState(
    (state) => state.isReadWhole && isDueOf({ ...state, since, now: clock.now() }),
  );
}

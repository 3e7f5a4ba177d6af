import { usePageMark } from '#parts/usePageMark.ts';
import { putReminderAway } from '#store/backupNotes.ts';
import { downloadBackup } from '#store/downloads.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useBackupNotes } from '#store/useBackupNotes.ts';
import { dateText } from '#domain/dateText.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { Note } from '#ui/Note.tsx';
import styles from './BackupReminder.module.css';

/** Shown when a backup is due, until there is one or the person puts it away. */
export function BackupReminder() {
  const store = useAppStore();
  const dateStyle = useDateStyle();
  const { lastBackup } = useBackupNotes();
  const hasToast = useAppState((state) => state.message !== null);
  usePageMark('reminded');
  return (
    <div className={styles.reminder} data-behind-toast={hasToast || undefined}>
      <Note
        kind="info"
        fact={
          lastBackup === null
            ? 'You have no backup yet.'
            : `Your last backup is from ${dateText(lastBackup.on, dateStyle)}.`
        }
        actions={
          <Button size="small" onClick={() => void downloadBackup(store)}>
            Download backup
          </Button>
        }
        onDismiss={() => putReminderAway(store)}
      >
        A browser can lose what it stores.
      </Note>
    </div>
  );
}

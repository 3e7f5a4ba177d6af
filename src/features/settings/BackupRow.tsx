import { daysBetween } from '#domain/calendarDate.ts';
import { relativeDaysText } from '#domain/durationText.ts';
import { downloadBackup } from '#store/downloads.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useBackupNotes } from '#store/useBackupNotes.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Icon } from '#ui/Icon.tsx';
import { DataRow } from './DataRow.tsx';

/** The file with all of the record, and when there was one last. */
export function BackupRow() {
  const store = useAppStore();
  return (
    <DataRow
      title="Backup"
      actions={
        <Button variant="primary" onClick={() => void downloadBackup(store)}>
          <Icon name="download" />
          Download backup
        </Button>
      }
    >
      One file with your whole record. <LastBackup />
    </DataRow>
  );
}

function LastBackup() {
  const today = useAppState((state) => state.today);
  const { lastBackup } = useBackupNotes();
  if (lastBackup === null) return <>No backup yet.</>;
  const days = daysBetween(lastBackup.on, today);
  return (
    <>
      Last one <DateText date={lastBackup.on} />
      {/* With a clock that was set back it would lie in the future. */}
      {days >= 0 && `, ${relativeDaysText(-days)}`}.
    </>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { loadCountriesOf } from '#store/countries.ts';
import { downloadBackup } from '#store/downloads.ts';
import type { FileProblem, ImportMode, OpenedFile, ReadFile } from '#store/importActions.ts';
import { importBackup, openBackupFile } from '#store/importActions.ts';
import { previewTakeIn } from '#store/takeIn.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { whenReadWhole } from '#store/whenReadWhole.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Note } from '#ui/Note.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import styles from './ImportDialog.module.css';
import { ImportPreviewList } from './ImportPreviewList.tsx';
import { fileProblemText } from './importTexts.ts';

interface ImportDialogProps {
  readonly file: File;
  readonly onClose: () => void;
}

/** Says what a file is and what importing it would change; nothing changes before "Import" is pressed. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const store = useAppStore();
  const opened = useOpenedFile(file);
  const [mode, setMode] = useState<ImportMode>('merge');
  const [progress, setProgress] = useState<'asking' | 'importing' | 'unprotected'>('asking');
  const isUnprotected = progress === 'unprotected';
  const isRead = opened?.kind === 'read';

  async function start(backup: ReadFile): Promise<void> {
    setProgress('importing');
    const outcome = await importBackup(store, backup, {
      mode,
      withoutRestorePoint: isUnprotected,
    });
    if (outcome === 'no-restore-point') setProgress('unprotected');
    else onClose();
  }

  return (
    <Dialog
      title="Import a backup"
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onClick={onClose}>{opened === null || isRead ? 'Cancel' : 'Close'}</Button>
          {isRead && (
            <Button
              variant={mode === 'replace' ? 'danger' : 'primary'}
              disabledReason={progress === 'importing' ? 'The import is under way' : undefined}
              onClick={() => void start(opened)}
            >
              {isUnprotected ? 'Import without a restore point' : 'Import'}
            </Button>
          )}
        </>
      }
    >
      {opened === null && <p role="status">Reading “{file.name}”.</p>}
      {opened !== null && !isRead && <Problem problem={opened} name={file.name} />}
      {isRead && <Preview backup={opened} name={file.name} mode={mode} onModeChange={setMode} />}
      {isUnprotected && (
        <Note
          kind="warning"
          isAlert
          fact="No restore point could be taken, and nothing is imported yet."
          actions={
            <Button size="small" onClick={() => void downloadBackup(store)}>
              Download a backup first
            </Button>
          }
        >
          This browser’s database cannot be written now. Undo still takes an import back.
        </Note>
      )}
    </Dialog>
  );
}

/** Null while it is being read. */
function useOpenedFile(file: File): OpenedFile | null {
  const store = useAppStore();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  useEffect(() => {
    let isWanted = true;
    async function open(): Promise<void> {
      const [result] = await Promise.all([openBackupFile(file), whenReadWhole(store)]);
      // The names in the preview are those of the countries that it has.
      if (result.kind === 'read') await loadCountriesOf(store, result.tables);
      if (isWanted) setOpened(result);
    }
    void open();
    return () => {
      isWanted = false;
    };
  }, [store, file]);
  return opened;
}

function Problem({ problem, name }: { readonly problem: FileProblem; readonly name: string }) {
  const { fact, advice } = fileProblemText(problem, name);
  return (
    <Note kind="bad" isAlert fact={fact}>
      {advice} Nothing was imported; your record is as it was.
    </Note>
  );
}

const modes = [
  { value: 'merge', label: 'Merge' },
  { value: 'replace', label: 'Replace' },
] as const satisfies readonly { readonly value: ImportMode; readonly label: string }[];

const modeTexts: Readonly<Record<ImportMode, string>> = {
  merge: 'Both become one: of two versions of an entry, the newer one stays.',
  replace: 'Your record becomes what the file holds. What the file lacks is removed.',
};

interface PreviewProps {
  readonly backup: ReadFile;
  readonly name: string;
  readonly mode: ImportMode;
  readonly onModeChange: (mode: ImportMode) => void;
}

function Preview({ backup, name, mode, onModeChange }: PreviewProps) {
  const tables = useAppState((state) => state.tables);
  const preview = useMemo(() => previewTakeIn(tables, backup, mode), [tables, backup, mode]);
  return (
    <>
      <p className={styles.file}>
        <b>{name}</b>
        {backup.exportedOn !== null && (
          <>
            , exported <DateText date={backup.exportedOn} />
          </>
        )}
      </p>
      <SegmentedControl
        legend="What to do with it"
        options={modes}
        value={mode}
        onChange={onModeChange}
        isFull
      />
      <p className={styles.help}>{modeTexts[mode]}</p>
      <ImportPreviewList preview={preview} ours={tables} backup={backup} />
    </>
  );
}

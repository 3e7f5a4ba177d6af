import { useCallback, useState } from 'react';
import { pluralText } from '#parts/numberTexts.ts';
import { paths } from '#parts/paths.ts';
import { useLoadedLater } from '#parts/useLoadedLater.ts';
import { downloadBackup } from '#store/downloads.ts';
import type { StoragePlace } from '#store/eraseEverything.ts';
import { entriesIn, eraseEverything } from '#store/eraseEverything.ts';
import { restorePointsOf } from '#store/restorePoints.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Note } from '#ui/Note.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './EraseDialog.module.css';

interface EraseDialogProps {
  readonly onClose: () => void;
}

const word = 'erase';

/** Erases nothing before the word is typed; then ends on the welcome page, or says what is left. */
export function EraseDialog({ onClose }: EraseDialogProps) {
  const store = useAppStore();
  const entries = pluralText(useAppState(entriesIn), 'entry', 'entries');
  const points = useCountOfPoints();
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const [isErasing, setIsErasing] = useState(false);
  const [left, setLeft] = useState<readonly StoragePlace[]>([]);
  const isConfirmed = typed.trim().toLowerCase() === word;

  async function erase(): Promise<void> {
    if (isErasing) return;
    setIsRefused(!isConfirmed);
    if (!isConfirmed) return;
    setIsErasing(true);
    const remaining = await eraseEverything(store, paths.welcome.erasedLink());
    setLeft(remaining);
    // Otherwise the page is on its way to another.
    if (remaining.length > 0) setIsErasing(false);
  }

  return (
    <Dialog
      title="Erase everything in this browser?"
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={() => void downloadBackup(store)}>
            <Icon name="download" />
            Backup first
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="danger"
            disabledReason={reasonNotTo(isConfirmed, isErasing)}
            onClick={() => void erase()}
          >
            {left.length > 0 ? 'Try again' : 'Erase'}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>
          {entries}
          {points !== null && ` and ${pluralText(points, 'restore point', 'restore points')}`}.
          Without a backup this cannot be undone.
        </p>
        <TextField
          label="Type “erase” to confirm"
          value={typed}
          autoCapitalize="none"
          spellCheck={false}
          error={isRefused ? `Type the word “${word}”. Nothing was erased.` : null}
          onChange={(text) => {
            setTyped(text);
            setIsRefused(false);
          }}
          onEnter={() => void erase()}
        />
        {isErasing && (
          <p role="status">Erasing. This page is left when nothing is there any more.</p>
        )}
        {left.length > 0 && !isErasing && (
          <Note kind="bad" isAlert fact="Not everything could be erased.">
            Still there: {left.map((place) => placeNames[place]).join(' and ')}. Close all other
            tabs of IR Roadmap and try again, or clear this site’s data in the browser’s settings.
          </Note>
        )}
      </div>
    </Dialog>
  );
}

const placeNames: Readonly<Record<StoragePlace, string>> = {
  'quick-storage': 'the browser’s quick storage, with your record',
  database: 'the browser’s database, with the second copy of your record and the restore points',
  'offline-copy': 'the copy of the app for use without a network, which holds nothing of yours',
};

function reasonNotTo(isConfirmed: boolean, isErasing: boolean): string | undefined {
  if (isErasing) return 'Everything is being erased';
  return isConfirmed ? undefined : 'Type “erase” first';
}

/** null until it is known, or when it cannot be. */
function useCountOfPoints(): number | null {
  const store = useAppStore();
  const list = useCallback(() => restorePointsOf(store), [store]);
  return useLoadedLater(true, list).value?.length ?? null;
}

import { useEffect, useRef, useState } from 'react';
import { downloadBackup } from '#store/downloads.ts';
import type { OpenedRestorePoint, ListedRestorePoint } from '#store/restorePoints.ts';
import { openRestorePoint, restore } from '#store/restorePoints.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Note } from '#ui/Note.tsx';
import { RestorePointDetails } from './RestorePointDetails.tsx';
import { RestorePointList } from './RestorePointList.tsx';
import styles from './RestorePointsDialog.module.css';

interface RestorePointsDialogProps {
  readonly onClose: () => void;
}

interface Looked {
  readonly point: ListedRestorePoint;
  readonly opened: OpenedRestorePoint;
}

type Problem = 'unreadable' | 'no-restore-point' | null;

/** Lists the restore points; one click looks into one, and one goes back to it. */
export function RestorePointsDialog({ onClose }: RestorePointsDialogProps) {
  const store = useAppStore();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [problem, setProblem] = useState<Problem>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isLooking = looked !== null;
  const wasLooking = useRef(isLooking);
  const intro = useRef<HTMLParagraphElement>(null);
  const backButton = useRef<HTMLButtonElement>(null);
  const isUnprotected = problem === 'no-restore-point';

  async function look(point: ListedRestorePoint): Promise<void> {
    const opened = await openRestorePoint(store, point);
    setProblem(opened === null ? 'unreadable' : null);
    if (opened !== null) setLooked({ point, opened });
  }

  async function goBack(point: ListedRestorePoint): Promise<void> {
    setIsBusy(true);
    // What has been looked at needs no reading, which may fail by now.
    const opened = looked?.opened ?? (await openRestorePoint(store, point));
    const outcome =
      opened === null
        ? 'unreadable'
        : await restore(store, opened, { withoutRestorePoint: isUnprotected });
    setIsBusy(false);
    if (outcome === 'restored' || outcome === 'read-only') {
      onClose();
      return;
    }
    setProblem(outcome);
    if (opened !== null) setLooked({ point, opened });
  }

  // What is pressed goes with its view. One dialog holds both: it knows what opened it, to which the focus returns.
  useEffect(() => {
    if (wasLooking.current === isLooking) return;
    wasLooking.current = isLooking;
    const next = isLooking ? backButton.current : intro.current;
    next?.focus();
  }, [isLooking]);

  const notice = problem !== null && (
    <div className={styles.note}>
      <ProblemNote problem={problem} onDownload={() => void downloadBackup(store)} />
    </div>
  );

  if (looked === null) {
    return (
      <Dialog title="Restore points" width="wide" onClose={onClose}>
        <p ref={intro} className={styles.intro} tabIndex={-1}>
          Your record as it was: from the last seven days, and the newest from each of the last
          twelve months that have one. Going back can be undone.
        </p>
        {notice}
        <RestorePointList
          isBusy={isBusy}
          onLook={(point) => void look(point)}
          onRestore={(point) => void goBack(point)}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Restore point"
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button
            ref={backButton}
            onClick={() => {
              setLooked(null);
              setProblem(null);
            }}
          >
            Back to the list
          </Button>
          <Button
            variant="primary"
            disabledReason={isBusy ? 'Your record is being restored' : undefined}
            onClick={() => void goBack(looked.point)}
          >
            {isUnprotected ? 'Restore without a restore point' : 'Restore'}
          </Button>
        </>
      }
    >
      <RestorePointDetails point={looked.point} opened={looked.opened} />
      {notice}
    </Dialog>
  );
}

interface ProblemNoteProps {
  readonly problem: NonNullable<Problem>;
  readonly onDownload: () => void;
}

function ProblemNote({ problem, onDownload }: ProblemNoteProps) {
  return problem === 'unreadable' ? (
    <Note kind="bad" isAlert fact="This restore point cannot be read.">
      Nothing was changed. Try another one.
    </Note>
  ) : (
    <Note
      kind="warning"
      isAlert
      fact="Your record as it is now could not be kept, so nothing was restored yet."
      actions={
        <Button size="small" onClick={onDownload}>
          Download a backup first
        </Button>
      }
    >
      This browser’s database cannot be written now. Undo still takes the restoring back.
    </Note>
  );
}

import { useEffect, useState } from 'react';
import type { ListedRestorePoint } from '#store/restorePoints.ts';
import { openRestorePoint, previewRestore, restorePointsOf } from '#store/restorePoints.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { Note } from '#ui/Note.tsx';
import styles from './RestorePointsDialog.module.css';
import { differenceText, reasonTexts, whenText } from './restorePointTexts.ts';

interface RestorePointListProps {
  readonly isBusy: boolean;
  readonly onLook: (point: ListedRestorePoint) => void;
  readonly onRestore: (point: ListedRestorePoint) => void;
}

/** A heavy day has hundreds: more are drawn when they are asked for. */
const shownAtFirst = 20;

/** The newest first, each with what going back to it would do. */
export function RestorePointList({ isBusy, onLook, onRestore }: RestorePointListProps) {
  const store = useAppStore();
  const [points, setPoints] = useState<readonly ListedRestorePoint[] | null | 'unread'>('unread');
  const [most, setMost] = useState(shownAtFirst);

  useEffect(() => {
    async function list(): Promise<void> {
      setPoints(await restorePointsOf(store));
    }
    void list();
  }, [store]);

  const shown = points === null || points === 'unread' ? noPoints : points.slice(0, most);
  const differences = useDifferences(shown);

  if (points === 'unread') return <p role="status">Reading the restore points.</p>;
  if (points === null) {
    return (
      <Note kind="bad" isAlert fact="The restore points cannot be read now.">
        This browser’s database does not answer. Reload the page and try again.
      </Note>
    );
  }
  if (points.length === 0) return <p className={styles.note}>There is none yet.</p>;
  return (
    <>
      <ul className={styles.list} aria-label="Restore points">
        {shown.map((point) => (
          <PointRow
            key={point.id}
            point={point}
            difference={differences.get(point.id)}
            isBusy={isBusy}
            onLook={() => onLook(point)}
            onRestore={() => onRestore(point)}
          />
        ))}
      </ul>
      {points.length > most && (
        <p className={styles.more}>
          <Button size="small" onClick={() => setMost(most + shownAtFirst)}>
            Show older ones
          </Button>
        </p>
      )}
    </>
  );
}

const noPoints: readonly ListedRestorePoint[] = [];

interface PointRowProps {
  readonly point: ListedRestorePoint;
  readonly difference: string | undefined;
  readonly isBusy: boolean;
  readonly onLook: () => void;
  readonly onRestore: () => void;
}

function PointRow({ point, difference, isBusy, onLook, onRestore }: PointRowProps) {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const when = whenText(point, today, dateStyle);
  return (
    <li className={styles.point}>
      <div>
        <p className={styles.when}>{when}</p>
        <p className={styles.facts}>
          {reasonTexts[point.reason]}. {difference}
        </p>
      </div>
      <div className={styles.actions}>
        <Button size="small" aria-label={`Look at ${when}`} onClick={onLook}>
          Look
        </Button>
        <Button
          size="small"
          aria-label={`Restore ${when}`}
          disabledReason={isBusy ? 'Your record is being restored' : undefined}
          onClick={onRestore}
        >
          Restore
        </Button>
      </div>
    </li>
  );
}

/** What differs from now, by the id of the point. Read one after the other, so that one at a time is in memory. */
function useDifferences(points: readonly ListedRestorePoint[]): ReadonlyMap<string, string> {
  const store = useAppStore();
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const next = points.find(({ id }) => !known.has(id));

  useEffect(() => {
    if (next === undefined) return;
    let isCurrent = true;
    async function compare(point: ListedRestorePoint): Promise<void> {
      const opened = await openRestorePoint(store, point);
      if (!isCurrent) return;
      const text =
        opened === null
          ? 'It cannot be read.'
          : differenceText(previewRestore(store.getState(), opened));
      setKnown((before) => new Map([...before, [point.id, text]]));
    }
    void compare(next);
    return () => {
      isCurrent = false;
    };
  }, [store, next]);
  return known;
}

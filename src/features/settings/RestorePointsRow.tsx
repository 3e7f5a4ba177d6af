import { Suspense, useEffect, useState } from 'react';
import { useOpened } from '#parts/useOpened.ts';
import type { ListedRestorePoint } from '#store/restorePoints.ts';
import { restorePointsOf } from '#store/restorePoints.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { DataRow } from './DataRow.tsx';
import { whenText } from './restorePointTexts.ts';

const RestorePointsDialog = lazyPart(
  () => import('./RestorePointsDialog.tsx'),
  'RestorePointsDialog',
);

const dialogName = 'restore-points';

type Listed = readonly ListedRestorePoint[] | 'unread' | 'failed';

/** How many restore points there are; the dialog with them also has an address, for the notice of damage. */
export function RestorePointsRow() {
  const store = useAppStore();
  const [points, setPoints] = useState<Listed>('unread');
  const [opened, open] = useOpened();
  const isOpen = opened === dialogName;

  useEffect(() => {
    // Counted anew when it closes: going back to a point takes another one.
    if (isOpen) return;
    let isCurrent = true;
    async function list(): Promise<void> {
      const read = await restorePointsOf(store);
      if (isCurrent) setPoints(read ?? 'failed');
    }
    void list();
    return () => {
      isCurrent = false;
    };
  }, [store, isOpen]);

  return (
    <>
      <DataRow
        title="Restore points"
        actions={
          <Button
            aria-label="Show restore points"
            aria-haspopup="dialog"
            onClick={() => open(dialogName)}
          >
            Show
          </Button>
        }
      >
        <KeptText points={points} />
      </DataRow>
      {isOpen && (
        <Suspense>
          <RestorePointsDialog onClose={() => open(null)} />
        </Suspense>
      )}
    </>
  );
}

function KeptText({ points }: { readonly points: Listed }) {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  if (points === 'unread') return <>Your record as it was before.</>;
  if (points === 'failed') {
    return <>None can be kept: this browser’s database cannot be read or written now.</>;
  }
  const [newest] = points;
  return newest === undefined ? (
    <>None yet. One is taken before the first change of a day, and before every import.</>
  ) : (
    <>
      {points.length} kept, the newest from {whenText(newest, today, dateStyle)}.
    </>
  );
}

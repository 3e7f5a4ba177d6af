import { Suspense, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { DataRow } from './DataRow.tsx';

const EraseDialog = lazyPart(() => import('./EraseDialog.tsx'), 'EraseDialog');

/** The way to the dialog that erases everything. */
export function EraseRow() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <DataRow
        title="Erase everything"
        actions={
          <Button variant="danger" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
            Erase
          </Button>
        }
      >
        Removes your record and restore points from this browser. You will be asked to type “erase”.
      </DataRow>
      {isOpen && (
        <Suspense>
          <EraseDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

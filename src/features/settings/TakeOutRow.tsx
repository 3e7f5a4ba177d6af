import { Suspense, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { DataRow } from './DataRow.tsx';

const TakeOutDialog = lazyPart(() => import('./TakeOutDialog.tsx'), 'TakeOutDialog');

/** The way to files for other programs. */
export function TakeOutRow() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <DataRow
        title="Calendar and tables"
        actions={
          <Button aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
            Choose what
          </Button>
        }
      >
        Your dates for any calendar program, and your entries as tables for a spreadsheet.
      </DataRow>
      {isOpen && (
        <Suspense>
          <TakeOutDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

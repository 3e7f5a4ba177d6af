import { lazy, Suspense, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { DataRow } from './DataRow.tsx';

const ShareDialog = lazy(async () => ({
  default: (await import('./ShareDialog.tsx')).ShareDialog,
}));

export function ShareRow() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <DataRow
        title="Share a read-only link"
        actions={
          <Button aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
            Create link
          </Button>
        }
      >
        The roadmap travels inside the link. Contacts and notes stay out unless you tick them.
      </DataRow>
      {isOpen && (
        <Suspense>
          <ShareDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { Suspense } from 'react';
import { useOpened } from '#parts/useOpened.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { DataRow } from './DataRow.tsx';

const ShareDialog = lazyPart(() => import('./ShareDialog.tsx'), 'ShareDialog');

const dialogName = 'share';

/** The dialog also has an address, to be reached from elsewhere. */
export function ShareRow() {
  const [opened, open] = useOpened();
  return (
    <>
      <DataRow
        title="Share a read-only link"
        actions={
          <Button aria-haspopup="dialog" onClick={() => open(dialogName)}>
            Create link
          </Button>
        }
      >
        The roadmap travels inside the link. Contacts and notes stay out unless you tick them.
      </DataRow>
      {opened === dialogName && (
        <Suspense>
          <ShareDialog onClose={() => open(null)} />
        </Suspense>
      )}
    </>
  );
}

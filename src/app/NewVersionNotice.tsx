import { useState } from 'react';
import type { NewVersion } from '#platform/serviceWorker.ts';
import type { AppStore } from '#store/appStore.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import styles from './NewVersionNotice.module.css';
import { useNewVersion } from './newVersion.ts';

/** Says that there is a newer version of the app, and leaves it to the person when to change to it. */
export function NewVersionNotice() {
  const version = useNewVersion();
  // The region is always there, or screen readers would miss its first words.
  return (
    <div className={styles.region} role="status">
      {version !== null && <Notice version={version} />}
    </div>
  );
}

function Notice({ version }: { readonly version: NewVersion }) {
  const store = useAppStore();
  const [isReloading, setIsReloading] = useState(false);

  async function reload(): Promise<void> {
    setIsReloading(true);
    await whenSaved(store);
    await version.takeOver();
    window.location.reload();
  }

  return (
    <Note
      kind="info"
      fact={
        version.isInUse ? 'Another tab runs a new version.' : 'A new version of the app is ready.'
      }
      actions={
        <Button
          size="small"
          disabledReason={isReloading ? 'Saving, then reloading' : undefined}
          onClick={() => void reload()}
        >
          Reload
        </Button>
      }
    >
      Your record stays as it is. Text that you are typing is lost by reloading, so finish it first.
    </Note>
  );
}

/** How many milliseconds saving may hold a reload up: the record is in localStorage at once anyway. */
const patience = 3000;

function whenSaved(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, patience);
    const unsubscribe = store.subscribe(check);

    function done(): void {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    }

    function check(): void {
      if (store.getState().saving.unconfirmed === 0) done();
    }

    check();
  });
}

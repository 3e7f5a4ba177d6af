import { useEffect, useState } from 'react';
import { paths } from '#parts/paths.ts';
import { reloadOnce } from '#platform/reloadPage.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { BrandMark } from '#ui/BrandMark.tsx';
import styles from './FailureScreen.module.css';

const base = import.meta.env.BASE_URL;

interface FailureScreenProps {
  readonly error: unknown;
}

/** The whole page, when a screen could not be loaded or drawn. */
export function FailureScreen({ error }: FailureScreenProps) {
  const store = useAppStore();
  const [isCopyMissed, setIsCopyMissed] = useState(false);
  const isMissing = isLoadingFailure(error);
  const title = isMissing
    ? 'A part of the app could not be loaded'
    : 'This page could not be shown';

  useEffect(() => {
    document.title = `${title} · IR Roadmap`;
  }, [title]);

  // A newer build has other names for its parts: a new page knows them.
  useEffect(() => {
    if (isMissing) void reloadOnce();
  }, [isMissing]);

  /** Its code is no part of the first page, since this screen hardly ever is. */
  async function downloadCopy(): Promise<void> {
    setIsCopyMissed(false);
    try {
      const { downloadBackup } = await import('#store/downloads.ts');
      setIsCopyMissed(!(await downloadBackup(store)));
    } catch {
      setIsCopyMissed(true);
    }
  }

  return (
    <main id="main" className={styles.failure} tabIndex={-1}>
      <BrandMark />
      <div role="alert">
        <h1>{title}</h1>
        <p>
          {isMissing
            ? 'The network may be gone, or there is a newer version.'
            : 'The fault is in the app, not in what you entered.'}{' '}
          Your record is kept in this browser and was not changed.
        </p>
      </div>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
        {/* These load the app anew, which links inside it would not. */}
        <a className={buttonClass({})} href={base}>
          Go to Overview
        </a>
        <a className={buttonClass({})} href={base + paths.settings.link().slice(1)}>
          Go to Settings
        </a>
        <Button onClick={() => void downloadCopy()}>Download a copy of your record</Button>
      </div>
      {isCopyMissed && <p>The copy could not be made. Reload and try again.</p>}
    </main>
  );
}

/** Browsers name it differently; all of them reject `import()` with a TypeError. */
function isLoadingFailure(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/i.test(error.message);
}

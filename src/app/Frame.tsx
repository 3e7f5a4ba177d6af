import type { ReactNode } from 'react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { FrameActions } from '#parts/frameActions.ts';
import { FrameActionsProvider, useFrameActions } from '#parts/frameActions.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { whenAtRest } from '#platform/page.ts';
import { isFileRemembered } from '#platform/rememberedFile.ts';
import type { AppStore } from '#store/appStore.ts';
import { undo as undoLast } from '#store/change.ts';
import { keepCountries } from '#store/countries.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { useUndoLabel } from '#store/useUndoLabel.ts';
import { useIsBackupDue } from '#store/useBackupNotes.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { rescueFocus } from '#ui/rescueFocus.ts';
import { CountryNotice } from './CountryNotice.tsx';
import type { OpenDialog } from './Dialogs.tsx';
import { Dialogs } from './Dialogs.tsx';
import styles from './Frame.module.css';
import { lazyPart } from '#ui/lazyPart.ts';
import { MainNavigation } from './MainNavigation.tsx';
import { MessageToast } from './MessageToast.tsx';
import { NewVersionNotice } from './NewVersionNotice.tsx';
import { SaveIndicator } from './SaveIndicator.tsx';
import { StorageNotices } from './StorageNotices.tsx';
import { useShortcuts } from './useShortcuts.ts';

/**
 * What stands around every place but the welcome page and a shared roadmap: landmarks, navigation, notices, messages
 * and dialogs.
 */
export function Frame({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const actions = useMemo<FrameActions>(
    () => ({
      openFind: () => setDialog({ kind: 'find' }),
      openAddMilestone: (stepId) => setDialog({ kind: 'add-milestone', stepId }),
      openShortcuts: () => setDialog({ kind: 'shortcuts' }),
      undo: () => undoLast(store),
    }),
    [store],
  );
  useShortcuts(actions);
  useCopyInFile();
  useEffect(() => keepCountries(store), [store]);
  useEffect(rescueFocus, []);
  return (
    <FrameActionsProvider value={actions}>
      <div className={styles.frame}>
        <header className={styles.header}>
          <Link className={styles.brand} to={paths.overview.link()}>
            <BrandMark />
            <span>IR Roadmap</span>
          </Link>
          <TopBarActions />
        </header>
        <MainNavigation />
        <SaveIndicator />
        <div className={styles.sheet}>
          <main id="main" className={styles.page} tabIndex={-1}>
            <StorageNotices />
            <CountryNotice />
            <NewVersionNotice />
            {children}
            <BackupReminderWhenDue />
          </main>
        </div>
      </div>
      <MessageToast />
      {dialog !== null && <Dialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </FrameActionsProvider>
  );
}

/** Goes on with the copy in a file of the last visit, when the page has come to rest. */
function useCopyInFile(): void {
  const store = useAppStore();
  useEffect(() => {
    void goOnWithCopy(store);
  }, [store]);
}

async function goOnWithCopy(store: AppStore): Promise<void> {
  try {
    await whenAtRest();
    if (!(await isFileRemembered())) return;
    const { copyKeeper } = await import('#store/copyInFile.ts');
    copyKeeper(store);
  } catch {
    // Its code could not be loaded. The next visit tries again.
  }
}

/** On a phone; wider pages have both in the head of the page. */
function TopBarActions() {
  const { undo, openFind } = useFrameActions();
  const label = useUndoLabel();
  return (
    <span className={styles.topBarActions}>
      <Button
        variant="ghost"
        iconOnly
        label={label === undefined ? 'Undo' : `Undo: ${label}`}
        disabledReason={label === undefined ? 'There is nothing to undo' : undefined}
        onClick={undo}
      >
        <Icon name="undo" />
      </Button>
      <Button variant="ghost" iconOnly label="Find" onClick={openFind}>
        <Icon name="find" />
      </Button>
    </span>
  );
}

const BackupReminder = lazyPart(() => import('./BackupReminder.tsx'), 'BackupReminder');

function BackupReminderWhenDue() {
  return useIsBackupDue() ? (
    <Suspense>
      <BackupReminder />
    </Suspense>
  ) : null;
}

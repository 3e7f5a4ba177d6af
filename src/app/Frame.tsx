import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { FrameActionsProvider } from '#parts/frameActions.ts';
import type { FrameActions } from '#parts/frameActions.ts';
import { paths } from '#parts/paths.ts';
import { showTheme } from '#platform/page.ts';
import { undo } from '#store/change.ts';
import { settingsOf } from '#store/derived.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { OpenDialog } from './Dialogs.tsx';
import { Dialogs } from './Dialogs.tsx';
import styles from './Frame.module.css';
import { MainNavigation } from './MainNavigation.tsx';
import { MessageToast } from './MessageToast.tsx';
import { SaveIndicator } from './SaveIndicator.tsx';
import { StorageNotices } from './StorageNotices.tsx';
import { useShortcuts } from './useShortcuts.ts';

interface FrameProps {
  /** Without navigation, for the welcome page. */
  readonly isFrameless: boolean;
  readonly children: ReactNode;
}

/** What stands around every place: landmarks, navigation, notices, messages, dialogs and shortcuts. */
export function Frame({ isFrameless, children }: FrameProps) {
  const store = useAppStore();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const actions = useMemo<FrameActions>(
    () => ({
      openFind: () => setDialog({ kind: 'find' }),
      openAddMilestone: (stepId) => setDialog({ kind: 'add-milestone', stepId }),
      undo: () => undo(store),
    }),
    [store],
  );
  useShortcuts(actions.openFind);
  useTheme();

  return (
    <FrameActionsProvider value={actions}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      {isFrameless ? (
        <>
          <StorageNotices />
          {children}
        </>
      ) : (
        <div className={styles.frame}>
          <header className={styles.header}>
            <Link className={styles.brand} to={paths.overview.link()}>
              <BrandMark />
              <span>IR Roadmap</span>
            </Link>
            <TopBarActions actions={actions} />
          </header>
          <MainNavigation />
          <SaveIndicator />
          <div className={styles.sheet}>
            <main id="main" className={styles.page} tabIndex={-1}>
              <StorageNotices />
              {children}
            </main>
          </div>
        </div>
      )}
      <MessageToast />
      {dialog !== null && <Dialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </FrameActionsProvider>
  );
}

/** On a phone; wider pages have both in the head of the page. */
function TopBarActions({ actions }: { readonly actions: FrameActions }) {
  const label = useAppState(({ history }) => history.undo.at(-1)?.label);
  return (
    <span className={styles.topBarActions}>
      <Button
        variant="ghost"
        iconOnly
        label={label === undefined ? 'Undo' : `Undo: ${label}`}
        disabledReason={label === undefined ? 'There is nothing to undo' : undefined}
        onClick={actions.undo}
      >
        <Icon name="undo" />
      </Button>
      <Button variant="ghost" iconOnly label="Find" onClick={actions.openFind}>
        <Icon name="find" />
      </Button>
    </span>
  );
}

function useTheme(): void {
  const isRead = useAppState((state) => state.isRead);
  const { theme } = useAppState(settingsOf);
  useEffect(() => {
    if (isRead) showTheme(theme);
  }, [isRead, theme]);
}

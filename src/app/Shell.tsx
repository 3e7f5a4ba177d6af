import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { FrameActions } from '#parts/frameActions.ts';
import { FrameActionsProvider } from '#parts/frameActions.ts';
import { showTheme } from '#platform/page.ts';
import { undo } from '#store/change.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import type { OpenDialog } from './Dialogs.tsx';
import { Dialogs } from './Dialogs.tsx';
import { MessageToast } from './MessageToast.tsx';
import styles from './Shell.module.css';
import { useShortcuts } from './useShortcuts.ts';

/** What every place has, also one without navigation: the skip link, messages, dialogs, shortcuts and the theme. */
export function Shell({ children }: { readonly children: ReactNode }) {
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
      {children}
      <MessageToast />
      {dialog !== null && <Dialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </FrameActionsProvider>
  );
}

function useTheme(): void {
  const isRead = useAppState((state) => state.isRead);
  const { theme } = useAppState(settingsOf);
  useEffect(() => {
    if (isRead) showTheme(theme);
  }, [isRead, theme]);
}

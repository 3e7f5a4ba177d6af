import type { MouseEvent, ReactNode } from 'react';
import { useEffect } from 'react';
import { showTheme } from '#platform/page.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import styles from './Shell.module.css';

/** What every place has, also one without a frame: the skip link and the theme. */
export function Shell({ children }: { readonly children: ReactNode }) {
  useTheme();
  return (
    <>
      <a className={styles.skip} href="#main" onClick={skipToContent}>
        Skip to content
      </a>
      {children}
    </>
  );
}

/** The address stays as it is: its fragment may hold a shared roadmap, or name what is shown of the page. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function useTheme(): void {
  const isRead = useAppState((state) => state.isRead);
  const { theme } = useAppState(settingsOf);
  useEffect(() => {
    if (isRead) showTheme(theme);
  }, [isRead, theme]);
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFrameActions } from '#parts/frameActions.ts';
import { paths } from '#parts/paths.ts';
import { useAppState } from '#store/useAppStore.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './Frame.module.css';
import { MainNavigation } from './MainNavigation.tsx';
import { SaveIndicator } from './SaveIndicator.tsx';
import { StorageNotices } from './StorageNotices.tsx';

/** What stands around every place but the welcome page: landmarks, navigation and notices. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
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
          {children}
        </main>
      </div>
    </div>
  );
}

/** On a phone; wider pages have both in the head of the page. */
function TopBarActions() {
  const { undo, openFind } = useFrameActions();
  const label = useAppState(({ history }) => history.undo.at(-1)?.label);
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

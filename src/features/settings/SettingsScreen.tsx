import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { PageHead } from '#parts/PageHead.tsx';
import { useIsRead } from '#store/useIsRead.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { Contents } from './Contents.tsx';
import { KeyboardSection } from './KeyboardSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import styles from './SettingsScreen.module.css';
import { YourDataSection } from './YourDataSection.tsx';

/** The plan, how the app looks, and what is kept where. */
export function SettingsScreen() {
  const isRead = useIsRead();
  const { hash } = useLocation();

  // A section that is linked to from another page is not there yet when the browser looks for it.
  useEffect(() => {
    if (isRead && hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [isRead, hash]);

  return (
    <>
      <PageHead title="Settings" />
      {isRead && (
        <div className={styles.settings}>
          <Contents />
          <div>
            <PlanSection />
            <AppearanceSection />
            <KeyboardSection />
            <YourDataSection />
          </div>
        </div>
      )}
    </>
  );
}

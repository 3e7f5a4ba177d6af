import { Suspense } from 'react';
import { useFrameActions } from '#parts/frameActions.ts';
import { PageHead } from '#parts/PageHead.tsx';
import { SevenSteps } from '#parts/SevenSteps.tsx';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { NeedsAttention } from './NeedsAttention.tsx';
import { NextUpSection } from './NextUpSection.tsx';
import { hasLogsOf, hasProceduresOf, hasRotationsOf } from './logs.ts';
import styles from './OverviewScreen.module.css';
import { RemainingTrainingSection } from './RemainingTrainingSection.tsx';

const RotationsSection = lazyPart(() => import('./RotationsSection.tsx'), 'RotationsSection');

const ProceduresSection = lazyPart(() => import('./ProceduresSection.tsx'), 'ProceduresSection');

const ReachedNotice = lazyPart(() => import('#parts/ReachedNotice.tsx'), 'ReachedNotice');

/** What to do next and by when, how many training years remain, and how far each step has come. */
export function OverviewScreen() {
  const isRead = useIsRead();
  const hasLogs = useAppState(hasLogsOf);
  const { openAddMilestone } = useFrameActions();
  // Only then are their rules loaded.
  const hasRotations = useAppState(hasRotationsOf);
  const hasProcedures = useAppState(hasProceduresOf);
  return (
    <>
      <PageHead title="Overview" look="quiet">
        <Button onClick={() => openAddMilestone('understand-the-field')}>
          <Icon name="plus" />
          Add milestone
        </Button>
      </PageHead>
      <RemainingTrainingSection />
      {isRead && (
        <div className={styles.columns}>
          <div>
            <NextUpSection />
            <NeedsAttention />
            {hasLogs && (
              <Suspense>
                <ReachedNotice />
              </Suspense>
            )}
          </div>
          <div>
            <SevenSteps />
            {hasRotations && (
              <Suspense>
                <RotationsSection />
              </Suspense>
            )}
            {hasProcedures && (
              <Suspense>
                <ProceduresSection />
              </Suspense>
            )}
          </div>
        </div>
      )}
    </>
  );
}

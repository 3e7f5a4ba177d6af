import { Suspense, useState } from 'react';
import type { SharedPart, SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import { LostCountryNote } from '#parts/LostCountryNote.tsx';
import { SevenSteps } from '#parts/SevenSteps.tsx';
import type { AppStore } from '#store/appStore.ts';
import { AppStoreProvider } from '#store/useAppStore.ts';
import { useRecordState } from '#store/useRecordState.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { SharedContacts } from './SharedContacts.tsx';
import { SharedCredits } from './SharedCredits.tsx';
import { SharedHeadline } from './SharedHeadline.tsx';
import { MilestonesAhead, MilestonesDone } from './SharedMilestones.tsx';
import { SharedProcedures } from './SharedProcedures.tsx';
import { SharedRotations } from './SharedRotations.tsx';
import { SharedTitle } from './SharedTitle.tsx';
import styles from './SharedView.module.css';

const Comparison = lazyPart(() => import('./Comparison.tsx'), 'Comparison');

interface SharedViewProps {
  readonly roadmap: SharedRoadmap;
  /** The store with the reader’s own record, which is only compared with. */
  readonly reader: AppStore;
}

/** All that is in the link, as the overview shows one’s own: what was left out has no place here. */
export function SharedView({ roadmap, reader }: SharedViewProps) {
  const [isCompared, setIsCompared] = useState(false);
  const theirs = useRecordState();
  const { isCountryLost } = theirs;
  const has = (part: SharedPart): boolean => roadmap.parts.includes(part);
  return (
    <>
      <SharedTitle roadmap={roadmap}>
        <Button aria-expanded={isCompared} onClick={() => setIsCompared(!isCompared)}>
          Compare with my plan
        </Button>
      </SharedTitle>
      {isCountryLost && <LostCountryNote />}
      {isCompared && (
        <Suspense>
          <AppStoreProvider value={reader}>
            <Comparison theirs={theirs} parts={roadmap.parts} />
          </AppStoreProvider>
        </Suspense>
      )}
      {has('plan') && <SharedHeadline />}
      <div className={styles.columns}>
        <div>
          {has('milestones') && has('plan') && <MilestonesAhead />}
          {has('milestones') && <MilestonesDone hasPlan={has('plan')} />}
          {has('rotations') && <SharedRotations />}
        </div>
        <div>
          {has('milestones') && has('plan') && <SevenSteps isLinked={false} />}
          {has('procedures') && <SharedProcedures roadmap={roadmap} />}
          {has('credits') && <SharedCredits hasPlan={has('plan')} />}
          {has('contacts') && <SharedContacts />}
        </div>
      </div>
    </>
  );
}

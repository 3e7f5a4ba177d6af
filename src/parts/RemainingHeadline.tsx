import type { ReactNode } from 'react';
import { periodText } from '#domain/durationText.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';
import { isSomething } from '#domain/remainingTraining.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { finalPathwayOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './RemainingHeadline.module.css';
import { TrainingLine } from './TrainingLine.tsx';

interface RemainingHeadlineProps {
  readonly remaining: RemainingTraining;
  /** The reader's own plan, or one that is shown to them. */
  readonly whose: 'own' | 'shared';
  /** After the sentence. */
  readonly link?: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** Years and months to the end of training, the pathway and its end in words, and the line that they lie on. */
export function RemainingHeadline({ remaining, whose, link, actions }: RemainingHeadlineProps) {
  const isFinished = remaining.position.kind === 'finished';
  return (
    <>
      <p className={styles.headline}>
        {isFinished ? 'Training finished' : periodText(remaining.remaining)}
      </p>
      <p className={styles.sentence}>
        <Sentence remaining={remaining} whose={whose} /> {link}
      </p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      <LineOfPlan />
    </>
  );
}

function Sentence({ remaining, whose }: Pick<RemainingHeadlineProps, 'remaining' | 'whose'>) {
  const { start, end, behind, position } = remaining;
  const { name } = useAppState(finalPathwayOf);
  const endDate = <DateText date={end} isLong />;
  switch (position.kind) {
    case 'before':
      return (
        <>
          {name}, from <DateText date={start} isLong />, finishing {endDate}.
        </>
      );
    case 'finished':
      return (
        <>
          {name}, finished {endDate}, after {periodText(behind)}.
        </>
      );
    case 'in-training-year':
    case 'between':
      return (
        <>
          {name}
          {whose === 'shared' &&
            'trainingYear' in position &&
            `, in ${position.trainingYear.label}`}
          , finishing {endDate}.
          {isSomething(behind) &&
            ` ${whose === 'own' ? 'Behind you' : 'Done so far'}: ${periodText(behind)}.`}
        </>
      );
  }
}

/** What is checked off shows first: its mark on the line can wait for the next frame. */
function LineOfPlan() {
  const schedule = useAppState(scheduleOf);
  const milestones = useDeferredAppState(milestonesOf);
  const today = useAppState((state) => state.today);
  return schedule === null ? null : (
    <div className={styles.line}>
      <TrainingLine schedule={schedule} milestones={milestones} today={today} />
    </div>
  );
}

/** What the headline is of; its section is named by it. */
export function RemainingLabel({ children }: { readonly children: ReactNode }) {
  return (
    <h2 className={styles.label} id="remaining-training">
      {children}
    </h2>
  );
}

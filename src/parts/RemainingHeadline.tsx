import type { ReactNode } from 'react';
import { periodText } from '#domain/durationText.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import styles from './RemainingHeadline.module.css';
import { TrainingLine } from './TrainingLine.tsx';

interface RemainingHeadlineProps {
  readonly remaining: RemainingTraining;
  /** The pathway and its end, in words. */
  readonly sentence: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** Years and months to the end of training, and the line that they lie on. */
export function RemainingHeadline({ remaining, sentence, actions }: RemainingHeadlineProps) {
  const isFinished = remaining.position.kind === 'finished';
  return (
    <>
      <p className={styles.headline}>
        {isFinished ? 'Training finished' : periodText(remaining.remaining)}
      </p>
      <p className={styles.sentence}>{sentence}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      <LineOfPlan />
    </>
  );
}

/** What is checked off shows first: its mark on the line can wait for the next frame. */
function LineOfPlan() {
  const schedule = useAppState(scheduleOf);
  const milestones = useDeferredAppState(milestonesOf);
  const today = useAppState((state) => state.today);
  const { dateStyle } = useAppState(settingsOf);
  return schedule === null ? null : (
    <div className={styles.line}>
      <TrainingLine
        schedule={schedule}
        milestones={milestones}
        today={today}
        dateStyle={dateStyle}
      />
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

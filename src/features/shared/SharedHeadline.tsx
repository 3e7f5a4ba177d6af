import { periodText } from '#domain/durationText.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';
import { TrainingLine } from '#parts/TrainingLine.tsx';
import { milestonesOf } from '#store/derivedMilestones.ts';
import {
  isCountryMissing,
  pathwayOf,
  remainingTrainingOf,
  scheduleOf,
} from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './SharedHeadline.module.css';

/** Years and months to the end of the shared plan, as of today, and the line that they lie on. */
export function SharedHeadline() {
  const isMissing = useAppState(isCountryMissing);
  const remaining = useAppState(remainingTrainingOf);
  return (
    <section aria-labelledby="remaining-training">
      <h2 className={styles.label} id="remaining-training">
        Remaining training, as of today
      </h2>
      {!isMissing &&
        (remaining === null ? (
          <p className={styles.sentence}>This plan has no dates yet.</p>
        ) : (
          <Headline remaining={remaining} />
        ))}
    </section>
  );
}

function Headline({ remaining }: { readonly remaining: RemainingTraining }) {
  const schedule = useAppState(scheduleOf);
  const milestones = useAppState(milestonesOf);
  const today = useAppState((state) => state.today);
  const { dateStyle } = useAppState(settingsOf);
  const isFinished = remaining.position.kind === 'finished';
  return (
    <>
      <p className={styles.headline}>
        {isFinished ? 'Training finished' : periodText(remaining.remaining)}
      </p>
      <Sentence remaining={remaining} />
      {schedule !== null && (
        <div className={styles.line}>
          <TrainingLine
            schedule={schedule}
            milestones={milestones}
            today={today}
            dateStyle={dateStyle}
          />
        </div>
      )}
    </>
  );
}

function Sentence({
  remaining: { start, end, behind, position },
}: {
  readonly remaining: RemainingTraining;
}) {
  const pathway = useAppState(pathwayOf);
  const { dateStyle } = useAppState(settingsOf);
  const endDate = <DateText date={end} dateStyle={dateStyle} isLong />;
  switch (position.kind) {
    case 'before':
      return (
        <p className={styles.sentence}>
          {pathway.name}, from <DateText date={start} dateStyle={dateStyle} isLong />, finishing{' '}
          {endDate}.
        </p>
      );
    case 'finished':
      return (
        <p className={styles.sentence}>
          {pathway.name}, finished {endDate}, after {periodText(behind)}.
        </p>
      );
    case 'in-training-year':
      return (
        <p className={styles.sentence}>
          {pathway.name}, in {position.trainingYear.label}, finishing {endDate}.{' '}
          {periodText(behind)} are done.
        </p>
      );
    case 'between':
      return (
        <p className={styles.sentence}>
          {pathway.name}, finishing {endDate}. {periodText(behind)} are done.
        </p>
      );
  }
}

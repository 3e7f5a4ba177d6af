import type { Period } from '#domain/calendarDate.ts';
import { periodText } from '#domain/durationText.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';
import { isSomething } from '#domain/remainingTraining.ts';
import { RemainingHeadline, RemainingLabel } from '#parts/RemainingHeadline.tsx';
import { isCountryMissing, pathwayOf, remainingTrainingOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './SharedList.module.css';

/** Years and months to the end of the shared plan, as of today, and the line that they lie on. */
export function SharedHeadline() {
  const isMissing = useAppState(isCountryMissing);
  const remaining = useAppState(remainingTrainingOf);
  return (
    <section aria-labelledby="remaining-training">
      <RemainingLabel>Remaining training, as of today</RemainingLabel>
      {!isMissing &&
        (remaining === null ? (
          <p className={styles.none}>This plan has no dates yet.</p>
        ) : (
          <RemainingHeadline remaining={remaining} sentence={<Sentence remaining={remaining} />} />
        ))}
    </section>
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
        <>
          {pathway.name}, from <DateText date={start} dateStyle={dateStyle} isLong />, finishing{' '}
          {endDate}.
        </>
      );
    case 'finished':
      return (
        <>
          {pathway.name}, finished {endDate}, after {periodText(behind)}.
        </>
      );
    case 'in-training-year':
      return (
        <>
          {pathway.name}, in {position.trainingYear.label}, finishing {endDate}.{behindText(behind)}
        </>
      );
    case 'between':
      return (
        <>
          {pathway.name}, finishing {endDate}.{behindText(behind)}
        </>
      );
  }
}

/** Empty on the first day, when nothing is behind yet. */
function behindText(behind: Period): string {
  return isSomething(behind) ? ` Done so far: ${periodText(behind)}.` : '';
}

import { RemainingHeadline, RemainingLabel } from '#parts/RemainingHeadline.tsx';
import { isCountryMissing, remainingTrainingOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
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
          <RemainingHeadline remaining={remaining} whose="shared" />
        ))}
    </section>
  );
}

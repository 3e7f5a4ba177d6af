import { useMemo } from 'react';
import type { Plan } from '#domain/plan.ts';
import { planPreview } from '#domain/planPreview.ts';
import { remainingText } from '#parts/remainingText.ts';
import { NarrowTrainingLine } from '#parts/TrainingLine.tsx';
import { pathwayIn } from '#store/countries.ts';
import { catalogMilestonesOf } from '#store/derivedMilestones.ts';
import { catalogsOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './WelcomePreview.module.css';

/** The years, the line and the figures that the answers give. */
export function FilledPreview({ plan }: { readonly plan: Plan }) {
  const today = useAppState((state) => state.today);
  const catalogs = useAppState(catalogsOf);
  const catalog = useAppState(catalogMilestonesOf);
  const preview = useMemo(() => {
    const pathway = pathwayIn(catalogs, plan.pathwayId);
    return pathway === undefined ? null : planPreview(plan, pathway, catalog, today);
  }, [plan, catalogs, catalog, today]);
  if (preview === null) return null;
  const { schedule, remaining, milestones, dated, inNextYear, yearsAfterSchool } = preview;
  const isFinished = remaining.position.kind === 'finished';
  return (
    <>
      <p className={styles.label}>Remaining training</p>
      <p className={styles.headline}>{remainingText(remaining)}</p>
      <p className={styles.until}>
        {isFinished ? 'since' : 'until'} <DateText date={remaining.end} isLong />
      </p>
      <div className={styles.line}>
        <NarrowTrainingLine schedule={schedule} milestones={milestones} today={today} />
      </div>
      <ul className={styles.figures}>
        <li>
          <b>{dated}</b> milestones with target dates
        </li>
        <li>
          <b>{inNextYear}</b> of them in the next 12 months
        </li>
        <li>
          <b>{yearsAfterSchool}</b> training years after graduation
        </li>
      </ul>
    </>
  );
}

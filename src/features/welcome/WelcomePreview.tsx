import { useMemo } from 'react';
import { milestones as catalog } from '#catalog/milestones.ts';
import { pathwayById } from '#catalog/pathways.ts';
import { periodText } from '#domain/dateText.ts';
import type { Plan } from '#domain/plan.ts';
import type { PlanPreview } from '#domain/planPreview.ts';
import { planPreview } from '#domain/planPreview.ts';
import { EmptyTrainingLine, NarrowTrainingLine } from '#parts/TrainingLine.tsx';
import { settingsOf } from '#store/derived.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './WelcomePreview.module.css';

interface WelcomePreviewProps {
  /** null until the answers make one. */
  readonly plan: Plan | null;
}

/** What the answers would draw. */
export function WelcomePreview({ plan }: WelcomePreviewProps) {
  const today = useAppState((state) => state.today);
  const preview = useMemo(() => {
    const pathway = plan === null ? undefined : pathwayById(plan.pathwayId);
    return plan === null || pathway === undefined
      ? null
      : planPreview(plan, pathway, catalog, today);
  }, [plan, today]);
  return (
    <aside className={styles.preview} aria-label="Preview">
      {preview === null ? (
        <>
          <p className={styles.label}>Remaining training</p>
          <p className={styles.headline}>Your years</p>
          <p className={styles.until}>A graduation month is enough to work them out.</p>
          <div className={styles.line}>
            <EmptyTrainingLine />
          </div>
        </>
      ) : (
        <FilledPreview preview={preview} />
      )}
    </aside>
  );
}

function FilledPreview({ preview }: { readonly preview: PlanPreview }) {
  const today = useAppState((state) => state.today);
  const { dateStyle } = useAppState(settingsOf);
  const { schedule, remaining, milestones, dated, inNextYear, yearsAfterSchool } = preview;
  const isFinished = remaining.position.kind === 'finished';
  return (
    <>
      <p className={styles.label}>Remaining training</p>
      <p className={styles.headline}>{isFinished ? 'Finished' : periodText(remaining.remaining)}</p>
      <p className={styles.until}>
        {isFinished ? 'since' : 'until'}{' '}
        <DateText date={remaining.end} dateStyle={dateStyle} isLong />
      </p>
      <div className={styles.line}>
        <NarrowTrainingLine
          schedule={schedule}
          milestones={milestones}
          today={today}
          dateStyle={dateStyle}
        />
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

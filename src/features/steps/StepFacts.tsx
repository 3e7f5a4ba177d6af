import { memo } from 'react';
import { compareDates } from '#domain/calendarDate.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { Progress } from '#domain/progress.ts';
import { counts, nextDated } from '#domain/progress.ts';
import type { Step } from '#domain/step.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { OldWarning } from '#parts/LastChecked.tsx';
import { milestonesOf, progressOfSteps } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './StepFacts.module.css';
import { useMilestoneDetails } from './useMilestoneDetails.ts';

/** Beside the checklist: how far the step has come, its next and last date, and when its rules were checked. */
export function StepFacts({ step }: { readonly step: Step }) {
  const progress = useDeferredAppState(progressOfSteps);
  const milestones = useDeferredAppState(milestonesOf);
  return <Facts step={step} progress={progress[step.id]} milestones={milestones} />;
}

interface FactsProps {
  readonly step: Step;
  readonly progress: Progress;
  /** Of all steps. */
  readonly milestones: readonly Milestone[];
}

const Facts = memo(function Facts({
  step,
  progress: { done, total },
  milestones: all,
}: FactsProps) {
  const detailsOf = useMilestoneDetails();
  const today = useAppState((state) => state.today);
  const milestones = all.filter((milestone) => milestone.step === step.id);
  const next = nextDated(milestones, today)?.target ?? null;
  const last = milestones
    .filter(counts)
    .flatMap(({ target }) => (target === null ? [] : [target]))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1);
  const lastChecked = milestones
    .flatMap(({ id }) => detailsOf(id)?.asOf ?? [])
    .toSorted(compareDates)[0];
  return (
    <aside className={styles.facts} aria-label="About this step">
      <dl>
        <div>
          <dt>Done</dt>
          <dd>
            {done} of {total}
          </dd>
        </div>
        <div>
          <dt>Next date</dt>
          <dd>{next === null ? 'None' : <DateText date={dayOrMonthOf(next)} />}</dd>
        </div>
        <div>
          <dt>Last date</dt>
          <dd>{last === undefined ? 'None' : <DateText date={dayOrMonthOf(last)} />}</dd>
        </div>
      </dl>
      {lastChecked !== undefined && (
        <p>
          Rules in this step were last checked on <DateText date={lastChecked} />.
          <OldWarning asOf={lastChecked} /> Your school and programs have the last word.
        </p>
      )}
    </aside>
  );
});

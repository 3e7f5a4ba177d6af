import { stepSummaries } from '#catalog/stepSummaries.ts';
import { steps } from '#catalog/steps.ts';
import type { Milestone } from '#domain/milestone.ts';
import { nextDated } from '#domain/progress.ts';
import type { Step } from '#domain/step.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { Link } from '#parts/Link.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { milestonesOf, progressOfSteps } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { DateText } from '#ui/DateText.tsx';
import { Meter } from '#ui/Meter.tsx';
import styles from './StepsScreen.module.css';

/** The seven steps, with how far each has come and what is next in it. */
export function StepsScreen() {
  const isRead = useIsRead();
  return (
    <>
      <PageHead
        title="Steps"
        lede="Seven themes that overlap in time. None has to be finished before another begins."
      />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id} className={styles.step}>
            <div>
              <h2>
                <Link to={paths.step.link(step.id)}>{step.name}</Link>
              </h2>
              <p className={styles.summary}>{stepSummaries[step.id]}</p>
            </div>
            <div className={styles.state}>{isRead && <StepState step={step} />}</div>
          </li>
        ))}
      </ol>
    </>
  );
}

function StepState({ step }: { readonly step: Step }) {
  const { done, total } = useAppState((state) => progressOfSteps(state)[step.id]);
  const next = useAppState((state) =>
    nextDated(
      milestonesOf(state).filter((milestone) => milestone.step === step.id),
      state.today,
    ),
  );
  return (
    <>
      <p className={styles.figures}>
        {done} of {total} done
      </p>
      <Meter
        name={step.name}
        value={done}
        max={total}
        valueText={`${done} of ${total} done`}
        showsTip
      />
      {next !== null && <NextOfStep milestone={next} />}
    </>
  );
}

function NextOfStep({ milestone: { title, target } }: { readonly milestone: Milestone }) {
  return (
    <p className={styles.next}>
      Next: {title}
      {target !== null && (
        <>
          , <DateText date={dayOrMonthOf(target)} />
        </>
      )}
    </p>
  );
}

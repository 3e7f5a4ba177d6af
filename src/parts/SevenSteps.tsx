import { memo } from 'react';
import { steps } from '#catalog/steps.ts';
import { progressOfSteps, wholeProgressOf } from '#store/derivedMilestones.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Meter } from '#ui/Meter.tsx';
import { Link } from './Link.tsx';
import { paths } from './paths.ts';
import { SectionHeading } from './SectionHeading.tsx';
import styles from './SevenSteps.module.css';

interface SevenStepsProps {
  /** The names lead to the checklists of the person's own record. */
  readonly isLinked?: boolean;
}

/** One trunk, seven branches: the wire in each has come as far as its step, the trunk as far as the last one begun. */
export function SevenSteps({ isLinked = true }: SevenStepsProps) {
  const progress = useDeferredAppState(progressOfSteps);
  const whole = useDeferredAppState(wholeProgressOf);
  return (
    <section aria-labelledby="seven-steps">
      <SectionHeading id="seven-steps" title="The seven steps">
        {whole.done} of {whole.total} done
      </SectionHeading>
      <Branches progress={progress} isLinked={isLinked} />
    </section>
  );
}

interface BranchesProps {
  readonly progress: ReturnType<typeof progressOfSteps>;
  readonly isLinked: boolean;
}

const Branches = memo(function Branches({ progress, isLinked }: BranchesProps) {
  const lastBegun = steps.findLastIndex(({ id }) => progress[id].done > 0);
  return (
    <ol className={styles.tree}>
      {steps.map(({ id, name }, index) => {
        const { done, total } = progress[id];
        return (
          <li key={id} className={styles.branch}>
            {index <= lastBegun && (
              <span className={index === lastBegun ? styles.trunkEnd : styles.trunk} />
            )}
            {done > 0 && <span className={styles.elbow} />}
            <div className={styles.label}>
              {isLinked ? (
                <Link to={paths.step.link(id)}>{name}</Link>
              ) : (
                <span className={styles.name}>{name}</span>
              )}
              <span className={styles.count}>
                {done} of {total}
              </span>
            </div>
            <Meter
              name={name}
              value={done}
              max={total}
              valueText={`${done} of ${total} done`}
              showsTip
            />
          </li>
        );
      })}
    </ol>
  );
});

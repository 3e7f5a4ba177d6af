import { steps } from '#catalog/steps.ts';
import { progressOfSteps } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Meter } from '#ui/Meter.tsx';
import styles from './StepsSection.module.css';

/** How far each step has come, side by side. */
export function StepsSection() {
  const progress = useAppState(progressOfSteps);
  return (
    <section aria-labelledby="packet-steps">
      <h3 className="visuallyHidden" id="packet-steps">
        The seven steps
      </h3>
      <ol className={styles.steps}>
        {steps.map(({ id, name }) => {
          const { done, total } = progress[id];
          return (
            <li key={id}>
              <span>{name}</span>
              <Meter name={name} value={done} max={total} valueText={`${done} of ${total} done`} />
              <span className={styles.count}>
                {done} of {total}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

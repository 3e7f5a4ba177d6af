import { Link } from 'react-router';
import { steps } from '#catalog/steps.ts';
import type { Progress } from '#domain/progress.ts';
import type { StepId } from '#domain/step.ts';
import { paths } from '#parts/paths.ts';
import { progressOfSteps } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import styles from './StepBar.module.css';

interface StepBarProps {
  readonly current: StepId;
}

/** The seven steps lying down: each segment leads to its step, a ring marks the one shown. */
export function StepBar({ current }: StepBarProps) {
  const isRead = useAppState((state) => state.isRead);
  const progress = useAppState(progressOfSteps);
  return (
    <nav aria-label="Steps">
      <ol className={styles.bar}>
        {steps.map(({ id, name }) => (
          <li key={id}>
            <Link
              className={styles.segment}
              to={paths.step.link(id)}
              aria-current={id === current ? 'page' : undefined}
            >
              <Segment progress={isRead ? progress[id] : null} isCurrent={id === current} />
              <b>{name}</b>
              <span className={styles.count}>
                {isRead ? `${progress[id].done} of ${progress[id].total}` : '\u00a0'}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface SegmentProps {
  readonly progress: Progress | null;
  readonly isCurrent: boolean;
}

function Segment({ progress, isCurrent }: SegmentProps) {
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  const percent = `${share * 100}%`;
  return (
    <span className={styles.vessel}>
      {progress !== null && <span className={styles.wire} style={{ width: percent }} />}
      {isCurrent && progress !== null && <span className={styles.ring} style={{ left: percent }} />}
    </span>
  );
}

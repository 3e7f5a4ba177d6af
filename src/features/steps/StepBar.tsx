import { memo } from 'react';
import { steps } from '#catalog/steps.ts';
import type { Step, StepId } from '#domain/step.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { progressOfSteps } from '#store/derivedMilestones.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Wire } from '#ui/Wire.tsx';
import styles from './StepBar.module.css';

interface StepBarProps {
  readonly current: StepId;
}

/** The seven steps lying down: each segment leads to its step, a ring marks the one shown. */
export function StepBar({ current }: StepBarProps) {
  const isRead = useIsRead();
  const progress = useDeferredAppState(progressOfSteps);
  return (
    <nav aria-label="Steps">
      <ol className={styles.bar}>
        {steps.map((step) => (
          <Segment
            key={step.id}
            step={step}
            isCurrent={step.id === current}
            done={isRead ? progress[step.id].done : null}
            total={progress[step.id].total}
          />
        ))}
      </ol>
    </nav>
  );
}

interface SegmentProps {
  readonly step: Step;
  readonly isCurrent: boolean;
  /** null until the record has been read. */
  readonly done: number | null;
  readonly total: number;
}

const Segment = memo(function Segment({ step, isCurrent, done, total }: SegmentProps) {
  return (
    <li>
      <Link
        className={styles.segment}
        to={paths.step.link(step.id)}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <span className={styles.vessel}>
          {done !== null && <Wire done={total === 0 ? 0 : done / total} showsTip={isCurrent} />}
        </span>
        <b>{step.name}</b>
        <span className={styles.count}>{done === null ? '\u00a0' : `${done} of ${total}`}</span>
      </Link>
    </li>
  );
});

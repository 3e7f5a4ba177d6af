import { useId } from 'react';
import type { Stage } from '#domain/stage.ts';
import { DateText } from '#ui/DateText.tsx';
import { Panel } from './Panel.tsx';
import styles from './Panel.module.css';
import { longLength } from './timelineTexts.ts';

interface StagePanelProps {
  readonly stage: Stage;
  readonly onClose: () => void;
}

/** A stage opened in the timeline: its dates, and those of its training years. */
export function StagePanel({ stage, onClose }: StagePanelProps) {
  const titleId = useId();
  const { name, start, end, trainingYears } = stage;
  return (
    <Panel titleId={titleId} title={name} onClose={onClose}>
      <dl className={styles.dates}>
        <dt>Starts</dt>
        <dd>
          <DateText date={start} isLong />
        </dd>
        <dt>Ends</dt>
        <dd>
          <DateText date={end} isLong />
        </dd>
        <dt>Length</dt>
        <dd>{longLength(stage)}</dd>
        {trainingYears.map((year) => (
          <div key={year.label} className={styles.year}>
            <dt>{year.label}</dt>
            <dd>
              <DateText date={year.start} /> to <DateText date={year.end} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

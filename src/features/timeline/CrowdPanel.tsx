import { useId } from 'react';
import type { DatedMilestone } from '#domain/timelineEntries.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Panel } from './Panel.tsx';
import styles from './Panel.module.css';
import { shownDate } from './timelineTexts.ts';

interface CrowdPanelProps {
  readonly milestones: readonly DatedMilestone[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** Milestones that no closer look parts; at least one, which the filter may have left of them. */
export function CrowdPanel({ milestones, onOpen, onClose }: CrowdPanelProps) {
  const titleId = useId();
  return (
    <Panel
      titleId={titleId}
      title={
        milestones.length === 1 ? '1 milestone' : `${milestones.length} milestones close together`
      }
      onClose={onClose}
    >
      <ul className={styles.crowd}>
        {milestones.map(({ milestone, date }) => (
          <li key={milestone.id}>
            <Button variant="ghost" size="small" isFlush onClick={() => onOpen(milestone.id)}>
              {milestone.title}, <DateText date={shownDate(milestone, date)} />
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

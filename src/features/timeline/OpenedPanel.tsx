import type { Schedule } from '#domain/schedule.ts';
import type { DatedMilestone } from '#domain/timelineEntries.ts';
import { CrowdPanel } from './CrowdPanel.tsx';
import { MilestonePanel } from './MilestonePanel.tsx';
import type { Opened } from './opened.ts';
import { StagePanel } from './StagePanel.tsx';

interface OpenedPanelProps {
  readonly opened: Opened;
  readonly schedule: Schedule;
  readonly milestones: readonly DatedMilestone[];
  readonly onOpen: (opened: Opened) => void;
  readonly onClose: () => void;
}

/** What is opened; nothing where it has gone from the timeline meanwhile. */
export function OpenedPanel({ opened, schedule, milestones, onOpen, onClose }: OpenedPanelProps) {
  switch (opened.kind) {
    case 'milestone': {
      const dated = milestones.find(({ milestone }) => milestone.id === opened.id);
      return dated === undefined ? null : (
        <MilestonePanel key={opened.id} milestone={dated.milestone} onClose={onClose} />
      );
    }
    case 'stage': {
      const stage = schedule.stages[opened.index];
      return stage === undefined ? null : (
        <StagePanel key={opened.index} stage={stage} onClose={onClose} />
      );
    }
    case 'crowd': {
      const crowd = milestones.filter(({ milestone }) => opened.ids.includes(milestone.id));
      return crowd.length === 0 ? null : (
        <CrowdPanel
          key={opened.ids.join(' ')}
          milestones={crowd}
          onOpen={(id) => onOpen({ kind: 'milestone', id })}
          onClose={onClose}
        />
      );
    }
  }
}

import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Milestone } from '#domain/milestone.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { Link } from '#parts/Link.tsx';
import { MilestoneCheckbox, MilestoneStatusText } from '#parts/MilestoneRow.tsx';
import { paths } from '#parts/paths.ts';
import { pinTarget, unpinTarget } from '#store/milestoneActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { DateOrMonthField } from '#ui/DateField.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Panel } from './Panel.tsx';
import styles from './Panel.module.css';
import { stepName } from './timelineTexts.ts';

interface MilestonePanelProps {
  readonly milestone: Milestone;
  readonly onClose: () => void;
}

/** A milestone opened in the timeline: check it off, or pin its date. All else is in its step. */
export function MilestonePanel({ milestone, onClose }: MilestonePanelProps) {
  const titleId = useId();
  const name = stepName(milestone);
  return (
    <Panel
      title={milestone.title}
      titleId={titleId}
      lead={<MilestoneCheckbox milestone={milestone} titleId={titleId} />}
      onClose={onClose}
    >
      <p className={styles.meta}>
        <MilestoneStatusText milestone={milestone} />
        <span>{name}</span>
      </p>
      {!milestone.isDone && <PinnedDate milestone={milestone} />}
      <p className={styles.foot}>
        <Link to={paths.step.link(milestone.step, milestone.id)}>Open in {name}</Link>
      </p>
    </Panel>
  );
}

function PinnedDate({ milestone }: { readonly milestone: Milestone }) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const { target, planTarget, targetOrigin, isOwn } = milestone;
  const isPinned = targetOrigin === 'pinned';

  function planHelp(): ReactNode {
    if (planTarget === null) return 'The plan has no date for this one.';
    if (!isPinned) return 'Moves with your plan. Another date pins it.';
    return (
      <>
        The plan suggests <DateText date={dayOrMonthOf(planTarget)} />.
      </>
    );
  }

  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <DateOrMonthField
          label={isPinned && !isOwn ? 'Pinned date' : 'Target date'}
          value={target === null ? null : dayOrMonthOf(target)}
          today={today}
          help={isOwn ? undefined : planHelp()}
          onChange={(date) => {
            if (date !== null) pinTarget(store, milestone, date);
          }}
        />
      </div>
      {isPinned && planTarget !== null && (
        <div className={styles.beside}>
          <Button onClick={() => unpinTarget(store, milestone)}>Back to the plan’s date</Button>
        </div>
      )}
    </div>
  );
}

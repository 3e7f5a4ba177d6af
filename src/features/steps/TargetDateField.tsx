import { useState } from 'react';
import type { Milestone } from '#domain/milestone.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { pinTarget, unpinTarget } from '#store/milestoneActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { DateOrMonthField } from '#ui/DateField.tsx';
import { DateText } from '#ui/DateText.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import styles from './TargetDateField.module.css';
import { useMilestoneDetails } from './useMilestoneDetails.ts';

type Origin = Milestone['targetOrigin'];

const origins: readonly { readonly value: Origin; readonly label: string }[] = [
  { value: 'plan', label: 'From plan' },
  { value: 'pinned', label: 'Pinned' },
  { value: 'removed', label: 'No date' },
];

/** From the plan, pinned by the person, or none. Their own milestones have only a date or none. */
export function TargetDateField({ milestone }: { readonly milestone: Milestone }) {
  return milestone.isOwn ? (
    <PinnedDateField label="Target date" milestone={milestone} isClearable />
  ) : (
    <CatalogTargetDate milestone={milestone} />
  );
}

function CatalogTargetDate({ milestone }: { readonly milestone: Milestone }) {
  const store = useAppStore();
  // Between choosing "Pinned" and naming a date where the plan has none to begin with.
  const [isChoosing, setIsChoosing] = useState(false);
  if (isChoosing && milestone.targetOrigin === 'pinned') setIsChoosing(false);
  const origin = isChoosing ? 'pinned' : milestone.targetOrigin;

  function choose(next: Origin): void {
    setIsChoosing(false);
    const { target, planTarget } = milestone;
    const suggested = target ?? planTarget;
    if (next === 'plan') unpinTarget(store, milestone);
    else if (next === 'removed') pinTarget(store, milestone, null);
    else if (suggested === null) setIsChoosing(true);
    else pinTarget(store, milestone, dayOrMonthOf(suggested));
  }

  return (
    <div className={styles.field}>
      <SegmentedControl
        legend="Target date"
        isFull
        value={origin}
        options={origins}
        onChange={choose}
      />
      {origin === 'pinned' && (
        <PinnedDateField label="Pinned date" milestone={milestone} isClearable={false} />
      )}
      <PlanSuggestion milestone={milestone} origin={origin} />
      {milestone.status.kind === 'overdue' && <NextTry milestone={milestone} />}
    </div>
  );
}

interface PinnedDateFieldProps {
  readonly label: string;
  readonly milestone: Milestone;
  readonly isClearable: boolean;
}

function PinnedDateField({ label, milestone, isClearable }: PinnedDateFieldProps) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const { target } = milestone;
  return (
    <DateOrMonthField
      label={label}
      value={target === null ? null : dayOrMonthOf(target)}
      today={today}
      isClearable={isClearable}
      placeholder="No date"
      help="A month is enough, such as Feb 2027"
      onChange={(date) => {
        if (date !== null) pinTarget(store, milestone, date);
        else if (milestone.isOwn) unpinTarget(store, milestone);
      }}
    />
  );
}

interface PlanSuggestionProps {
  readonly milestone: Milestone;
  readonly origin: Origin;
}

function PlanSuggestion({ milestone, origin }: PlanSuggestionProps) {
  const { planTarget, isExpected } = milestone;
  const rule = useMilestoneDetails()(milestone.id)?.timingText;
  if (planTarget === null) {
    return <p className={styles.help}>The plan has no date for this one.</p>;
  }
  const date = <DateText date={dayOrMonthOf(planTarget)} />;
  return origin === 'plan' ? (
    <p className={styles.help}>
      <b>
        {isExpected && 'Expected '}
        {date}
      </b>
      {rule !== undefined && `: ${rule}`}. Moves with your plan.
    </p>
  ) : (
    <p className={styles.help}>The plan suggests {date}.</p>
  );
}

/** How to go on for whom an exam or a match went wrong. */
function NextTry({ milestone: { isExam, isMatch } }: { readonly milestone: Milestone }) {
  if (isExam) {
    return (
      <p className={styles.help}>
        If you take it again, pin the new date: what is counted from it moves along.
      </p>
    );
  }
  return (
    isMatch && (
      <p className={styles.help}>
        If you apply again, enter the wait as a gap in{' '}
        <Link to={paths.settings.link()}>Settings</Link>: the dates of the season move to the next
        one. Untick what you do once more.
      </p>
    )
  );
}

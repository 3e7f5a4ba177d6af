import { Suspense, useState } from 'react';
import type { Milestone } from '#domain/milestone.ts';
import { GroupHeading } from '#parts/GroupHeading.tsx';
import { Link } from '#parts/Link.tsx';
import { nextUpNames } from '#parts/nextUpNames.ts';
import { paths } from '#parts/paths.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { nextUpOf } from '#store/derivedMilestones.ts';
import { isCountryMissing, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { BehindYou } from './NeedsAttention.tsx';
import { LinkedMilestones } from './LinkedMilestones.tsx';
import { hasContactsOf } from './logs.ts';
import styles from './NextUpSection.module.css';
import { NothingDue } from './NothingDue.tsx';
import { StartHere } from './StartHere.tsx';
import { useRowsInPlace } from './useRowsInPlace.ts';

const FollowUps = lazyPart(() => import('./FollowUps.tsx'), 'FollowUps');

/** What is overdue, due this month and due within 90 days, to be checked off on the spot. */
export function NextUpSection() {
  const hasPlan = useAppState((state) => scheduleOf(state) !== null);
  const isMissing = useAppState(isCountryMissing);
  const hasContacts = useAppState(hasContactsOf);
  return (
    <section aria-labelledby="next-up">
      <SectionHeading id="next-up" title="Next up">
        <Link to={paths.steps.link()}>All milestones</Link>
      </SectionHeading>
      <BehindYou />
      {!isMissing && (hasPlan ? <DueGroups /> : <StartHere />)}
      {hasContacts && (
        <Suspense>
          <FollowUps />
        </Suspense>
      )}
    </section>
  );
}

function DueGroups() {
  const { overdue, thisMonth, next90Days } = useRowsInPlace(useAppState(nextUpOf));
  if (overdue.length + thisMonth.length + next90Days.length === 0) return <NothingDue />;
  return (
    <div className={styles.groups}>
      <DueGroup name={nextUpNames.overdue} milestones={overdue} isOverdue />
      <DueGroup name={nextUpNames.thisMonth} milestones={thisMonth} />
      <DueGroup name={nextUpNames.next90Days} milestones={next90Days} />
    </div>
  );
}

interface DueGroupProps {
  readonly name: string;
  readonly milestones: readonly Milestone[];
  readonly isOverdue?: boolean;
}

/** So many rows of a group are shown until the rest is asked for. */
const rowsAtFirst = 6;

/** The first rows, and as many that are open once none of these is: all may have been checked off at once. */
function firstRows(milestones: readonly Milestone[]): readonly Milestone[] {
  const first = milestones.slice(0, rowsAtFirst);
  if (first.some(({ isDone }) => !isDone)) return first;
  const next = milestones.slice(rowsAtFirst).filter(({ isDone }) => !isDone);
  return [...first, ...next.slice(0, rowsAtFirst)];
}

function DueGroup({ name, milestones, isOverdue = false }: DueGroupProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (milestones.length === 0) return null;
  const shown = showsAll ? milestones : firstRows(milestones);
  const hidden = milestones.length - shown.length;
  const open = milestones.filter(({ isDone }) => !isDone).length;
  return (
    <div>
      <GroupHeading level={3} count={open} isOverdue={isOverdue && open > 0}>
        {name}
      </GroupHeading>
      <LinkedMilestones milestones={shown} />
      {hidden > 0 && (
        <Button
          variant="ghost"
          size="small"
          isFlush
          aria-label={`Show ${hidden} more: ${name}`}
          onClick={() => setShowsAll(true)}
        >
          Show {hidden} more
        </Button>
      )}
    </div>
  );
}

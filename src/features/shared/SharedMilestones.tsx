import { useId } from 'react';
import { compareDates } from '#domain/calendarDate.ts';
import type { Milestone } from '#domain/milestone.ts';
import { compareByTarget, counts } from '#domain/progress.ts';
import { GroupHeading } from '#parts/GroupHeading.tsx';
import { MilestoneList } from '#parts/MilestoneList.tsx';
import { MilestoneRow } from '#parts/MilestoneRow.tsx';
import { nextUpNames } from '#parts/nextUpNames.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { milestonesOf, nextUpOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { MilestoneNotes } from './MilestoneNotes.tsx';
import styles from './SharedList.module.css';

/** What is next, as on the overview, and below it what comes after. */
export function MilestonesAhead() {
  const { overdue, thisMonth, next90Days } = useAppState(nextUpOf);
  const milestones = useAppState(milestonesOf);
  const soon = [...overdue, ...thisMonth, ...next90Days];
  const later = milestones
    .filter((one) => counts(one) && !one.isDone && !soon.includes(one))
    .toSorted(compareByTarget);
  return (
    <section aria-labelledby="next-up">
      <SectionHeading id="next-up" title="Next up" />
      {soon.length === 0 && <p className={styles.none}>Nothing is due in the next 90 days.</p>}
      <Group name={nextUpNames.overdue} milestones={overdue} isOverdue />
      <Group name={nextUpNames.thisMonth} milestones={thisMonth} />
      <Group name={nextUpNames.next90Days} milestones={next90Days} />
      <Folded name={`${later.length} later, or without a date`} milestones={later} />
    </section>
  );
}

interface MilestonesDoneProps {
  /** Their pathway is in the link. */
  readonly hasPlan: boolean;
}

/** What was checked off, the last first. */
export function MilestonesDone({ hasPlan }: MilestonesDoneProps) {
  const milestones = useAppState(milestonesOf);
  const done = milestones
    .filter(({ isDone }) => isDone)
    .map((one) => (hasPlan ? one : { ...one, isOutsidePlan: false }))
    .toSorted(compareLastDone);
  return (
    <section aria-labelledby="done">
      <SectionHeading id="done" title="Done">
        {done.length}
      </SectionHeading>
      {done.length === 0 ? (
        <p className={styles.none}>Nothing is checked off yet.</p>
      ) : (
        <FirstRows milestones={done} />
      )}
    </section>
  );
}

function compareLastDone(a: Milestone, b: Milestone): number {
  return 'on' in a.status && 'on' in b.status ? compareDates(b.status.on, a.status.on) : 0;
}

interface RowsProps {
  readonly milestones: readonly Milestone[];
}

interface GroupProps extends RowsProps {
  readonly name: string;
  readonly isOverdue?: boolean;
}

function Group({ name, milestones, isOverdue = false }: GroupProps) {
  if (milestones.length === 0) return null;
  return (
    <div className={styles.group}>
      <GroupHeading level={3} count={milestones.length} isOverdue={isOverdue}>
        {name}
      </GroupHeading>
      <FirstRows milestones={milestones} />
    </div>
  );
}

const rowsAtFirst = 6;

/** The rest of a long list is to be unfolded. */
function FirstRows({ milestones }: RowsProps) {
  const rest = milestones.slice(rowsAtFirst);
  return (
    <>
      <Rows milestones={milestones.slice(0, rowsAtFirst)} />
      <Folded name={`${rest.length} more`} milestones={rest} />
    </>
  );
}

interface FoldedProps extends RowsProps {
  readonly name: string;
}

function Folded({ name, milestones }: FoldedProps) {
  if (milestones.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{name}</summary>
      <Rows milestones={milestones} />
    </details>
  );
}

function Rows({ milestones }: RowsProps) {
  const id = useId();
  return (
    <MilestoneList>
      {milestones.map((milestone) => (
        <MilestoneRow
          key={milestone.id}
          milestone={milestone}
          titleId={`${id}${milestone.id}`}
          showsStep
        >
          <MilestoneNotes id={milestone.id} />
        </MilestoneRow>
      ))}
    </MilestoneList>
  );
}

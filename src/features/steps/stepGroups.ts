/** The groups of a step's checklist: by what is pressing, then by training year, then what is done. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { hasDay } from '#domain/dateRange.ts';
import type { Milestone } from '#domain/milestone.ts';
import { compareByTarget } from '#domain/progress.ts';
import type { Schedule } from '#domain/schedule.ts';

export interface StepGroup {
  readonly name: string;
  readonly kind: 'overdue' | 'dated' | 'undated' | 'done' | 'aside';
  readonly milestones: readonly Milestone[];
}

export type StepFilter = 'all' | 'open' | 'done' | 'not-for-me';

export function passes(filter: StepFilter, { isDone, isNotForMe }: Milestone): boolean {
  switch (filter) {
    case 'all':
      return !isNotForMe;
    case 'open':
      return !isNotForMe && !isDone;
    case 'done':
      return !isNotForMe && isDone;
    case 'not-for-me':
      return isNotForMe;
  }
}

interface Grouping {
  readonly schedule: Schedule | null;
  readonly today: CalendarDate;
  /** Ids of those in the group "Done"; one that was checked off just now keeps its place. */
  readonly doneIds: ReadonlySet<string>;
}

export function stepGroups(
  milestones: readonly Milestone[],
  { schedule, today, doneIds }: Grouping,
): readonly StepGroup[] {
  const groups = new Map<string, { kind: StepGroup['kind']; milestones: Milestone[] }>();
  function put(name: string, kind: StepGroup['kind'], milestone: Milestone): void {
    const group = groups.get(name) ?? { kind, milestones: [] };
    group.milestones.push(milestone);
    groups.set(name, group);
  }

  for (const milestone of milestones.toSorted(compareByTarget)) {
    const { target, isNotForMe, isOutsidePlan, hasBegun = false } = milestone;
    if (isNotForMe) put('Not for me', 'aside', milestone);
    else if (isOutsidePlan) put('Kept from another pathway', 'aside', milestone);
    else if (doneIds.has(milestone.id)) put('Done', 'done', milestone);
    else if (target === null) put('No date', 'undated', milestone);
    else if (target.date < today && !hasBegun) put('Overdue', 'overdue', milestone);
    else put(periodName(target.date, schedule, today), 'dated', milestone);
  }
  return [...groups]
    .map(([name, group]) => ({ name, ...group }))
    .toSorted((a, b) => order[a.kind] - order[b.kind]);
}

/** Dated groups come in the order in which their first milestone does. */
const order: Readonly<Record<StepGroup['kind'], number>> = {
  overdue: 0,
  dated: 1,
  undated: 2,
  done: 3,
  aside: 4,
};

function periodName(date: CalendarDate, schedule: Schedule | null, today: CalendarDate): string {
  if (schedule === null) return 'With a date';
  const year = schedule.trainingYears.find((one) => hasDay(one, date));
  if (year === undefined) {
    if (date < schedule.anchors['medical-school-start']) return 'Before medical school';
    return date > schedule.anchors['training-end'] ? 'After training' : 'Between stages';
  }
  return hasDay(year, today) ? `This training year, ${year.label}` : year.label;
}

/** To which a milestone of one's own is moved in its group. */
export type Direction = 'up' | 'down';

/**
 * The own milestone that this one can change places with: the next one up or down, when it is the person's
 * own too and has the same date or, like this one, none. Others are ordered by date.
 */
export function ownNeighbor(
  { milestones }: StepGroup,
  milestone: Milestone,
  direction: Direction,
): Milestone | null {
  const index = milestones.indexOf(milestone);
  const neighbor = milestones[index + (direction === 'up' ? -1 : 1)];
  const isSwappable =
    neighbor !== undefined &&
    milestone.isOwn &&
    neighbor.isOwn &&
    neighbor.target?.date === milestone.target?.date;
  return isSwappable ? neighbor : null;
}

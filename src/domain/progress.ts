/** How far a checklist has come, and what comes next. */
import type { CalendarDate } from './calendarDate.ts';
import { addDays, compareDates, lastDayOf, monthContaining } from './calendarDate.ts';
import type { Milestone } from './milestone.ts';
import type { StepId } from './step.ts';
import { stepIds } from './step.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What is due, in three stretches that do not overlap. */
export interface NextUp {
  readonly overdue: readonly Milestone[];
  readonly thisMonth: readonly Milestone[];
  readonly next90Days: readonly Milestone[];
}

/** Counted: what belongs to the person's pathway and is for them. */
export function counts({ isNotForMe, isOutsidePlan }: Milestone): boolean {
  return !isNotForMe && !isOutsidePlan;
}

export function progressOf(milestones: readonly Milestone[]): Progress {
  const counted = milestones.filter(counts);
  return { done: counted.filter(({ isDone }) => isDone).length, total: counted.length };
}

export function progressBySteps(
  milestones: readonly Milestone[],
): Readonly<Record<StepId, Progress>> {
  const empty = { done: 0, total: 0 };
  const bySteps: Record<StepId, Progress> = {
    'understand-the-field': empty,
    'medical-school': empty,
    residency: empty,
    fellowship: empty,
    certification: empty,
    'continuing-education': empty,
    networking: empty,
  };
  for (const id of stepIds) bySteps[id] = progressOf(milestones.filter(({ step }) => step === id));
  return bySteps;
}

/** Earliest target first, those without a date last; equal dates by their order. */
export function compareByTarget(a: Milestone, b: Milestone): number {
  if (a.target === null || b.target === null) {
    if (a.target === b.target) return compareByOrder(a, b);
    return a.target === null ? 1 : -1;
  }
  return compareDates(a.target.date, b.target.date) || compareByOrder(a, b);
}

/** Open milestones that are overdue, due in what is left of this month, or in the 90 days from today. */
export function nextUp(milestones: readonly Milestone[], today: CalendarDate): NextUp {
  const endOfMonth = lastDayOf(monthContaining(today));
  const in90Days = addDays(today, 90);
  const open = milestones
    .filter((milestone) => counts(milestone) && !milestone.isDone)
    .toSorted(compareByTarget);
  const dueBetween = (from: CalendarDate, until: CalendarDate): readonly Milestone[] =>
    open.filter(({ target }) => target !== null && target.date > from && target.date <= until);
  return {
    overdue: open.filter(({ status }) => status.kind === 'overdue'),
    thisMonth: dueBetween(addDays(today, -1), endOfMonth),
    next90Days: dueBetween(endOfMonth, in90Days),
  };
}

/** The open milestone with the earliest target from today on; null when there is none. */
export function nextDated(milestones: readonly Milestone[], today: CalendarDate): Milestone | null {
  const ahead = milestones.filter(
    (milestone) =>
      counts(milestone) &&
      !milestone.isDone &&
      milestone.target !== null &&
      milestone.target.date >= today,
  );
  return ahead.toSorted(compareByTarget)[0] ?? null;
}

/** Own milestones after the catalog's, each in their own order. Two devices may have given one place to two. */
function compareByOrder(a: Milestone, b: Milestone): number {
  return Number(a.isOwn) - Number(b.isOwn) || a.order - b.order || (a.id < b.id ? -1 : 1);
}

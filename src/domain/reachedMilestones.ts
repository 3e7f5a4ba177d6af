/**
 * Milestones that the logs show to be reached. They are offered to be checked off and never are by themselves:
 * what a milestone asks for may be more than a log can tell.
 */
import type { CalendarDate } from './calendarDate.ts';
import { addMonths, compareDates } from './calendarDate.ts';
import type { Milestone } from './milestone.ts';
import { counts } from './progress.ts';

/** What a log shows. */
export type ReachedFact =
  | { readonly kind: 'procedures'; readonly count: number }
  /** The name of a credit rule. */
  | { readonly kind: 'credits'; readonly rule: string }
  /** The title of a credit. */
  | { readonly kind: 'meeting'; readonly title: string }
  /** The name of a person. */
  | { readonly kind: 'contact'; readonly name: string }
  | { readonly kind: 'letters'; readonly count: number };

export interface Evidence {
  /** The id of the milestone. */
  readonly milestone: string;
  /** The day on which it was reached. */
  readonly on: CalendarDate;
  readonly fact: ReachedFact;
  /** What else the milestone asks for, as a sentence; null when that is all. */
  readonly alsoNeeds: string | null;
}

export interface ReachedMilestone extends Evidence {
  readonly title: string;
  readonly everyMonths: number | null;
}

/**
 * Those that are for the person and still open, the latest reached first; one for each milestone. What comes round
 * again is offered once for each round: not with what is older than a round, nor than the last tick.
 */
export function reachedMilestones(
  milestones: readonly Milestone[],
  evidence: readonly Evidence[],
  today: CalendarDate,
  lastDone: (milestoneId: string) => CalendarDate | null,
): readonly ReachedMilestone[] {
  const open = new Map(
    milestones
      .filter((milestone) => counts(milestone) && !milestone.isDone)
      .map((milestone) => [milestone.id, milestone]),
  );
  const reached = evidence
    .toSorted((a, b) => compareDates(b.on, a.on))
    .flatMap((one): ReachedMilestone[] => {
      const milestone = open.get(one.milestone);
      const done = lastDone(one.milestone);
      if (milestone === undefined || (done !== null && one.on <= done)) return [];
      const { title, everyMonths } = milestone;
      const isOver = everyMonths !== null && addMonths(one.on, everyMonths) <= today;
      return isOver ? [] : [{ ...one, title, everyMonths }];
    });
  return reached.filter(
    ({ milestone }, index) => reached.findIndex((one) => one.milestone === milestone) === index,
  );
}

/** What a plan would give, before it is taken. */
import type { CalendarDate } from './calendarDate.ts';
import { addMonths } from './calendarDate.ts';
import type { CatalogMilestone } from './catalogMilestone.ts';
import type { Milestone } from './milestone.ts';
import { catalogMilestoneOn, planTargets } from './milestone.ts';
import type { Pathway } from './pathway.ts';
import type { Plan } from './plan.ts';
import { counts } from './progress.ts';
import type { RemainingTraining } from './remainingTraining.ts';
import { remainingTraining } from './remainingTraining.ts';
import type { Schedule } from './schedule.ts';
import { schedule } from './schedule.ts';

export interface PlanPreview {
  readonly schedule: Schedule;
  readonly remaining: RemainingTraining;
  readonly milestones: readonly Milestone[];
  /** Milestones with a target date. */
  readonly dated: number;
  /** Of these, in the twelve months from today. */
  readonly inNextYear: number;
  /** Training years after graduation. */
  readonly yearsAfterSchool: number;
}

/** null while the plan names no date. */
export function planPreview(
  plan: Plan,
  pathway: Pathway,
  catalog: readonly CatalogMilestone[],
  today: CalendarDate,
): PlanPreview | null {
  const dates = schedule(plan, pathway);
  if (dates === null) return null;
  const targets = planTargets(catalog, dates, {});
  const milestones = catalog
    .map((milestone, order) =>
      catalogMilestoneOn(today, milestone, order, pathway.id, targets.get(milestone.id), undefined),
    )
    .filter(counts);
  const inAYear = addMonths(today, 12);
  return {
    schedule: dates,
    remaining: remainingTraining(dates, today),
    milestones,
    dated: milestones.filter(({ target }) => target !== null).length,
    inNextYear: milestones.filter(
      ({ target }) => target !== null && target.date >= today && target.date <= inAYear,
    ).length,
    yearsAfterSchool: dates.trainingYears.filter(
      ({ start }) => start >= dates.anchors['residency-start'],
    ).length,
  };
}

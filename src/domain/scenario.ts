/** What-ifs: other plans beside the person's own. */
import type { Adjustment } from './adjustment.ts';
import type { Pathway } from './pathway.ts';
import type { Plan, PlanDateField } from './plan.ts';
import { planDateFields, withPlanDate } from './plan.ts';
import { planForPathway } from './planForPathway.ts';

type GivenDates = Partial<Pick<Plan, PlanDateField>>;

/** Another plan. What is absent in it is as in the person's own plan, also when that changes. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly pathwayId: string;
  /** Another start: these dates and none of the plan's own. */
  readonly dates?: GivenDates;
  /** Months by stage id. Absent, they are the plan's own on its pathway and the usual ones on another. */
  readonly lengths?: Readonly<Record<string, number>>;
  /** All that move it; none of the plan's own besides. */
  readonly adjustments: readonly Adjustment[];
}

/** Beside the person's own plan. More than these cannot be taken in at a glance. */
export const mostScenarios = 3;

/** The what-if on another pathway: its lengths, too, were those of a program of the pathway before. */
export function scenarioForPathway(
  scenario: Omit<Scenario, 'id' | 'name'>,
  pathwayId: string,
): Omit<Scenario, 'id' | 'name'> {
  if (scenario.pathwayId === pathwayId) return scenario;
  const { lengths: _, ...others } = scenario;
  return { ...others, pathwayId };
}

/** The plan that a scenario on `pathway` makes of the person's own, which is on `ownPathway`. */
export function planOfScenario(
  { dates, lengths, adjustments }: Scenario,
  own: Plan,
  ownPathway: Pathway,
  pathway: Pathway,
): Plan {
  const { adjustments: _, ...carried } = planForPathway(own, ownPathway, pathway);
  return {
    ...(dates === undefined ? carried : { ...withoutDates(carried), ...dates }),
    ...(lengths === undefined ? {} : { lengths }),
    ...(adjustments.length === 0 ? {} : { adjustments }),
  };
}

/** A scenario that gives `plan` back beside another plan: it holds what that one has otherwise. */
export function scenarioOfPlan(plan: Plan, beside: Plan): Omit<Scenario, 'id' | 'name'> {
  const dates = givenDates(plan);
  const hasSameDates = planDateFields.every((field) => plan[field] === beside[field]);
  const followed = plan.pathwayId === beside.pathwayId ? beside.lengths : undefined;
  return {
    pathwayId: plan.pathwayId,
    ...(hasSameDates ? {} : { dates }),
    ...(hasSameMonths(plan.lengths, followed) ? {} : { lengths: plan.lengths ?? {} }),
    adjustments: plan.adjustments ?? [],
  };
}

function withoutDates(plan: Plan): Plan {
  return planDateFields.reduce((rest, field) => withPlanDate(rest, field, null), plan);
}

/** The dates that the person gave, without those that are worked out. */
export function givenDates(plan: Plan): GivenDates {
  const { medicalSchoolStart, graduation, residencyStart } = plan;
  return {
    ...(medicalSchoolStart === undefined ? {} : { medicalSchoolStart }),
    ...(graduation === undefined ? {} : { graduation }),
    ...(residencyStart === undefined ? {} : { residencyStart }),
  };
}

function hasSameMonths(a: Plan['lengths'] = {}, b: Plan['lengths'] = {}): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((stageId) => a[stageId] === b[stageId]);
}

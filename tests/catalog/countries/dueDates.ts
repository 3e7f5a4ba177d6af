import { planTargets } from '#domain/milestone.ts';
import type { Plan } from '#domain/plan.ts';
import { schedule } from '#domain/schedule.ts';
import { allMilestones, pathwayById } from '../../support/catalogs.ts';

/** When each of these milestones is due by this plan: a day, a month, or null without either. */
export function dueDates(plan: Plan, ids: readonly string[]): readonly (string | null)[] {
  const pathway = pathwayById(plan.pathwayId);
  if (pathway === undefined) throw new Error(`Unknown pathway: ${plan.pathwayId}`);
  const targets = planTargets(allMilestones, schedule(plan, pathway), {});
  return ids.map((id) => {
    const target = targets.get(id)?.target ?? null;
    return target === null ? null : (target.month ?? target.date);
  });
}

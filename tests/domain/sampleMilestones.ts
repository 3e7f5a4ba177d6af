/** Milestones for tests of the checklist, made by the rules from the little that a case needs. */
import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import type { Milestone, MilestoneAdditions, PlanTarget } from '#domain/milestone.ts';
import { catalogMilestoneOn, ownMilestoneOn } from '#domain/milestone.ts';
import { pinnedTarget } from '#domain/targetDate.ts';
import { date } from '../support/dates.ts';

const usual: CatalogMilestone = {
  id: 'shadow-ir-day',
  step: 'understand-the-field',
  title: 'Shadow an interventional radiologist for a full day',
  pathways: ['us-integrated'],
  timing: { rule: 'anytime' },
  required: false,
  confidence: 'verified',
};

export interface Sample extends Partial<CatalogMilestone> {
  /** The day or month that the plan gives it. */
  readonly due?: string | null;
  readonly planTarget?: Partial<PlanTarget>;
  readonly entry?: MilestoneAdditions;
  readonly order?: number;
}

/** A catalog milestone as a person on the integrated pathway sees it on that day. */
export function milestoneOn(today: string, sample: Sample = {}): Milestone {
  const { due = null, planTarget, entry, order = 0, ...fields } = sample;
  const target = due === null ? null : pinnedTarget(due);
  const fromPlan: PlanTarget = {
    target,
    note: null,
    applies: 'yes',
    until: null,
    ...planTarget,
  };
  const milestone = { ...usual, ...fields };
  return catalogMilestoneOn(date(today), milestone, order, 'us-integrated', fromPlan, entry);
}

/** A milestone of the person's own, with no date unless the entry pins one. */
export function ownOn(today: string, order = 0, entry: MilestoneAdditions = {}): Milestone {
  const own = { step: 'networking', title: 'Call the program director', order } as const;
  const milestone = ownMilestoneOn(date(today), `own-${order}`, { ...entry, own });
  if (milestone === null) throw new Error('Not a milestone of the person’s own');
  return milestone;
}

import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import type { StepId } from '#domain/step.ts';
import { pathwayChoices } from './pathwayChoices.ts';

/** A milestone as the files of a catalog write it: on every pathway of the catalog and not required, unless it says so. */
export type MilestoneEntry = Omit<CatalogMilestone, 'step' | 'pathways' | 'required'> &
  Partial<Pick<CatalogMilestone, 'pathways' | 'required'>>;

/** For what holds in every country: its texts and its timing name no body, exam or training year of one. */
export const everywhere = pathwayChoices.map(({ id }) => id);

/** Those with a second application, for IR after diagnostic radiology. */
export const withSecondApplication = ['us-esir', 'us-independent', 'us-classic'];

/** Those whose second application is the match into independent IR. */
export const withIndependentMatch = ['us-esir', 'us-independent'];

/** The entries of one step as milestones of these pathways. */
export function inStep(
  step: StepId,
  pathways: readonly string[],
  entries: readonly MilestoneEntry[],
): readonly CatalogMilestone[] {
  return entries.map((entry) => ({ step, pathways, required: false, ...entry }));
}

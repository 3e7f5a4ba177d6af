import type { CatalogMilestone } from '#domain/catalogMilestone.ts';

/** A milestone as the files in `milestones/` write it: on every US pathway and not required, unless it says so. */
export type MilestoneEntry = Omit<CatalogMilestone, 'step' | 'pathways' | 'required'> &
  Partial<Pick<CatalogMilestone, 'pathways' | 'required'>>;

export const everyPathway = ['us-integrated', 'us-esir', 'us-independent', 'us-classic'];

/** Those with a second application, for IR after diagnostic radiology. */
export const withSecondApplication = ['us-esir', 'us-independent', 'us-classic'];

/** Those whose second application is the match into independent IR. */
export const withIndependentMatch = ['us-esir', 'us-independent'];

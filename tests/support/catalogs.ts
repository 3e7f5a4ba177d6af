import { australiaAndNewZealand } from '#catalog/countries/australiaAndNewZealand.ts';
import { canada } from '#catalog/countries/canada.ts';
import { europe } from '#catalog/countries/europe.ts';
import { india } from '#catalog/countries/india.ts';
import { unitedKingdom } from '#catalog/countries/unitedKingdom.ts';
import { milestoneDetails } from '#catalog/milestoneDetails.ts';
import { unitedStates } from '#catalog/unitedStates.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';
import type { Pathway } from '#domain/pathway.ts';

export const catalogs = [
  unitedStates,
  unitedKingdom,
  canada,
  europe,
  australiaAndNewZealand,
  india,
];

export const allPathways = catalogs.flatMap(({ pathways }) => pathways);

export const allMilestones = catalogs.flatMap(({ milestones }) => milestones);

export function pathwayById(id: string): Pathway | undefined {
  return allPathways.find((pathway) => pathway.id === id);
}

/** The longer texts of all milestones, by id. */
export const allMilestoneDetails: Readonly<Record<string, MilestoneDetails>> = Object.assign(
  {},
  milestoneDetails,
  ...catalogs.map((catalog) => catalog.milestoneDetails),
);

export function detailsOf(id: string): MilestoneDetails | undefined {
  return allMilestoneDetails[id];
}

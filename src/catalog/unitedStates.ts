import type { CountryCatalog } from '#domain/countryCatalog.ts';
import { milestones } from './milestones.ts';
import { pathwayDetails } from './pathwayDetails.ts';
import { pathways } from './pathways.ts';
import { boardEligibilityRule, daysOffRule } from './trainingRules.ts';

/** Most people are here, so it is at hand; the texts of its milestones come with the pages that show them. */
export const unitedStates: CountryCatalog = {
  pathways,
  pathwayDetails,
  milestones,
  milestoneDetails: {},
  saying: 'Seven to eight years after medical school',
  examAuthority: 'the ABR',
  boardEligibility: boardEligibilityRule,
  daysOff: daysOffRule,
};

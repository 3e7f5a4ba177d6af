import { milestoneDetails } from '#catalog/milestoneDetails.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';
import { milestoneDetailsOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';

/** The longer texts of a milestone by its id: those that come with this page, else those of a loaded country. */
export function useMilestoneDetails(): (id: string) => MilestoneDetails | undefined {
  const ofCountries = useAppState(milestoneDetailsOf);
  return (id) => milestoneDetails[id] ?? ofCountries[id];
}

import { useRef } from 'react';
import { loadPathway, pathwayIn } from '#store/countries.ts';
import { catalogsOf } from '#store/derivedPlan.ts';
import { useAppStore } from '#store/useAppStore.ts';

/**
 * Gives how to choose a pathway, of whose country the rules may have to be loaded first. `take` then hears whether they
 * are at hand; of several that are chosen meanwhile it hears of the last only.
 */
export function usePathwayChoice(
  take: (pathwayId: string, isAtHand: boolean) => void,
): (pathwayId: string) => void {
  const store = useAppStore();
  const chosenLast = useRef('');

  async function choose(pathwayId: string): Promise<void> {
    chosenLast.current = pathwayId;
    const isKnown = pathwayIn(catalogsOf(store.getState()), pathwayId) !== undefined;
    const isAtHand = isKnown || (await loadPathway(store, pathwayId));
    if (chosenLast.current === pathwayId) take(pathwayId, isAtHand);
  }
  return (pathwayId) => void choose(pathwayId);
}

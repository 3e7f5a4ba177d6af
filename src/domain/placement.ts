/**
 * "Try a placement": how the open blocks could be filled so that what is missing is met. It only ever fills what is
 * open, says why each rotation is where it is, and says what it could not meet and why.
 */
import { compareDates } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import type { PlacementReason, UnmetRequirement } from './placementReasons.ts';
import { reasonsFor, unmetRequirements } from './placementReasons.ts';
import { bestFilling } from './placementSearch.ts';
import type { PlacementTask } from './placementTask.ts';
import type { Rotation } from './rotation.ts';
import type { NewRotationId } from './rotationEdits.ts';

export interface Placement extends DateRange {
  readonly trainingYear: string;
  readonly type: string;
  readonly blocks: readonly number[];
  readonly reasons: readonly PlacementReason[];
}

export interface PlacementProposal {
  /** In order of time. */
  readonly placements: readonly Placement[];
  readonly unmet: readonly UnmetRequirement[];
  /** False when the search stopped at its limit, so that a better placement may exist. */
  readonly isBest: boolean;
  readonly steps: number;
}

/** The best placement that the search finds. The same task always has the same answer. */
export function proposedPlacement(task: PlacementTask): PlacementProposal {
  const found = bestFilling(task);
  const { goals, choices } = found.best;
  return {
    placements: choices
      .map((choice): Placement => {
        const { start, end, blocks, year } = choice.slot;
        const reasons = reasonsFor(choice, goals, task);
        return { start, end, blocks, trainingYear: year.label, type: choice.type.id, reasons };
      })
      .toSorted((a, b) => compareDates(a.start, b.start)),
    unmet: unmetRequirements(found, task),
    isBest: found.isBest,
    steps: found.steps,
  };
}

/** The rotations of a proposal, to be added as planned ones. */
export function rotationsFromPlacement(
  { placements }: Pick<PlacementProposal, 'placements'>,
  newId: NewRotationId,
): readonly Rotation[] {
  return placements.map(({ trainingYear, type, start, end }) => ({
    id: newId(),
    trainingYear,
    type,
    start,
    end,
    status: 'planned',
  }));
}

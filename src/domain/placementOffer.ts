/** What a placement is offered for. */
import { countsWithin } from './countedEntry.ts';
import type { MeasuredRequirement } from './measuredRequirement.ts';
import type { OpenSlotFacts } from './openSlots.ts';
import { openSlots } from './openSlots.ts';

/** Those that are short and toward which a rotation in one of the open blocks would count; in the order given. */
export function fillableRequirements<Measured extends MeasuredRequirement>(
  measured: readonly Measured[],
  facts: OpenSlotFacts,
): readonly Measured[] {
  const slots = openSlots(facts);
  return measured.filter(
    ({ verdict, requirement, window }) =>
      verdict === 'short' &&
      slots.some(({ start, year: { stageKind } }) =>
        countsWithin({ start, stageKind }, requirement.window, window),
      ),
  );
}

/** Rotations found by typing, and what one of the person's own counts toward. */
import type { RotationType } from '#domain/rotation.ts';
import type { RotationCategory, TallyId } from '#domain/rotationKinds.ts';

/** Names that begin with what was typed first, then those with a word that does, then those that contain it. */
export function foundTypes(types: readonly RotationType[], typed: string): readonly RotationType[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return types;
  return types
    .map((type) => ({ type, rank: rankOf(type, wanted) }))
    .filter(({ rank }) => rank < none)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ type }) => type);
}

const none = 3;

function rankOf({ name, shortName }: RotationType, wanted: string): number {
  const texts = [name.toLowerCase(), shortName.toLowerCase()];
  if (texts.some((text) => text.startsWith(wanted))) return 0;
  if (texts.some((text) => text.includes(` ${wanted}`))) return 1;
  return texts.some((text) => text.includes(wanted)) ? 2 : none;
}

/** What all rotations of a category in residency count toward. */
export function talliesOfCategory(
  types: readonly RotationType[],
  category: RotationCategory,
): readonly TallyId[] {
  const ofCategory = types.filter(
    (type) => type.category === category && type.stages.includes('diagnostic'),
  );
  const [first, ...others] = ofCategory.map(({ countsToward }) => countsToward);
  return (first ?? []).filter((tally) => others.every((tallies) => tallies.includes(tally)));
}

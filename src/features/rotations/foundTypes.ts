/** Rotations found by typing, and what one of the person's own counts toward. */
import { findByWords } from '#domain/findByWords.ts';
import type { RotationType } from '#domain/rotation.ts';
import type { RotationCategory, TallyId } from '#domain/rotationKinds.ts';

/** All while nothing is typed. */
export function foundTypes(types: readonly RotationType[], typed: string): readonly RotationType[] {
  if (typed.trim() === '') return types;
  const findable = types.map((type) => ({ title: type.name, otherWords: type.shortName, type }));
  return findByWords(findable, typed).map(({ type }) => type);
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

/** Rotations found by typing, and what one of the person's own counts toward. */
import { findByWords } from '#domain/findByWords.ts';
import type { StageKind } from '#domain/pathway.ts';
import type { RotationType } from '#domain/rotation.ts';
import type { RotationCategory, TallyId } from '#domain/rotationKinds.ts';

/** All while nothing is typed; those of the stage come first, then those of any stage. */
export function foundTypes(
  types: readonly RotationType[],
  typed: string,
  stage: StageKind,
): readonly RotationType[] {
  const findable = types.map((type) => ({ title: type.name, otherWords: type.shortName, type }));
  const found = typed.trim() === '' ? types : findByWords(findable, typed).map(({ type }) => type);
  return found.toSorted((a, b) => strangeness(a) - strangeness(b));

  function strangeness({ stages }: RotationType): number {
    if (stages.includes(stage)) return 0;
    return stages.length === 0 ? 1 : 2;
  }
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

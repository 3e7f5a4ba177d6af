/** Rotations that lie where they cannot be, or leave days between them. */
import type { Block } from './blocks.ts';
import { goesOnInAbsence } from './currentRotation.ts';
import { isMostlyIn, isWithin, openStretches, sharedDays } from './dateRange.ts';
import type { RotationConflict } from './rotationConflict.ts';
import { conflictOf, partsOf } from './rotationConflict.ts';
import type { RotationPlan } from './rotationPlan.ts';

/** Days that two rotations share. */
export function overlaps({ rotations }: RotationPlan): readonly RotationConflict[] {
  return rotations.flatMap((first, index) =>
    rotations.slice(index + 1).flatMap((second): RotationConflict[] => {
      const stretch = sharedDays(first, second);
      if (stretch === null) return [];
      return [
        conflictOf(
          { kind: 'overlap', rotations: [first.id, second.id], stretch },
          [first.id, second.id].toSorted(),
          [...partsOf(first), ...partsOf(second)],
        ),
      ];
    }),
  );
}

/**
 * Days between two rotations of a year that nothing fills. Between the same two there are several where leave or the
 * like lies between: they are numbered.
 */
export function gaps({ rotations, years, absences }: RotationPlan): readonly RotationConflict[] {
  return years.flatMap((year) => {
    const ofYear = rotations.filter(({ trainingYear }) => trainingYear === year.label);
    const found = openStretches(year, [...rotations, ...absences]).flatMap((stretch) => {
      const before = ofYear.findLast(({ end }) => end < stretch.start);
      const isBetween = ofYear.some(({ start }) => start > stretch.end);
      return before === undefined || !isBetween ? [] : [{ stretch, before }];
    });
    return found.map(({ stretch, before }, index) => {
      const earlier = found.slice(0, index).filter((one) => one.before === before).length;
      const blocks = year.blocks.filter((block) => isWithin(block, stretch)).map(numberOf);
      return conflictOf(
        { kind: 'gap', trainingYear: year.label, stretch, blocks },
        // Without a number for the first: as it was stored when all of them had one key.
        [year.label, before.id, ...(earlier === 0 ? [] : [String(earlier + 1)])],
        [stretch.start, stretch.end],
      );
    });
  });
}

function numberOf({ number }: Block): number {
  return number;
}

/** Rotations beyond the days of their training year, or in one that the plan does not have. */
export function outsideYears({ rotations, years }: RotationPlan): readonly RotationConflict[] {
  return rotations.flatMap((rotation): RotationConflict[] => {
    const { id, trainingYear } = rotation;
    const found = years.find(({ label }) => label === trainingYear);
    if (found !== undefined && isWithin(rotation, found)) return [];
    const year = found === undefined ? null : { start: found.start, end: found.end };
    return [
      conflictOf(
        { kind: 'outside-year', rotation: id, trainingYear, year },
        [id],
        [...partsOf(rotation), year?.start ?? '', year?.end ?? ''],
      ),
    ];
  });
}

/** Rotations while training stops. */
export function duringAbsences({
  rotations,
  types,
  absences,
}: RotationPlan): readonly RotationConflict[] {
  return rotations.flatMap((rotation): RotationConflict[] => {
    if (goesOnInAbsence(types.get(rotation.type))) return [];
    const absence = absences.find((one) => isMostlyIn(rotation, one));
    if (absence === undefined) return [];
    const { start, end } = absence;
    return [
      conflictOf(
        { kind: 'during-absence', rotation: rotation.id, absence },
        [rotation.id],
        [...partsOf(rotation), start, end],
      ),
    ];
  });
}

/** Rotations in a stage in which their type does not belong. */
export function outsideStages({
  rotations,
  types,
  years,
}: RotationPlan): readonly RotationConflict[] {
  return rotations.flatMap((rotation): RotationConflict[] => {
    const year = years.find(({ label }) => label === rotation.trainingYear);
    const belongsIn = types.get(rotation.type)?.stages ?? [];
    if (year === undefined || belongsIn.length === 0 || belongsIn.includes(year.stageKind)) {
      return [];
    }
    const { stageKind } = year;
    return [
      conflictOf(
        { kind: 'outside-stage', rotation: rotation.id, stageKind, belongsIn },
        [rotation.id],
        [rotation.type, rotation.trainingYear, stageKind],
      ),
    ];
  });
}

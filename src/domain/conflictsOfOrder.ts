/** Rotations that come before what they need, or after what they are for. */
import { compareDates } from './calendarDate.ts';
import { rotationEntries } from './countedEntry.ts';
import { measuredRequirement } from './measuredRequirement.ts';
import { milestonesServedBy } from './rotation.ts';
import type { RotationConflict } from './rotationConflict.ts';
import { conflictOf, partsOf } from './rotationConflict.ts';
import type { RotationPlan } from './rotationPlan.ts';

/**
 * Rotations before what has to come first. Only the first that comes too early: once it is mended the next one shows.
 */
export function awaysBeforeHome({ rotations, types }: RotationPlan): readonly RotationConflict[] {
  const tallies = new Set(rotations.flatMap(({ type }) => types.get(type)?.after ?? []));
  return [...tallies].flatMap((after): RotationConflict[] => {
    const ofHome = rotations.filter(({ type }) => types.get(type)?.countsToward.includes(after));
    const early = rotations.find(
      ({ type, start, status }) =>
        status !== 'done' &&
        types.get(type)?.after === after &&
        !ofHome.some(({ end }) => end < start),
    );
    if (early === undefined) return [];
    const other = ofHome[0];
    return [
      conflictOf(
        { kind: 'away-before-home', rotation: early.id, after, other: other?.id ?? null },
        [early.id, after],
        [...partsOf(early), ...(other === undefined ? [] : partsOf(other))],
      ),
    ];
  });
}

/** Rotations that end after the date of the milestone that they serve. */
export function tooLateForMilestones({
  rotations,
  types,
  milestoneDates,
}: RotationPlan): readonly RotationConflict[] {
  return [...milestoneDates].flatMap(([milestone, date]): RotationConflict[] => {
    const [first] = rotations
      .filter(({ type: id }) => {
        const type = types.get(id);
        return type !== undefined && milestonesServedBy(type).includes(milestone);
      })
      .toSorted((a, b) => compareDates(a.end, b.end));
    if (first === undefined || first.status === 'done' || first.end <= date) return [];
    return [
      conflictOf(
        { kind: 'too-late-for-milestone', rotation: first.id, milestone, date },
        [first.id, milestone],
        [...partsOf(first), date],
      ),
    ];
  });
}

/**
 * Rotations after the days in which they would count. Only of what one would plan for the requirement: an elective of
 * a later year counts for something else. Only the first: once it is mended the next one shows.
 */
export function tooLateToCount(plan: RotationPlan): readonly RotationConflict[] {
  const { rotations, types, years, schedule, absences, requirements, overrides } = plan;
  const entries = rotationEntries(rotations, types, years, absences);
  return requirements.flatMap((requirement): readonly RotationConflict[] => {
    const measured = measuredRequirement(requirement, entries, schedule, overrides[requirement.id]);
    const { window } = measured;
    if (!measured.isRequired || measured.missing === 0 || window === null) return [];
    const late = rotations.find(
      ({ type, start }) => start > window.end && requirement.fillWith?.includes(type) === true,
    );
    if (late === undefined) return [];
    return [
      conflictOf(
        {
          kind: 'too-late-to-count',
          rotation: late.id,
          requirement: requirement.id,
          date: window.end,
        },
        [late.id, requirement.id],
        [...partsOf(late), window.end, String(measured.missing)],
      ),
    ];
  });
}

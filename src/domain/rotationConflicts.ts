/** Everything that does not go together in a plan of rotations. */
import { compareDates } from './calendarDate.ts';
import { ceilings, filledInterviews, leaveBeyondAllowance } from './conflictsOfAmount.ts';
import { awaysBeforeHome, tooLateForMilestones, tooLateToCount } from './conflictsOfOrder.ts';
import { duringAbsences, gaps, outsideStages, outsideYears, overlaps } from './conflictsOfPlace.ts';
import type { RotationConflict } from './rotationConflict.ts';
import type { RotationPlan } from './rotationPlan.ts';

/**
 * All conflicts of a plan of rotations, by kind, and within a kind in order of time. What is in a training year that
 * the plan does not have is that conflict and no other.
 */
export function rotationConflicts(plan: RotationPlan): readonly RotationConflict[] {
  const labels = new Set(plan.years.map(({ label }) => label));
  const rotations = plan.rotations.toSorted(
    (a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1),
  );
  const inYears: RotationPlan = {
    ...plan,
    rotations: rotations.filter(({ trainingYear }) => labels.has(trainingYear)),
  };
  return [
    ...overlaps(inYears),
    ...gaps(inYears),
    ...outsideYears({ ...plan, rotations }),
    ...duringAbsences(inYears),
    ...outsideStages(inYears),
    ...awaysBeforeHome(inYears),
    ...tooLateForMilestones(inYears),
    ...tooLateToCount(inYears),
    ...filledInterviews(inYears),
    ...ceilings(inYears),
    ...leaveBeyondAllowance(inYears),
  ];
}

/** How a plan says when medical school starts, and how long it is. */
import type { Plan, PlanDateField } from './plan.ts';

/** The given date from which its start is worked out; null where the start itself is given, or no date is. */
export function schoolStartFrom({
  medicalSchoolStart,
  graduation,
  residencyStart,
}: Plan): PlanDateField | null {
  if (medicalSchoolStart !== undefined) return null;
  if (graduation !== undefined) return 'graduation';
  return residencyStart === undefined ? null : 'residencyStart';
}

/** False where the dates that are given leave nothing to be worked out from its length. */
export function usesSchoolLength({
  medicalSchoolStart,
  graduation,
  residencyStart,
}: Plan): boolean {
  return medicalSchoolStart === undefined || (graduation ?? residencyStart) === undefined;
}

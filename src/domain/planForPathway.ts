/** What of a plan is carried to another pathway. */
import type { Pathway } from './pathway.ts';
import type { Plan } from './plan.ts';

/**
 * The plan on a pathway. Its dates, adjustments and days off stay. On another pathway its lengths do not: they were
 * those of a program of the pathway before; nor does the start of the academic year in another country.
 */
export function planForPathway(
  plan: Plan,
  before: Pick<Pathway, 'country'>,
  next: Pick<Pathway, 'id' | 'country'>,
): Plan {
  if (plan.pathwayId === next.id) return plan;
  const { lengths: _, academicYearStart, ...others } = plan;
  const isKept = academicYearStart !== undefined && next.country === before.country;
  return { ...others, pathwayId: next.id, ...(isKept ? { academicYearStart } : {}) };
}

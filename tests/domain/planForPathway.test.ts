import { describe, expect, it } from 'vitest';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planForPathway } from '#domain/planForPathway.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

function pathway(id: string): Pathway {
  const found = pathwayById(id);
  if (found === undefined) throw new Error(`No pathway ${id}`);
  return found;
}

const always: Plan = {
  pathwayId: 'us-integrated',
  medicalSchoolStart: date('2024-08-01'),
  graduation: date('2028-05-15'),
  residencyStart: date('2028-07-01'),
  adjustments: [
    { id: 'research', kind: 'research', start: date('2026-07-01'), months: 12 },
    { id: 'again', kind: 'repeated-year', year: 'PGY-3' },
  ],
  timeOff: { allowance: 30 },
};
const lengths = { internship: 24 };
const academicYearStart = { month: 6, day: 24 };

describe('a plan on', () => {
  it.each<[string, string, Partial<Plan>]>([
    ['the pathway that it has', 'us-integrated', { lengths, academicYearStart }],
    ['another pathway of the country', 'us-esir', { academicYearStart }],
    ['a pathway of another country', 'uk-ir', {}],
  ])('%s keeps its dates, its adjustments and its days off, and: %s', (_, id, kept) => {
    const plan = { ...always, lengths, academicYearStart };
    expect(planForPathway(plan, pathway('us-integrated'), pathway(id))).toEqual({
      ...always,
      ...kept,
      pathwayId: id,
    });
  });

  it.each(['us-esir', 'uk-ir'])('%s gets nothing that it did not have', (id) => {
    expect(planForPathway(always, pathway('us-integrated'), pathway(id))).toEqual({
      ...always,
      pathwayId: id,
    });
  });
});

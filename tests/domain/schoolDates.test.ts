import { describe, expect, it } from 'vitest';
import type { Plan, PlanDateField } from '#domain/plan.ts';
import { planDates, withPlanDate } from '#domain/plan.ts';
import { schoolStartFrom, usesSchoolLength } from '#domain/schoolDates.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const dates = {
  medicalSchoolStart: date('2024-08-01'),
  graduation: date('2028-05-15'),
  residencyStart: date('2028-07-01'),
};

describe('medical school in a plan by', () => {
  it.each<[string, readonly PlanDateField[], PlanDateField | null, boolean]>([
    ['no date', [], null, true],
    ['its start', ['medicalSchoolStart'], null, true],
    ['graduation', ['graduation'], 'graduation', true],
    ['residency', ['residencyStart'], 'residencyStart', true],
    ['graduation and residency', ['graduation', 'residencyStart'], 'graduation', true],
    ['its start and graduation', ['medicalSchoolStart', 'graduation'], null, false],
    ['its start and residency', ['medicalSchoolStart', 'residencyStart'], null, false],
  ])('%s', (_, given, startFrom, isLengthUsed) => {
    const plan = given.reduce<Plan>((all, field) => withPlanDate(all, field, dates[field]), {
      pathwayId: 'us-integrated',
    });
    expect(schoolStartFrom(plan)).toBe(startFrom);
    expect(usesSchoolLength(plan)).toBe(isLengthUsed);
    const pathway = pathwayById('us-integrated');
    if (pathway === undefined || given.length === 0) return;
    const longer = { ...plan, lengths: { 'medical-school': 60 } };
    const isSame =
      JSON.stringify(planDates(longer, pathway)) === JSON.stringify(planDates(plan, pathway));
    expect(isSame).toBe(!isLengthUsed);
  });
});

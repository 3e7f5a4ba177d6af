import { describe, expect, it } from 'vitest';
import type { Plan, PlanDates } from '#domain/plan.ts';
import { academicYearStartOf, planDates, stageMonths, withPlanDate } from '#domain/plan.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const found = pathwayById('us-classic');
if (found === undefined) throw new Error('The classic pathway is gone');
const pathway = found;

const undated: Plan = { pathwayId: 'us-classic' };

describe('planDates', () => {
  it.each<[string, Omit<Plan, 'pathwayId'>, readonly [string, string, string]]>([
    [
      'school start',
      { medicalSchoolStart: date('2026-08-01') },
      ['2026-08-01', '2030-05-15', '2030-07-01'],
    ],
    ['graduation', { graduation: date('2030-05-15') }, ['2026-08-01', '2030-05-15', '2030-07-01']],
    [
      'residency start',
      { residencyStart: date('2030-07-01') },
      ['2026-08-01', '2030-05-15', '2030-07-01'],
    ],
    [
      'graduation with a gap before residency',
      { graduation: date('2030-05-15'), residencyStart: date('2032-07-01') },
      ['2026-08-01', '2030-05-15', '2032-07-01'],
    ],
    [
      'school start and a residency five years later: the graduation just before it',
      { medicalSchoolStart: date('2026-08-01'), residencyStart: date('2031-07-01') },
      ['2026-08-01', '2031-05-15', '2031-07-01'],
    ],
    [
      'graduation on the day that the academic year starts',
      { graduation: date('2030-07-01') },
      ['2026-08-01', '2030-07-01', '2030-07-01'],
    ],
    [
      'graduation in fall: four years and a month, rather than three',
      { graduation: date('2029-09-01') },
      ['2025-08-01', '2029-09-01', '2030-07-01'],
    ],
    [
      'graduation in winter: four years and some months, rather than three',
      { graduation: date('2029-12-20') },
      ['2025-08-01', '2029-12-20', '2030-07-01'],
    ],
    [
      'a residency that starts off cycle',
      { residencyStart: date('2030-10-01') },
      ['2026-08-01', '2030-05-15', '2030-10-01'],
    ],
    [
      'a residency that starts days after the graduations of its year',
      { residencyStart: date('2030-05-20') },
      ['2026-08-01', '2030-05-15', '2030-05-20'],
    ],
    [
      'a residency that starts before the graduations of its year',
      { residencyStart: date('2030-02-01') },
      ['2025-08-01', '2029-05-15', '2030-02-01'],
    ],
    [
      'a school of three years',
      { graduation: date('2030-05-15'), lengths: { 'medical-school': 36 } },
      ['2027-08-01', '2030-05-15', '2030-07-01'],
    ],
    [
      'the start of a school of five years',
      { medicalSchoolStart: date('2026-08-01'), lengths: { 'medical-school': 60 } },
      ['2026-08-01', '2031-05-15', '2031-07-01'],
    ],
    [
      'graduation and an academic year from June 24',
      { graduation: date('2030-05-15'), academicYearStart: { month: 6, day: 24 } },
      ['2026-08-01', '2030-05-15', '2030-06-24'],
    ],
  ])(
    'works out the others from %s',
    (_, given, [medicalSchoolStart, graduation, residencyStart]) => {
      expect(planDates({ ...undated, ...given }, pathway)).toEqual({
        medicalSchoolStart,
        graduation,
        residencyStart,
      });
    },
  );

  it('takes all three as they are given', () => {
    const given: PlanDates = {
      medicalSchoolStart: date('2019-09-03'),
      graduation: date('2025-06-20'),
      residencyStart: date('2026-06-24'),
    };
    expect(planDates({ ...undated, ...given }, pathway)).toEqual(given);
  });

  it('knows no dates while none is given, whatever else is', () => {
    expect(planDates(undated, pathway)).toBeNull();
    const lengths = { internship: 0 };
    const academicYearStart = { month: 6, day: 24 };
    expect(planDates({ ...undated, lengths, academicYearStart }, pathway)).toBeNull();
  });
});

describe('the person’s own figures', () => {
  it('go before those of the pathway', () => {
    const plan: Plan = {
      ...undated,
      lengths: { internship: 0 },
      academicYearStart: { month: 6, day: 24 },
    };
    expect(stageMonths(plan, pathway, 'internship')).toBe(0);
    expect(stageMonths(plan, pathway, 'fellowship')).toBe(12);
    expect(stageMonths(undated, pathway, 'internship')).toBe(12);
    expect(stageMonths(plan, pathway, 'astronautics')).toBe(0);
    expect(academicYearStartOf(plan, pathway)).toEqual({ month: 6, day: 24 });
    expect(academicYearStartOf(undated, pathway)).toEqual({ month: 7, day: 1 });
  });
});

describe('withPlanDate', () => {
  const plan: Plan = { ...undated, graduation: date('2030-05-15'), lengths: { internship: 0 } };

  it('gives, replaces and takes away one date and leaves the rest of the plan', () => {
    const day = date('2031-05-20');
    expect(withPlanDate(plan, 'residencyStart', day)).toEqual({ ...plan, residencyStart: day });
    expect(withPlanDate(plan, 'graduation', day)).toEqual({ ...plan, graduation: day });
    expect(withPlanDate(plan, 'graduation', null)).toStrictEqual({
      ...undated,
      lengths: { internship: 0 },
    });
    expect(withPlanDate(plan, 'medicalSchoolStart', null)).toStrictEqual(plan);
  });
});

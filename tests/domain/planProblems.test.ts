import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan.ts';
import { planProblems, withPlanDate } from '#domain/plan.ts';
import { earliestPlanDate, latestPlanDate } from '#domain/planRange.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const found = pathwayById('us-classic');
if (found === undefined) throw new Error('The classic pathway is gone');
const pathway = found;

const undated: Plan = { pathwayId: 'us-classic' };

describe('planProblems', () => {
  const outOfRange = { kind: 'date-out-of-range', earliest: '1960-01-01', latest: '2080-12-31' };

  it('has none for a plan without dates, or with dates that follow one another', () => {
    expect(planProblems(undated, pathway)).toEqual([]);
    const plan: Plan = {
      ...undated,
      medicalSchoolStart: date('2026-08-01'),
      graduation: date('2027-08-01'),
      residencyStart: date('2027-08-01'),
    };
    expect(planProblems(plan, pathway)).toEqual([]);
  });

  it.each(['medicalSchoolStart', 'graduation', 'residencyStart'] as const)(
    'wants %s from 1960 to 2080',
    (field) => {
      const problemsOn = (day: string) =>
        planProblems(withPlanDate(undated, field, date(day)), pathway);
      for (const day of ['1900-01-01', '1959-12-31', '2081-01-01', '2199-12-31']) {
        expect(problemsOn(day)).toEqual([{ ...outOfRange, field }]);
      }
      expect(problemsOn(earliestPlanDate)).toEqual([]);
      expect(problemsOn(latestPlanDate)).toEqual([]);
    },
  );

  it.each([
    ['the day before', '2026-08-01', '2026-07-31'],
    ['eleven months and 30 days later', '2026-08-01', '2027-07-31'],
  ])('finds a graduation %s', (_, medicalSchoolStart, graduation) => {
    const plan: Plan = {
      ...undated,
      medicalSchoolStart: date(medicalSchoolStart),
      graduation: date(graduation),
    };
    expect(planProblems(plan, pathway)).toEqual([
      {
        kind: 'graduation-before-start',
        field: 'graduation',
        start: medicalSchoolStart,
        graduation,
        earliest: '2027-08-01',
      },
    ]);
  });

  it.each([
    // The earliest offered is the next first day of an academic year.
    ['2030-05-15', '2030-05-14', '2030-07-01'],
    ['2030-05-15', '2029-07-01', '2030-07-01'],
    ['2030-07-01', '2030-06-30', '2030-07-01'],
    ['2030-07-02', '2030-07-01', '2031-07-01'],
  ])(
    'finds, after a graduation on %s, a residency on %s',
    (graduation, residencyStart, earliest) => {
      const plan: Plan = {
        ...undated,
        graduation: date(graduation),
        residencyStart: date(residencyStart),
      };
      expect(planProblems(plan, pathway)).toEqual([
        {
          kind: 'residency-before-graduation',
          field: 'residencyStart',
          training: 'residency',
          graduation,
          residencyStart,
          earliest,
        },
      ]);
    },
  );

  it('finds both when the dates run backward', () => {
    const plan: Plan = {
      ...undated,
      medicalSchoolStart: date('2030-08-01'),
      graduation: date('2029-05-15'),
      residencyStart: date('2028-07-01'),
    };
    expect(planProblems(plan, pathway).map(({ kind, field }) => [kind, field])).toEqual([
      ['graduation-before-start', 'graduation'],
      ['residency-before-graduation', 'residencyStart'],
    ]);
  });

  it.each([
    ['internship', -1, 0, 12],
    ['internship', 13, 0, 12],
    ['internship', 6.5, 0, 12],
    ['internship', Number.NaN, 0, 12],
    ['medical-school', 35, 36, 120],
    ['medical-school', 121, 36, 120],
    ['fellowship', Infinity, 12, 24],
  ])('wants whole months within the range of %s: not %d', (stageId, months, minimum, maximum) => {
    const plan: Plan = { ...undated, lengths: { [stageId]: months } };
    expect(planProblems(plan, pathway)).toEqual([
      { kind: 'length-out-of-range', field: 'lengths', stageId, minimum, maximum },
    ]);
  });

  it('takes the shortest and the longest length, and lengths of stages that another pathway has', () => {
    const shortest: Plan = { ...undated, lengths: { internship: 0, 'medical-school': 36 } };
    const longest: Plan = { ...undated, lengths: { internship: 12, 'medical-school': 120 } };
    const foreign: Plan = { ...undated, lengths: { 'interventional-radiology': 500 } };
    for (const plan of [shortest, longest, foreign])
      expect(planProblems(plan, pathway)).toEqual([]);
  });

  it('does not compare dates before each of them is possible', () => {
    const plan: Plan = {
      ...undated,
      graduation: date('2090-05-15'),
      residencyStart: date('2027-07-01'),
      lengths: { fellowship: 6 },
    };
    expect(planProblems(plan, pathway).map(({ kind }) => kind)).toEqual([
      'date-out-of-range',
      'length-out-of-range',
    ]);
  });
});

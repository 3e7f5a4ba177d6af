import { describe, expect, it } from 'vitest';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import { isOver, rotationAmount, rotationTypesById, rotationYears } from '#domain/rotation.ts';
import { date } from '../support/dates.ts';
import { blockOf, residentOf, types, yearOf } from './sampleRotations.ts';

const stretch = (start: string, end: string) => ({ start: date(start), end: date(end) });

describe('rotationAmount', () => {
  it.each([
    ['a block', 'four-week', '2026-07-01', '2026-07-28', 0, { days: 28, blocks: 1, weeks: 4 }],
    // Block 13 has 29 days, and is one block all the same.
    ['block 13', 'four-week', '2027-06-02', '2027-06-30', 0, { days: 29, blocks: 1, weeks: 4 }],
    ['half of it', 'four-week', '2027-06-02', '2027-06-15', 0, { days: 14, blocks: 0.5, weeks: 2 }],
    ['a year', 'four-week', '2026-07-01', '2027-06-30', 0, { days: 365, blocks: 13, weeks: 52 }],
    // One month of twelve is 52 / 12 weeks, and one rotation.
    ['a month', 'month', '2026-07-01', '2026-07-31', 0, { days: 31, blocks: 1, weeks: 52 / 12 }],
    ['four weeks', 'weeks', '2026-07-08', '2026-08-04', 0, { days: 28, blocks: 1, weeks: 4 }],
    // The first three days of a week are its first half.
    ['ten days', 'weeks', '2026-07-01', '2026-07-10', 0, { days: 10, weeks: 1.5 }],
    ['twelve days', 'weeks', '2026-07-01', '2026-07-12', 0, { days: 12, weeks: 1 + 5 / 7 }],
    // Five workdays of leave are a week: three weeks are left.
    [
      'a block with a week off',
      'four-week',
      '2026-07-01',
      '2026-07-28',
      5,
      { days: 21, blocks: 0.75, weeks: 3 },
    ],
    [
      'a month with a week off',
      'month',
      '2026-07-01',
      '2026-07-31',
      5,
      { days: 24, weeks: 52 / 12 - 1 },
    ],
    [
      'all of it off',
      'four-week',
      '2026-07-01',
      '2026-07-28',
      40,
      { days: 0, blocks: 0, weeks: 0 },
    ],
    // Days outside of the training year count by the week.
    [
      'a stretch around the year',
      'four-week',
      '2026-06-24',
      '2026-07-28',
      0,
      { days: 35, weeks: 5 },
    ],
  ] as const)('of %s by the scheme %s', (_, scheme, start, end, leaveDays, expected) => {
    const year = yearOf(residentOf('us-esir', scheme), 'PGY-3');
    const amount = rotationAmount({ ...stretch(start, end), leaveDays }, year);
    for (const [unit, figure] of Object.entries(expected)) {
      expect(amount).toHaveProperty(unit, expect.closeTo(figure, 6));
    }
  });

  it('counts a whole year as twelve months in every scheme', () => {
    for (const scheme of ['four-week', 'month', 'weeks'] satisfies BlockScheme[]) {
      const year = yearOf(residentOf('us-esir', scheme), 'PGY-3');
      expect(rotationAmount(year, year).months).toBeCloseTo(12, 6);
    }
  });

  it('counts leave with it when asked to', () => {
    const year = yearOf(residentOf('us-esir'), 'PGY-3');
    const rotation = { ...stretch('2026-07-01', '2026-07-28'), leaveDays: 5 };
    expect(rotationAmount(rotation, year, 'counted')).toMatchObject({ blocks: 1, weeks: 4 });
  });

  it('goes by weeks where the training year is not in the plan', () => {
    expect(rotationAmount(stretch('2026-07-01', '2026-07-28'), undefined)).toMatchObject({
      blocks: 1,
      weeks: 4,
    });
  });
});

describe('the amount of a rotation in which the plan has something else', () => {
  // A whole block, month or four weeks from July 1, 2026; July 15 begins the second half of four weeks.
  const research = stretch('2026-07-15', '2027-07-14');
  const week = { ...stretch('2026-07-06', '2026-07-12'), isInTraining: true as const };

  it.each([
    ['four-week', '2026-07-28', [research], 'taken-off', { days: 14, weeks: 2, blocks: 0.5 }],
    ['four-week', '2026-07-28', [week], 'taken-off', { days: 21, weeks: 3, blocks: 0.75 }],
    ['four-week', '2026-07-28', [week], 'counted', { days: 28, weeks: 4, blocks: 1 }],
    ['four-week', '2026-07-28', [week, research], 'counted', { days: 14, weeks: 2, blocks: 0.5 }],
    ['four-week', '2026-07-28', [week, research], 'taken-off', { days: 7, weeks: 1, blocks: 0.25 }],
    // 14 of July's 31 days.
    ['month', '2026-07-31', [research], 'taken-off', { days: 14, blocks: 14 / 31 }],
    ['weeks', '2026-07-28', [research], 'taken-off', { days: 14, weeks: 2, blocks: 0.5 }],
  ] as const)(
    'by the scheme %s until %s, with %j, leave %s',
    (scheme, end, absences, leave, expected) => {
      const year = yearOf(residentOf('us-esir', scheme), 'PGY-3');
      const amount = rotationAmount(stretch('2026-07-01', end), year, leave, absences);
      for (const [unit, figure] of Object.entries(expected)) {
        expect(amount).toHaveProperty(unit, expect.closeTo(figure, 6));
      }
    },
  );
});

describe('rotationYears', () => {
  it('are all training years, each with its kind of stage and its blocks', () => {
    const { schedule } = residentOf('us-esir');
    const years = rotationYears(schedule, { 'PGY-1': 'month' });
    expect(years.map(({ label, stageKind, blocks }) => [label, stageKind, blocks.length])).toEqual([
      // MS1 runs from August 1 to June 30: eleven blocks and 26 days, which are one more.
      ['MS1', 'medical-school', 12],
      ['MS2', 'medical-school', 13],
      ['MS3', 'medical-school', 13],
      // To May 15 with a leap day: 320 days are eleven blocks, the last with 12 days more.
      ['MS4', 'medical-school', 11],
      ['PGY-1', 'internship', 12],
      ['PGY-2', 'diagnostic', 13],
      ['PGY-3', 'diagnostic', 13],
      ['PGY-4', 'diagnostic', 13],
      ['PGY-5', 'diagnostic', 13],
      ['PGY-6', 'interventional', 13],
    ]);
  });
});

describe('rotationTypesById', () => {
  const simulation = {
    id: 'own-simulation',
    name: 'Simulation',
    shortName: 'Simulation',
    category: 'elective' as const,
    countsToward: ['ir-related' as const],
  };

  it('has the catalog and the person’s own, which belong anywhere', () => {
    const own = rotationTypesById([...types.values()], [simulation]);
    expect(own.get('own-simulation')).toMatchObject({ name: 'Simulation', stages: [] });
    expect(own.get('ir')?.name).toBe('Interventional radiology');
  });

  it('lets none of the person’s own stand for one of the catalog', () => {
    const own = rotationTypesById([...types.values()], [{ ...simulation, id: 'ir' }]);
    expect(own.get('ir')?.name).toBe('Interventional radiology');
  });
});

describe('isOver', () => {
  const where = residentOf('us-esir');
  const { end } = blockOf(where, 'PGY-3', 1);

  it.each([
    ['2026-07-28', 'planned', false],
    ['2026-07-29', 'planned', true],
    ['2026-07-29', 'confirmed', true],
    ['2026-07-29', 'done', false],
  ] as const)('on %s a %s rotation: %s', (today, status, expected) => {
    expect(isOver({ end, status }, date(today))).toBe(expected);
  });
});

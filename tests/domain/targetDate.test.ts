import { describe, expect, it } from 'vitest';
import { calendarMonth } from '#domain/calendarDate.ts';
import type { DateRange } from '#domain/dateRange.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { Stage } from '#domain/stage.ts';
import {
  cohortTimingOf,
  dayOrMonthOf,
  dayTarget,
  monthTarget,
  pinnedTarget,
  targetMonthsLater,
  targetOf,
} from '#domain/targetDate.ts';
import type { TargetDate } from '#domain/targetDate.ts';
import type { CohortTiming, Timing } from '#domain/timing.ts';
import { date } from '../support/dates.ts';

const dates: Pick<Schedule, 'anchors' | 'years' | 'stages'> = {
  stages: [
    stage('core', '2031-08-01', '2034-07-31'),
    stage('ir', '2034-08-01', '2036-07-31'),
    // One that a changed pathway comes back to.
    stage('core', '2036-08-01', '2037-07-31'),
  ],
  anchors: {
    'medical-school-start': date('2026-08-31'),
    graduation: date('2030-05-15'),
    'residency-start': date('2030-07-01'),
    'diagnostic-start': date('2031-07-01'),
    'diagnostic-end': date('2034-06-30'),
    'interventional-start': date('2034-07-01'),
    'training-end': date('2036-06-30'),
  },
  years: new Map([
    ['MS4', range('2029-07-01', '2030-05-15')],
    ['PGY-1', range('2030-07-01', '2031-06-30')],
    ['half-year', range('2031-07-01', '2031-12-31')],
    ['mid-month', range('2030-07-16', '2031-07-15')],
    ['from late June', range('2026-06-24', '2027-06-23')],
    ['extended', range('2030-07-16', '2031-10-15')],
    ['season', range('2027-06-01', '2028-05-31')],
  ]),
};

const others: ReadonlyMap<string, TargetDate> = new Map([
  ['match-day', dayTarget(date('2028-03-17'))],
  ['interviews', monthTarget(calendarMonth(2028, 2))],
]);

describe('at the end of the calendar', () => {
  const last: typeof dates = {
    ...dates,
    anchors: { ...dates.anchors, 'training-end': date('2195-06-30') },
    years: new Map([
      ['PGY-5', range('2198-07-01', '2199-06-30')],
      ['PGY-6', range('2199-07-01', '2199-12-31')],
    ]),
  };

  it.each<[string, Timing, string]>([
    // Six years after 2195 is 2201, of which there is no date.
    [
      'the end of a calendar year beyond it',
      { rule: 'calendar-years-after', anchor: 'training-end', years: 6, month: 12, day: 31 },
      '2199-12-31',
    ],
    [
      'the end of its last calendar year',
      { rule: 'calendar-years-after', anchor: 'training-end', years: 4, month: 12, day: 31 },
      '2199-12-31',
    ],
    ['the spring of its last year', { rule: 'month-of', year: 'PGY-5', month: 3 }, '2199-03'],
    ['the fall of its last year', { rule: 'month-of', year: 'PGY-6', month: 9 }, '2199-09'],
  ])('dates %s', (_, timing, expected) => {
    expect(targetOf(timing, last, () => null)).toEqual(pinnedTarget(expected));
  });
});

describe('targetOf', () => {
  it.each<[string, Timing, string | null]>([
    ['anytime', { rule: 'anytime' }, null],
    [
      'the very day of an anchor',
      { rule: 'months-from', anchor: 'graduation', months: 0 },
      '2030-05-15',
    ],
    [
      'months after an anchor, as a month',
      { rule: 'months-from', anchor: 'residency-start', months: 10 },
      '2031-05',
    ],
    [
      'months before the last day of a stage',
      { rule: 'months-from', anchor: 'diagnostic-end', months: -1 },
      '2034-05',
    ],
    [
      'months across the turn of the year',
      { rule: 'months-from', anchor: 'training-end', months: -18 },
      '2034-12',
    ],
    [
      'a month after the last of August, in September',
      { rule: 'months-from', anchor: 'medical-school-start', months: 1 },
      '2026-09',
    ],
    [
      'a month in which the year begins and ends, where it has more of it',
      { rule: 'month-of', year: 'from late June', month: 6 },
      '2027-06',
    ],
    [
      'the month after it begins, in the calendar year of its start',
      { rule: 'month-of', year: 'from late June', month: 7 },
      '2026-07',
    ],
    [
      'the first such month of a year that is longer than one',
      { rule: 'month-of', year: 'extended', month: 7 },
      '2030-07',
    ],
    ['the first day of a stage', { rule: 'months-into', stage: 'core', months: 0 }, '2031-08-01'],
    // August 2031 and 28 months is December 2033.
    ['months into a stage', { rule: 'months-into', stage: 'core', months: 28 }, '2033-12'],
    ['months beyond its end', { rule: 'months-into', stage: 'ir', months: 26 }, '2036-10'],
    ['the last day of a stage', { rule: 'months-from-end', stage: 'ir', months: 0 }, '2036-07-31'],
    ['months before its end', { rule: 'months-from-end', stage: 'ir', months: -1 }, '2036-06'],
    ['months after its end', { rule: 'months-from-end', stage: 'ir', months: 12 }, '2037-07'],
    [
      'the last end of a stage that comes twice',
      { rule: 'months-from-end', stage: 'core', months: 0 },
      '2037-07-31',
    ],
    ['a stage of no length', { rule: 'months-into', stage: 'fellowship', months: 0 }, null],
    ['its end', { rule: 'months-from-end', stage: 'fellowship', months: 0 }, null],
    ['the first month of a year', { rule: 'month-of', year: 'PGY-1', month: 7 }, '2030-07'],
    ['the last month of a year', { rule: 'month-of', year: 'PGY-1', month: 6 }, '2031-06'],
    ['December of a year', { rule: 'month-of', year: 'PGY-1', month: 12 }, '2030-12'],
    ['January of a year', { rule: 'month-of', year: 'PGY-1', month: 1 }, '2031-01'],
    ['a day of a year', { rule: 'month-of', year: 'PGY-1', month: 10, day: 31 }, '2030-10-31'],
    [
      'the last day of a shorter month',
      { rule: 'month-of', year: 'PGY-1', month: 2, day: 31 },
      '2031-02-28',
    ],
    ['a day of a season', { rule: 'month-of', year: 'season', month: 9, day: 15 }, '2027-09-15'],
    ['the month that a year ends in', { rule: 'month-of', year: 'MS4', month: 5 }, '2030-05'],
    ['a month that a short year lacks', { rule: 'month-of', year: 'MS4', month: 6 }, null],
    ['a month that half a year lacks', { rule: 'month-of', year: 'half-year', month: 4 }, null],
    [
      'the month in which a year starts, though on its 16th',
      { rule: 'month-of', year: 'mid-month', month: 7 },
      '2030-07',
    ],
    ['a training year unknown', { rule: 'month-of', year: 'PGY-9', month: 6 }, null],
    [
      'a third Friday',
      { rule: 'weekday-of', year: 'season', month: 3, weekday: 5, nth: 3 },
      '2028-03-17',
    ],
    [
      'a first Wednesday on the first',
      { rule: 'weekday-of', year: 'season', month: 9, weekday: 3, nth: 1 },
      '2027-09-01',
    ],
    [
      'a weekday of a month that a year lacks',
      { rule: 'weekday-of', year: 'MS4', month: 6, weekday: 3, nth: 1 },
      null,
    ],
    [
      'a weekday of a year unknown',
      { rule: 'weekday-of', year: 'PGY-9', month: 3, weekday: 5, nth: 3 },
      null,
    ],
    [
      'days before another milestone',
      { rule: 'days-before', milestone: 'match-day', days: 16 },
      '2028-03-01',
    ],
    [
      'the day of another milestone',
      { rule: 'days-before', milestone: 'match-day', days: 0 },
      '2028-03-17',
    ],
    [
      'days before the last day of a month',
      { rule: 'days-before', milestone: 'interviews', days: 29 },
      '2028-01-31',
    ],
    [
      'the month five months before a day',
      { rule: 'months-before', milestone: 'match-day', months: 5 },
      '2027-10',
    ],
    [
      'the month one month before a longer month',
      { rule: 'months-before', milestone: 'interviews', months: 1 },
      '2028-01',
    ],
    [
      'months before a milestone without a date',
      { rule: 'months-before', milestone: 'none', months: 1 },
      null,
    ],
    [
      'days before a milestone without a date',
      { rule: 'days-before', milestone: 'none', days: 1 },
      null,
    ],
    [
      'the first June after another milestone',
      { rule: 'month-after', milestone: 'match-day', month: 6 },
      '2028-06',
    ],
    [
      'the first March after a day of March',
      { rule: 'month-after', milestone: 'match-day', month: 3 },
      '2029-03',
    ],
    [
      'the month after all of another',
      { rule: 'month-after', milestone: 'interviews', month: 3 },
      '2028-03',
    ],
    [
      'a month after a milestone without a date',
      { rule: 'month-after', milestone: 'none', month: 6 },
      null,
    ],
    // IR ends on July 31, 2036.
    ['the next of two months', firstOf([3, 10], afterIr(1)), '2036-10'],
    ['the next of them in the next year', firstOf([3, 6], afterIr(1)), '2037-03'],
    ['such a month itself', firstOf([3, 7], afterIr(0)), '2036-07'],
    ['such a month of the twelve up to an end', firstOf([12], afterIr(-11)), '2035-12'],
    [
      'such a day',
      { rule: 'first-of-months', months: [12], day: 31, from: [afterIr(6)] },
      '2037-12-31',
    ],
    // November 2034 and, 23 months into core, July 2033.
    [
      'a month from the latest of several dates',
      firstOf([5], afterIr(-20), { rule: 'months-into', stage: 'core', months: 23 }),
      '2035-05',
    ],
    [
      'a month from the one date that there is',
      firstOf([5], { rule: 'months-from-end', stage: 'fellowship', months: 0 }, afterIr(-20)),
      '2035-05',
    ],
    ['a month from no date at all', firstOf([5], { rule: 'anytime' }), null],
    [
      'a month of the same calendar year',
      { rule: 'calendar-years-after', anchor: 'training-end', years: 0, month: 12 },
      '2036-12',
    ],
    [
      'a month of the next calendar year',
      { rule: 'calendar-years-after', anchor: 'training-end', years: 1, month: 4 },
      '2037-04',
    ],
    [
      'the end of a calendar year',
      { rule: 'calendar-years-after', anchor: 'training-end', years: 6, month: 12, day: 31 },
      '2042-12-31',
    ],
    [
      'the end of the calendar year of the anchor',
      { rule: 'calendar-years-after', anchor: 'training-end', years: 0, month: 12, day: 31 },
      '2036-12-31',
    ],
  ])('dates %s', (_, timing, expected) => {
    const target = targetOf(timing, dates, (id) => others.get(id) ?? null);
    expect(target).toEqual(expected === null ? null : pinnedTarget(expected));
  });
});

describe('dayOrMonthOf', () => {
  it('is the day, or the month of which no day is meant', () => {
    expect(dayOrMonthOf(dayTarget(date('2028-03-17')))).toBe('2028-03-17');
    expect(dayOrMonthOf(monthTarget(calendarMonth(2028, 3)))).toBe('2028-03');
  });
});

describe('pinnedTarget', () => {
  it.each([
    ['2028-03-17', { date: '2028-03-17', month: null }],
    ['2028-02', { date: '2028-02-29', month: '2028-02' }],
    ['2027-02', { date: '2027-02-28', month: '2027-02' }],
    ['2027-02-29', null],
    ['2027-13', null],
    ['spring', null],
    ['', null],
  ])('reads %j', (text, target) => {
    expect(pinnedTarget(text)).toEqual(target);
  });
});

describe('targetMonthsLater', () => {
  it.each([
    ['2026-11-24', 6, '2027-05-24'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-11', 3, '2028-02'],
    ['2028-02', 1, '2028-03'],
    ['2028-02', -2, '2027-12'],
    ['2028-02', 0, '2028-02'],
  ])('of %s, %i months later, is %s', (from, months, later) => {
    const target = pinnedTarget(from);
    if (target === null) throw new Error(`Not a target: ${from}`);
    expect(targetMonthsLater(target, months)).toEqual(pinnedTarget(later));
  });
});

describe('cohortTimingOf', () => {
  const usual: Timing = { rule: 'month-of', year: 'PGY-5', month: 6 };
  const early: Timing = { rule: 'month-of', year: 'PGY-4', month: 6 };
  const late: Timing = { rule: 'month-of', year: 'PGY-5', month: 10 };
  const { anchors } = dates;
  const cohorts: readonly CohortTiming[] = [
    { to: 2022, timing: early },
    {
      from: 2023,
      to: 2024,
      pathways: ['us-classic'],
      reaching: { anchor: 'training-end', byYear: 2027 },
      timing: early,
    },
    { from: 2023, to: 2024, pathways: ['us-integrated'], timing: null, note: 'Ask the ABR.' },
    { from: 2023, to: 2024, pathways: ['us-esir', 'us-independent'], timing: late },
    { from: 2030, timing: late, note: 'October is an assumption.' },
  ];

  it.each([
    ['us-integrated', 1990, early, undefined],
    ['us-integrated', 2022, early, undefined],
    ['us-integrated', 2023, null, 'Ask the ABR.'],
    ['us-integrated', 2024, null, 'Ask the ABR.'],
    ['us-esir', 2024, late, undefined],
    // No entry: neither this pathway nor these years.
    ['us-classic', 2024, usual, undefined],
    ['us-integrated', 2025, usual, undefined],
    ['us-integrated', 2029, usual, undefined],
    ['us-integrated', 2030, late, 'October is an assumption.'],
    ['us-classic', 2090, late, 'October is an assumption.'],
    ['us-integrated', null, usual, undefined],
  ])('on %s, cohort %s', (pathwayId, cohort, timing, note) => {
    const inForce = cohortTimingOf({ timing: usual, cohorts }, { pathwayId, cohort, anchors });
    expect(inForce.timing).toEqual(timing);
    expect(inForce.note).toBe(note);
  });

  it.each([
    ['2027-12-31', early],
    ['2028-01-01', usual],
  ])('of those who reach a point by a year, with an end of training on %s', (end, timing) => {
    const inForce = cohortTimingOf(
      { timing: usual, cohorts },
      {
        pathwayId: 'us-classic',
        cohort: 2024,
        anchors: { ...anchors, 'training-end': date(end) },
      },
    );
    expect(inForce.timing).toEqual(timing);
  });

  it('is the milestone’s own where there is no table', () => {
    const cohort = { pathwayId: 'us-esir', cohort: 2030, anchors };
    expect(cohortTimingOf({ timing: usual }, cohort)).toEqual({ timing: usual });
  });
});

function firstOf(months: readonly number[], ...from: readonly Timing[]): Timing {
  return { rule: 'first-of-months', months, from };
}

function afterIr(months: number): Timing {
  return { rule: 'months-from-end', stage: 'ir', months };
}

function stage(id: string, start: string, end: string): Stage {
  const named = { id, kind: 'diagnostic', name: id, shortName: id } as const;
  return { ...named, ...range(start, end), months: 12, trainingYears: [] };
}

function range(start: string, end: string): DateRange {
  return { start: date(start), end: date(end) };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountTarget } from '#domain/pace.ts';
import { cumulativeCounts, monthsFrom, paceOf } from '#domain/pace.ts';
import { addDays } from '#domain/calendarDate.ts';
import { date } from '../support/dates.ts';
import { arbitraryLog, logged } from './sampleLog.ts';

const esir: CountTarget = {
  id: 'esir',
  minimum: 500,
  roles: ['assisted', 'performed'],
  categories: null,
  from: date('2025-07-01'),
  by: date('2029-06-30'),
};

describe('months from one day until another', () => {
  it.each([
    // Oct 1 to Jul 1 are nine months to the day.
    ['2028-10-01', '2029-07-01', 9],
    // Nine months lead from Sep 16 to Jun 16; the 15 days until Jul 1 are half of the 30 until Jul 16.
    ['2028-09-16', '2029-07-01', 9.5],
    // From Jan 31 a month leads to Feb 29; one of the 31 days until Mar 31 is left.
    ['2028-01-31', '2028-03-01', 1 + 1 / 31],
    ['2028-12-31', '2029-01-01', 1 / 31],
    ['2029-07-01', '2029-07-01', 0],
    ['2029-07-02', '2029-07-01', 0],
  ])('from %s until %s: %d', (from, until, months) => {
    expect(monthsFrom(date(from), date(until))).toBeCloseTo(months, 10);
  });
});

describe('pace toward 500 by June 30, 2029', () => {
  it('412 of 500 with 9 months left: 9.8 a month needed, 7 a month now, 25 short', () => {
    // 328 more than a year ago, and 84 in the last twelve months: 7 a month. 412 + 9 × 7 = 475.
    const log = [
      logged({ id: 'a', date: '2026-01-10', count: 328 }),
      logged({ id: 'b', date: '2027-10-02', count: 40 }),
      logged({ id: 'c', date: '2028-10-01', count: 44 }),
    ];
    const pace = paceOf(esir, log, date('2028-10-01'));
    expect(pace).toMatchObject({
      done: 412,
      missing: 88,
      reachedOn: null,
      monthsLeft: 9,
      needed: 88 / 9,
      current: 7,
      expected: 475,
    });
    // 88 at 7 a month are 12 months and 4 of 7 of the next: Oct 1, 2029 plus 17.7 of 31 days.
    expect(pace.expectedOn).toBe('2029-10-19');
  });

  it('says nothing of a rate for an empty log', () => {
    expect(paceOf(esir, [], date('2028-10-01'))).toEqual({
      done: 0,
      missing: 500,
      reachedOn: null,
      monthsLeft: 9,
      needed: 500 / 9,
      current: null,
      expected: null,
      expectedOn: null,
    });
  });

  it('says nothing of a rate in the first month, and something from its last day on', () => {
    const log = [logged({ date: '2026-07-01', count: 30 })];
    expect(paceOf(esir, log, date('2026-07-30')).current).toBeNull();
    // July 1 to 31 is one month; 35 months are left after it and one day: 30 + 35 × 30, and a bit for July 31.
    const pace = paceOf(esir, log, date('2026-07-31'));
    expect(pace.current).toBe(30);
    expect(pace.expected).toBe(1080);
  });

  it('counts the deadline itself as a day that is left, and the day after as none', () => {
    const log = [logged({ date: '2028-07-01', count: 499 })];
    expect(paceOf(esir, log, date('2029-06-30')).monthsLeft).toBeCloseTo(1 / 30);
    expect(paceOf(esir, log, date('2029-07-01'))).toMatchObject({
      done: 499,
      missing: 1,
      monthsLeft: 0,
      needed: null,
    });
  });

  it('counts the months that are left from the first day that counts, while that is ahead', () => {
    // July 1, 2025 to June 30, 2029: 48 months.
    expect(paceOf(esir, [], date('2023-11-24'))).toMatchObject({
      monthsLeft: 48,
      needed: 500 / 48,
    });
  });

  it('has a rate of 0 for who stopped a year ago, and no date then', () => {
    const log = [logged({ date: '2026-07-01', count: 100 })];
    expect(paceOf(esir, log, date('2027-07-01'))).toMatchObject({
      current: 0,
      expected: 100,
      expectedOn: null,
    });
  });

  it.each([
    ['one that was observed', { role: 'observed' as const }, 0],
    ['the first day that counts', { date: '2025-07-01' }, 1],
    ['the day before it', { date: '2025-06-30' }, 0],
    ['today', { date: '2028-02-29' }, 1],
    ['tomorrow', { date: '2028-03-01' }, 0],
    ['10,000 at once', { count: 10_000 }, 10_000],
  ])('counts %s', (_, fields, done) => {
    expect(paceOf(esir, [logged(fields)], date('2028-02-29')).done).toBe(done);
  });

  it('counts only the categories asked for', () => {
    const vascular = { ...esir, categories: ['arterial'] };
    const log = [logged({ count: 4 }), logged({ id: 'b', category: 'arterial', count: 3 })];
    expect(paceOf(vascular, log, date('2026-11-24')).done).toBe(3);
  });

  it('knows the day on which it was reached, whatever the order of the entries', () => {
    const log = [
      logged({ id: 'b', date: '2026-09-01', count: 300 }),
      logged({ id: 'a', date: '2026-08-01', count: 199 }),
      logged({ id: 'c', date: '2026-09-02', count: 1 }),
    ];
    expect(paceOf(esir, log, date('2026-11-24'))).toMatchObject({
      missing: 0,
      needed: null,
      reachedOn: '2026-09-02',
      expectedOn: null,
    });
  });

  it('has no months left to count without a deadline', () => {
    const log = [logged({ date: '2026-10-25', count: 10 })];
    const pace = paceOf({ ...esir, by: null, minimum: 20 }, log, date('2026-11-24'));
    expect(pace).toMatchObject({ monthsLeft: null, needed: null, expected: null, current: 10 });
    expect(pace.expectedOn).toBe('2026-12-24');
  });

  it('keeps its figures together for any log', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.integer({ min: 0, max: 1500 }), (log, days) => {
        const today = addDays(date('2025-11-24'), days);
        const pace = paceOf(esir, log, today);
        expect(pace.missing).toBe(Math.max(0, 500 - pace.done));
        expect(pace.reachedOn === null).toBe(pace.missing > 0);
        expect(pace.expected ?? pace.done).toBeGreaterThanOrEqual(pace.done);
        expect((pace.expectedOn ?? '9999') > today).toBe(true);
      }),
    );
  });
});

describe('the sum over time', () => {
  it('begins the day before the first entry and has a point for each end of month, and today', () => {
    const log = [
      logged({ id: 'a', date: '2027-12-31', count: 2 }),
      logged({ id: 'b', date: '2028-02-29', count: 3 }),
      logged({ id: 'c', date: '2028-03-05', count: 5 }),
    ];
    expect(cumulativeCounts(esir, log, date('2028-03-04'))).toEqual([
      { date: '2027-12-30', sum: 0 },
      { date: '2027-12-31', sum: 2 },
      { date: '2028-01-31', sum: 2 },
      { date: '2028-02-29', sum: 5 },
      { date: '2028-03-04', sum: 5 },
    ]);
    expect(cumulativeCounts(esir, [], date('2028-03-04'))).toEqual([]);
  });

  it('never falls, and ends with what is done', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const today = date('2026-11-24');
        const sums = cumulativeCounts(esir, log, today).map(({ sum }) => sum);
        expect(sums).toEqual(sums.toSorted((a, b) => a - b));
        expect(sums.at(-1) ?? 0).toBe(paceOf(esir, log, today).done);
      }),
    );
  });
});

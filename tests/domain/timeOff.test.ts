import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '#domain/calendarDate.ts';
import { timeOffCount, workdaysBetween } from '#domain/timeOff.ts';
import { date } from '../support/dates.ts';
import { arbitraryDate } from './arbitraryPlan.ts';

describe('workdaysBetween', () => {
  it.each([
    ['2031-01-06', '2031-01-06', 1, 'a Monday'],
    ['2031-01-11', '2031-01-12', 0, 'a weekend'],
    ['2031-01-10', '2031-01-13', 2, 'Friday to Monday'],
    ['2031-01-06', '2031-03-30', 60, 'twelve weeks'],
    ['2028-02-28', '2028-03-03', 5, 'a week with a leap day'],
    ['2031-01-06', '2031-01-05', 0, 'an end before the start'],
  ])('from %s to %s is %i: %s', (start, end, workdays) => {
    expect(workdaysBetween(date(start), date(end))).toBe(workdays);
  });

  it('is what counting day by day gives', () => {
    fc.assert(
      fc.property(arbitraryDate, fc.integer({ min: 0, max: 60 }), (start, days) => {
        const all = Array.from({ length: days + 1 }, (_, index) => addDays(start, index));
        const workdays = all.filter((day) => ![0, 6].includes(weekdayOf(day)));
        expect(workdaysBetween(start, addDays(start, days))).toBe(workdays.length);
      }),
    );
  });
});

const weeks = (count: number) => ({
  kind: 'leave' as const,
  reason: 'medical' as const,
  start: date('2031-01-06'),
  end: addDays(date('2031-01-06'), 7 * count - 1),
});

describe('timeOffCount', () => {
  const fourYears = { start: date('2029-07-01'), end: date('2033-06-30'), months: 48 };
  const rule = { setBy: 'The ABR', workdaysPerYear: 40, residencies: [] };

  it.each([
    // Four years allow 160 workdays.
    ['exactly the allowance', 32, { left: 0, excess: 0, extensionDays: 0 }],
    ['a week too many', 33, { left: 0, excess: 5, extensionDays: 7 }],
    ['a week less', 31, { left: 5, excess: 0, extensionDays: 0 }],
  ])('counts %s', (_, count, figures) => {
    expect(timeOffCount(fourYears, [weeks(count)], rule)).toMatchObject({
      allowed: 160,
      ...figures,
    });
  });

  it.each([
    // Of a single day too many the extension is two days, since five workdays are seven.
    [1, 2],
    [2, 3],
    [3, 5],
    [4, 6],
    [5, 7],
    [6, 9],
  ])('extends by %i workdays too many as %i days', (excess, days) => {
    const allowance = 40 - excess;
    const oneYear = { ...fourYears, months: 12 };
    expect(timeOffCount(oneYear, [weeks(8)], rule, { allowance })).toMatchObject({
      excess,
      extensionDays: days,
    });
  });

  it('counts vacation for the part of a year too', () => {
    const eighteen = { ...fourYears, months: 18 };
    expect(timeOffCount(eighteen, [], rule, { vacation: 20 })).toMatchObject({
      allowed: 60,
      vacation: 30,
      left: 30,
    });
  });
});

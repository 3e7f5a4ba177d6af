import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '#domain/calendarDate.ts';
import {
  addDays,
  addMonths,
  calendarDate,
  calendarMonth,
  compareDates,
  dayOf,
  daysBetween,
  daysInMonth,
  earlierOf,
  firstDayOf,
  isCalendarDate,
  isCalendarMonth,
  lastDayOf,
  laterOf,
  monthContaining,
  monthOf,
  monthsBetween,
  nearestDay,
  nthWeekdayOfMonth,
  onOrAfter,
  onOrBefore,
  periodBetween,
  weekdayOf,
  yearOf,
} from '#domain/calendarDate.ts';
import { date as dateOf } from '../support/dates.ts';

/** Temporal is the oracle: another implementation, written by others. */
const plain = (date: CalendarDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

const anyDate = fc
  .tuple(
    fc.integer({ min: 1950, max: 2150 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => calendarDate(year, month, day));

describe('isCalendarDate', () => {
  it.each(['2026-11-24', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])(
    'accepts %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '1850-05-15',
    '3000-05-15',
    '2026-11-24T00:00:00Z',
    ' 2026-11-24',
    'tomorrow',
    '',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('isCalendarMonth', () => {
  it('accepts a month and refuses a day, month 13 and the year 1850', () => {
    expect(['2028-03', '2028-03-17', '2028-13', '1850-01'].map(isCalendarMonth)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('parts of a date', () => {
  it('gives year, month, day and the days of its month', () => {
    const date = calendarDate(2028, 2, 29);
    expect([yearOf(date), monthOf(date), dayOf(date), daysInMonth(2028, 2)]).toEqual([
      2028, 2, 29, 29,
    ]);
    expect([firstDayOf(monthContaining(date)), lastDayOf(monthContaining(date))]).toEqual([
      '2028-02-01',
      '2028-02-29',
    ]);
  });

  it('moves a day past the end of its month to the last day', () => {
    expect(calendarDate(2027, 2, 31)).toBe('2027-02-28');
  });

  it('throws outside the years 1900 to 2199', () => {
    expect(() => calendarDate(1850, 1, 1)).toThrow(RangeError);
    expect(() => calendarMonth(3000, 1)).toThrow(RangeError);
  });
});

describe('arithmetic agrees with Temporal', () => {
  it('adding days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -15_000, max: 15_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(plain(date).add({ days }).toString());
      }),
    );
  });

  it('adding months, clamped to the end of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, months) => {
        expect(addMonths(date, months)).toBe(plain(date).add({ months }).toString());
      }),
    );
  });

  it('stays inside the calendar at its ends', () => {
    const [first, last] = [dateOf('1900-01-01'), dateOf('2199-12-31')];
    expect([addDays(first, -1), addMonths(first, -1)]).toEqual([first, first]);
    expect([addDays(last, 1), addMonths(last, 1)]).toEqual([last, last]);
  });

  it('days between', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(daysBetween(from, to)).toBe(plain(from).until(plain(to)).days);
      }),
    );
  });

  it('years, months and days between, where no month has to be clamped', () => {
    const early = anyDate.filter((day) => dayOf(day) <= 28);
    fc.assert(
      fc.property(early, early, (a, b) => {
        const [from, to] = [earlierOf(a, b), laterOf(a, b)];
        const { years, months, days } = plain(from).until(plain(to), { largestUnit: 'years' });
        expect(periodBetween(from, to)).toEqual({ years, months, days });
        expect(monthsBetween(from, to)).toBe(years * 12 + months);
      }),
    );
  });

  it('a period is the most whole months that fit, and the days that are left', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = [earlierOf(a, b), laterOf(a, b)];
        const { years, months, days } = periodBetween(from, to);
        const whole = years * 12 + months;
        expect(addDays(addMonths(from, whole), days)).toBe(to);
        expect(addMonths(from, whole + 1) > to).toBe(true);
      }),
    );
  });

  it('weekdays', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(date)).toBe(plain(date).dayOfWeek % 7);
      }),
    );
  });

  it('order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Temporal.PlainDate.compare(a, b));
      }),
    );
  });
});

describe('periodBetween', () => {
  it.each([
    ['2026-11-24', '2034-06-30', { years: 7, months: 7, days: 6 }],
    ['2024-08-01', '2026-11-24', { years: 2, months: 3, days: 23 }],
    ['2028-02-29', '2029-02-28', { years: 1, months: 0, days: 0 }],
    ['2026-01-31', '2026-03-01', { years: 0, months: 1, days: 1 }],
    ['2034-06-30', '2034-06-30', { years: 0, months: 0, days: 0 }],
    ['2034-07-01', '2034-06-30', { years: 0, months: 0, days: 0 }],
  ] as const)('from %s to %s', (from, to, period) => {
    expect(periodBetween(dateOf(from), dateOf(to))).toEqual(period);
  });
});

describe('nthWeekdayOfMonth', () => {
  it.each([
    [2027, 3, 5, 3, '2027-03-19'],
    [2028, 3, 5, 3, '2028-03-17'],
    [2029, 3, 5, 3, '2029-03-16'],
    [2030, 3, 5, 3, '2030-03-15'],
    [2025, 6, 3, 3, '2025-06-18'],
    [2026, 9, 3, 1, '2026-09-02'],
    [2025, 11, 3, 2, '2025-11-12'],
  ] as const)('%i-%i, weekday %i, number %i is %s', (year, month, weekday, nth, date) => {
    expect(nthWeekdayOfMonth(calendarMonth(year, month), weekday, nth)).toBe(date);
  });
});

describe('onOrAfter and onOrBefore', () => {
  const july1 = { month: 7, day: 1 };

  it('include the day itself', () => {
    const date = calendarDate(2028, 7, 1);
    expect([onOrAfter(date, july1), onOrBefore(date, july1)]).toEqual(['2028-07-01', '2028-07-01']);
  });

  it('reach into the next and the last year', () => {
    expect(onOrAfter(calendarDate(2028, 7, 2), july1)).toBe('2029-07-01');
    expect(onOrBefore(calendarDate(2028, 6, 30), july1)).toBe('2027-07-01');
  });

  it('stay inside the calendar at its ends', () => {
    expect(onOrAfter(calendarDate(2199, 7, 2), july1)).toBe('2199-12-31');
    expect(onOrBefore(calendarDate(1900, 6, 30), july1)).toBe('1900-01-01');
  });

  it('leave the nearest such day inside the calendar', () => {
    // The end of the calendar stands in for the July 1 beyond it, and is no days away.
    expect(nearestDay(calendarDate(1900, 1, 1), july1)).toBe('1900-01-01');
    expect(nearestDay(calendarDate(2199, 12, 31), july1)).toBe('2199-12-31');
  });
});

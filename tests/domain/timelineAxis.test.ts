import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDate, weekdayOf } from '#domain/calendarDate.ts';
import { dateOnAxis, dayOnAxis, ticksOf, timelineAxis } from '#domain/timelineAxis.ts';
import { date } from '../support/dates.ts';
import { arbitraryDate } from './arbitraryPlan.ts';

const july = { month: 7, day: 1 };
const room = { month: 70, day: 90 };

describe('the axis', () => {
  it.each([
    // School from August 2024, the last milestone in October 2035: eleven academic years and a bit of a twelfth.
    { from: '2024-08-01', to: '2035-10-05', start: '2024-07-01', end: '2036-07-01', days: 4383 },
    // 12 × 365 = 4,380, and the leap days of 2028, 2032 and 2036.
    { from: '2028-06-30', to: '2028-06-30', start: '2027-07-01', end: '2028-07-01', days: 366 },
    { from: '2028-07-01', to: '2028-07-01', start: '2028-07-01', end: '2029-07-01', days: 365 },
  ])('from $from to $to runs from $start to $end', ({ from, to, start, end, days }) => {
    const axis = timelineAxis([date(to), date(from)], july);
    expect(axis).toMatchObject({ start, end, days });
  });

  it.each(['1900-01-01', '1900-12-31', '2199-01-01', '2199-12-31'])(
    'has room for %s, at an end of the calendar',
    (day) => {
      const axis = timelineAxis([date(day)], july);
      expect(axis.start <= day).toBe(true);
      expect(dayOnAxis(axis, date(day))).toBeGreaterThanOrEqual(0);
      expect(dayOnAxis(axis, date(day))).toBeLessThanOrEqual(axis.days);
    },
  );

  it('holds every date that it was made for, and says the same date of its day', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryDate, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        ([first, ...others], month, day) => {
          if (first === undefined) return;
          const axis = timelineAxis([first, ...others], { month, day });
          for (const one of [first, ...others]) {
            const place = dayOnAxis(axis, one);
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThan(axis.days);
            expect(dateOnAxis(axis, place)).toBe(one);
          }
        },
      ),
    );
  });
});

describe('ticks', () => {
  const axis = timelineAxis([date('2024-08-01'), date('2035-10-05')], july);
  const all = { from: 0, to: axis.days };
  const around = {
    from: dayOnAxis(axis, date('2028-01-20')),
    to: dayOnAxis(axis, date('2028-04-05')),
  };

  it.each([
    // 4,383 days on 1,100 px: 92 px a year.
    { name: 'years', pxPerDay: 0.25, window: all, first: '2024-07', second: '2025-07', count: 12 },
    // 37 px a year is too close for a label of 70 px, 73 px is not.
    {
      name: 'every second year',
      pxPerDay: 0.1,
      window: all,
      first: '2024-07',
      second: '2026-07',
      count: 6,
    },
    // 45 px a half year, 90 px a year; the first half year apart by 70 px is at 0.39.
    {
      name: 'half years',
      pxPerDay: 0.4,
      window: all,
      first: '2024-07',
      second: '2025-01',
      count: 24,
    },
    {
      name: 'quarters',
      pxPerDay: 0.8,
      window: around,
      first: '2028-04',
      second: undefined,
      count: 1,
    },
    // 3 px a day: 84 px in a February.
    { name: 'months', pxPerDay: 3, window: around, first: '2028-02', second: '2028-03', count: 3 },
    // Fourteen days on 112 px; January 31, 2028 is a Monday.
    {
      name: 'fortnights',
      pxPerDay: 8,
      window: around,
      first: '2028-01-24',
      second: '2028-02-07',
      count: 6,
    },
    {
      name: 'weeks',
      pxPerDay: 32,
      window: around,
      first: '2028-01-24',
      second: '2028-01-31',
      count: 11,
    },
    {
      name: 'days',
      pxPerDay: 100,
      window: around,
      first: '2028-01-20',
      second: '2028-01-21',
      count: 77,
    },
  ])('are $name at $pxPerDay px a day', ({ pxPerDay, window, first, second, count }) => {
    const ticks = ticksOf(axis, pxPerDay, room, window);
    expect(ticks.map((tick) => tick.date).slice(0, 2)).toEqual(
      [first, second].filter((one) => one !== undefined),
    );
    expect(ticks).toHaveLength(count);
  });

  it('have their true distances across a leap day', () => {
    const ticks = ticksOf(axis, 3, room, around);
    // February 2028 has 29 days, March 31.
    expect(ticks.map(({ day }) => day - (ticks[0]?.day ?? 0))).toEqual([0, 29, 60]);
  });

  it('of an academic year that begins on June 24 stand on it, and months on their first day', () => {
    const other = timelineAxis([date('2026-08-01')], { month: 6, day: 24 });
    const whole = { from: 0, to: other.days };
    expect(ticksOf(other, 0.25, room, whole)).toEqual([{ day: 0, date: '2026-06' }]);
    // June 24 to July 1 is a week.
    expect(ticksOf(other, 3, room, whole)[0]).toEqual({ day: 7, date: '2026-07' });
  });

  it('are in order, on the axis, as far apart as labels need, and the same whatever part is asked for', () => {
    fc.assert(
      fc.property(
        arbitraryDate,
        fc.integer({ min: 0, max: 20_000 }),
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        fc.integer({ min: 0, max: 15_000 }),
        fc.integer({ min: 0, max: 4000 }),
        (start, length, pxPerDay, from, stretch) => {
          const some = timelineAxis([start, addDays(start, length)], july);
          const part = { from, to: from + stretch };
          const ticks = ticksOf(some, pxPerDay, room, part);
          const days = ticks.map(({ day }) => day);
          expect(days).toEqual(days.toSorted((a, b) => a - b));
          for (const { day } of ticks) {
            expect(day).toBeGreaterThanOrEqual(from);
            expect(day).toBeLessThan(some.days);
          }
          const tooClose = ticks.filter(({ day, date: label }, index) => {
            const width = isCalendarDate(label) ? room.day : room.month;
            return (day - (days[index - 1] ?? -Infinity)) * pxPerDay < width;
          });
          expect(tooClose).toEqual([]);
          const wider = ticksOf(some, pxPerDay, room, {
            from: from - 300,
            to: from + stretch + 300,
          });
          const inPart = wider.filter(({ day }) => day >= from && day <= from + stretch);
          expect(inPart).toEqual(ticks);
        },
      ),
    );
  });

  it('of weeks are Mondays on every axis', () => {
    fc.assert(
      fc.property(arbitraryDate, (start) => {
        const some = timelineAxis([start], july);
        const ticks = ticksOf(some, 20, room, { from: 0, to: 60 });
        expect(ticks.length).toBeGreaterThan(7);
        for (const { day } of ticks) expect(weekdayOf(addDays(some.start, day))).toBe(1);
      }),
    );
  });

  it('end where the calendar ends', () => {
    const last = timelineAxis([date('2199-12-31')], july);
    const ticks = ticksOf(last, 3, room, { from: 0, to: 10_000 });
    expect(ticks.at(-1)?.date).toBe('2199-12');
  });
});

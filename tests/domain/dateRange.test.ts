import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendarDate.ts';
import type { DateRange } from '#domain/dateRange.ts';
import {
  daysIn,
  hasDay,
  isMostlyIn,
  isWithin,
  meet,
  openStretches,
  sharedDays,
  stretchOfMonths,
} from '#domain/dateRange.ts';
import { date } from '../support/dates.ts';

function range(start: string, end: string): DateRange {
  return { start: date(start), end: date(end) };
}

const pgy3 = range('2026-07-01', '2027-06-30');

/** Of up to 800 days, within three years, so that many of them meet. */
const arbitraryRange = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 800 }))
  .map(([offset, days]) => {
    const start = addDays(date('2026-01-01'), offset);
    return { start, end: addDays(start, days - 1) };
  });

describe('stretchOfMonths', () => {
  it.each([
    ['2026-07-01', 12, '2027-06-30'],
    ['2026-06-24', 1, '2026-07-23'],
    // January 31 and a month is February 28, the day before which is its last.
    ['2027-01-31', 1, '2027-02-27'],
  ])('from %s, %i months, ends on %s', (start, months, end) => {
    expect(stretchOfMonths(date(start), months)).toEqual(range(start, end));
  });
});

describe('two stretches', () => {
  it.each([
    ['one inside the other', '2026-08-01', '2026-08-31', '2026-08-01', '2026-08-31', 31],
    ['one that begins before', '2026-06-01', '2026-07-10', '2026-07-01', '2026-07-10', 10],
    ['one that ends after', '2027-06-21', '2027-08-31', '2027-06-21', '2027-06-30', 10],
    ['a last day in common', '2027-06-30', '2027-08-31', '2027-06-30', '2027-06-30', 1],
  ])('share days: %s', (_, start, end, from, to, days) => {
    const other = range(start, end);
    expect(sharedDays(other, pgy3)).toEqual(range(from, to));
    expect(sharedDays(pgy3, other)).toEqual(range(from, to));
    expect(daysIn(sharedDays(other, pgy3))).toBe(days);
    expect(meet(other, pgy3)).toBe(true);
  });

  it('that follow one another share none', () => {
    const next = range('2027-07-01', '2028-06-30');
    expect(sharedDays(pgy3, next)).toBeNull();
    expect(daysIn(sharedDays(pgy3, next))).toBe(0);
    expect(meet(pgy3, next)).toBe(false);
  });

  it('share none where one of them has none', () => {
    expect(meet(range('2026-08-02', '2026-08-01'), pgy3)).toBe(false);
  });
});

describe('a day', () => {
  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2027-06-30', true],
    ['2027-07-01', false],
  ])('%s is in PGY-3: %s', (day, expected) => {
    expect(hasDay(pgy3, date(day))).toBe(expected);
  });
});

describe('a stretch in another', () => {
  it.each([
    ['all of it', '2026-07-01', '2026-07-28', true, true],
    ['half of it', '2026-06-17', '2026-07-14', false, true],
    ['less than half', '2026-06-16', '2026-07-13', false, false],
  ])('with %s', (_, start, end, isWhole, isMost) => {
    expect(isWithin(range(start, end), pgy3)).toBe(isWhole);
    expect(isMostlyIn(range(start, end), pgy3)).toBe(isMost);
  });
});

describe('openStretches', () => {
  it('are what nothing takes, whatever the order and however others overlap', () => {
    const taken = [
      range('2027-06-02', '2027-07-28'),
      range('2026-06-20', '2026-07-14'),
      range('2026-09-01', '2026-09-30'),
      range('2026-09-10', '2026-09-15'),
    ];
    expect(openStretches(pgy3, taken)).toEqual([
      range('2026-07-15', '2026-08-31'),
      range('2026-10-01', '2027-06-01'),
    ]);
  });

  it('are the whole where nothing is taken, and none where all is', () => {
    expect(openStretches(pgy3, [])).toEqual([pgy3]);
    expect(openStretches(pgy3, [pgy3])).toEqual([]);
  });

  it('leave no day out and take none twice', () => {
    fc.assert(
      fc.property(arbitraryRange, arbitraryRange, arbitraryRange, (year, stretch, other) => {
        const open = openStretches(year, [stretch, other]);
        const isTaken = (day: string): boolean =>
          [stretch, other].some(({ start, end }) => start <= day && day <= end);
        const openDays = Array.from({ length: daysIn(year) }, (_, index) =>
          addDays(year.start, index),
        ).filter((day) => !isTaken(day));
        expect(open.reduce((sum, one) => sum + daysIn(one), 0)).toBe(openDays.length);
        for (const { start, end } of open) {
          expect(openDays).toContain(start);
          expect(openDays).toContain(end);
        }
      }),
    );
  });
});

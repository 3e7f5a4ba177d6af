import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendarDate.ts';
import type { CreditEntry } from '#domain/creditWindow.ts';
import { creditCategories } from '#domain/creditCategory.ts';
import { creditWindow, firstAskedBy } from '#domain/creditWindow.ts';
import { date } from '../support/dates.ts';

const cme = {
  minimum: 75,
  categories: ['category-1', 'self-assessment'],
  years: 3,
  window: 'rolling',
} as const;

const cycle = {
  minimum: 250,
  categories: ['category-1', 'other'],
  years: 5,
  window: 'cycle',
} as const;

function earned(day: string, amount: number, category: CreditEntry['category'] = 'category-1') {
  return { id: day, date: date(day), amount, category };
}

describe('75 Category 1 credits in three calendar years', () => {
  const credits = [
    earned('2023-12-31', 10),
    earned('2024-01-01', 30),
    earned('2025-02-28', 20.25),
    earned('2026-11-24', 5, 'self-assessment'),
    earned('2026-11-25', 7.5),
    earned('2026-05-01', 4, 'other'),
  ];

  it('counts from January 1 two years ago to today, and names what is ahead', () => {
    // 2024: 30, 2025: 20.25, 2026 until Nov 24: 5. Together 55.25, so 19.75 are missing.
    expect(creditWindow(cme, credits, date('2026-11-24'))).toEqual({
      firstYear: 2024,
      lastYear: 2026,
      earned: 55.25,
      ahead: 7.5,
      missing: 19.75,
      // From Nov 24, 6 days to Nov 30, and 31 of December.
      daysLeft: 37,
      fallsOut: 30,
      // Without the 30 of 2024 there are 25.25.
      missingNextYear: 49.75,
      reachedOn: null,
      byYear: [
        { year: 2024, earned: 30 },
        { year: 2025, earned: 20.25 },
        { year: 2026, earned: 5 },
      ],
    });
  });

  it.each([
    ['2026-12-31', 2024, 0],
    ['2026-12-30', 2024, 1],
    // 2027 has 365 days, one of which is today.
    ['2027-01-01', 2025, 364],
    // From Feb 29: 31, 30, 31, 30, 31, 31, 30, 31, 30 and 31 days.
    ['2028-02-29', 2026, 306],
  ])('on %s begins with %i and ends in %i days', (today, firstYear, daysLeft) => {
    expect(creditWindow(cme, credits, date(today))).toMatchObject({ firstYear, daysLeft });
  });

  it('lets a year fall out overnight', () => {
    expect(creditWindow(cme, credits, date('2026-12-31')).earned).toBe(62.75);
    expect(creditWindow(cme, credits, date('2027-01-01')).earned).toBe(32.75);
  });

  it('is reached on the day of the credit that brings the 75, to the quarter', () => {
    const almost = [earned('2025-03-01', 74.75), earned('2026-03-01', 0.25)];
    expect(creditWindow(cme, almost, date('2026-03-01'))).toMatchObject({
      missing: 0,
      reachedOn: '2026-03-01',
    });
    expect(creditWindow(cme, almost, date('2026-02-28')).missing).toBe(0.25);
  });

  it('needs everything of who has nothing', () => {
    expect(creditWindow(cme, [], date('2026-11-24'))).toMatchObject({
      earned: 0,
      missing: 75,
      fallsOut: 0,
      missingNextYear: 75,
    });
  });
});

describe('250 credits in a cycle of five years', () => {
  it.each([
    // The first cycle is 2022 to 2026.
    ['2026-12-31', 2022, 2026],
    ['2027-01-01', 2027, 2031],
    ['2037-06-01', 2037, 2041],
    ['2021-06-01', 2022, 2026],
  ])('on %s is %i to %i', (today, firstYear, lastYear) => {
    expect(creditWindow(cycle, [], date(today), 2022)).toMatchObject({ firstYear, lastYear });
  });

  it.each([
    ['2026-11-24', 2199],
    ['2198-12-31', null],
  ])('on %s, with %j as its first year, ends with the calendar', (today, cycleStart) => {
    expect(creditWindow(cycle, [], date(today), cycleStart).lastYear).toBe(2199);
  });

  it('begins this year where nobody said when', () => {
    expect(creditWindow(cycle, [], date('2026-11-24'))).toMatchObject({
      firstYear: 2026,
      lastYear: 2030,
    });
  });

  it('lets all fall out at its end', () => {
    const credits = [earned('2025-01-01', 100), earned('2026-01-01', 60, 'other')];
    expect(creditWindow(cycle, credits, date('2026-11-24'), 2022)).toMatchObject({
      earned: 160,
      missing: 90,
      fallsOut: 160,
      missingNextYear: 250,
    });
  });
});

describe('any log of credits', () => {
  const arbitraryCredits = fc.array(
    fc.record({
      id: fc.constant('c'),
      date: fc.integer({ min: -2500, max: 400 }).map((days) => addDays(date('2026-11-24'), days)),
      amount: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
      category: fc.constantFrom(...creditCategories),
    }),
  );

  it('adds up year by year, and what is left next year is what does not fall out', () => {
    fc.assert(
      fc.property(arbitraryCredits, fc.constantFrom(cme, cycle), (credits, rule) => {
        const window = creditWindow(rule, credits, date('2026-11-24'), 2022);
        const sum = window.byYear.reduce((all, year) => all + year.earned, 0);
        expect(sum).toBe(window.earned);
        expect(window.missing).toBe(Math.max(0, rule.minimum - window.earned));
        expect(window.missingNextYear).toBeGreaterThanOrEqual(window.missing);
        expect(window.reachedOn === null).toBe(window.missing > 0);
      }),
    );
  });
});

describe('the first window that a rule asks for', () => {
  // The IR oral exam comes in the year after training ends, so the year after that is the first full one.
  it.each([
    [1, '2036-09-30', '2038-12-31'],
    [3, '2036-09-30', '2040-12-31'],
    [3, '2036-12-31', '2040-12-31'],
    [3, '2022-06-30', '2026-12-31'],
  ])('of %i years, with training until %s, ends on %s', (years, end, asked) => {
    expect(firstAskedBy({ years, firstYearAfterTraining: 2 }, date(end))).toBe(asked);
  });

  it('is not known without an end of training, or where no source says when it begins', () => {
    expect(firstAskedBy({ years: 3, firstYearAfterTraining: 2 }, null)).toBeNull();
    expect(firstAskedBy({ years: 3 }, date('2036-09-30'))).toBeNull();
  });
});

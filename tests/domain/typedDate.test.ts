import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { addDays, calendarMonth, isCalendarDate, isCalendarMonth } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText, longDateText } from '#domain/dateText.ts';
import type { TypedDateContext } from '#domain/typedDate.ts';
import { readTypedDate } from '#domain/typedDate.ts';
import { date } from '../support/dates.ts';

const today = date('2026-11-24');

/** What is read on November 24, 2026: a date, a month, "empty", or the reason why nothing is. */
function read(text: string, context: Partial<TypedDateContext> = {}): string {
  const typed = readTypedDate(text, { today, dateStyle: 'month-day-year', ...context });
  switch (typed.kind) {
    case 'understood':
      return typed.date;
    case 'empty':
      return 'empty';
    case 'not-understood':
      return typed.reason;
  }
}

const everyStyle: readonly DateStyle[] = ['month-day-year', 'day-month-year', 'iso'];
const arbitraryStyle = fc.constantFrom(...everyStyle);
const arbitraryDate: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 109_572 })
  .map((days) => addDays(date('1900-01-01'), days));
const arbitraryMonth: fc.Arbitrary<CalendarMonth> = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => calendarMonth(year, month));

describe('readTypedDate', () => {
  it.each([
    ['today', '2026-11-24'],
    ['tomorrow', '2026-11-25'],
    ['Yesterday', '2026-11-23'],
    ['+3d', '2026-11-27'],
    ['+2w', '2026-12-08'],
    ['+ 2 weeks', '2026-12-08'],
    ['+1 day', '2026-11-25'],
    ['-1m', '2026-10-24'],
    ['−1m', '2026-10-24'],
    ['+3 months', '2027-02-24'],
    ['+1y', '2027-11-24'],
  ])('counts "%s" from today', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('ends a month counted from its 31st on the last day of a shorter one', () => {
    expect(read('+1m', { today: date('2027-01-31') })).toBe('2027-02-28');
  });

  it.each([
    'feb 12 2027',
    'Feb 12, 2027',
    'FEB. 12TH, 2027',
    'february 12 2027',
    'Febr 12 2027',
    '12 feb 2027',
    '12-Feb-2027',
    '12th Feb. 2027',
    '2027 feb 12',
    '2027-02-12',
    '2027-2-12',
    '2027/02/12',
    '2027.2.12',
    '2/12/2027',
    '02/12/2027',
    '2/12/27',
    '2-12-27',
    '12.2.2027',
    '12. 2. 27',
    '  feb   12 ,  2027  ',
    'Friday, February 12, 2027',
    'Fri 12 Feb 2027',
    '20270212',
    '2027-02-12T10:00:00Z',
    '2027-02-12 23:59',
    '\u200E2/12/2027\u200F',
    '\u202A2027\u202C-02-12',
    'Feb\u00A012,\u00A02027',
  ])('reads "%s" as February 12, 2027', (text) => {
    expect(read(text)).toBe('2027-02-12');
  });

  it.each([
    ['month-day-year', '2027-02-12', '2026-12-02'],
    ['iso', '2027-02-12', '2026-12-02'],
    ['day-month-year', '2027-12-02', '2027-02-12'],
  ] as const)('reads the order of 2/12/2027 and 12/2 as %s', (dateStyle, full, short) => {
    expect(read('2/12/2027', { dateStyle })).toBe(full);
    expect(read('12/2', { dateStyle })).toBe(short);
  });

  it('takes the day first where dots stand between the numbers, whatever the order', () => {
    for (const dateStyle of everyStyle) expect(read('1.10.2024', { dateStyle })).toBe('2024-10-01');
  });

  it.each([
    ['month-day-year', '24/11/2026'],
    ['iso', '24/11/2026'],
    ['day-month-year', '11/24/2026'],
    ['month-day-year', '24/11'],
    ['day-month-year', '11.24.26'],
  ] as const)(
    'takes a number over 12 as the day, whatever the order: %s, %s',
    (dateStyle, text) => {
      expect(read(text, { dateStyle })).toBe('2026-11-24');
    },
  );

  it.each([
    ['27', '2027-02-12'],
    ['75', '2075-02-12'],
    ['76', '1976-02-12'],
    ['99', '1999-02-12'],
  ])('takes the year %s as the one nearest to now', (year, expected) => {
    expect(read(`feb 12 ${year}`)).toBe(expected);
  });

  it.each([
    ['feb 12', '2027-02-12'],
    ['nov 24', '2026-11-24'],
    ['nov 23', '2027-11-23'],
    ['12/25', '2026-12-25'],
    ['feb 29', '2028-02-29'],
  ])('takes "%s" as the next such day', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['feb 12', '2026-02-12'],
    ['nov 24', '2026-11-24'],
    ['nov 25', '2025-11-25'],
    ['feb 29', '2024-02-29'],
  ])('takes "%s" as the last such day where none may lie ahead', (text, expected) => {
    expect(read(text, { latest: today })).toBe(expected);
  });

  it('takes the next such day where that is early enough', () => {
    expect(read('feb 12', { latest: date('2027-12-31') })).toBe('2027-02-12');
  });

  it.each([
    ['2026-11-01', 'nov 2', '2026-11-02'],
    ['2030-01-15', 'dec 20', '2029-12-20'],
    ['2030-01-15', 'feb 12', '2030-02-12'],
    ['2028-03-01', 'feb 29', '2028-02-29'],
  ])('takes the year that brings it nearest to the day held: %s, "%s"', (held, text, expected) => {
    expect(read(text, { held: date(held) })).toBe(expected);
  });

  it('takes a month without its year as the one nearest to the day held', () => {
    expect(read('dec', { allowMonth: true, held: date('2030-01-01') })).toBe('2029-12');
  });

  it('goes no further than it may for the nearest', () => {
    expect(read('dec 3', { held: today, latest: today })).toBe('2025-12-03');
  });

  it.each([
    ['feb 2027', '2027-02'],
    ['February, 2027', '2027-02'],
    ['2027 feb', '2027-02'],
    ['2027-02', '2027-02'],
    ['02/2027', '2027-02'],
    ['2.2027', '2027-02'],
    ['feb', '2027-02'],
    ['nov', '2026-11'],
  ])('reads "%s" as a month where a month is enough', (text, expected) => {
    expect(read(text, { allowMonth: true })).toBe(expected);
  });

  it('takes a month without its year as the last one where none may lie ahead', () => {
    expect(read('feb', { allowMonth: true, latest: today })).toBe('2026-02');
    expect(read('nov', { allowMonth: true, latest: today })).toBe('2026-11');
  });

  it('asks for the day where a month is not enough', () => {
    expect(read('feb 2027')).toBe('Add the day. Enter a date like Nov 24, 2026.');
  });

  it('reads an empty text as empty', () => {
    expect(read('')).toBe('empty');
    expect(read(' \t ')).toBe('empty');
  });

  it.each([
    ['feb 29 2027', 'February 2027 has 28 days.'],
    ['feb 30', 'February has at most 29 days.'],
    ['apr 31, 2027', 'April 2027 has 30 days.'],
    ['feb 0 2027', 'The days of a month begin with 1.'],
    ['13/14/2027', 'There is no month 13. Enter a date like Nov 24, 2026.'],
    ['2027-00-12', 'There is no month 0. Enter a date like Nov 24, 2026.'],
    ['feb 12 1899', 'Enter a year from 1900 to 2199.'],
    ['feb 12 2200', 'Enter a year from 1900 to 2199.'],
    ['feb 12 850', 'Enter a year from 1900 to 2199.'],
    ['3000-01-01', 'Enter a year from 1900 to 2199.'],
    ['feb 12 99999999999999999999999', 'Enter a year from 1900 to 2199.'],
    ['+9999y', 'Enter a year from 1900 to 2199.'],
    ['-9999w', 'Enter a year from 1900 to 2199.'],
  ])('says what is wrong with "%s"', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  it.each([
    'soon',
    'fe 12',
    'feb 12 2027 at noon',
    '2027',
    '12',
    '2/',
    '1/2/3/4',
    'Tuesday',
    '2027-02-12 later',
    '🎉',
    '<b>',
  ])('answers "%s" with an example', (text) => {
    expect(read(text)).toBe('Enter a date like Nov 24, 2026.');
  });

  it('gives its example in the chosen style, with a month where one is enough', () => {
    expect(read('soon', { dateStyle: 'iso', allowMonth: true })).toBe(
      'Enter a date like 2026-11-24 or a month like 2026-11.',
    );
  });

  it('asks for the year where the calendar ends before the day comes round', () => {
    const lastAutumn = { today: date('2199-11-24') };
    expect(read('feb 12', lastAutumn)).toBe('Add the year.');
    expect(read('feb', { ...lastAutumn, allowMonth: true })).toBe('Add the year.');
    expect(read('feb 12', { ...lastAutumn, latest: lastAutumn.today })).toBe('2199-02-12');
  });

  it('reads every date back from how it is shown', () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryStyle, (day, dateStyle) => {
        expect(read(dateText(day, dateStyle), { dateStyle })).toBe(day);
        expect(read(longDateText(day, dateStyle), { dateStyle })).toBe(day);
      }),
    );
  });

  it('reads every month back from how it is shown', () => {
    fc.assert(
      fc.property(arbitraryMonth, arbitraryStyle, (month, dateStyle) => {
        expect(read(dateText(month, dateStyle), { dateStyle, allowMonth: true })).toBe(month);
      }),
    );
  });

  it('finds a date that exists, or a sentence, in any jumble of words, numbers and signs', () => {
    const scraps = [
      'feb',
      'may',
      '12',
      '31',
      '0',
      '2027',
      '99999',
      '+',
      '-',
      '/',
      '.',
      ' ',
      'w',
      'th',
      '🎉',
    ];
    const jumble = fc.array(fc.constantFrom(...scraps), { maxLength: 8 });
    fc.assert(
      fc.property(jumble, fc.boolean(), (words, allowMonth) => {
        const answer = read(words.join(''), { allowMonth });
        const isDate = isCalendarDate(answer) || (allowMonth && isCalendarMonth(answer));
        expect(isDate || answer === 'empty' || answer.endsWith('.')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

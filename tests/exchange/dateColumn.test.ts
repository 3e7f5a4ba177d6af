import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, monthOf, yearOf } from '#domain/calendarDate.ts';
import { dateOrderOf, readDate } from '#exchange/dateColumn.ts';
import { date } from '../support/dates.ts';

const today = date('2026-11-24');

describe('a date of another program', () => {
  it.each([
    ['2026-03-04', '2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04', '2026-03-04'],
    ['20260304', '2026-03-04', '2026-03-04'],
    ['2026-03-04T07:30:00Z', '2026-03-04', '2026-03-04'],
    ['3/4/2026', '2026-03-04', '2026-04-03'],
    ['03/04/26', '2026-03-04', '2026-04-03'],
    ['3/4/2026 12:00:00 AM', '2026-03-04', '2026-04-03'],
    ['04.03.2026', '2026-04-03', '2026-03-04'],
    ['3/14/2026', '2026-03-14', null],
    ['14-3-2026', null, '2026-03-14'],
    ['4-Mar-26', '2026-03-04', '2026-03-04'],
    ['4 March 2026', '2026-03-04', '2026-03-04'],
    ['Mar 4, 2026', '2026-03-04', '2026-03-04'],
    ['Sept 4th, 2026', '2026-09-04', '2026-09-04'],
    // As spreadsheets write long dates, and dates of other countries.
    ['Wednesday, March 4, 2026', '2026-03-04', '2026-03-04'],
    ['Wed 4-Mar-26', '2026-03-04', '2026-03-04'],
    ['4th March 2026', '2026-03-04', '2026-03-04'],
    ['4. 3. 2026', '2026-04-03', '2026-03-04'],
    ['2026. 03. 04.', '2026-03-04', '2026-03-04'],
    ['Wednesday', null, null],
    // Of the years that end so, the nearest to 2026: 28 years ago, 50 years ago and 49 years ahead.
    ['12/31/98', '1998-12-31', null],
    ['31-Dec-76', '1976-12-31', '1976-12-31'],
    ['Jan 5, 75', '2075-01-05', '2075-01-05'],
    ['2/29/2028', '2028-02-29', null],
    ['2/29/2027', null, null],
    ['Marble 4, 2026', null, null],
    ['yesterday', null, null],
    ['46000', null, null],
    ['', null, null],
  ])('%s is %s with the month first, %s with the day first', (text, monthFirst, dayFirst) => {
    expect(readDate(text, 'month-first', today)).toBe(monthFirst);
    expect(readDate(text, 'day-first', today)).toBe(dayFirst);
  });
});

describe('the days that a spreadsheet counts', () => {
  // 43,831 is January 1, 2020. 46,000 is 2,169 days later: five years of 1,827 days, then 342 of 2025. From 2020 to 2049
  // there are 30 years, 8 of them with a leap day: 10,958 days, of which 43,831 is the first.
  it.each([
    ['43830', null],
    ['43831', '2020-01-01'],
    ['46000', '2025-12-09'],
    ['46000.75', '2025-12-09'],
    [' 46000 ', '2025-12-09'],
    ['54788', '2049-12-31'],
    ['54789', null],
    ['2026', null],
    ['3/4/2026', null],
  ])('%s is %s', (text, day) => {
    expect(readDate(text, 'serial', today)).toBe(day);
  });
});

describe('the order of a column', () => {
  it.each([
    ['said by one of them', ['3/4/2026', '3/14/2026'], 'month-first', false, '3/4/2026'],
    ['said the other way', ['3/4/2026', '14/3/2026'], 'day-first', false, '3/4/2026'],
    ['not said', ['3/4/2026', '5/6/2026', ''], 'day-first', true, '3/4/2026'],
    ['of no matter', ['2026-03-04', '3/3/2026'], 'day-first', false, '2026-03-04'],
    ['of nothing but days counted', ['46000', '', '46001.5'], 'serial', false, '46000'],
    ['of one day counted among dates', ['46000', '3/14/2026'], 'month-first', false, '3/14/2026'],
    ['of no dates', ['', ' '], 'day-first', false, null],
  ])('%s', (_, texts, order, isAmbiguous, example) => {
    expect(dateOrderOf(texts, 'day-first', today)).toEqual({ order, isAmbiguous, example });
  });

  it('reads every day as it was written, once the order is known', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(date('2000-01-01'), n));
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, dayOfMonth] = [yearOf(day), monthOf(day), dayOf(day)];
        expect(readDate(`${month}/${dayOfMonth}/${year}`, 'month-first', today)).toBe(day);
        expect(readDate(`${dayOfMonth}.${month}.${year}`, 'day-first', today)).toBe(day);
        expect(readDate(day, 'day-first', today)).toBe(day);
      }),
    );
  });
});

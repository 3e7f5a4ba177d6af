import { describe, expect, it } from 'vitest';
import { calendarMonth } from '#domain/calendarDate.ts';
import { dateText, longDateText } from '#domain/dateText.ts';
import { date } from '../support/dates.ts';

describe('dateText', () => {
  it.each([
    ['month-day-year', 'Nov 4, 2026', 'Feb 2027'],
    ['day-month-year', '4 Nov 2026', 'Feb 2027'],
    ['iso', '2026-11-04', '2027-02'],
  ] as const)('writes a day and a month as %s', (style, day, month) => {
    expect(dateText(date('2026-11-04'), style)).toBe(day);
    expect(dateText(calendarMonth(2027, 2), style)).toBe(month);
  });

  it('names every month by its first three letters', () => {
    const texts = Array.from({ length: 12 }, (_, index) =>
      dateText(calendarMonth(2027, index + 1), 'day-month-year').slice(0, 3),
    );
    expect(texts.join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
  });
});

describe('longDateText', () => {
  it.each([
    ['month-day-year', 'June 30, 2034', 'February 2027'],
    ['day-month-year', '30 June 2034', 'February 2027'],
    ['iso', '2034-06-30', '2027-02'],
  ] as const)('writes the month out as %s', (style, day, month) => {
    expect(longDateText(date('2034-06-30'), style)).toBe(day);
    expect(longDateText(calendarMonth(2027, 2), style)).toBe(month);
  });
});

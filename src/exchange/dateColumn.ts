/** Dates as other programs write them. Which of 3/4 is the month is said by the column as a whole, or by the person. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, calendarDate, isCalendarDate } from '#domain/calendarDate.ts';
import { monthNames } from '#domain/dateText.ts';
import { fullYear } from '#domain/typedDate.ts';

/** How the dates of a column are written. `serial`: as the days that a spreadsheet counts. */
export type DateOrder = 'month-first' | 'day-first' | 'serial';

export interface ReadColumn {
  /** The order in which more of the texts are dates. */
  readonly order: DateOrder;
  /** Both orders read as many, and not all alike: the person has to say. */
  readonly isAmbiguous: boolean;
  /** One of those that tell the orders apart, to be shown. */
  readonly example: string | null;
}

/** `usual` is taken where the texts do not say. Empty texts say nothing. */
export function dateOrderOf(
  texts: readonly string[],
  usual: DateOrder,
  today: CalendarDate,
): ReadColumn {
  const filled = texts.filter((text) => text.trim() !== '');
  if (filled.length > 0 && filled.every((text) => readSerial(text) !== null)) {
    return { order: 'serial', isAmbiguous: false, example: filled[0] ?? null };
  }
  const monthFirst = filled.map((text) => readDate(text, 'month-first', today));
  const dayFirst = filled.map((text) => readDate(text, 'day-first', today));
  const difference = countOf(monthFirst) - countOf(dayFirst);
  const differing = filled.findIndex((_, index) => monthFirst[index] !== dayFirst[index]);
  return {
    order: difference === 0 ? usual : difference > 0 ? 'month-first' : 'day-first',
    isAmbiguous: difference === 0 && differing !== -1,
    example: filled[differing] ?? filled[0] ?? null,
  };
}

function countOf(dates: readonly (CalendarDate | null)[]): number {
  return dates.filter((date) => date !== null).length;
}

const yearFirst = /^(\d{4})(?:[-/ ]|\. ?)(\d{1,2})(?:[-/ ]|\. ?)(\d{1,2})\.?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numbers = /^(\d{1,2})(?:[-/ ]|\. ?)(\d{1,2})(?:[-/ ]|\. ?)(\d{4}|\d{2})$/;
const dayNamed = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3,9})\.?[-/, ]+(\d{4}|\d{2})$/;
const monthNamed = /^([a-z]{3,9})\.?[-/ ]+(\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\d{4}|\d{2})$/;

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]+/;

/**
 * A weekday before the date and a time after it are left out; a year of two digits is the one nearest to today. Null for
 * what is no date.
 */
export function readDate(text: string, order: DateOrder, today: CalendarDate): CalendarDate | null {
  if (order === 'serial') return readSerial(text);
  const day = text
    .trim()
    .toLowerCase()
    .replace(weekday, '')
    .replace(/[t ,]+\d{1,2}:\d{2}.*$/, '');
  const match = yearFirst.exec(day) ?? compact.exec(day);
  if (match !== null) return dateOf(match[1], match[2], match[3], today);
  const named = dayNamed.exec(day);
  if (named !== null) return dateOf(named[3], monthNumber(named[2]), named[1], today);
  const namedFirst = monthNamed.exec(day);
  if (namedFirst !== null) {
    return dateOf(namedFirst[3], monthNumber(namedFirst[1]), namedFirst[2], today);
  }
  const [, first, second, year] = numbers.exec(day) ?? [];
  return order === 'month-first'
    ? dateOf(year, first, second, today)
    : dateOf(year, second, first, today);
}

/** The numbers of the days from 2020 to 2049: others are hardly days. */
const firstSerial = { number: 43_831, date: calendarDate(2020, 1, 1) };
const lastSerial = 54_788;

/** A time, which is the part of a day, is left out. */
function readSerial(text: string): CalendarDate | null {
  const [, digits] = /^(\d{5})(?:[.,]\d+)?$/.exec(text.trim()) ?? [];
  const number = Number(digits ?? 0);
  return number >= firstSerial.number && number <= lastSerial
    ? addDays(firstSerial.date, number - firstSerial.number)
    : null;
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: CalendarDate,
): CalendarDate | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const text = `${fullYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

function monthNumber(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = monthNames.findIndex((month) => month.toLowerCase().startsWith(name));
  return index === -1 ? undefined : String(index + 1);
}

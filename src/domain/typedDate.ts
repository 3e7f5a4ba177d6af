/** Reads a day or a month from what a person types, or says why it cannot. */
import type { CalendarDate, CalendarMonth } from './calendarDate.ts';
import {
  addDays,
  addMonths,
  calendarDate,
  calendarMonth,
  daysBetween,
  daysInMonth,
  isCalendarMonth,
  monthContaining,
  monthsBetween,
  yearOf,
} from './calendarDate.ts';
import type { DateStyle } from './dateText.ts';
import { dateText, monthNames } from './dateText.ts';

export type TypedDate =
  /** A month only where one is enough. */
  | { readonly kind: 'understood'; readonly date: CalendarDate | CalendarMonth }
  | { readonly kind: 'empty' }
  /** `reason` is a sentence for the person. */
  | { readonly kind: 'not-understood'; readonly reason: string };

export interface TypedDateContext {
  readonly today: CalendarDate;
  /** Decides whether 2/12 is February 12 or, day first, December 2. With dots, as in 2.12., the day is always first. */
  readonly dateStyle: DateStyle;
  /** A month alone is enough. */
  readonly allowMonth?: boolean | undefined;
  /** What is typed without a year is the next such day, or where that is past `latest`, the last one up to it. */
  readonly latest?: CalendarDate | undefined;
  /** The day that it is to take the place of: then what is typed without a year is the one nearest to it. */
  readonly held?: CalendarDate | null;
}

/** A year that was left out, and a day that was, are null; numbers may lie outside the calendar. */
interface TypedParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const daysFromToday: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

const distancePattern = /^([+\-−–]) ?(\d{1,4}) ?(d|w|m|y|(?:day|week|month|year)s?)$/;

/** Marks of the direction of writing and the like, which come along when a date is copied. */
const invisible = /\p{Cf}/gu;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*/;
const dotted = /^\d{1,2}\. ?\d{1,2}\b/;
/** With or without hyphens, and with a time after it. */
const asPrograms = /^(\d{4})-?(\d\d)-?(\d\d)(?:[t ]\d\d:.*)?$/;

// Separators and ordinals are gone by then: "12th Feb., 2027" is "12 feb 2027".
const yearFirst = /^(?<year>\d{4}) (?<month>[a-z]+|\d{1,2})(?: (?<day>\d{1,2}))?$/;
const namedMonthFirst = /^(?<month>[a-z]+)(?: (?<day>\d{1,2}))?(?: (?<year>\d{2,}))?$/;
const namedMonthSecond = /^(?<day>\d{1,2}) (?<month>[a-z]+)(?: (?<year>\d{2,}))?$/;
const monthThenDay = /^(?<month>\d{1,2}) (?<day>\d{1,2})(?: (?<year>\d{2,}))?$/;
const dayThenMonth = /^(?<day>\d{1,2}) (?<month>\d{1,2})(?: (?<year>\d{2,}))?$/;
const monthThenYear = /^(?<month>\d{1,2}) (?<year>\d{3,})$/;

const leapYear = 2028;
/** February 29 comes round at least so often, the turn of a century included. */
const longestWaitInYears = 8;

/**
 * Takes `today`, `+2w`, `feb 12`, `12 feb 2027`, `2/12/2027`, `2027-02-12` and the like, in any case, with
 * or without commas, periods, ordinals and the day of the week. A time after `2027-02-12` is left out.
 */
export function readTypedDate(text: string, context: TypedDateContext): TypedDate {
  const typed = text.replaceAll(invisible, '').trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  const days = daysFromToday.get(typed);
  if (days !== undefined) return dateInDays(days, context.today);
  const distance = distancePattern.exec(typed);
  if (distance !== null) {
    const [, sign, count, unit = ''] = distance;
    return dateAtDistance(sign === '+' ? Number(count) : -Number(count), unit, context.today);
  }
  const parts = typedParts(typed, context);
  if (parts === null) return notUnderstood(exampleText(context));
  return parts.day === null
    ? monthOfParts(parts, context)
    : dayOfParts({ ...parts, day: parts.day }, context);
}

function dateAtDistance(count: number, unit: string, today: CalendarDate): TypedDate {
  switch (unit.charAt(0)) {
    case 'y':
      return dateInMonths(12 * count, today);
    case 'm':
      return dateInMonths(count, today);
    case 'w':
      return dateInDays(7 * count, today);
    default:
      return dateInDays(count, today);
  }
}

/** Beyond the calendar's ends the arithmetic stops short, which must not pass for what was typed. */
function dateInMonths(months: number, today: CalendarDate): TypedDate {
  const date = addMonths(today, months);
  return monthsBetween(today, date) === months ? understood(date) : yearOutOfRange;
}

function dateInDays(days: number, today: CalendarDate): TypedDate {
  const date = addDays(today, days);
  return daysBetween(today, date) === days ? understood(date) : yearOutOfRange;
}

function typedParts(typed: string, { today, dateStyle }: TypedDateContext): TypedParts | null {
  const words = typed
    .replace(weekday, '')
    .replace(asPrograms, '$1 $2 $3')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replaceAll(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .replaceAll(/[\s,./\-–]+/g, ' ')
    .trim();
  const patterns = [
    yearFirst,
    namedMonthFirst,
    namedMonthSecond,
    ...(dateStyle === 'day-month-year' || dotted.test(typed)
      ? [dayThenMonth, monthThenDay]
      : [monthThenDay, dayThenMonth]),
    monthThenYear,
  ];
  const readings = patterns.map((pattern) => pattern.exec(words)?.groups);
  // A number over 12 can only be the day.
  const groups = readings.find((reading) => Number(reading?.month) <= 12) ?? readings.find(Boolean);
  const month = monthNumber(groups?.month ?? '');
  if (groups === undefined || month === null) return null;
  return {
    year: groups.year === undefined ? null : fullYear(groups.year, today),
    month,
    day: groups.day === undefined ? null : Number(groups.day),
  };
}

/** A number as it stands; a name, or at least three letters of its beginning, as 1 to 12. */
function monthNumber(typed: string): number | null {
  if (/^\d/.test(typed)) return Number(typed);
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(typed));
  return typed.length < 3 || index === -1 ? null : index + 1;
}

/** Of digits: two stand for the nearest such year, from 50 years ago to 49 years ahead. */
export function fullYear(typed: string, today: CalendarDate): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  const yearsAhead = ((year - (yearOf(today) % 100) + 150) % 100) - 50;
  return yearOf(today) + yearsAhead;
}

function monthOfParts({ year, month }: TypedParts, context: TypedDateContext): TypedDate {
  const problem = yearOrMonthProblem(year, month, context);
  if (problem !== null) return problem;
  if (context.allowMonth !== true) return notUnderstood(`Add the day. ${exampleText(context)}`);
  if (year !== null) return understood(calendarMonth(year, month));
  return nearest(context, monthContaining, (candidate) => [calendarMonth(candidate, month)]);
}

function dayOfParts(
  { year, month, day }: TypedParts & { readonly day: number },
  context: TypedDateContext,
): TypedDate {
  const problem = yearOrMonthProblem(year, month, context);
  if (problem !== null) return problem;
  const days = daysInMonth(year ?? leapYear, month);
  if (day < 1) return notUnderstood('The days of a month begin with 1.');
  if (day > days) {
    const name = monthNames[month - 1];
    return notUnderstood(
      year === null ? `${name} has at most ${days} days.` : `${name} ${year} has ${days} days.`,
    );
  }
  if (year !== null) return understood(calendarDate(year, month, day));
  return nearest(
    context,
    (date) => date,
    (candidate) =>
      day <= daysInMonth(candidate, month) ? [calendarDate(candidate, month, day)] : [],
  );
}

function yearOrMonthProblem(
  year: number | null,
  month: number,
  context: TypedDateContext,
): TypedDate | null {
  if (year !== null && !isKnownYear(year)) return yearOutOfRange;
  if (month >= 1 && month <= 12) return null;
  return notUnderstood(`There is no month ${month}. ${exampleText(context)}`);
}

function isKnownYear(year: number): boolean {
  return isCalendarMonth(`${year}-01`);
}

/**
 * What of the years around is the first from half a year before the day held, or from today, on; or where that is past
 * `latest`, the last one up to it.
 */
function nearest<Candidate extends CalendarDate | CalendarMonth>(
  { today, held, latest }: TypedDateContext,
  containing: (day: CalendarDate) => Candidate,
  ofYear: (year: number) => readonly Candidate[],
): TypedDate {
  const from = held ? addMonths(held, -6) : today;
  const candidates = yearsAround(from).flatMap(ofYear);
  const next = candidates.find((candidate) => candidate >= containing(from));
  const last = latest && containing(latest);
  const found =
    last === undefined || (next !== undefined && next <= last)
      ? next
      : (candidates.findLast((candidate) => candidate <= last) ?? next);
  return found === undefined ? notUnderstood('Add the year.') : understood(found);
}

function yearsAround(day: CalendarDate): readonly number[] {
  return Array.from(
    { length: 2 * longestWaitInYears + 1 },
    (_, index) => yearOf(day) - longestWaitInYears + index,
  ).filter(isKnownYear);
}

function exampleText({ today, dateStyle, allowMonth }: TypedDateContext): string {
  const day = `Enter a date like ${dateText(today, dateStyle)}`;
  return allowMonth === true
    ? `${day} or a month like ${dateText(monthContaining(today), dateStyle)}.`
    : `${day}.`;
}

const yearOutOfRange = notUnderstood('Enter a year from 1900 to 2199.');

function understood(date: CalendarDate | CalendarMonth): TypedDate {
  return { kind: 'understood', date };
}

function notUnderstood(reason: string): TypedDate {
  return { kind: 'not-understood', reason };
}

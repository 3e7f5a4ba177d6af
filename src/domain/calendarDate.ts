/**
 * Calendar dates and months as plain text, `YYYY-MM-DD` and `YYYY-MM`, and all arithmetic on them.
 * They carry no time zone, so a stored date reads the same in Los Angeles, in Kolkata and after a clock
 * change. No JavaScript `Date` is made here; "today" is handed in by the caller.
 */

declare const calendarDateBrand: unique symbol;
declare const calendarMonthBrand: unique symbol;

/** A day, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** A month, `YYYY-MM`, from 1900-01 to 2199-12. */
export type CalendarMonth = string & { readonly [calendarMonthBrand]: true };

/** A day of any year: month 1 to 12, day 1 to 31. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Whole years, months and days between two dates; each figure is zero or more. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const firstYear = 1900;
const lastYear = 2199;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^(\d{4})-(\d{2})$/;

/** True for the text of a day that exists, `2028-02-29` but not `2027-02-29`. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = datePattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isYear(year) && isMonth(month) && day >= 1 && day <= daysInMonth(year, month);
}

/** True for the text of a month that exists. */
export function isCalendarMonth(text: string): text is CalendarMonth {
  const match = monthPattern.exec(text);
  return match !== null && isYear(Number(match[1])) && isMonth(Number(match[2]));
}

/**
 * The day with these parts. A day past the end of its month becomes the month's last day, as in
 * "mid-month plus one". Throws a RangeError outside the years 1900 to 2199: that is a fault of the caller.
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`;
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return text;
}

/** The month with these parts. Throws a RangeError outside the years 1900 to 2199. */
export function calendarMonth(year: number, month: number): CalendarMonth {
  const text = `${pad(year, 4)}-${pad(month, 2)}`;
  if (!isCalendarMonth(text)) throw new RangeError(`Not a calendar month: ${text}`);
  return text;
}

export function yearOf(date: CalendarDate | CalendarMonth): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: CalendarDate | CalendarMonth): number {
  return Number(date.slice(5, 7));
}

/** 1 to 31. */
export function dayOf(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}

export function monthContaining(date: CalendarDate): CalendarMonth {
  return calendarMonth(yearOf(date), monthOf(date));
}

export function firstDayOf(month: CalendarMonth): CalendarDate {
  return calendarDate(yearOf(month), monthOf(month), 1);
}

export function lastDayOf(month: CalendarMonth): CalendarDate {
  return calendarDate(yearOf(month), monthOf(month), 31);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Negative when `a` is earlier, 0 when equal, positive when later. Made for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}

/** The date so many days later, or earlier when `days` is negative; at most the calendar's last or first day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const number = dayNumber(date) + days;
  return fromDayNumber(Math.min(Math.max(number, dayNumber(firstDate)), dayNumber(lastDate)));
}

/**
 * The date so many months later or earlier; January 31 plus one month is the last day of February. At most the
 * calendar's last or first day.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  if (year < firstYear) return firstDate;
  return year > lastYear ? lastDate : calendarDate(year, index - year * 12 + 1, dayOf(date));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole months from `from` to `to`, rounded toward zero; negative when `to` is earlier. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -monthsBetween(to, from) || 0;
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Years, months and days from `from` to `to`, counted as people do; all zero when `to` is not later. */
export function periodBetween(from: CalendarDate, to: CalendarDate): Period {
  if (to <= from) return { years: 0, months: 0, days: 0 };
  const months = monthsBetween(from, to);
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: daysBetween(addMonths(from, months), to),
  };
}

export function weekdayOf(date: CalendarDate): Weekday {
  const weekday = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return isWeekday(weekday) ? weekday : 0;
}

/** The nth (1 to 4) such weekday of a month: the third Friday of March 2028 is March 17. */
export function nthWeekdayOfMonth(
  month: CalendarMonth,
  weekday: Weekday,
  nth: number,
): CalendarDate {
  const first = firstDayOf(month);
  const untilFirst = (weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, untilFirst + (nth - 1) * 7);
}

/** The first date on or after `date` that falls on this day of the year; at most the calendar's last day. */
export function onOrAfter(date: CalendarDate, { month, day }: MonthDay): CalendarDate {
  const sameYear = calendarDate(yearOf(date), month, day);
  if (sameYear >= date) return sameYear;
  return yearOf(date) === lastYear ? lastDate : calendarDate(yearOf(date) + 1, month, day);
}

/** The last date on or before `date` that falls on this day of the year; at least the calendar's first day. */
export function onOrBefore(date: CalendarDate, { month, day }: MonthDay): CalendarDate {
  const sameYear = calendarDate(yearOf(date), month, day);
  if (sameYear <= date) return sameYear;
  return yearOf(date) === firstYear ? firstDate : calendarDate(yearOf(date) - 1, month, day);
}

/** The date nearest to `date` that falls on this day of the year; the earlier one of two equally near. */
export function nearestDay(date: CalendarDate, dayOfYear: MonthDay): CalendarDate {
  const before = onOrBefore(date, dayOfYear);
  const after = onOrAfter(date, dayOfYear);
  return daysBetween(before, date) <= daysBetween(date, after) ? before : after;
}

const firstDate = calendarDate(firstYear, 1, 1);
const lastDate = calendarDate(lastYear, 12, 31);

function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isWeekday(value: number): value is Weekday {
  return Number.isInteger(value) && value >= 0 && value <= 6;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/**
 * Days since 1970-01-01 in the Gregorian calendar. The year is taken to begin in March, so that the leap
 * day is its last day and needs no case of its own (Hinnant, "chrono-compatible low-level date algorithms").
 */
function dayNumber(date: CalendarDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const century = Math.floor(year / 400);
  const yearOfEra = year - century * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return century * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

function fromDayNumber(number: number): CalendarDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Dates and lengths of time as English text. */
import type { CalendarDate, CalendarMonth, Period } from './calendarDate.ts';
import { dayOf, isCalendarDate, monthOf, yearOf } from './calendarDate.ts';

/** "Nov 24, 2026", "24 Nov 2026" or "2026-11-24". */
export type DateStyle = 'month-day-year' | 'day-month-year' | 'iso';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const daysPerYear = 365.25;
const daysPerMonth = daysPerYear / 12;

/** "Feb 12, 2027"; a month is "Feb 2027". */
export function dateText(date: CalendarDate | CalendarMonth, style: DateStyle): string {
  return styledText(date, style, monthName(date).slice(0, 3));
}

/** "February 12, 2027"; a month is "February 2027". */
export function longDateText(date: CalendarDate | CalendarMonth, style: DateStyle): string {
  return styledText(date, style, monthName(date));
}

/** "7 years 7 months"; days count only when it is under a year: "7 months 12 days", "0 days". */
export function periodText({ years, months, days }: Period): string {
  const parts = [
    years > 0 ? countText(years, 'year') : null,
    months > 0 ? countText(months, 'month') : null,
    years === 0 && days > 0 ? daysText(days) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? daysText(0) : parts.join(' ');
}

/** "1 day", "7 days". */
export function daysText(days: number): string {
  return countText(days, 'day');
}

/** Where a day lies from today: "today", "in 6 days", "7 days ago" for -7. */
export function relativeDaysText(days: number): string {
  switch (days) {
    case -1:
      return 'yesterday';
    case 0:
      return 'today';
    case 1:
      return 'tomorrow';
    default:
      return days > 0 ? `in ${daysText(days)}` : `${daysText(-days)} ago`;
  }
}

/** How late something was, from 1 day on: "6 weeks late". */
export function latenessText(days: number): string {
  return `${roughDaysText(days)} late`;
}

/** How long something has been due, from 1 day on: "7 days overdue". */
export function overdueText(days: number): string {
  return `${roughDaysText(days)} overdue`;
}

/**
 * In the largest unit that still says something: days under two weeks, then weeks under three months, then
 * months under two years; each to the nearest.
 */
function roughDaysText(days: number): string {
  if (days < 14) return daysText(days);
  if (days < 3 * daysPerMonth) return countText(Math.round(days / 7), 'week');
  if (days < 2 * daysPerYear) return countText(Math.round(days / daysPerMonth), 'month');
  return countText(Math.round(days / daysPerYear), 'year');
}

function styledText(date: CalendarDate | CalendarMonth, style: DateStyle, month: string): string {
  if (style === 'iso') return date;
  if (!isCalendarDate(date)) return `${month} ${yearOf(date)}`;
  return style === 'month-day-year'
    ? `${month} ${dayOf(date)}, ${yearOf(date)}`
    : `${dayOf(date)} ${month} ${yearOf(date)}`;
}

function monthName(date: CalendarDate | CalendarMonth): string {
  return monthNames[monthOf(date) - 1] ?? '';
}

function countText(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

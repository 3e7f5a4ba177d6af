/** Dates as English text. */
import type { CalendarDate, CalendarMonth } from './calendarDate.ts';
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

/** "Feb 12, 2027"; a month is "Feb 2027". */
export function dateText(date: CalendarDate | CalendarMonth, style: DateStyle): string {
  return styledText(date, style, monthName(date).slice(0, 3));
}

/** "February 12, 2027"; a month is "February 2027". */
export function longDateText(date: CalendarDate | CalendarMonth, style: DateStyle): string {
  return styledText(date, style, monthName(date));
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

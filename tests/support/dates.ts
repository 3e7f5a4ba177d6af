import type { CalendarDate } from '#domain/calendarDate.ts';
import { isCalendarDate } from '#domain/calendarDate.ts';

/** A date written in a test; throws when the test has it wrong. */
export function date(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`Not a calendar date: ${text}`);
  return text;
}

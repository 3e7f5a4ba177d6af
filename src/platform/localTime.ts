/** Instants as the person's own clock and calendar show them. */
import { calendarDate } from '#domain/calendarDate.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';

/**
 * The time of day of an instant where the person is: "2:14 PM". Not by `Intl`: on a phone, to make its first format
 * takes longer than a frame, and every page shows such a time when it comes.
 */
export function timeOfDay(instant: string): string {
  const time = new Date(instant);
  const hours = time.getHours();
  const minutes = String(time.getMinutes()).padStart(2, '0');
  return `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** The day of an instant where the person is. */
export function dayAt(instant: string): CalendarDate {
  const time = new Date(instant);
  return calendarDate(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

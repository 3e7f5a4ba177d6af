/** Instants as the person's own clock and calendar show them. */
import { calendarDate } from '#domain/calendarDate.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';

const shortTime = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** The time of day of an instant where the person is: "2:14 PM". */
export function timeOfDay(instant: string): string {
  // Newer browsers put a narrow no-break space before AM and PM, older ones a plain one.
  return shortTime.format(new Date(instant)).replace('\u202f', ' ');
}

/** The day of an instant where the person is. */
export function dayAt(instant: string): CalendarDate {
  const time = new Date(instant);
  return calendarDate(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

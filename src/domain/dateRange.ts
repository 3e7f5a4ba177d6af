/** Stretches of days, both ends included. */
import type { CalendarDate } from './calendarDate.ts';
import { daysBetween, earlierOf, laterOf } from './calendarDate.ts';

/** A stretch of days; `end` is its last day. */
export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** Days of a stretch, both ends included; 0 when it ends before it starts. */
export function daysIn({ start, end }: DateRange): number {
  return Math.max(daysBetween(start, end) + 1, 0);
}

/** The days that two stretches share; null when they share none. */
export function sharedDays(a: DateRange, b: DateRange): DateRange | null {
  const start = laterOf(a.start, b.start);
  const end = earlierOf(a.end, b.end);
  return start <= end ? { start, end } : null;
}

export function isWithin(inner: DateRange, outer: DateRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where at least half of the days of `inner` lie in `outer`. */
export function isMostlyIn(inner: DateRange, outer: DateRange): boolean {
  const shared = sharedDays(inner, outer);
  return shared !== null && daysIn(shared) * 2 >= daysIn(inner);
}

/** Stretches of days, both ends included. */
import type { CalendarDate } from './calendarDate.ts';
import { addDays, addMonths, daysBetween, earlierOf, laterOf } from './calendarDate.ts';

/** A stretch of days; `end` is its last day. */
export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** So many months from a day on, which is counted. */
export function stretchOfMonths(start: CalendarDate, months: number): DateRange {
  return { start, end: addDays(addMonths(start, months), -1) };
}

/** Days of a stretch, both ends included; 0 for none, and when it ends before it starts. */
export function daysIn(range: DateRange | null): number {
  return range === null ? 0 : Math.max(daysBetween(range.start, range.end) + 1, 0);
}

export function hasDay({ start, end }: DateRange, day: CalendarDate): boolean {
  return start <= day && day <= end;
}

/** The days that two stretches share; null when they share none. */
export function sharedDays(a: DateRange, b: DateRange): DateRange | null {
  const start = laterOf(a.start, b.start);
  const end = earlierOf(a.end, b.end);
  return start <= end ? { start, end } : null;
}

/** True where two stretches share a day. */
export function meet(a: DateRange, b: DateRange): boolean {
  return sharedDays(a, b) !== null;
}

export function isWithin(inner: DateRange, outer: DateRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where at least half of the days of `inner` lie in `outer`. */
export function isMostlyIn(inner: DateRange, outer: DateRange): boolean {
  const shared = sharedDays(inner, outer);
  return shared !== null && daysIn(shared) * 2 >= daysIn(inner);
}

/** The days of a stretch that none of the others takes, in order. */
export function openStretches(
  { start, end }: DateRange,
  others: readonly DateRange[],
): readonly DateRange[] {
  const open = others.reduce<readonly DateRange[]>(
    (stretches, other) =>
      stretches.flatMap((one) =>
        meet(one, other)
          ? [
              { start: one.start, end: addDays(other.start, -1) },
              { start: addDays(other.end, 1), end: one.end },
            ]
          : [one],
      ),
    [{ start, end }],
  );
  return open.filter((one) => daysIn(one) > 0);
}

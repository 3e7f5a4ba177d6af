/** Days away in a residency, counted against what its rule allows. */
import type { Leave, TimeOff } from './adjustment.ts';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, daysBetween, weekdayOf } from './calendarDate.ts';
import type { TimeOffRule } from './pathway.ts';

/** All figures in workdays, but for `extensionDays`. */
export interface TimeOffCount {
  readonly start: CalendarDate;
  /** Last day without the extension. */
  readonly end: CalendarDate;
  /** Months of training, for the average. */
  readonly months: number;
  readonly leaves: readonly { readonly leave: Leave; readonly workdays: number }[];
  readonly vacation: number;
  readonly allowed: number;
  /** Zero or more. */
  readonly left: number;
  /** Zero or more. */
  readonly excess: number;
  /** Calendar days by which the residency is longer: five workdays are a week. */
  readonly extensionDays: number;
}

/** Monday to Friday, both ends included; holidays are not taken out. Zero when `end` is before `start`. */
export function workdaysBetween(start: CalendarDate, end: CalendarDate): number {
  const days = daysBetween(start, end) + 1;
  if (days <= 0) return 0;
  const wholeWeeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) => weekdayOf(addDays(start, index)));
  return wholeWeeks * 5 + rest.filter((weekday) => weekday >= 1 && weekday <= 5).length;
}

/** An average over the residency: what is not taken in one year can be taken in another. */
export function timeOffCount(
  { start, end, months }: Pick<TimeOffCount, 'start' | 'end' | 'months'>,
  leaves: readonly Leave[],
  { workdaysPerYear }: TimeOffRule,
  { allowance = workdaysPerYear, vacation: vacationPerYear = 0 }: TimeOff = {},
): TimeOffCount {
  const counted = leaves.map((leave) => ({
    leave,
    workdays: workdaysBetween(leave.start, leave.end),
  }));
  const vacation = Math.round((vacationPerYear * months) / 12);
  const allowed = Math.round((allowance * months) / 12);
  const away = counted.reduce((sum, { workdays }) => sum + workdays, vacation);
  const excess = Math.max(away - allowed, 0);
  return {
    start,
    end,
    months,
    leaves: counted,
    vacation,
    allowed,
    left: Math.max(allowed - away, 0),
    excess,
    extensionDays: extensionOf(excess),
  };
}

/** Calendar days for so many workdays: five are a week. */
export function extensionOf(workdays: number): number {
  return Math.ceil((workdays * 7) / 5);
}

import type { Weekday } from '#domain/calendarDate.ts';
import type { AnchorId, Timing } from '#domain/timing.ts';

/** Short ways to write the timing rules of the catalog. */

export const wednesday = 3;
export const friday = 5;

/** Months (1 to 12) in which the EBIR is held, and those in which applications for it close. */
export const ebirSittings = [3, 10];
export const ebirDeadlines = [2, 9];

export const anytime: Timing = { rule: 'anytime' };

/** The very day of the anchor. */
export function on(anchor: AnchorId): Timing {
  return { rule: 'months-from', anchor, months: 0 };
}

/** The month so many months after the anchor, or before it when negative. */
export function monthsFrom(anchor: AnchorId, months: number): Timing {
  return { rule: 'months-from', anchor, months };
}

/** The very first day of the stage. */
export function startOf(stage: string): Timing {
  return { rule: 'months-into', stage, months: 0 };
}

/** The month so many months after the first day of the stage, or before it when negative. */
export function monthsInto(stage: string, months: number): Timing {
  return { rule: 'months-into', stage, months };
}

/** The very last day of the stage. */
export function endOf(stage: string): Timing {
  return { rule: 'months-from-end', stage, months: 0 };
}

/** The month so many months after the last day of the stage, or before it when negative. */
export function monthsFromEnd(stage: string, months: number): Timing {
  return { rule: 'months-from-end', stage, months };
}

/** The month (1 to 12) that falls inside a training year or a season. */
export function monthOf(year: string, month: number): Timing {
  return { rule: 'month-of', year, month };
}

export function dayOf(year: string, month: number, day: number): Timing {
  return { rule: 'month-of', year, month, day };
}

/** `nthWeekday('application-season', 3, 3, friday)` is the third Friday of its March. */
export function nthWeekday(year: string, month: number, nth: number, weekday: Weekday): Timing {
  return { rule: 'weekday-of', year, month, weekday, nth };
}

export function daysBefore(milestone: string, days: number): Timing {
  return { rule: 'days-before', milestone, days };
}

/** The same day as another milestone. */
export function sameDayAs(milestone: string): Timing {
  return { rule: 'days-before', milestone, days: 0 };
}

/** The month so many months before the one in which another milestone is due. */
export function monthsBefore(milestone: string, months: number): Timing {
  return { rule: 'months-before', milestone, months };
}

/** The first such month (1 to 12) after another milestone. */
export function monthAfter(milestone: string, month: number): Timing {
  return { rule: 'month-after', milestone, month };
}

/** The first of these months (1 to 12) that is the month of the latest of these dates or comes after it. */
export function firstMonthOf(months: readonly number[], ...from: readonly Timing[]): Timing {
  return { rule: 'first-of-months', months, from };
}

/** The day of the first such month (1 to 12) that is the month of the latest of these dates or comes after it. */
export function firstDayOf(month: number, day: number, ...from: readonly Timing[]): Timing {
  return { rule: 'first-of-months', months: [month], day, from };
}

/** December 31 of the nth calendar year after the one in which the anchor falls. */
export function endOfYear(anchor: AnchorId, years: number): Timing {
  return { rule: 'calendar-years-after', anchor, years, month: 12, day: 31 };
}

/** A month (1 to 12) of the calendar year in which the anchor falls. */
export function sameYear(anchor: AnchorId, month: number): Timing {
  return { rule: 'calendar-years-after', anchor, years: 0, month };
}

/** A month (1 to 12) of the calendar year after the one in which the anchor falls. */
export function nextYear(anchor: AnchorId, month: number): Timing {
  return { rule: 'calendar-years-after', anchor, years: 1, month };
}

/** Whether a count of procedures is reached in time: how many a month are needed, and how many are done. */
import type { CalendarDate } from './calendarDate.ts';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  earlierOf,
  laterOf,
  lastDayOf,
  monthContaining,
  monthsBetween,
} from './calendarDate.ts';
import type { LoggedProcedure } from './procedureLog.ts';
import type { ProcedureRole } from './procedureRole.ts';

/** Which entries count. */
export interface CountedEntries {
  readonly roles: readonly ProcedureRole[];
  /** Ids of the categories that count; null for all. */
  readonly categories: readonly string[] | null;
  /** Only what is done from this day on counts; null for all. */
  readonly from: CalendarDate | null;
  /** The last day that counts; null without a deadline. */
  readonly by: CalendarDate | null;
}

/** A number of procedures to be reached. */
export interface CountTarget extends CountedEntries {
  readonly id: string;
  readonly minimum: number;
}

export interface Pace {
  /** Procedures done until today that count. */
  readonly done: number;
  /** Still needed, 0 or more. */
  readonly missing: number;
  /** The day on which the target was reached; null until then. */
  readonly reachedOn: CalendarDate | null;
  /**
   * From today, or from the first day that counts while that is ahead, to the deadline, both days included; null
   * without a deadline, 0 when it has passed.
   */
  readonly monthsLeft: number | null;
  /** A month, over those that are left; null without a deadline, when it has passed or nothing is missing. */
  readonly needed: number | null;
  /** A month, over the last twelve months or since the first entry; null while that is less than a month. */
  readonly current: number | null;
  /** How many it will be at the deadline at the present rate, rounded down; null where that cannot be said. */
  readonly expected: number | null;
  /** When the target is reached at the present rate; null where that cannot be said, or was already. */
  readonly expectedOn: CalendarDate | null;
}

/** The present rate is that of so many months. */
const rateMonths = 12;

/** The first day that counts and the first that no longer does, where there are any. */
export function countBounds({
  from,
  by,
}: Pick<CountedEntries, 'from' | 'by'>): readonly CalendarDate[] {
  return [from, by === null ? null : addDays(by, 1)].filter((day) => day !== null);
}

/** Whether an entry counts, be it of the past or not. */
export function countsToward(entry: LoggedProcedure, counted: CountedEntries): boolean {
  return (
    counted.roles.includes(entry.role) &&
    (counted.categories === null || counted.categories.includes(entry.category)) &&
    (counted.from === null || entry.date >= counted.from) &&
    (counted.by === null || entry.date <= counted.by)
  );
}

/** Entries with a date after today are not done yet. */
export function paceOf(
  target: CountTarget,
  log: readonly LoggedProcedure[],
  today: CalendarDate,
): Pace {
  const { minimum, from, by } = target;
  const counted = log.filter((entry) => entry.date <= today && countsToward(entry, target));
  const done = sumOf(counted);
  const missing = Math.max(0, minimum - done);
  const start = from === null ? today : laterOf(today, from);
  const monthsLeft = by === null ? null : monthsFrom(start, addDays(by, 1));
  const current = currentRate(counted, today);
  return {
    done,
    missing,
    reachedOn: missing === 0 ? reachedOn(counted, minimum) : null,
    monthsLeft,
    needed: monthsLeft === null || monthsLeft === 0 || missing === 0 ? null : missing / monthsLeft,
    current,
    // A rate of thirds, 12 times, is to be 4 and not 3.999.
    expected:
      monthsLeft === null || current === null
        ? null
        : Math.floor(done + current * monthsLeft + 1e-6),
    expectedOn: missing === 0 || current === null ? null : dayOfSum(missing, current, today),
  };
}

/** Months from one day until another begins, a part of a month by its days; 0 when it is not later. */
export function monthsFrom(from: CalendarDate, until: CalendarDate): number {
  if (until <= from) return 0;
  const whole = monthsBetween(from, until);
  const start = addMonths(from, whole);
  return (
    whole + daysBetween(start, until) / Math.max(1, daysBetween(start, addMonths(from, whole + 1)))
  );
}

function currentRate(counted: readonly LoggedProcedure[], today: CalendarDate): number | null {
  const first = counted.reduce<CalendarDate | null>(
    (earliest, { date }) => (earliest === null ? date : earlierOf(earliest, date)),
    null,
  );
  if (first === null) return null;
  const tomorrow = addDays(today, 1);
  const start = laterOf(first, addMonths(tomorrow, -rateMonths));
  const months = monthsFrom(start, tomorrow);
  return months < 1 ? null : sumOf(counted.filter(({ date }) => date >= start)) / months;
}

/** The most months ahead that a rate is worth a date. */
const furthestMonths = 240;

function dayOfSum(missing: number, rate: number, today: CalendarDate): CalendarDate | null {
  if (rate === 0 || missing / rate > furthestMonths) return null;
  const months = missing / rate;
  const whole = Math.floor(months);
  const start = addMonths(today, whole);
  const days = daysBetween(start, addMonths(today, whole + 1));
  return addDays(start, Math.ceil((months - whole) * days));
}

function reachedOn(counted: readonly LoggedProcedure[], minimum: number): CalendarDate | null {
  let sum = 0;
  for (const [date, count] of dailyCounts(counted)) {
    sum += count;
    if (sum >= minimum) return date;
  }
  return null;
}

/** How many on each day with entries, the earliest first. Days are sorted, not entries: a log has many more of these. */
function dailyCounts(
  counted: readonly LoggedProcedure[],
): readonly (readonly [CalendarDate, number])[] {
  const counts = new Map<CalendarDate, number>();
  for (const { date, count } of counted) counts.set(date, (counts.get(date) ?? 0) + count);
  return [...counts].toSorted(([a], [b]) => compareDates(a, b));
}

export interface CumulativePoint {
  readonly date: CalendarDate;
  /** How many until that day, this one included. */
  readonly sum: number;
}

/** From the first entry that counts to today, at the end of each month. Empty when nothing counts. */
export function cumulativeCounts(
  counted: CountedEntries,
  log: readonly LoggedProcedure[],
  today: CalendarDate,
): readonly CumulativePoint[] {
  const days = dailyCounts(
    log.filter((entry) => entry.date <= today && countsToward(entry, counted)),
  );
  const [first] = days;
  if (first === undefined) return [];
  const points: CumulativePoint[] = [{ date: addDays(first[0], -1), sum: 0 }];
  let sum = 0;
  let next = 0;
  let end = earlierOf(lastDayOf(monthContaining(first[0])), today);
  for (;;) {
    for (let day = days[next]; day !== undefined && day[0] <= end; day = days[next]) {
      sum += day[1];
      next += 1;
    }
    points.push({ date: end, sum });
    if (end >= today) return points;
    end = earlierOf(lastDayOf(monthContaining(addDays(end, 1))), today);
  }
}

function sumOf(log: readonly LoggedProcedure[]): number {
  return log.reduce((sum, { count }) => sum + count, 0);
}

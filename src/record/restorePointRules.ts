/** When restore points are taken by themselves, and how long they are kept. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, daysBetween, isCalendarDate } from '#domain/calendarDate.ts';

/** Why a restore point was taken. */
export type RestorePointReason =
  | 'before-import'
  | 'before-replace'
  | 'before-erase'
  | 'before-restore'
  | 'before-migration'
  | 'first-change-of-day'
  | 'while-changing';

const daysKept = 7;
const monthsKept = 12;
const minutesBetween = 5;

/**
 * Why a change made `now` needs a restore point of what was before it; null when it needs none. `taken` are
 * the instants of the points that there are. Those that lie in the future, since the clock was set back, do
 * not count.
 */
export function dueRestorePoint(
  taken: readonly string[],
  now: string,
  dayAt: (instant: string) => CalendarDate,
): 'first-change-of-day' | 'while-changing' | null {
  const newest = taken
    .filter((at) => at <= now)
    .toSorted()
    .at(-1);
  if (newest === undefined || dayAt(newest) !== dayAt(now)) return 'first-change-of-day';
  return minutesFrom(newest, now) >= minutesBetween ? 'while-changing' : null;
}

/**
 * Those of `taken` that need not be kept any longer: neither of today nor of the seven days before it (in UTC), nor
 * the newest of one of the last twelve months that have any. Nothing goes because the clock was set back, and neither
 * years away nor a clock that is years ahead take all that there was.
 */
export function restorePointsToDrop<Point extends { readonly at: string }>(
  taken: readonly Point[],
  now: string,
): readonly Point[] {
  const today = utcDayOf(now);
  const firstDayKept = addDays(today, -daysKept);
  const newestOfMonth = new Map<string, Point>();
  for (const point of taken) {
    const month = monthTextOf(point.at);
    const other = newestOfMonth.get(month);
    if (other === undefined || point.at >= other.at) newestOfMonth.set(month, point);
  }
  const keptMonths = new Set(
    [...newestOfMonth.keys()]
      .filter((month) => month <= monthTextOf(now))
      .toSorted()
      .slice(-monthsKept),
  );
  return taken.filter((point) => {
    if (utcDayOf(point.at) >= firstDayKept) return false;
    const month = monthTextOf(point.at);
    return !(keptMonths.has(month) && newestOfMonth.get(month) === point);
  });
}

function monthTextOf(instant: string): string {
  return instant.slice(0, 7);
}

function utcDayOf(instant: string): CalendarDate {
  const day = instant.slice(0, 10);
  if (!isCalendarDate(day)) throw new RangeError(`Not an instant: ${instant}`);
  return day;
}

function minutesFrom(from: string, to: string): number {
  const days = daysBetween(utcDayOf(from), utcDayOf(to));
  return days * 24 * 60 + minuteOfDay(to) - minuteOfDay(from);
}

/** With the seconds as a fraction. */
function minuteOfDay(instant: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = instant.slice(11, 23).split(':').map(Number);
  return hours * 60 + minutes + seconds / 60;
}

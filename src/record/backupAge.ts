/** How far the last backup lies behind the record, and when that is worth a reminder. */
import { daysBetween, isCalendarDate } from '#domain/calendarDate.ts';
import { tableNames } from './schema.ts';
import type { Tables } from './schema.ts';

const daysUntilDue = 30;
const changesUntilDue = 25;

/**
 * True when something changed since `since`, and that is 30 days ago or was 25 records or more. `since` is the
 * instant of the last backup, or of putting the reminder away when that was later; null before either, and
 * then the first record's counts. A record without changes needs no new backup, however old the last one is.
 */
export function isBackupDue(tables: Tables, since: string | null, now: string): boolean {
  const stamps = tableNames.flatMap((table) =>
    Object.values(tables[table]).map(({ updatedAt }) => updatedAt),
  );
  const changed = since === null ? stamps : stamps.filter((stamp) => stamp > since);
  if (changed.length === 0) return false;
  const start = since ?? stamps.reduce((first, stamp) => (stamp < first ? stamp : first));
  return changed.length >= changesUntilDue || daysFrom(start, now) >= daysUntilDue;
}

/** Whole days of UTC: the rule is too coarse to ask where the person is. */
function daysFrom(from: string, to: string): number {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  return isCalendarDate(first) && isCalendarDate(last) ? daysBetween(first, last) : 0;
}

/** How far the last backup lies behind the record, and when that is worth a reminder. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { daysBetween, isCalendarDate } from '#domain/calendarDate.ts';

const daysUntilDue = 30;
const changesUntilDue = 25;

/** The changes of a table since an instant. */
export interface Changes {
  readonly count: number;
  /** The stamp of the first of them; null when there is none. */
  readonly first: string | null;
}

type Stamped = Readonly<Record<string, { readonly updatedAt: string }>>;

/** A record counts once, however often it was changed. null: since ever. */
export function changesSince(records: Stamped, since: string | null): Changes {
  let count = 0;
  let first: string | null = null;
  // No list on the way: it is counted anew with every entry of a log of thousands.
  for (const id in records) {
    const stamp = records[id]?.updatedAt;
    if (stamp === undefined || (since !== null && stamp <= since)) continue;
    count += 1;
    if (first === null || stamp < first) first = stamp;
  }
  return { count, first };
}

/**
 * True when something changed since `since`, and that is 30 days ago or was 25 records or more. `since` is the
 * instant of the last backup, or of putting the reminder away when that was later; null before either, and
 * then the first change counts. A record without changes needs no new backup, however old the last one is.
 */
export function isBackupDue(
  changes: readonly Changes[],
  since: string | null,
  today: CalendarDate,
): boolean {
  const count = changes.reduce((sum, table) => sum + table.count, 0);
  const start = since ?? earliestOf(changes.flatMap(({ first }) => first ?? []));
  if (count === 0 || start === null) return false;
  return count >= changesUntilDue || daysFrom(start, today) >= daysUntilDue;
}

function earliestOf(stamps: readonly string[]): string | null {
  return stamps.reduce<string | null>(
    (first, stamp) => (first === null || stamp < first ? stamp : first),
    null,
  );
}

/** From the day in UTC: the rule is too coarse to ask where the person was. */
function daysFrom(instant: string, today: CalendarDate): number {
  const day = instant.slice(0, 10);
  return isCalendarDate(day) ? daysBetween(day, today) : 0;
}

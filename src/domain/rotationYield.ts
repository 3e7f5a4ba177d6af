/** What rotations bring to the procedure log, and what those that are planned may bring. */
import type { CalendarDate } from './calendarDate.ts';
import type { CountedEntries } from './pace.ts';
import { countsToward } from './pace.ts';
import type { LoggedProcedure } from './procedureLog.ts';

/** A rotation, as far as it matters here; `end` is its last day. */
export interface YieldingRotation {
  readonly id: string;
  readonly type: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface RotationYield<Rotation> {
  /** Of the types that brought something, those that are over. */
  readonly past: readonly Rotation[];
  /** Of the same types, that of today. */
  readonly underWay: readonly Rotation[];
  /** Of the same types, those that begin after today, by the deadline. */
  readonly ahead: readonly Rotation[];
  /** Procedures that count, for each that is over, on average. */
  readonly average: number;
}

/** By the rotations that entries name. Null while none that is over has brought anything that counts. */
export function rotationYield<Rotation extends YieldingRotation>(
  counted: CountedEntries,
  log: readonly LoggedProcedure[],
  rotations: readonly Rotation[],
  today: CalendarDate,
): RotationYield<Rotation> | null {
  const counts = new Map<string, number>();
  for (const entry of log) {
    if (entry.rotation === undefined || !countsToward(entry, counted)) continue;
    counts.set(entry.rotation, (counts.get(entry.rotation) ?? 0) + entry.count);
  }
  const over = rotations.filter(({ end }) => end < today);
  const types = new Set(over.filter(({ id }) => counts.has(id)).map(({ type }) => type));
  const past = over.filter(({ type }) => types.has(type));
  if (past.length === 0) return null;
  const sum = past.reduce((all, { id }) => all + (counts.get(id) ?? 0), 0);
  return {
    past,
    underWay: rotations.filter(
      ({ type, start, end }) => types.has(type) && start <= today && end >= today,
    ),
    ahead: rotations.filter(
      ({ type, start }) =>
        types.has(type) && start > today && (counted.by === null || start <= counted.by),
    ),
    average: sum / past.length,
  };
}

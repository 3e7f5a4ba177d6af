/**
 * Milestones that come round again. Their occurrences are the first target and then one every so many
 * months. A done date counts for the occurrence nearest to it, or for the one after that where it was done
 * before. Occurrences that were missed do not pile up: what is open is the one after the last that was done, or
 * the one nearest to today if that is later.
 * After `until` there are no more occurrences.
 */
import type { CalendarDate } from './calendarDate.ts';
import { compareDates, daysBetween, monthsBetween } from './calendarDate.ts';
import type { TargetDate } from './targetDate.ts';
import { targetMonthsLater } from './targetDate.ts';

export interface Recurrence {
  /** The occurrence that is open, or the next one while the present one is done, or the last one. */
  readonly nextDue: TargetDate;
  /** The done date that counts for the present occurrence; null while it is open. */
  readonly doneOn: CalendarDate | null;
}

export interface Rhythm {
  readonly everyMonths: number;
  /** The last day on which an occurrence can fall; null when there is no end. */
  readonly until: CalendarDate | null;
  /** What came round before the first target counts for itself: the person pinned one of a row that goes on. */
  readonly beganBefore?: boolean;
}

export function recurrenceOn(
  today: CalendarDate,
  first: TargetDate,
  { everyMonths, until, beganBefore = false }: Rhythm,
  doneDates: readonly CalendarDate[],
): Recurrence {
  const last = until === null ? Infinity : lastOccurrence(first, everyMonths, until);
  const occurrenceOf = (day: CalendarDate): number =>
    Math.max(beganBefore ? -Infinity : 0, nearestOccurrence(first, everyMonths, day));
  const present = Math.min(last, occurrenceOf(today));
  const inOrder = doneDates.toSorted(compareDates);
  const done = lastDone(inOrder.map(occurrenceOf));
  const next = Math.min(last, Math.max(0, done + 1, present));
  return {
    nextDue: targetMonthsLater(first, next * everyMonths),
    doneOn: present <= done ? (inOrder.at(-1) ?? null) : null,
  };
}

/** The last occurrence that is done, of those to which the done dates are nearest; -Infinity when none is. */
function lastDone(nearestOnes: readonly number[]): number {
  return nearestOnes.reduce(
    (done, nearest) => (nearest > done ? nearest : Math.max(done, nearest + 1)),
    -Infinity,
  );
}

/** 0 is the first occurrence; negative before it. A day halfway between two counts for the earlier. */
function nearestOccurrence(first: TargetDate, everyMonths: number, day: CalendarDate): number {
  const before = Math.floor(monthsBetween(first.date, day) / everyMonths) - 1;
  const candidates = [before, before + 1, before + 2].map((index) => ({
    index,
    distance: Math.abs(daysBetween(targetMonthsLater(first, index * everyMonths).date, day)),
  }));
  return candidates.reduce((best, candidate) =>
    candidate.distance < best.distance ? candidate : best,
  ).index;
}

/** The first occurrence counts even when it falls later. */
function lastOccurrence(first: TargetDate, everyMonths: number, until: CalendarDate): number {
  return Math.max(0, Math.floor(monthsBetween(first.date, until) / everyMonths));
}

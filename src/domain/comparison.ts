/** Two plans side by side: what differs in their sums, and what becomes of the milestones. */
import type { Adjustment } from './adjustment.ts';
import type { CalendarDate, Period } from './calendarDate.ts';
import { addDays, compareDates, periodBetween } from './calendarDate.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import type { Milestone } from './milestone.ts';
import { compareByTarget, counts } from './progress.ts';
import type { TargetDate } from './targetDate.ts';
import type { AddedLength } from './trainingClock.ts';

/** How much later or earlier one day is than another. */
export interface Shift {
  readonly direction: 'same' | 'later' | 'earlier';
  readonly by: Period;
}

/** From the day `from` to the day `to`. */
export function shiftBetween(from: CalendarDate, to: CalendarDate): Shift {
  const order = compareDates(from, to);
  if (order === 0) return { direction: 'same', by: { years: 0, months: 0, days: 0 } };
  // By the days that follow, so that from June 30 to February 28 is eight months.
  const [earlier, later] = order < 0 ? [from, to] : [to, from];
  const by = periodBetween(addDays(earlier, 1), addDays(later, 1));
  return { direction: order < 0 ? 'later' : 'earlier', by };
}

/** A line of the sum that is not the same in both plans; zero months and days where a plan lacks it. */
export interface LineDifference {
  readonly line:
    | { readonly kind: 'stage'; readonly id: string; readonly name: string }
    | { readonly kind: 'adjustment'; readonly adjustment: Adjustment }
    | { readonly kind: 'time-off' };
  readonly own: AddedLength;
  readonly other: AddedLength;
}

export interface LedgerDifferences {
  /** How the first day that the months are counted from moved. */
  readonly start: Shift;
  /** Before that day: what moved graduation. */
  readonly schoolLines: readonly LineDifference[];
  /** `own` and `other` of these, and the start, make all of the difference between the two end dates. */
  readonly lines: readonly LineDifference[];
}

/** Which lines of the sum differ: stages by their id, adjustments by theirs, days off together. */
export function ledgerDifferences(own: Ledger, other: Ledger): LedgerDifferences {
  return {
    start: shiftBetween(own.countedFrom, other.countedFrom),
    schoolLines: lineDifferences(own.schoolLines, other.schoolLines),
    lines: lineDifferences(own.lines, other.lines),
  };
}

function lineDifferences(
  own: readonly LedgerLine[],
  other: readonly LedgerLine[],
): readonly LineDifference[] {
  const [ownSums, otherSums] = [sumsByKey(own), sumsByKey(other)];
  const keys = new Set([...ownSums.keys(), ...otherSums.keys()]);
  return [...keys].flatMap((key) => {
    const [mine, theirs] = [ownSums.get(key), otherSums.get(key)];
    const named = theirs ?? mine;
    if (named === undefined) return [];
    const difference = {
      line: named.line,
      own: mine?.length ?? nothing,
      other: theirs?.length ?? nothing,
    };
    return isSameLength(difference.own, difference.other) ? [] : [difference];
  });
}

const nothing: AddedLength = { months: 0, days: 0 };

interface NamedSum {
  readonly line: LineDifference['line'];
  readonly length: AddedLength;
}

function sumsByKey(lines: readonly LedgerLine[]): ReadonlyMap<string, NamedSum> {
  const sums = new Map<string, NamedSum>();
  for (const line of lines) {
    const key = keyOf(line);
    const { months, days } = sums.get(key)?.length ?? nothing;
    sums.set(key, {
      line: nameOf(line),
      length: { months: months + line.months, days: days + line.days },
    });
  }
  return sums;
}

function keyOf(line: LedgerLine): string {
  switch (line.kind) {
    case 'stage':
      return `stage ${line.stage.id}`;
    case 'adjustment':
      return `adjustment ${line.adjustment.id}`;
    case 'time-off':
      return 'time-off';
  }
}

function nameOf(line: LedgerLine): LineDifference['line'] {
  switch (line.kind) {
    case 'stage':
      return { kind: 'stage', id: line.stage.id, name: line.stage.name };
    case 'adjustment':
      return { kind: 'adjustment', adjustment: line.adjustment };
    case 'time-off':
      return { kind: 'time-off' };
  }
}

function isSameLength(a: AddedLength, b: AddedLength): boolean {
  return a.months === b.months && a.days === b.days;
}

/** A milestone whose date is another one in the other plan; null where it has none. */
export interface MovedMilestone {
  readonly milestone: Milestone;
  readonly from: TargetDate | null;
  readonly to: TargetDate | null;
}

/** What becomes of the milestones that are ahead, in order of time. */
export interface MilestoneDifferences {
  readonly gained: readonly Milestone[];
  readonly lost: readonly Milestone[];
  readonly moved: readonly MovedMilestone[];
}

/** What is done stays done, and a pinned date stays where it was pinned. */
export function milestoneDifferences(
  own: readonly Milestone[],
  other: readonly Milestone[],
): MilestoneDifferences {
  const [mine, theirs] = [aheadById(own), aheadById(other)];
  const gained = [...theirs.values()].filter(({ id }) => !mine.has(id));
  const lost = [...mine.values()].filter(({ id }) => !theirs.has(id));
  const moved = [...theirs.values()].flatMap((milestone) => {
    const before = mine.get(milestone.id);
    if (before === undefined || isSameTarget(before.target, milestone.target)) return [];
    return [{ milestone, from: before.target, to: milestone.target }];
  });
  return {
    gained: gained.toSorted(compareByTarget),
    lost: lost.toSorted(compareByTarget),
    moved: moved.toSorted((a, b) => compareByTarget(a.milestone, b.milestone)),
  };
}

/** Those of the plan that are still to be done and that the person did not put aside. */
export function aheadOf(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.filter((milestone) => counts(milestone) && !milestone.isDone);
}

/** Those of them that are a match which can still be reached: without a date, or not behind on `today`. */
export function matchesAhead(
  milestones: readonly Milestone[],
  today: CalendarDate,
): readonly Milestone[] {
  return aheadOf(milestones).filter(
    ({ isMatch, target }) => isMatch && (target === null || target.date >= today),
  );
}

function aheadById(milestones: readonly Milestone[]): ReadonlyMap<string, Milestone> {
  return new Map(aheadOf(milestones).map((milestone) => [milestone.id, milestone]));
}

function isSameTarget(a: TargetDate | null, b: TargetDate | null): boolean {
  return a?.date === b?.date && a?.month === b?.month;
}

/** What of a roadmap has room on one printed page. */
import type { CalendarDate } from './calendarDate.ts';
import type { CreditWindow } from './creditWindow.ts';
import { isWorthALook } from './currentRequirements.ts';
import { hasDay } from './dateRange.ts';
import type { Milestone } from './milestone.ts';
import { compareByTarget, counts } from './progress.ts';
import type { LoggedProcedure, RoleTotals } from './procedureLog.ts';
import { roleTotals, totalsBy } from './procedureLog.ts';
import type { MeasuredRequirement } from './measuredRequirement.ts';
import type { Rotation } from './rotation.ts';

export interface NextOnPaper {
  /** What is overdue and required, then the latest of the rest; of them the earliest first. */
  readonly overdue: readonly Milestone[];
  /** How many more are overdue. */
  readonly overdueLeftOut: number;
  readonly ahead: readonly Milestone[];
}

/** No more of what is overdue, so that there is room for what is ahead. */
const mostOverdue = 4;

/** Open milestones with a date that count, but no stage that has begun, in order of their dates: `rows` in all (0 or more). */
export function nextOnPaper(milestones: readonly Milestone[], rows: number): NextOnPaper {
  const open = milestones
    .filter((one) => counts(one) && !one.isDone && one.target !== null && !one.hasBegun)
    .toSorted(compareByTarget);
  const overdue = open.filter(({ status }) => status.kind === 'overdue');
  const shown = Math.min(overdue.length, mostOverdue, rows);
  const kept = new Set(
    overdue
      .toReversed()
      .toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired))
      .slice(0, shown),
  );
  return {
    overdue: overdue.filter((milestone) => kept.has(milestone)),
    overdueLeftOut: overdue.length - shown,
    ahead: open.slice(overdue.length, overdue.length + rows - shown),
  };
}

const mostRows = 12;
const fewestRows = 6;
/** So many rows of figures fit below the most milestones. */
const rowsForNothing = 3;

/** How many milestones leave room on one page for a table of so many rows below them. */
export function milestoneRows(rowsBelow: number): number {
  return Math.max(fewestRows, mostRows - Math.max(0, rowsBelow - rowsForNothing));
}

export interface RotationsOnPaper {
  /** Several only where they overlap. */
  readonly now: readonly Rotation[];
  readonly next: readonly Rotation[];
}

/** The rotations of today, and as many of the next; `rotations` in order of their first days. */
export function rotationsOnPaper(
  rotations: readonly Rotation[],
  today: CalendarDate,
  mostNext: number,
): RotationsOnPaper {
  return {
    now: rotations.filter((rotation) => hasDay(rotation, today)),
    next: rotations.filter(({ start }) => start > today).slice(0, mostNext),
  };
}

export interface ProceduresOnPaper {
  /** By the id of a category, the most first. */
  readonly categories: readonly (readonly [category: string, totals: RoleTotals])[];
  /** Those of the categories without a row of their own; null where there are none. */
  readonly others: RoleTotals | null;
  readonly all: RoleTotals;
}

const mostCategories = 10;

/** The totals of what is done by today, in no more rows than there is room for. */
export function proceduresOnPaper(
  log: readonly LoggedProcedure[],
  today: CalendarDate,
): ProceduresOnPaper {
  const done = log.filter(({ date }) => date <= today);
  const byCategory = [...totalsBy(done, ({ category }) => category)].toSorted(
    ([a, totalsA], [b, totalsB]) => totalsB.total - totalsA.total || (a < b ? -1 : 1),
  );
  const fits = byCategory.length <= mostCategories;
  const categories = fits ? byCategory : byCategory.slice(0, mostCategories - 1);
  const shown = new Set(categories.map(([category]) => category));
  return {
    categories,
    others: fits ? null : roleTotals(done.filter(({ category }) => !shown.has(category))),
    all: roleTotals(done),
  };
}

/**
 * Those that something counts toward, those whose time is now or within a year, and until training ends those that are
 * asked for and whose time is behind; a ceiling only when it is passed, and none that the person's program does not have.
 */
export function requirementsOnPaper(
  measured: readonly MeasuredRequirement[],
  today: CalendarDate,
  trainingEnd: CalendarDate | null,
): readonly MeasuredRequirement[] {
  return measured.filter(({ window, done, planned, verdict, isRequired, isNotForMe }) => {
    if (isNotForMe || verdict === 'within') return false;
    if (done + planned > 0) return true;
    if (window === null || !isWorthALook(window, today)) return false;
    const until = isRequired && trainingEnd !== null ? trainingEnd : window.end;
    return today <= until;
  });
}

/** Before training ends, or while a rule asks for nothing yet, only what is earned is worth a line. */
export function creditWindowsOnPaper<
  Shown extends { readonly window: CreditWindow; readonly firstAskedBy: CalendarDate | null },
>(
  shown: readonly Shown[],
  trainingEnd: CalendarDate | null,
  today: CalendarDate,
): readonly Shown[] {
  const isAskedFor = trainingEnd !== null && trainingEnd < today;
  return shown.filter(
    ({ window, firstAskedBy }) =>
      (isAskedFor && firstAskedBy === null) || window.earned + window.ahead > 0,
  );
}

/** Those with a letter of recommendation or a day on which to write to them. */
export function peopleOnPaper<
  Person extends { readonly letter?: unknown; readonly nextFollowUp?: unknown },
>(people: readonly Person[]): readonly Person[] {
  return people.filter(
    ({ letter, nextFollowUp }) => letter !== undefined || nextFollowUp !== undefined,
  );
}

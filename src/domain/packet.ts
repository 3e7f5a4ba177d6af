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
/** Of what is ahead, also where there is little room. */
const fewestAhead = 2;

/** Open milestones with a date that count, but no stage that has begun, in order of their dates: `rows` in all (0 or more). */
export function nextOnPaper(milestones: readonly Milestone[], rows: number): NextOnPaper {
  const open = milestones
    .filter((one) => counts(one) && !one.isDone && one.target !== null && !one.hasBegun)
    .toSorted(compareByTarget);
  const overdue = open.filter(({ status }) => status.kind === 'overdue');
  const rowsAhead = Math.min(fewestAhead, open.length - overdue.length);
  const shown = Math.max(0, Math.min(overdue.length, mostOverdue, rows - rowsAhead));
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

/** How many there are of what stands below the milestones, in two columns. */
export interface FiguresBelow {
  /** With headings among them. */
  readonly requirements: number;
  readonly categories: number;
  readonly paces: number;
  readonly windows: number;
}

/** How they and the milestones share one page. */
export interface RoomOnPaper {
  readonly milestones: number;
  /** Rows of categories, of which the last sums up all that have none. */
  readonly categories: number;
  /** The windows of credits stand below the procedures; otherwise below the requirements. */
  readonly hasCreditsRight: boolean;
}

const mostMilestones = 12;
/** As long as there is room for as many rows below them. */
const fewMilestones = 6;
const mostRowsBelow = 12;
const fewestMilestones = 3;
/** So many rows fit below the most milestones, with lines to write on. */
const rowsForNothing = 3;
/** In the column of the procedures. */
const rowsOfProcedures = 12;
const mostCategories = 10;
const fewestCategories = 3;
/** Lines of a pace, and of a window of credits. */
const linesOfText = 2;

/** Categories give way to paces and credits, then milestones to what is below them, so that it is one page. */
export function roomOnPaper({
  requirements,
  categories,
  paces,
  windows,
}: FiguresBelow): RoomOnPaper {
  // Of four requirements one takes two lines.
  const left = requirements + Math.floor(requirements / 4);
  const credits = windows === 0 ? 0 : 1 + windows * linesOfText;
  function sharedWith(hasCreditsRight: boolean): RoomOnPaper & { readonly rowsBelow: number } {
    const texts = paces * linesOfText + (hasCreditsRight ? credits : 0);
    const most = Math.min(mostCategories, Math.max(fewestCategories, rowsOfProcedures - texts));
    const right = Math.min(categories, most) + texts;
    const rowsBelow = Math.max(left + (hasCreditsRight ? 0 : credits), right);
    return { hasCreditsRight, categories: most, rowsBelow, milestones: milestonesAbove(rowsBelow) };
  }
  const usual = sharedWith(false);
  const other = sharedWith(true);
  const { rowsBelow: _, ...room } = other.rowsBelow < usual.rowsBelow ? other : usual;
  return room;
}

function milestonesAbove(rowsBelow: number): number {
  return rowsBelow > mostRowsBelow
    ? Math.max(fewestMilestones, fewMilestones - (rowsBelow - mostRowsBelow))
    : Math.max(fewMilestones, mostMilestones - Math.max(0, rowsBelow - rowsForNothing));
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

/** The totals of what is done by today in so many rows at most (1 or more). */
export function proceduresOnPaper(
  log: readonly LoggedProcedure[],
  today: CalendarDate,
  rows: number = mostCategories,
): ProceduresOnPaper {
  const done = log.filter(({ date }) => date <= today);
  const byCategory = [...totalsBy(done, ({ category }) => category)].toSorted(
    ([a, totalsA], [b, totalsB]) => totalsB.total - totalsA.total || (a < b ? -1 : 1),
  );
  const fits = byCategory.length <= rows;
  const categories = fits ? byCategory : byCategory.slice(0, rows - 1);
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

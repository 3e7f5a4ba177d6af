/** Counts to reach or not to pass: one function measures any of them, done and planned apart. */
import type { CalendarDate } from './calendarDate.ts';
import { compareDates } from './calendarDate.ts';
import type { Candidate, CountedEntry } from './countedEntry.ts';
import { candidatesFor, counterOf } from './countedEntry.ts';
import type { DateRange } from './dateRange.ts';
import type { Requirement, RequirementOverride } from './requirement.ts';
import { figuresInForce, isRequired, requirementWindow } from './requirement.ts';
import type { Schedule } from './schedule.ts';

/**
 * `met`: done. `planned`: met once all that is planned is done. `short`: more is needed. `within` and `over` are of
 * a maximum, with all that is planned.
 */
export type RequirementVerdict = 'met' | 'planned' | 'short' | 'within' | 'over';

/** All figures in the requirement's unit, rounded to thousandths. */
export interface MeasuredRequirement {
  readonly requirement: Requirement;
  /** In force: the person's own, else the requirement's. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly isOverridden: boolean;
  readonly isRequired: boolean;
  /** The person says that it does not hold in their program. */
  readonly isNotForMe: boolean;
  readonly done: number;
  /** Planned and not done yet. */
  readonly planned: number;
  /** Zero or more, with all that is planned. */
  readonly missing: number;
  readonly excess: number;
  readonly verdict: RequirementVerdict;
  /** Where each section is counted by itself, the one of which there is most. */
  readonly section: string | null;
  /** Ids of what counted; for each counter in order of time. */
  readonly counted: readonly string[];
  /** The days in which it counts; null where the schedule has no such stage. */
  readonly window: DateRange | null;
}

export interface MeasuredMinimum extends MeasuredRequirement {
  readonly minimum: number;
}

/** True of an amount to reach in the person's program, whether a source asks for it or it is a suggestion. */
export function isToReach(measured: MeasuredRequirement): measured is MeasuredMinimum {
  return measured.minimum !== null && !measured.isNotForMe;
}

/**
 * How far a requirement is met. Done entries are counted before planned ones, so that a cap on what counts leaves
 * out what is planned. An entry counts when it begins in the window.
 */
export function measuredRequirement(
  requirement: Requirement,
  entries: readonly CountedEntry[],
  schedule: Pick<Schedule, 'stages'>,
  override: RequirementOverride = {},
): MeasuredRequirement {
  const { minimum, maximum, countsLeave } = figuresInForce(requirement, override);
  const window = requirementWindow(requirement.window, schedule);
  const candidates = candidatesFor({ requirement, window, countsLeave }, entries).toSorted((a, b) =>
    compareDates(a.entry.start, b.entry.start),
  );

  const best = sumsOf(requirement, candidates).reduce(
    (most, tally) => (total(tally) > total(most) ? tally : most),
    nothing,
  );
  const sum = total(best);
  const missing = minimum === null ? 0 : rounded(Math.max(minimum - sum, 0));
  const excess = maximum === null ? 0 : rounded(Math.max(sum - maximum, 0));
  return {
    requirement,
    minimum,
    maximum,
    isOverridden: override.minimum !== undefined || override.maximum !== undefined,
    isRequired: isRequired(requirement, override),
    isNotForMe: override.notForMe === true,
    done: rounded(best.done),
    planned: rounded(best.planned),
    missing,
    excess,
    verdict: verdictOf({ minimum, missing, excess, done: rounded(best.done) }),
    section: best.section,
    counted: best.counted,
    window,
  };
}

/** True where its days are behind and the record has nothing of them: most likely they were never entered. */
export function isUntold(
  { window, done, planned }: Pick<MeasuredRequirement, 'window' | 'done' | 'planned'>,
  today: CalendarDate,
): boolean {
  return window !== null && window.end < today && done + planned === 0;
}

interface Tally {
  readonly done: number;
  readonly planned: number;
  readonly section: string | null;
  readonly counted: readonly string[];
}

const nothing: Tally = { done: 0, planned: 0, section: null, counted: [] };

function sumsOf(requirement: Requirement, candidates: readonly Candidate[]): readonly Tally[] {
  if (requirement.counters.length > 0) return [countedTally(requirement, candidates)];
  const sections = new Set(candidates.flatMap(({ entry: { section } }) => section ?? []));
  return [...sections].map((section) => {
    const ofSection = candidates.filter(({ entry }) => entry.section === section);
    return {
      done: amountOf(ofSection.filter(({ entry }) => entry.isDone)),
      planned: amountOf(ofSection.filter(({ entry }) => !entry.isDone)),
      section,
      counted: ofSection.map(({ entry }) => entry.id),
    };
  });
}

function countedTally(requirement: Requirement, candidates: readonly Candidate[]): Tally {
  return requirement.counters
    .map(({ atMost = Infinity }, index): Tally => {
      const fitting = candidates.filter(
        ({ entry }) => counterOf(requirement, entry.countsToward) === index,
      );
      const done = Math.min(amountOf(fitting.filter(({ entry }) => entry.isDone)), atMost);
      const planned = Math.min(
        amountOf(fitting.filter(({ entry }) => !entry.isDone)),
        atMost - done,
      );
      return { done, planned, section: null, counted: fitting.map(({ entry }) => entry.id) };
    })
    .reduce(
      (sum, tally) => ({
        done: sum.done + tally.done,
        planned: sum.planned + tally.planned,
        section: null,
        counted: [...sum.counted, ...tally.counted],
      }),
      nothing,
    );
}

function amountOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { amount }) => sum + amount, 0);
}

function total({ done, planned }: Tally): number {
  return done + planned;
}

/** Thirteen times twelve thirteenths are twelve, not 11.999…. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function verdictOf({
  minimum,
  missing,
  excess,
  done,
}: {
  readonly minimum: number | null;
  readonly missing: number;
  readonly excess: number;
  readonly done: number;
}): RequirementVerdict {
  if (excess > 0) return 'over';
  if (minimum === null) return 'within';
  if (missing > 0) return 'short';
  return done >= minimum ? 'met' : 'planned';
}

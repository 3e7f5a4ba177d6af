/**
 * Counts to reach or not to pass: one function measures any of them, whatever is counted, done and planned apart.
 */
import type { Absence } from './absence.ts';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, addMonths, compareDates, laterOf } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import type { StageKind } from './pathway.ts';
import type { Confidence, Provenance } from './provenance.ts';
import type { Rotation, RotationTypes, RotationYear } from './rotation.ts';
import type { TallyId } from './rotationKinds.ts';
import { rotationAmount } from './rotation.ts';
import type { Schedule } from './schedule.ts';

/** A block is four weeks or a calendar month, whichever the person's program has. */
export type RequirementUnit = 'blocks' | 'weeks' | 'months';

/** What counts: whatever counts toward one of `tallies`, of it `atMost` so much in the requirement's unit. */
export interface RequirementCounter {
  readonly tallies: readonly TallyId[];
  readonly atMost?: number;
}

/** When it has to be: in stages of these kinds, or in a part of them. */
export interface RequirementWindow {
  readonly stages: readonly StageKind[];
  /** Only the last so many months of them. */
  readonly lastMonths?: number;
}

export interface Requirement {
  /** Stable forever: the person's own figure is stored under it. Comes once in each pathway. */
  readonly id: string;
  readonly name: string;
  readonly pathways: readonly string[];
  readonly unit: RequirementUnit;
  readonly minimum?: number;
  readonly maximum?: number;
  /** An entry counts for the first counter that it fits. Without any, each section is counted by itself. */
  readonly counters: readonly RequirementCounter[];
  readonly window: RequirementWindow;
  /** Customary or advised: nobody asks for it. */
  readonly isOptional?: true;
  /** Leave inside what counts is counted with it. */
  readonly countsLeave?: true;
  readonly confidence: Confidence;
  /** The catalog milestone that it is a part of. */
  readonly milestone?: string;
  /** Ids of the rotation types with which an open block can be filled for it, the best first. */
  readonly fillWith?: readonly string[];
}

/** What the person's own program says instead. Stored as such. */
export interface RequirementOverride {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly countsLeave?: boolean | undefined;
  /** It does not hold in their program. */
  readonly notForMe?: true | undefined;
}

/** By requirement id. */
export type RequirementOverrides = Readonly<Record<string, RequirementOverride>>;

/** A rotation as what it counts for. */
export interface CountedEntry extends DateRange {
  readonly id: string;
  readonly isDone: boolean;
  readonly countsToward: readonly TallyId[];
  /** Its subspecialty, for ceilings; null for none. */
  readonly section: string | null;
  readonly stageKind: StageKind;
  readonly amounts: Readonly<Record<RequirementUnit, number>>;
  /** The same with the leave inside it. */
  readonly amountsWithLeave: Readonly<Record<RequirementUnit, number>>;
}

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
 * True where a source asks for it. A recalled figure, one that is customary and one without a figure are
 * suggestions, unless the person says that their program has it so.
 */
export function isRequired(
  { isOptional, confidence, minimum, maximum }: Requirement,
  override: RequirementOverride = {},
): boolean {
  if (override.minimum !== undefined || override.maximum !== undefined) return true;
  return (
    isOptional !== true &&
    (confidence === 'verified' || confidence === 'one-source') &&
    (minimum !== undefined || maximum !== undefined)
  );
}

/** Those of a pathway, without what the person says does not hold in their program. */
export function requirementsOf(
  requirements: readonly Requirement[],
  pathwayId: string,
  overrides: RequirementOverrides = {},
): readonly Requirement[] {
  return requirements.filter(
    ({ id, pathways }) => pathways.includes(pathwayId) && overrides[id]?.notForMe !== true,
  );
}

/** All that the requirements count, each once, in their order. */
export function talliesOf(requirements: readonly Requirement[]): readonly TallyId[] {
  const counted = requirements.flatMap(({ counters }) =>
    counters.flatMap(({ tallies }) => tallies),
  );
  return [...new Set(counted)];
}

/**
 * Rotations as entries. One in a training year that the schedule lacks, or of an unknown type, counts for nothing. Of
 * one that lies in an absence, whatever its status, the other days count.
 */
export function rotationEntries(
  rotations: readonly Rotation[],
  types: RotationTypes,
  years: readonly RotationYear[],
  absences: readonly Absence[],
): readonly CountedEntry[] {
  return rotations.flatMap((rotation): CountedEntry[] => {
    const year = years.find(({ label }) => label === rotation.trainingYear);
    const type = types.get(rotation.type);
    if (year === undefined || type === undefined) return [];
    return [
      {
        id: rotation.id,
        start: rotation.start,
        end: rotation.end,
        isDone: rotation.status === 'done',
        countsToward: type.countsToward,
        section: type.section ?? null,
        stageKind: year.stageKind,
        amounts: rotationAmount(rotation, year, 'taken-off', absences),
        amountsWithLeave: rotationAmount(rotation, year, 'counted', absences),
      },
    ];
  });
}

/** Figures in a requirement's unit; null for none. */
export interface RequirementFigures {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly countsLeave: boolean;
}

/** The person's own where they have any, else the requirement's. */
export function figuresInForce(
  requirement: Requirement,
  override: RequirementOverride = {},
): RequirementFigures {
  return {
    minimum: override.minimum ?? requirement.minimum ?? null,
    maximum: override.maximum ?? requirement.maximum ?? null,
    countsLeave: override.countsLeave ?? requirement.countsLeave ?? false,
  };
}

/** The days in which a requirement's entries count; null where the schedule has no stage of these kinds. */
export function requirementWindow(
  { stages: kinds, lastMonths }: RequirementWindow,
  { stages }: Pick<Schedule, 'stages'>,
): DateRange | null {
  const inWindow = stages.filter(({ kind }) => kinds.includes(kind));
  const [first] = inWindow;
  const last = inWindow.at(-1);
  if (first === undefined || last === undefined) return null;
  if (lastMonths === undefined) return { start: first.start, end: last.end };
  const start = addMonths(addDays(last.end, 1), -lastMonths);
  return { start: laterOf(start, first.start), end: last.end };
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

/** An entry in the days in which it counts, with its amount in the requirement's unit. */
interface Candidate {
  readonly entry: CountedEntry;
  readonly amount: number;
}

/** What is summed up, in the order given. Nothing where the schedule has no days for it. */
export function candidatesFor(
  { requirement, window, countsLeave }: CountingRule,
  entries: readonly CountedEntry[],
): readonly Candidate[] {
  return entries
    .filter((entry) => countsWithin(entry, requirement.window, window))
    .map((entry) => ({
      entry,
      amount: (countsLeave ? entry.amountsWithLeave : entry.amounts)[requirement.unit],
    }));
}

interface CountingRule {
  readonly requirement: Requirement;
  readonly window: DateRange | null;
  readonly countsLeave: boolean;
}

interface Tally {
  readonly done: number;
  readonly planned: number;
  readonly section: string | null;
  readonly counted: readonly string[];
}

const nothing: Tally = { done: 0, planned: 0, section: null, counted: [] };

/** What an entry, or a block to be filled, counts toward, by the index of the counter; -1 for none. */
export function counterOf(
  { counters }: Pick<Requirement, 'counters'>,
  countsToward: readonly TallyId[],
): number {
  return counters.findIndex(({ tallies }) => tallies.some((tally) => countsToward.includes(tally)));
}

/**
 * True where a rotation that begins on this day counts: by the kind of its stage, so that it still does when the
 * schedule has moved. Nothing counts in a window whose days the schedule does not have.
 */
export function countsWithin(
  { start, stageKind }: Pick<CountedEntry, 'start' | 'stageKind'>,
  { stages, lastMonths }: RequirementWindow,
  window: DateRange | null,
): boolean {
  return (
    window !== null &&
    stages.includes(stageKind) &&
    (lastMonths === undefined || start >= window.start)
  );
}

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

/** The texts of a requirement, loaded with the page that shows them. */
export interface RequirementDetails extends Provenance {
  /** What counts toward it, as a sentence. */
  readonly counts: string;
  /** What the rule says and what is left to the program. */
  readonly note: string;
  readonly alsoSources?: readonly string[];
}

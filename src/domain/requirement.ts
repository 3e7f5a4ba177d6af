/** What has to be reached or not to be passed, and whether it holds for a person. */
import { addDays, addMonths, laterOf } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import type { StageKind } from './pathway.ts';
import type { Confidence, Provenance } from './provenance.ts';
import type { TallyId } from './rotationKinds.ts';
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

/** The texts of a requirement, loaded with the page that shows them. */
export interface RequirementDetails extends Provenance {
  /** What counts toward it, as a sentence. */
  readonly counts: string;
  /** What the rule says and what is left to the program. */
  readonly note: string;
  readonly alsoSources?: readonly string[];
}

/** Published schedules as counts to start from. */
import type { BlockScheme } from './rotationKinds.ts';
import type { Block } from './blocks.ts';
import { blockEdges, blocksMostlyIn, blocksOf } from './blocks.ts';
import { addDays } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { openStretches } from './dateRange.ts';
import type { Confidence, Provenance } from './provenance.ts';
import type { BlockSchemes, Rotation, RotationYear } from './rotation.ts';
import type { NewRotationId } from './rotationEdits.ts';

/** How many blocks of its scheme a rotation type has in a year, by halves. */
export interface ExampleCount {
  /** null: the source does not say what fills them, so they stay open. */
  readonly type: string | null;
  readonly blocks: number;
}

export interface ExampleYear {
  /** The label of a training year. */
  readonly trainingYear: string;
  /** Those printed in an order are in that order. */
  readonly counts: readonly ExampleCount[];
}

export interface ExampleSchedule {
  readonly id: string;
  readonly name: string;
  readonly pathways: readonly string[];
  readonly scheme: BlockScheme;
  /** False: the source gives counts only, and the order of the blocks means nothing. */
  readonly isOrderKnown: boolean;
  readonly confidence: Confidence;
  readonly years: readonly ExampleYear[];
}

/** The texts of an example, loaded with the page that shows them. */
export interface ExampleScheduleDetails extends Provenance {
  /** What was copied from the source. */
  readonly printed: string;
  /** What the source does not say and was guessed. */
  readonly guessed: readonly string[];
  readonly alsoSources?: readonly string[];
  readonly note?: string;
}

export interface ExamplePlacement {
  readonly put: readonly Rotation[];
  /** The scheme that each filled year has to have for it, by label. */
  readonly schemes: BlockSchemes;
  /** Labels of years of the example that the schedule lacks, or that have rotations already. */
  readonly leftOut: readonly string[];
  /** How many rotations of the example have no room in the filled years, or too little. */
  readonly withoutRoom: number;
}

/** By rotation type id, then by training year: the most blocks of four weeks or a month that an example has. */
export type UsualBlocks = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What examples have at most of each type in each year. */
export function usualBlocks(examples: readonly ExampleSchedule[]): UsualBlocks {
  const usual = new Map<string, Map<string, number>>();
  for (const { scheme, years } of examples) {
    for (const { trainingYear, counts } of years) {
      for (const [type, blocks] of blocksByType(counts)) {
        const byYear = usual.get(type) ?? new Map<string, number>();
        const rotations = scheme === 'weeks' ? blocks / 4 : blocks;
        byYear.set(trainingYear, Math.max(byYear.get(trainingYear) ?? 0, rotations));
        usual.set(type, byYear);
      }
    }
  }
  return usual;
}

/** A type may come twice in a year whose order is printed. */
function blocksByType(counts: readonly ExampleCount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { type, blocks } of counts) {
    if (type !== null) sums.set(type, (sums.get(type) ?? 0) + blocks);
  }
  return sums;
}

/**
 * The rotations of an example in the years of a schedule that have none yet, in runs by type, as planned ones. They
 * go on after blocks in which training stops. A year that is shorter than the example's takes what has room from its
 * first day on.
 */
export function rotationsFromExample(
  example: ExampleSchedule,
  rotations: readonly Rotation[],
  years: readonly RotationYear[],
  absences: readonly DateRange[],
  newId: NewRotationId,
): ExamplePlacement {
  const put: Rotation[] = [];
  const schemes: Record<string, BlockScheme> = {};
  const leftOut: string[] = [];
  let withoutRoom = 0;
  for (const { trainingYear, counts } of example.years) {
    const year = years.find(({ label }) => label === trainingYear);
    const isTaken = rotations.some((rotation) => rotation.trainingYear === trainingYear);
    if (year === undefined || isTaken) {
      leftOut.push(trainingYear);
      continue;
    }
    schemes[trainingYear] = example.scheme;
    const filled = stretchesIn(counts, blocksOf(year, example.scheme), absences);
    withoutRoom += filled.withoutRoom;
    for (const { type, start, end } of filled.stretches) {
      put.push({ id: newId(), trainingYear, type, start, end, status: 'planned' });
    }
  }
  return { put, schemes, leftOut, withoutRoom };
}

interface TypedStretch extends DateRange {
  readonly type: string;
}

function stretchesIn(
  counts: readonly ExampleCount[],
  blocks: readonly Block[],
  absences: readonly DateRange[],
): { readonly stretches: readonly TypedStretch[]; readonly withoutRoom: number } {
  const absent = blocksMostlyIn(absences, blocks);
  const edges = blockEdges(blocks.filter((block) => !absent.includes(block)));
  const last = Math.max(edges.length - 1, 0);
  const stretches: TypedStretch[] = [];
  let withoutRoom = 0;
  let halves = 0;
  for (const { type, blocks: published } of counts) {
    const start = edges[halves];
    const wanted = halves + Math.round(published * 2);
    halves = Math.min(wanted, last);
    const dayAfter = edges[halves];
    if (type === null) continue;
    if (wanted > halves) withoutRoom += 1;
    if (start === undefined || dayAfter === undefined || dayAfter <= start) continue;
    const run = { start, end: addDays(dayAfter, -1) };
    stretches.push(...openStretches(run, absent).map((stretch) => ({ type, ...stretch })));
  }
  return { stretches, withoutRoom };
}

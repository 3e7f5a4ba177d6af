/** What stands in the blocks of a training year: each rotation, and what is open beside it. */
import type { Block, BlockPart } from './blocks.ts';
import { coveredBlocks, halvesOf } from './blocks.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, openStretches, sharedDays } from './dateRange.ts';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, compareDates, daysBetween, earlierOf } from './calendarDate.ts';
import type { Rotation, RotationYear } from './rotation.ts';

/** A block, a part of one, or, where a year is cut into weeks, all weeks of a rotation or of a gap. */
export interface BlockCell extends DateRange {
  readonly block: Block;
  /** Another block than the first only where a year is cut into weeks. */
  readonly lastBlock: Block;
  readonly part: BlockPart;
  /** null: it is open. */
  readonly rotation: Rotation | null;
}

/** Four weeks: what is placed into an open run of weeks, as far as it reaches. */
const usualDays = 28;

/**
 * The cells of a year in order of time; `rotations` are its own. Open blocks whose number is in `halved` are two
 * cells. Rotations that overlap have a cell each.
 */
export function cellsOf(
  year: RotationYear,
  rotations: readonly Rotation[],
  halved: ReadonlySet<number> = new Set(),
): readonly BlockCell[] {
  const { blocks, scheme } = year;
  if (scheme === 'weeks') return runsOf(year, rotations);
  return blocks.flatMap((block) => {
    const inBlock = rotations.flatMap((rotation): BlockCell[] => {
      const shared = sharedDays(rotation, block);
      return shared === null ? [] : [cellOf(shared, [block], rotation)];
    });
    const open = openStretches(block, inBlock).map((stretch) => cellOf(stretch, [block], null));
    const halves = inBlock.length === 0 && halved.has(block.number) ? halvesOf(block) : null;
    return halves === null
      ? [...inBlock, ...open].toSorted(byStart)
      : halves.map((half) => cellOf(half, [block], null));
  });
}

/** A line of a year's list: a rotation, or with null what is open; `blocks` are the first and the last it lies in. */
export interface YearLine extends DateRange {
  readonly rotation: Rotation | null;
  /** Training stops, so that nothing is to be planned. */
  readonly isPaused: boolean;
  readonly blocks: readonly [number, number] | null;
}

/**
 * All of a year in order of time: its rotations, wherever they lie, and between and beside them what is open and the
 * `absences` in which training stops.
 */
export function yearLines(
  year: RotationYear,
  rotations: readonly Rotation[],
  absences: readonly DateRange[],
): readonly YearLine[] {
  const open = openStretches(year, [...rotations, ...absences]);
  const paused = openStretches(year, [...rotations, ...open]);
  return [
    ...rotations.map((rotation) => ({ ...lineOf(rotation, rotation, year), isPaused: false })),
    ...paused.map((stretch) => ({ ...lineOf(stretch, null, year), isPaused: true })),
    ...open.map((stretch) => ({ ...lineOf(stretch, null, year), isPaused: false })),
  ].toSorted(byStart);
}

function lineOf(
  { start, end }: DateRange,
  rotation: Rotation | null,
  { blocks }: RotationYear,
): Omit<YearLine, 'isPaused'> {
  const numbers = coveredBlocks({ start, end }, blocks).map(({ block }) => block.number);
  const [first] = numbers;
  const last = numbers.at(-1);
  const covered = first === undefined || last === undefined ? null : ([first, last] as const);
  return { start, end, rotation, blocks: covered };
}

/** The days that a rotation takes when it is placed on a run of cells: whole cells, but in weeks the usual length. */
export function stretchToFill(
  cells: readonly BlockCell[],
  { scheme }: Pick<RotationYear, 'scheme'>,
): DateRange | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return null;
  const isOpenRun = scheme === 'weeks' && cells.length === 1 && first.rotation === null;
  const end = isOpenRun ? earlierOf(addDays(first.start, usualDays - 1), first.end) : last.end;
  return { start: first.start, end };
}

/**
 * The day on which the second half of a cell begins, to split it there: the middle of its block, or of a rotation's
 * weeks the first day of the one nearest to its middle. null where it cannot be split: it lies in half a block or in
 * one week, or is open and no whole block.
 */
export function secondHalfStart(
  { start, end, block, part, rotation }: BlockCell,
  { scheme, blocks }: Pick<RotationYear, 'scheme' | 'blocks'>,
): CalendarDate | null {
  if (rotation === null && (scheme === 'weeks' || part !== 'whole')) return null;
  const middle =
    scheme === 'weeks' ? middleWeek({ start, end }, blocks) : halvesOf(block)?.[1].start;
  return middle !== undefined && start < middle && middle <= end ? middle : null;
}

/** The first day of a week that cuts a stretch most evenly, of two the earlier. */
function middleWeek(stretch: DateRange, weeks: readonly Block[]): CalendarDate | undefined {
  const unevenness = (day: CalendarDate): number =>
    Math.abs(daysBetween(stretch.start, day) * 2 - daysIn(stretch));
  const [middle] = weeks
    .map(({ start }) => start)
    .filter((day) => stretch.start < day && day <= stretch.end)
    .toSorted((a, b) => unevenness(a) - unevenness(b) || compareDates(a, b));
  return middle;
}

function runsOf(year: RotationYear, rotations: readonly Rotation[]): readonly BlockCell[] {
  const inYear = rotations.flatMap((rotation): BlockCell[] => {
    const shared = sharedDays(rotation, year);
    return shared === null ? [] : [cellOf(shared, year.blocks, rotation)];
  });
  const open = openStretches(year, inYear).map((stretch) => cellOf(stretch, year.blocks, null));
  return [...inYear, ...open].toSorted(byStart);
}

function cellOf(
  { start, end }: DateRange,
  blocks: readonly Block[],
  rotation: Rotation | null,
): BlockCell {
  const covered = coveredBlocks({ start, end }, blocks);
  const [first] = covered;
  const last = covered.at(-1);
  if (first === undefined || last === undefined) throw new Error('A cell lies in a block');
  return { start, end, block: first.block, lastBlock: last.block, part: first.part, rotation };
}

function byStart(a: DateRange, b: DateRange): number {
  return compareDates(a.start, b.start);
}

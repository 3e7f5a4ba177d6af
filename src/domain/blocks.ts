/** A training year cut into blocks with real dates, by the scheme that the person's program uses. */
import type { CalendarDate } from './calendarDate.ts';
import { addDays, addMonths, daysBetween, earlierOf, monthsBetween } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, hasDay, isMostlyIn, sharedDays } from './dateRange.ts';
import type { BlockScheme } from './rotationKinds.ts';

/** The scheme of a year for which the person chose none. */
export const defaultBlockScheme: BlockScheme = 'four-week';

/** Weeks that one whole block stands for, however many days the year's last one has: 52 weeks are a year. */
export const weeksPerBlock: Readonly<Record<BlockScheme, number>> = {
  'four-week': 4,
  month: 52 / 12,
  weeks: 1,
};

export interface Block extends DateRange {
  /** From 1. */
  readonly number: number;
}

/** How much of a block a stretch takes. A half is one of `halvesOf`. */
export type BlockPart = 'whole' | 'first-half' | 'second-half' | 'part';

export interface BlockShare {
  readonly block: Block;
  readonly part: BlockPart;
  readonly days: number;
  /** Of the block, over 0 to 1; exactly a half for either half. */
  readonly share: number;
}

/**
 * The blocks of a year: they follow one another without a gap from its first day to its last. A rest of less than
 * half a block is added to the last one (so block 13 of a year of 365 days has 29), a longer rest is a block of
 * its own. A year longer than twelve months has more of them; one without days has none.
 */
export function blocksOf(year: DateRange, scheme: BlockScheme): readonly Block[] {
  const dayAfter = addDays(year.end, 1);
  if (dayAfter <= year.start) return [];
  const startOf = (index: number): CalendarDate =>
    scheme === 'month'
      ? addMonths(year.start, index)
      : addDays(year.start, index * (scheme === 'weeks' ? 7 : 28));
  const whole =
    scheme === 'month'
      ? monthsBetween(year.start, dayAfter)
      : Math.floor(daysIn(year) / (scheme === 'weeks' ? 7 : 28));
  const rest = daysBetween(startOf(whole), dayAfter);
  const next = daysBetween(startOf(whole), startOf(whole + 1));
  const count = Math.max(whole + (rest * 2 >= next ? 1 : 0), 1);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    start: startOf(index),
    end: index === count - 1 ? year.end : addDays(startOf(index + 1), -1),
  }));
}

/** Both halves of a block; the second has the odd day. A block of one day has none. */
export function halvesOf(block: DateRange): readonly [DateRange, DateRange] | null {
  const days = daysIn(block);
  if (days < 2) return null;
  const second = addDays(block.start, Math.floor(days / 2));
  return [
    { start: block.start, end: addDays(second, -1) },
    { start: second, end: block.end },
  ];
}

/** The blocks that a stretch lies in, with how much of each it takes. */
export function coveredBlocks(stretch: DateRange, blocks: readonly Block[]): readonly BlockShare[] {
  return blocks.flatMap((block): BlockShare[] => {
    const shared = sharedDays(stretch, block);
    if (shared === null) return [];
    const part = partOf(shared, block);
    const days = daysIn(shared);
    const share = part === 'whole' ? 1 : part === 'part' ? days / daysIn(block) : 0.5;
    return [{ block, part, days, share }];
  });
}

/** True when the stretch begins and ends where blocks, or halves of them, do. */
export function isOnBlocks(stretch: DateRange, blocks: readonly Block[]): boolean {
  const edges = blockEdges(blocks);
  return edges.includes(stretch.start) && edges.includes(addDays(stretch.end, 1));
}

/** The first day of each block and of each second half, and the day after the last block; in order. */
export function blockEdges(blocks: readonly Block[]): readonly CalendarDate[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  return [
    ...blocks.flatMap((block) => halvesOf(block)?.map(({ start }) => start) ?? [block.start]),
    addDays(last.end, 1),
  ];
}

/** The blocks of which at least half lies in one of the stretches. */
export function blocksMostlyIn(
  stretches: readonly DateRange[],
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.filter((block) => stretches.some((stretch) => isMostlyIn(block, stretch)));
}

/**
 * The stretch that takes the same blocks in another year, by their numbers: whole blocks become whole, halves
 * halves, and days inside a block the same days of it as far as it has them. null where the other year has no
 * block of one of these numbers, or the stretch lies outside its own year.
 */
export function sameBlocksIn(
  stretch: DateRange,
  from: readonly Block[],
  to: readonly Block[],
): DateRange | null {
  const start = sameDayIn(stretch.start, from, to, 'start');
  const end = sameDayIn(stretch.end, from, to, 'end');
  return start === null || end === null || end < start ? null : { start, end };
}

/**
 * The stretch from a day on that takes as many blocks, and halves of them, of one year as another does of its own. null
 * where that year has fewer from there on, or one of them does not lie on blocks or their halves.
 */
export function asManyBlocksFrom(
  start: CalendarDate,
  to: readonly Block[],
  stretch: DateRange,
  from: readonly Block[],
): DateRange | null {
  const [edges, itsEdges] = [blockEdges(to), blockEdges(from)];
  const index = edges.indexOf(start);
  if (index < 0 || !isOnBlocks(stretch, from)) return null;
  const halves = itsEdges.indexOf(addDays(stretch.end, 1)) - itsEdges.indexOf(stretch.start);
  const after = edges[index + halves];
  return after === undefined ? null : { start, end: addDays(after, -1) };
}

function sameDayIn(
  day: CalendarDate,
  from: readonly Block[],
  to: readonly Block[],
  edge: 'start' | 'end',
): CalendarDate | null {
  const block = from.find((one) => hasDay(one, day));
  const target = to.find(({ number }) => number === block?.number);
  if (block === undefined || target === undefined) return null;
  if (day === block[edge]) return target[edge];
  const halves = halvesOf(block);
  const targetHalves = halvesOf(target);
  if (halves !== null && targetHalves !== null) {
    const [first, second] = targetHalves;
    if (edge === 'start' && day === halves[1].start) return second.start;
    if (edge === 'end' && day === halves[0].end) return first.end;
  }
  return earlierOf(addDays(target.start, daysBetween(block.start, day)), target.end);
}

function partOf(shared: DateRange, block: Block): BlockPart {
  if (shared.start === block.start && shared.end === block.end) return 'whole';
  const halves = halvesOf(block);
  if (halves === null) return 'part';
  const [first, second] = halves;
  if (shared.start === first.start && shared.end === first.end) return 'first-half';
  return shared.start === second.start && shared.end === second.end ? 'second-half' : 'part';
}

/** Another scheme of blocks for a year that has rotations already. */
import type { Block } from './blocks.ts';
import type { BlockScheme } from './rotationKinds.ts';
import { blockEdges, blocksOf, isOnBlocks } from './blocks.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, isWithin, meet } from './dateRange.ts';
import { addDays, daysBetween } from './calendarDate.ts';
import type { Rotation, RotationYear } from './rotation.ts';
import { onDays, rotationsOfYear, withoutMeeting } from './rotationEdits.ts';
import type { RotationChanges } from './rotationEdits.ts';

export interface YearConversion extends RotationChanges {
  /** Ids of rotations whose dates are not those of the new blocks or their halves. */
  readonly offBlocks: readonly string[];
}

/**
 * The year's rotations in the new scheme. None is lost and each keeps its number of days, so no training is gained or
 * lost by it. A planned one whose days fit new blocks, or halves of them, less than half a block away goes there;
 * all others keep their dates.
 */
export function convertedYear(
  rotations: readonly Rotation[],
  year: RotationYear,
  scheme: BlockScheme,
): YearConversion {
  const blocks = blocksOf(year, scheme);
  const moves = new Map<string, DateRange>();
  for (const rotation of rotationsOfYear(rotations, year.label)) {
    if (rotation.status !== 'planned' || isOnBlocks(rotation, blocks)) continue;
    const place = nearestExactPlace(rotation, blocks);
    if (place !== null && isWithin(place, year)) moves.set(rotation.id, place);
  }
  // Two that would go to the same blocks both stay.
  const apart = new Map(
    [...moves].flatMap(([id, place]) => {
      const meets = [...moves].some(([other, theirs]) => other !== id && meet(place, theirs));
      return meets ? [] : [[id, [place]]];
    }),
  );
  const going = withoutMeeting(rotations, apart);
  const put = rotations.flatMap((rotation) =>
    (going.get(rotation.id) ?? []).map((place) => onDays(rotation, place)),
  );
  const placed = new Map(put.map((rotation) => [rotation.id, rotation]));
  const offBlocks = rotationsOfYear(rotations, year.label)
    .map((rotation) => placed.get(rotation.id) ?? rotation)
    .filter((rotation) => !isOnBlocks(rotation, blocks))
    .map(({ id }) => id);
  return { put, removed: [], offBlocks };
}

/** Blocks or halves that have exactly these many days and begin less than half a block away, the nearest ones. */
function nearestExactPlace(stretch: DateRange, blocks: readonly Block[]): DateRange | null {
  const days = daysIn(stretch);
  const edges = blockEdges(blocks);
  const distance = (start: (typeof edges)[number]): number =>
    Math.abs(daysBetween(stretch.start, start));
  const block = blocks.find(({ end }) => stretch.start <= end);
  if (block === undefined) return null;
  const [start] = edges
    .filter((edge) => edges.includes(addDays(edge, days)) && distance(edge) * 2 < daysIn(block))
    .toSorted((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
  return start === undefined ? null : { start, end: addDays(start, days - 1) };
}

/** Planned rotations go with their training years when the schedule moves. */
import { daysOf } from './adjustmentDays.ts';
import type { Block } from './blocks.ts';
import { blocksMostlyIn, sameBlocksIn } from './blocks.ts';
import { addDays, earlierOf } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, isMostlyIn, openStretches } from './dateRange.ts';
import type { Move } from './moves.ts';
import type { Rotation, RotationTypes, RotationYear } from './rotation.ts';
import type { NewRotationId } from './rotationEdits.ts';
import { piecesOf, rotationsOfYear, withoutMeeting } from './rotationEdits.ts';
import type { Schedule } from './schedule.ts';

/** A schedule and the training years that it gives. */
interface YearsOfSchedule {
  readonly schedule: Pick<Schedule, 'moves'>;
  readonly years: readonly RotationYear[];
}

/**
 * The planned rotations that move, as they are then: each goes into the same blocks of its training year as the
 * year is now, those after a research year or the like into the blocks after it, and one that would go on through it
 * goes on after it as another rotation. Confirmed and done ones keep their dates, as does what has no such block any
 * more or would meet what stays in its year. Leave never gets longer by it.
 */
export function followSchedule(
  rotations: readonly Rotation[],
  types: RotationTypes,
  before: YearsOfSchedule,
  after: YearsOfSchedule,
  newId: NewRotationId,
): readonly Rotation[] {
  const [pausesBefore, pausesAfter] = [pausesOf(before.schedule), pausesOf(after.schedule)];
  const moves = new Map<string, readonly DateRange[]>();
  for (const { id, type, status, trainingYear, start, end } of rotations) {
    const from = before.years.find(({ label }) => label === trainingYear);
    const to = after.years.find(({ label }) => label === trainingYear);
    if (status !== 'planned' || from === undefined || to === undefined) continue;
    const stretch = sameBlocksIn(
      { start, end },
      blocksOfTraining(from, pausesBefore),
      blocksOfTraining(to, pausesAfter),
    );
    if (stretch === null || isSame(stretch, { start, end })) continue;
    const pieces = openStretches(stretch, blocksMostlyIn(pausesAfter, to.blocks));
    if (pieces.some((piece) => isIn(pausesAfter, piece))) continue;
    const isLeave = types.get(type)?.leave !== undefined;
    const places = isLeave ? firstDays(pieces, daysIn({ start, end })) : pieces;
    if (!places.every((place) => isSame(place, { start, end }))) moves.set(id, places);
  }
  const labels = [...new Set(rotations.map(({ trainingYear }) => trainingYear))];
  return labels.flatMap((label) => {
    const ofYear = rotationsOfYear(rotations, label);
    const going = withoutMeeting(ofYear, moves);
    return ofYear.flatMap((rotation) => piecesOf(rotation, going.get(rotation.id) ?? [], newId));
  });
}

/** Stretches in which training stops, to go on as much later. */
function pausesOf({ moves }: Pick<Schedule, 'moves'>): readonly DateRange[] {
  return moves.flatMap((move) => pauseOf(move) ?? []);
}

function pauseOf({ adjustment, days }: Move): DateRange | null {
  switch (adjustment.kind) {
    case 'research':
    case 'degree':
    case 'gap':
      return daysOf(adjustment);
    // Leave that an allowance takes stops no clock: the blocks after it stay where they are.
    case 'leave':
      return days === daysIn(adjustment) ? daysOf(adjustment) : null;
    default:
      return null;
  }
}

/** The blocks in which there is training, numbered in their order. */
function blocksOfTraining(
  { blocks }: RotationYear,
  pauses: readonly DateRange[],
): readonly Block[] {
  const paused = new Set(blocksMostlyIn(pauses, blocks));
  return blocks
    .filter((block) => !paused.has(block))
    .map((block, index) => ({ ...block, number: index + 1 }));
}

/** True where training stops for at least half of the stretch. */
function isIn(pauses: readonly DateRange[], stretch: DateRange): boolean {
  return pauses.some((pause) => isMostlyIn(stretch, pause));
}

function isSame(a: DateRange, b: DateRange): boolean {
  return a.start === b.start && a.end === b.end;
}

/** At most so many days of stretches that are in order of time. */
function firstDays(stretches: readonly DateRange[], days: number): readonly DateRange[] {
  let left = days;
  return stretches.flatMap(({ start, end }) => {
    if (left <= 0) return [];
    const place = { start, end: earlierOf(end, addDays(start, left - 1)) };
    left -= daysIn(place);
    return [place];
  });
}

/** Planned rotations go with their training years when the schedule moves. */
import { daysOf } from './adjustmentDays.ts';
import type { Block } from './blocks.ts';
import { sameBlocksIn } from './blocks.ts';
import { addDays, earlierOf } from './calendarDate.ts';
import { daysIn, isMostlyIn } from './dateRange.ts';
import type { Rotation, RotationTypes, RotationYear } from './rotation.ts';
import { rotationsOfYear, withoutMeeting } from './rotationEdits.ts';
import type { DateRange, Move, Schedule } from './schedule.ts';

/** A schedule and the training years that it gives. */
interface YearsOfSchedule {
  readonly schedule: Pick<Schedule, 'moves'>;
  readonly years: readonly RotationYear[];
}

/**
 * The planned rotations that move, as they are then: each goes into the same blocks of its training year as the
 * year is now, those after a research year or the like into the blocks after it. Confirmed and done ones keep their
 * dates, as does what has no such block any more or would meet what stays in its year. Leave never gets longer by it.
 */
export function followSchedule(
  rotations: readonly Rotation[],
  types: RotationTypes,
  before: YearsOfSchedule,
  after: YearsOfSchedule,
): readonly Rotation[] {
  const [pausesBefore, pausesAfter] = [pausesOf(before.schedule), pausesOf(after.schedule)];
  const moved = new Map<string, DateRange>();
  for (const { id, type, status, trainingYear, start, end } of rotations) {
    const from = before.years.find(({ label }) => label === trainingYear);
    const to = after.years.find(({ label }) => label === trainingYear);
    if (status !== 'planned' || from === undefined || to === undefined) continue;
    const stretch = sameBlocksIn(
      { start, end },
      blocksOfTraining(from, pausesBefore),
      blocksOfTraining(to, pausesAfter),
    );
    if (stretch === null || isIn(pausesAfter, stretch)) continue;
    const isLeave = types.get(type)?.leave !== undefined;
    const place = isLeave ? upTo(stretch, daysIn({ start, end })) : stretch;
    if (place.start !== start || place.end !== end) moved.set(id, place);
  }
  const labels = [...new Set(rotations.map(({ trainingYear }) => trainingYear))];
  return labels.flatMap((label) => withoutMeeting(rotationsOfYear(rotations, label), moved));
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
  return blocks
    .filter((block) => !isIn(pauses, block))
    .map((block, index) => ({ ...block, number: index + 1 }));
}

/** True where training stops for at least half of the stretch. */
function isIn(pauses: readonly DateRange[], stretch: DateRange): boolean {
  return pauses.some((pause) => isMostlyIn(stretch, pause));
}

function upTo({ start, end }: DateRange, days: number): DateRange {
  return { start, end: earlierOf(end, addDays(start, days - 1)) };
}

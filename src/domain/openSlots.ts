/** What is open in the training years, cut into pieces that a rotation can take. */
import type { Block } from './blocks.ts';
import { halvesOf } from './blocks.ts';
import type { DateRange } from './dateRange.ts';
import { isWithin, meet, openStretches } from './dateRange.ts';
import type { CalendarDate } from './calendarDate.ts';
import type { RotationAmount, RotationYear } from './rotation.ts';
import { rotationAmount } from './rotation.ts';

/** An open block, an open half of one, or up to four open weeks. */
export interface OpenSlot extends DateRange {
  readonly year: RotationYear;
  /** Numbers of the blocks that it lies in. */
  readonly blocks: readonly number[];
  readonly amount: RotationAmount;
}

export interface OpenSlotFacts {
  readonly rotations: readonly DateRange[];
  readonly years: readonly RotationYear[];
  /** Stretches in which training stops. */
  readonly absences: readonly DateRange[];
  /** What begins before this day is not open any more. */
  readonly from: CalendarDate;
}

/** The open blocks of all years from a day on, in order of time; halves only of blocks that are open in part. */
export function openSlots({
  rotations,
  years,
  absences,
  from,
}: OpenSlotFacts): readonly OpenSlot[] {
  return years.flatMap((year) => {
    const open = openStretches(year, [...rotations, ...absences]);
    const isOpen = (stretch: DateRange): boolean =>
      stretch.start >= from && open.some((one) => isWithin(stretch, one));
    const stretches =
      year.scheme === 'weeks'
        ? runsOfWeeks(year.blocks, isOpen)
        : year.blocks.flatMap((block) => openParts(block, isOpen));
    return stretches.map(({ start, end }) => ({
      start,
      end,
      year,
      blocks: year.blocks
        .filter((block) => meet(block, { start, end }))
        .map(({ number }) => number),
      amount: rotationAmount({ start, end }, year),
    }));
  });
}

function openParts(block: Block, isOpen: (stretch: DateRange) => boolean): readonly DateRange[] {
  return isOpen(block) ? [block] : (halvesOf(block) ?? []).filter(isOpen);
}

/** Open weeks that follow one another, in fours. */
function runsOfWeeks(
  weeks: readonly Block[],
  isOpen: (stretch: DateRange) => boolean,
): readonly DateRange[] {
  const runs: { readonly first: Block; readonly last: Block }[] = [];
  for (const week of weeks.filter(isOpen)) {
    const run = runs.at(-1);
    if (
      run !== undefined &&
      run.last.number === week.number - 1 &&
      week.number - run.first.number < 4
    ) {
      runs[runs.length - 1] = { first: run.first, last: week };
    } else {
      runs.push({ first: week, last: week });
    }
  }
  return runs.map(({ first, last }) => ({ start: first.start, end: last.end }));
}

/** What each adjustment of a plan adds, put down while the schedule is worked out. */
import type { Adjustment, DatedAdjustment } from './adjustment.ts';
import { daysIn } from './dateRange.ts';
import type { AddedLength, Meeting } from './trainingClock.ts';

/** What an adjustment added: zero months and days where an allowance takes it. */
export interface Move extends AddedLength {
  readonly adjustment: Adjustment;
  /** The stage in which it was met; null before the first. */
  readonly stageId: string | null;
}

/** As a clock's meeting, it puts down what adjustments add where no allowance takes them. */
export interface Moves extends Meeting {
  /** In the order in which they were met. */
  readonly list: readonly Move[];
  /** What is met from now on is met in this stage. */
  readonly enter: (stageId: string) => void;
  readonly add: (adjustment: Adjustment, length: AddedLength) => AddedLength;
}

export const noLength: AddedLength = { months: 0, days: 0 };

export function emptyMoves(): Moves {
  const list: Move[] = [];
  let stageId: string | null = null;

  function add(adjustment: Adjustment, length: AddedLength): AddedLength {
    list.push({ adjustment, stageId, ...length });
    return length;
  }

  return {
    list,
    enter(id) {
      stageId = id;
    },
    add,
    met: (adjustment) => add(adjustment, lengthOf(adjustment)),
    lengthened({ id }, days) {
      const index = list.findLastIndex(({ adjustment }) => adjustment.id === id);
      const move = list[index];
      if (move !== undefined) list[index] = { ...move, days };
    },
  };
}

/** What an adjustment adds at once; part time adds day by day. */
function lengthOf(adjustment: DatedAdjustment): AddedLength {
  switch (adjustment.kind) {
    case 'leave':
      return { months: 0, days: adjustment.extension ?? daysIn(adjustment) };
    case 'part-time':
      return noLength;
    default:
      return { months: adjustment.months, days: 0 };
  }
}

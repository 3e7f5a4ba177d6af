/** Days on which nobody is in a rotation, since the plan has something else there. */
import type { Adjustment } from './adjustment.ts';
import { daysOf } from './adjustmentDays.ts';
import type { CalendarDate } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, hasDay } from './dateRange.ts';
import type { Move } from './moves.ts';
import type { Schedule } from './schedule.ts';

/** Research, another degree, a gap or leave. */
export interface Absence extends DateRange {
  /** Leave that does not extend training by all of its days: it is leave inside what is planned there. */
  readonly isInTraining?: true;
}

/** Those of a schedule, in the order in which they were met. */
export function absencesOf({ moves }: Pick<Schedule, 'moves'>): readonly Absence[] {
  return moves.flatMap(absenceOf);
}

/** The absence that a day lies in, with what it is for; null on a day of training. */
export function absenceOn(
  day: CalendarDate,
  { moves }: Pick<Schedule, 'moves'>,
): (Absence & { readonly adjustment: Adjustment }) | null {
  for (const move of moves) {
    const absence = absenceOf(move).find((one) => hasDay(one, day));
    if (absence !== undefined) return { ...absence, adjustment: move.adjustment };
  }
  return null;
}

function absenceOf({ adjustment, days }: Move): readonly Absence[] {
  switch (adjustment.kind) {
    case 'research':
    case 'degree':
    case 'gap':
      return [daysOf(adjustment)];
    case 'leave': {
      // What leave in rotations adds is no leave of its own.
      if (adjustment.isOfRotations === true) return [];
      const isInTraining = days !== daysIn(adjustment);
      return [{ ...daysOf(adjustment), ...(isInTraining ? { isInTraining } : {}) }];
    }
    default:
      return [];
  }
}

/** Stretches in which training stops, to go on as much later. */
export function pausesOf(schedule: Pick<Schedule, 'moves'>): readonly DateRange[] {
  return absencesOf(schedule).filter(({ isInTraining }) => isInTraining !== true);
}

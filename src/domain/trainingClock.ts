/** Counts training time from one date, in months and days; what is met on the way adds to the count. */
import type { DatedAdjustment } from './adjustment.ts';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, addMonths } from './calendarDate.ts';

/** Whole months and days. */
export interface AddedLength {
  readonly months: number;
  readonly days: number;
}

export interface TrainingClock {
  /** The first day of what begins `months` after `from`. What is met on that very day comes before it. */
  readonly opens: (from: CalendarDate, months: number) => CalendarDate;
  /** The last day of what ends `months` after `from`. */
  readonly closes: (from: CalendarDate, months: number) => CalendarDate;
  readonly add: (length: AddedLength) => void;
  /** All that was added since the start. */
  readonly added: () => AddedLength;
}

/** `met` hears of each adjustment once, in order of its first day, and says how much it adds. */
export function trainingClock(
  ahead: DatedAdjustment[],
  met: (adjustment: DatedAdjustment) => AddedLength,
): TrainingClock {
  let months = 0;
  let days = 0;

  function add(length: AddedLength): void {
    months += length.months;
    days += length.days;
  }

  function pointAfter(from: CalendarDate, monthsIn: number): CalendarDate {
    return addDays(addMonths(from, monthsIn + months), days);
  }

  /** Each adjustment that is met moves the point, and so may let another be met. */
  function meetUpTo(isMet: (start: CalendarDate) => boolean): void {
    for (;;) {
      const [next] = ahead;
      if (next === undefined || !isMet(next.start)) return;
      ahead.shift();
      add(met(next));
    }
  }

  return {
    opens(from, monthsIn) {
      meetUpTo((start) => start <= pointAfter(from, monthsIn));
      return pointAfter(from, monthsIn);
    },
    closes(from, monthsIn) {
      meetUpTo((start) => start < pointAfter(from, monthsIn));
      return addDays(pointAfter(from, monthsIn), -1);
    },
    add,
    added: () => ({ months, days }),
  };
}

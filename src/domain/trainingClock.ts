/** Counts training time from one date, in months and days; what is met on the way adds to the count. */
import type { Adjustment, DatedAdjustment } from './adjustment.ts';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, addMonths, earlierOf, laterOf } from './calendarDate.ts';
import { daysIn } from './dateRange.ts';

/** Whole months and days. */
export interface AddedLength {
  readonly months: number;
  readonly days: number;
}

export interface TrainingClock {
  /**
   * The first day of what begins `months` after `from`. What is met on that very day comes before it, but for part
   * time, in which it begins.
   */
  readonly opens: (from: CalendarDate, months: number) => CalendarDate;
  /** The last day of what ends `months` after `from`. */
  readonly closes: (from: CalendarDate, months: number) => CalendarDate;
  readonly add: (length: AddedLength) => void;
  /** What has not been met, and the rest of part time that goes on, from this day on: for another clock. */
  readonly leftFrom: (day: CalendarDate) => readonly DatedAdjustment[];
}

type PartTimeStretch = Extract<Adjustment, { readonly kind: 'part-time' }>;

/** Part time that was met, and may go on. */
interface RunningPartTime {
  readonly stretch: PartTimeStretch;
  /** Its first day in the training year that is open. */
  from: CalendarDate;
  /** The day up to which it was counted there; null before that. */
  until: CalendarDate | null;
  /** Hundredths of a day that are missing from the years before. */
  missing: number;
  /** Days added so far. */
  added: number;
}

export interface Meeting {
  /** Hears of each adjustment once, in order of its first day, and says how much it adds at once. */
  readonly met: (adjustment: DatedAdjustment) => AddedLength;
  /** Hears how many days it has added in all, of one that adds day by day. */
  readonly lengthened: (adjustment: Adjustment, days: number) => void;
}

/** `adjustments` lie ahead, in order of their first days. */
export function trainingClock(
  adjustments: readonly DatedAdjustment[],
  { met, lengthened }: Meeting,
): TrainingClock {
  const ahead = [...adjustments];
  const partTime: RunningPartTime[] = [];
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
  function meetUpTo(isMet: (adjustment: DatedAdjustment) => boolean): void {
    for (;;) {
      const index = ahead.findIndex(isMet);
      const [next] = index === -1 ? [] : ahead.splice(index, 1);
      if (next === undefined) return;
      add(met(next));
      if (next.kind === 'part-time') {
        partTime.push({ stretch: next, from: next.start, until: null, missing: 0, added: 0 });
      }
    }
  }

  /** Only days of a training year count: what lies between two is left out. */
  function beginYear(start: CalendarDate): void {
    for (const running of partTime) {
      if (running.until !== null) running.missing += missingIn(running, running.until);
      running.until = null;
      running.from = laterOf(running.stretch.start, start);
    }
  }

  function lengthen(running: RunningPartTime, until: CalendarDate): void {
    running.until = until;
    const due = Math.ceil((running.missing + missingIn(running, until)) / 100);
    if (due <= running.added) return;
    add({ months: 0, days: due - running.added });
    running.added = due;
    lengthened(running.stretch, due);
  }

  return {
    opens(from, monthsIn) {
      meetUpTo(({ kind, start }) => {
        const point = pointAfter(from, monthsIn);
        return kind === 'part-time' ? start < point : start <= point;
      });
      const start = pointAfter(from, monthsIn);
      beginYear(start);
      return start;
    },
    closes(from, monthsIn) {
      for (;;) {
        meetUpTo(({ start }) => start < pointAfter(from, monthsIn));
        const point = pointAfter(from, monthsIn);
        const last = addDays(point, -1);
        // What part time adds is part time too, as long as it goes on.
        for (const running of partTime) lengthen(running, last);
        if (pointAfter(from, monthsIn) === point) return last;
      }
    },
    add,
    leftFrom: (day) => [
      ...partTime
        .filter(({ stretch }) => stretch.end >= day)
        .map(({ stretch }) => ({ ...stretch, start: day })),
      ...ahead,
    ],
  };
}

/** Hundredths of a day that part time takes from the open year up to this day. */
function missingIn({ stretch, from }: RunningPartTime, until: CalendarDate): number {
  return daysIn({ start: from, end: earlierOf(stretch.end, until) }) * (100 - stretch.percent);
}

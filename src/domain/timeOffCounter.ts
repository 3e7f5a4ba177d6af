/** Counts leave against what residencies allow, while their training years go by. */
import type { DatedAdjustment, Leave, TimeOff } from './adjustment.ts';
import type { CalendarDate } from './calendarDate.ts';
import { earlierOf } from './calendarDate.ts';
import { openStretches } from './dateRange.ts';
import type { TimeOffCount } from './timeOff.ts';
import { timeOffCount } from './timeOff.ts';
import type { CourseYear } from './trainingCourse.ts';

/** A leave that an allowance is to take, or what is left of it. */
type CountedLeave = Leave & { readonly id: string };

/** Is told of every training year in order: that it comes next, that it has begun, that it ends. */
export interface TimeOffCounter {
  /** Of the residencies that are over. */
  readonly counts: readonly TimeOffCount[];
  readonly enter: (year: CourseYear) => void;
  /** True where an allowance takes what is met, which by itself adds nothing then. */
  readonly takes: (adjustment: DatedAdjustment) => boolean;
  /** Gives what is left of leave that has run on into a year in which no allowance takes it. */
  readonly begin: (start: CalendarDate) => readonly CountedLeave[];
  /**
   * The last day of a year that ends on `end` but for what its residency does not allow; `extend` adds days to it, and
   * gives its last day then.
   */
  readonly close: (end: CalendarDate, extend: (days: number) => CalendarDate) => CalendarDate;
}

/** `figures` are those of the person's own program. */
export function timeOffCounter(figures?: TimeOff): TimeOffCounter {
  const counts: TimeOffCount[] = [];
  /** What of each leave no residency has counted yet. */
  let leaves: readonly CountedLeave[] = [];
  let year: CourseYear | null = null;
  let residency: { readonly start: CalendarDate; months: number } | null = null;

  return {
    counts,
    enter(next) {
      year = next;
    },
    takes(adjustment) {
      const isTaken =
        year?.timeOff !== undefined &&
        adjustment.kind === 'leave' &&
        adjustment.extension === undefined;
      if (isTaken) leaves = [...leaves, adjustment];
      return isTaken;
    },
    begin(start) {
      if (year?.timeOff !== undefined) {
        residency ??= { start, months: 0 };
        return [];
      }
      const left = leaves;
      leaves = [];
      return left;
    },
    close(end, extend) {
      if (year === null || residency === null) return end;
      residency.months += year.months;
      const { timeOff: rule, endsResidency } = year;
      if (rule === undefined || !endsResidency) return end;
      const facts = { ...residency, end };
      const countUntil = (day: CalendarDate): TimeOffCount =>
        timeOffCount(facts, leavesUntil(day, leaves), rule, figures);
      let last = end;
      let count = countUntil(last);
      // Whoever is away in the extension too, is away longer.
      for (let extended = 0; count.extensionDays > extended; count = countUntil(last)) {
        last = extend(count.extensionDays - extended);
        extended = count.extensionDays;
      }
      counts.push(count);
      leaves = leavesAfter(last, leaves);
      residency = null;
      return last;
    },
  };
}

/** What of each leave lies on `end` or before it. */
function leavesUntil(end: CalendarDate, leaves: readonly CountedLeave[]): readonly CountedLeave[] {
  return leaves.map((leave) => ({ ...leave, end: earlierOf(leave.end, end) }));
}

/** What of each leave lies after `end`. */
function leavesAfter(end: CalendarDate, leaves: readonly CountedLeave[]): readonly CountedLeave[] {
  return leaves.flatMap((leave) =>
    openStretches(leave, [{ start: leave.start, end }]).map((rest) => ({ ...leave, ...rest })),
  );
}

/** When interviews for the next stage are held, so that heavy rotations stay out of it. */
import { onOrAfter } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { stretchOfMonths } from './dateRange.ts';
import type { Schedule } from './schedule.ts';

/** Months (1 to 12) of a season, both included; they may run over the turn of the year. */
export interface InterviewMonths {
  readonly season: string;
  readonly from: number;
  readonly to: number;
}

export interface InterviewWindow extends DateRange {
  /** The id of a season. */
  readonly season: string;
}

/** The windows of the seasons that the schedule has. */
export function interviewWindows(
  { years }: Pick<Schedule, 'years'>,
  months: readonly InterviewMonths[],
): readonly InterviewWindow[] {
  return months.flatMap(({ season, from, to }): InterviewWindow[] => {
    const range = years.get(season);
    if (range === undefined) return [];
    const start = onOrAfter(range.start, { month: from, day: 1 });
    const length = ((to - from + 12) % 12) + 1;
    return [{ season, ...stretchOfMonths(start, length) }];
  });
}

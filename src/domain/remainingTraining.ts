/** How much of a schedule lies ahead of a day and how much behind it. */
import type { CalendarDate, Period } from './calendarDate.ts';
import { earlierOf, laterOf, periodBetween } from './calendarDate.ts';
import type { Position, Schedule, TrainingYear } from './schedule.ts';
import { positionOn } from './schedule.ts';

export interface RemainingTraining {
  /** First day of medical school. */
  readonly start: CalendarDate;
  /** Last day of training. */
  readonly end: CalendarDate;
  /** From today, or from the start if that is later, to the last day. */
  readonly remaining: Period;
  readonly behind: Period;
  readonly position: Position;
  /** Training years that have not ended, the present one first. */
  readonly yearsAhead: readonly TrainingYear[];
}

export function remainingTraining(schedule: Schedule, today: CalendarDate): RemainingTraining {
  const start = schedule.anchors['medical-school-start'];
  const end = schedule.anchors['training-end'];
  return {
    start,
    end,
    remaining: periodBetween(laterOf(today, start), end),
    behind: periodBetween(start, earlierOf(today, end)),
    position: positionOn(today, schedule),
    yearsAhead: schedule.trainingYears.filter((year) => year.end >= today),
  };
}

/** False for a period of no days. */
export function isSomething({ years, months, days }: Period): boolean {
  return years + months + days > 0;
}

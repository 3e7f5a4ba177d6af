/** How much of a schedule lies ahead of a day and how much behind it. */
import type { CalendarDate, Period } from './calendarDate.ts';
import { addDays, earlierOf, laterOf, periodBetween } from './calendarDate.ts';
import type { Position, Schedule } from './schedule.ts';
import { positionOn } from './schedule.ts';
import type { TrainingYear } from './stage.ts';

export interface RemainingTraining {
  /** First day of medical school. */
  readonly start: CalendarDate;
  /** Last day of training. */
  readonly end: CalendarDate;
  /** From today, or from the start if that is later, to the last day, both counted. */
  readonly remaining: Period;
  /** From the start until today, which does not count; all of it after the last day. */
  readonly behind: Period;
  readonly position: Position;
  /** Training years that have not ended, the present one first. */
  readonly yearsAhead: readonly TrainingYear[];
}

export function remainingTraining(schedule: Schedule, today: CalendarDate): RemainingTraining {
  const start = schedule.anchors['medical-school-start'];
  const end = schedule.anchors['training-end'];
  const dayAfter = addDays(end, 1);
  return {
    start,
    end,
    remaining: periodBetween(laterOf(today, start), dayAfter),
    behind: periodBetween(start, earlierOf(today, dayAfter)),
    position: positionOn(today, schedule),
    yearsAhead: schedule.trainingYears.filter((year) => year.end >= today),
  };
}

/** False for a period of no days. */
export function isSomething({ years, months, days }: Period): boolean {
  return years + months + days > 0;
}

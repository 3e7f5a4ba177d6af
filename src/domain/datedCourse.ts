/** The training years after medical school with real dates. */
import type { DatedAdjustment, TimeOff } from './adjustment.ts';
import type { CalendarDate } from './calendarDate.ts';
import { daysIn } from './dateRange.ts';
import type { Moves } from './moves.ts';
import { noLength } from './moves.ts';
import type { TrainingYear } from './stage.ts';
import type { TimeOffCount } from './timeOff.ts';
import { timeOffCounter } from './timeOffCounter.ts';
import { trainingClock } from './trainingClock.ts';
import type { CourseYear } from './trainingCourse.ts';

export interface DatedCourseYear extends CourseYear {
  readonly year: TrainingYear;
}

/** Years that follow one another from a day on, moved by what is met on the way. */
export function datedCourse(
  course: readonly CourseYear[],
  from: CalendarDate,
  adjustments: readonly DatedAdjustment[],
  moves: Moves,
  figures: TimeOff | undefined,
): { readonly years: readonly DatedCourseYear[]; readonly timeOff: readonly TimeOffCount[] } {
  const timeOff = timeOffCounter(figures);
  const clock = trainingClock(adjustments, {
    ...moves,
    met: (adjustment) =>
      timeOff.takes(adjustment) ? moves.add(adjustment, noLength) : moves.met(adjustment),
  });
  let monthsIn = 0;

  function extend(days: number): CalendarDate {
    clock.add({ months: 0, days });
    return clock.closes(from, monthsIn);
  }

  const years: DatedCourseYear[] = [];
  for (const courseYear of course) {
    const { label, stage, months, repeats } = courseYear;
    moves.enter(stage.id);
    timeOff.enter(courseYear);
    const start = clock.opens(from, monthsIn);
    for (const leave of timeOff.begin(start)) {
      const days = daysIn(leave);
      clock.add({ months: 0, days });
      moves.lengthened(leave, days);
    }
    monthsIn += months;
    if (repeats !== null) moves.add(repeats, { months, days: 0 });
    const end = timeOff.close(clock.closes(from, monthsIn), extend);
    years.push({ ...courseYear, year: { label, stageId: stage.id, start, end } });
  }
  return { years, timeOff: timeOff.counts };
}

/** The years of medical school with real dates. */
import type { CalendarDate, MonthDay } from './calendarDate.ts';
import { addDays, addMonths, monthsBetween, nearestDay } from './calendarDate.ts';
import type { Moves } from './moves.ts';
import type { Pathway } from './pathway.ts';
import type { Plan, PlanDates } from './plan.ts';
import { academicYearStartOf } from './plan.ts';
import type { TrainingYear, YearOfStage } from './stage.ts';
import type { TrainingClock } from './trainingClock.ts';

/**
 * School years follow the academic year: the first runs from the first day of school to the academic-year
 * start nearest its anniversary, the last one ends on graduation day. Their number is the whole number of
 * years nearest the time between the two.
 */
export function schoolYears(
  plan: Plan,
  pathway: Pathway,
  dates: PlanDates,
  clock: TrainingClock,
  moves: Moves,
): readonly YearOfStage[] {
  const stage = pathway.stages.find(({ kind }) => kind === 'medical-school');
  if (stage === undefined) return [];
  const { id: stageId, yearLabel } = stage;
  moves.enter(stageId);
  const starts = schoolYearStarts(
    dates.medicalSchoolStart,
    dates.graduation,
    pathway.schoolYearStart ?? academicYearStartOf(plan, pathway),
  );
  const years = starts.flatMap((from, index): TrainingYear[] => {
    const label = `${yearLabel.prefix}${yearLabel.first + index}`;
    const until = starts[index + 1] ?? addDays(dates.graduation, 1);
    const start = clock.opens(from, 0);
    const year = { label, stageId, start, end: clock.closes(until, 0) };
    const repeat = plan.adjustments?.find(
      (one) => one.kind === 'repeated-year' && one.year === label,
    );
    if (repeat === undefined) return [year];
    const startAgain = clock.opens(until, 0);
    clock.add(moves.add(repeat, { months: 12, days: 0 }));
    const end = clock.closes(until, 0);
    return [year, { label: `${label} again`, stageId, start: startAgain, end }];
  });
  return years.map((year) => ({ year, stage, months: 0 }));
}

function schoolYearStarts(
  start: CalendarDate,
  graduation: CalendarDate,
  schoolYearStart: MonthDay,
): readonly CalendarDate[] {
  const count = Math.max(1, Math.round(monthsBetween(start, graduation) / 12));
  const secondStart = nearestDay(addMonths(start, 12), schoolYearStart);
  const laterStarts = Array.from({ length: count - 1 }, (_, index) =>
    addMonths(secondStart, 12 * index),
  );
  return [start, ...laterStarts.filter((laterStart) => laterStart <= graduation)];
}

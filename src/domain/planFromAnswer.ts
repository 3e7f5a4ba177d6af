/** A plan from a single date, as the welcome page asks for it. */
import type { CalendarDate, CalendarMonth } from './calendarDate.ts';
import {
  addDays,
  addMonths,
  calendarDate,
  isCalendarDate,
  lastDayOf,
  monthOf,
  yearOf,
} from './calendarDate.ts';
import type { Pathway } from './pathway.ts';
import type { Plan, PlanDateField } from './plan.ts';
import { withPlanDate } from './plan.ts';

/** What the date is of. From the end of training the start of residency is counted back. */
export type AnsweredDate = PlanDateField | 'trainingEnd';

/** A month stands for the pathway's usual day in it: graduation on the 15th, a start on the 1st. */
export function planFromAnswer(
  of: AnsweredDate,
  answer: CalendarDate | CalendarMonth,
  pathway: Pathway,
): Plan {
  const plan: Plan = { pathwayId: pathway.id };
  if (of === 'trainingEnd') {
    const end = isCalendarDate(answer) ? answer : lastDayOf(answer);
    return { ...plan, residencyStart: addMonths(addDays(end, 1), -monthsAfterSchool(pathway)) };
  }
  const date = isCalendarDate(answer)
    ? answer
    : calendarDate(yearOf(answer), monthOf(answer), usualDayOf(of, pathway));
  return withPlanDate(plan, of, date);
}

/** Months from the first day of residency to the end of training. */
export function monthsAfterSchool({ stages }: Pathway): number {
  return stages.reduce(
    (sum, { kind, months }) => sum + (kind === 'medical-school' ? 0 : months),
    0,
  );
}

function usualDayOf(field: PlanDateField, pathway: Pathway): number {
  switch (field) {
    case 'medicalSchoolStart':
      return pathway.medicalSchoolStart.day;
    case 'graduation':
      return pathway.graduation.day;
    case 'residencyStart':
      return pathway.academicYearStart.day;
  }
}

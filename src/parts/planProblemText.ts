/** What is wrong with a plan's dates, in a sentence that says what to enter instead. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { longDateText } from '#domain/dateText.ts';
import type { PlanDateField, PlanProblem } from '#domain/plan.ts';
import { rangeText } from '#ui/wholeNumber.ts';
import { capitalized } from './letterCase.ts';

/** `at` is the field that was changed last: the sentence stands there and says what to do there. */
export function planProblemText(
  problem: PlanProblem,
  dateStyle: DateStyle,
  at: PlanDateField | null = null,
): string {
  const text = (date: CalendarDate): string => longDateText(date, dateStyle);
  switch (problem.kind) {
    case 'date-out-of-range':
      return `Enter a date from ${text(problem.earliest)} to ${text(problem.latest)}.`;
    case 'graduation-before-start':
      return at === 'medicalSchoolStart'
        ? `Medical school cannot begin so shortly before graduation on ${text(problem.graduation)}. Enter an earlier date, or move graduation first.`
        : `Graduation cannot come so soon after medical school begins on ${text(problem.start)}. Enter ${text(problem.earliest)} or later.`;
    case 'residency-before-graduation':
      return at === 'graduation'
        ? `Graduation cannot come after ${problem.training} starts on ${text(problem.residencyStart)}. Enter an earlier date, or move the start of ${problem.training} first.`
        : `${capitalized(problem.training)} cannot start before graduation on ${text(problem.graduation)}. Enter ${text(problem.earliest)} or later.`;
    case 'length-out-of-range':
      return rangeText(problem);
  }
}

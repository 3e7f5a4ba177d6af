import { useState } from 'react';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { dateText } from '#domain/dateText.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan, PlanDateField, PlanProblem } from '#domain/plan.ts';
import { planDates, planProblems, withPlanDate } from '#domain/plan.ts';
import { earliestPlanDate, latestPlanDate } from '#domain/planRange.ts';
import { schoolStartFrom } from '#domain/schoolDates.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { capitalized } from './letterCase.ts';
import { planProblemText } from './planProblemText.ts';

/** What a date is called on this pathway: "Residency starts", "Foundation training starts". */
export function planDateLabel(field: PlanDateField, { training }: Pathway): string {
  switch (field) {
    case 'medicalSchoolStart':
      return 'Medical school starts';
    case 'graduation':
      return 'Graduation';
    case 'residencyStart':
      return `${capitalized(training)} starts`;
  }
}

/** What was entered and cannot be, or null for an emptied field; it stays in the field until it is mended. */
interface Attempt {
  readonly date: CalendarDate | null;
}

interface PlanDateInputProps {
  readonly field: PlanDateField;
  readonly plan: Plan;
  readonly pathway: Pathway;
  /** Given the plan with another date, or without the one that was given; never one with a problem. */
  readonly onChange: (plan: Plan) => void;
}

/** One date of a plan. A date that is not given is worked out from the others and shown as such. */
export function PlanDateInput({ field, plan, pathway, onChange }: PlanDateInputProps) {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const dates = planDates(plan, pathway);
  const date = dates?.[field] ?? null;
  const isGiven = plan[field] !== undefined;
  const hasOthers = planDates(withPlanDate(plan, field, null), pathway) !== null;
  const help = helpText(date !== null, isGiven, hasOthers);
  const schoolStart = schoolStartFrom(plan) === field ? dates?.medicalSchoolStart : undefined;
  const problem = attempt === null ? undefined : problemWith(attempt.date);
  // Another date was moved out of the way, or an undo was.
  if (attempt !== null && problem === undefined) setAttempt(null);

  function problemWith(next: CalendarDate | null): PlanProblem | undefined {
    return planProblems(withPlanDate(plan, field, next), pathway)[0];
  }

  function change(next: CalendarDate | null): void {
    if (problemWith(next) !== undefined) {
      setAttempt({ date: next });
      return;
    }
    setAttempt(null);
    onChange(withPlanDate(plan, field, next));
  }

  return (
    <DateField
      label={planDateLabel(field, pathway)}
      value={attempt === null ? date : attempt.date}
      onChange={change}
      today={today}
      earliest={earliestPlanDate}
      latest={latestPlanDate}
      isClearable={isGiven}
      placeholder="No date yet"
      help={
        schoolStart === undefined
          ? help
          : `${help}. Medical school then starts ${dateText(schoolStart, dateStyle)}`
      }
      error={problem === undefined ? null : planProblemText(problem, dateStyle, field)}
    />
  );
}

function helpText(hasDate: boolean, isGiven: boolean, hasOthers: boolean): string {
  if (!hasDate) return 'One of the three dates is enough';
  if (!isGiven) return 'Worked out from your other dates';
  return hasOthers
    ? 'Given by you. Clear it to have it worked out'
    : 'Given by you. The other dates are worked out from it';
}

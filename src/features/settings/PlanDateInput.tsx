import { useState } from 'react';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { PlanDateField, PlanProblem } from '#domain/plan.ts';
import { planDates, planProblems, withPlanDate } from '#domain/plan.ts';
import { earliestPlanDate, latestPlanDate } from '#domain/planRange.ts';
import { capitalized, planProblemText } from '#parts/planProblemText.ts';
import { pathwayOf, planOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setPlan } from '#store/planActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';

function labelOf(field: PlanDateField, { training }: Pathway): string {
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

/** One date of the plan. A date that is not given is worked out from the others and shown as such. */
export function PlanDateInput({ field }: { readonly field: PlanDateField }) {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const today = useAppState((state) => state.today);
  const { dateStyle } = useAppState(settingsOf);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const date = planDates(plan, pathway)?.[field] ?? null;
  const label = labelOf(field, pathway);
  const isGiven = plan[field] !== undefined;
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
    setPlan(
      store,
      withPlanDate(plan, field, next),
      `${label}: ${next === null ? 'worked out anew' : 'changed'}.`,
    );
  }

  return (
    <DateField
      label={label}
      value={attempt === null ? date : attempt.date}
      onChange={change}
      today={today}
      dateStyle={dateStyle}
      earliest={earliestPlanDate}
      latest={latestPlanDate}
      isClearable={isGiven}
      placeholder="No date yet"
      help={helpText(date !== null, isGiven)}
      error={problem === undefined ? null : planProblemText(problem, dateStyle, field)}
    />
  );
}

function helpText(hasDate: boolean, isGiven: boolean): string {
  if (!hasDate) return 'One of the three dates is enough';
  return isGiven
    ? 'Given by you. Clear it to have it worked out'
    : 'Worked out from your other dates';
}

import { useState } from 'react';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { PlanDateField, PlanProblem } from '#domain/plan.ts';
import { planDates, planProblems, withPlanDate } from '#domain/plan.ts';
import { planProblemText } from '#parts/planProblemText.ts';
import { pathwayOf, planOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setPlan } from '#store/planActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';

const labels: Readonly<Record<PlanDateField, string>> = {
  medicalSchoolStart: 'Medical school starts',
  graduation: 'Graduation',
  residencyStart: 'Residency starts',
};

/** What was entered and cannot be; it stays in the field until it is mended. */
interface Attempt {
  readonly date: CalendarDate;
  readonly problem: PlanProblem;
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
  const isGiven = plan[field] !== undefined;

  function change(next: CalendarDate | null): void {
    const changed = withPlanDate(plan, field, next);
    const [problem] = planProblems(changed, pathway);
    if (problem !== undefined && next !== null) {
      setAttempt({ date: next, problem });
      return;
    }
    setAttempt(null);
    setPlan(store, changed, `${labels[field]}: ${next === null ? 'worked out anew' : 'changed'}.`);
  }

  return (
    <DateField
      label={labels[field]}
      value={attempt?.date ?? date}
      onChange={change}
      today={today}
      dateStyle={dateStyle}
      isClearable={isGiven}
      placeholder="No date yet"
      help={helpText(date !== null, isGiven)}
      error={attempt === null ? null : planProblemText(attempt.problem, dateStyle, field)}
    />
  );
}

function helpText(hasDate: boolean, isGiven: boolean): string {
  if (!hasDate) return 'One of the three dates is enough';
  return isGiven
    ? 'Given by you. Clear it to have it worked out'
    : 'Worked out from your other dates';
}

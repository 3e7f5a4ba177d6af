import { planDateFields, withPlanDate } from '#domain/plan.ts';
import type { Plan } from '#domain/plan.ts';
import { positionOn } from '#domain/schedule.ts';
import { planDatesForYear, trainingYearLabels } from '#domain/whereYouAre.ts';
import { positionText } from '#parts/positionText.ts';
import { pathwayOf, planOf, scheduleOf } from '#store/derivedPlan.ts';
import { setPlan } from '#store/changePlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { SelectField } from '#ui/SelectField.tsx';

/** The quick way to date a plan: the training year that one is in today. */
export function WhereYouAreField() {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const schedule = useAppState(scheduleOf);
  const position = schedule === null ? null : positionOn(today, schedule);
  const current = position?.kind === 'in-training-year' ? position.trainingYear.label : '';

  const noYear = position === null ? 'Choose a training year' : positionText(position);

  function choose(label: string): void {
    const dates = planDatesForYear(label, today, plan, pathway);
    if (dates === null) return;
    const undated = planDateFields.reduce<Plan>(
      (rest, field) => withPlanDate(rest, field, null),
      plan,
    );
    setPlan(store, { ...undated, ...dates }, `Your dates are set for someone in ${label} today.`);
  }

  return (
    <SelectField
      label="Where are you now?"
      value={current}
      onChange={choose}
      options={[
        ...(current === '' ? [{ value: '', label: noYear }] : []),
        ...trainingYearLabels(plan, pathway).map((label) => ({ value: label, label })),
      ]}
      help="Choosing a training year sets the dates below anew."
    />
  );
}

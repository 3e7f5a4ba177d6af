import { planDateFields, withPlanDate } from '#domain/plan.ts';
import type { Plan } from '#domain/plan.ts';
import type { Position } from '#domain/schedule.ts';
import { positionOn } from '#domain/schedule.ts';
import { planDatesForYear, trainingYearLabels } from '#domain/whereYouAre.ts';
import { pathwayOf, planOf, scheduleOf } from '#store/derivedPlan.ts';
import { setPlan } from '#store/changePlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { inSentence } from '#parts/letterCase.ts';

/** The quick way to date a plan: the training year that one is in today. */
export function WhereYouAreField() {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const schedule = useAppState(scheduleOf);
  const position = schedule === null ? null : positionOn(today, schedule);
  const current = position?.kind === 'in-training-year' ? position.trainingYear.label : '';

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
        ...(current === '' ? [{ value: '', label: placeText(position) }] : []),
        ...trainingYearLabels(plan, pathway).map((label) => ({ value: label, label })),
      ]}
      help="Choosing a training year sets the dates below anew."
    />
  );
}

function placeText(position: Position | null): string {
  switch (position?.kind) {
    case undefined:
    case 'in-training-year':
      return 'Choose a training year';
    case 'before':
      return 'Before medical school';
    case 'between':
      return `Before ${inSentence(position.next.name)}`;
    case 'finished':
      return 'Training finished';
  }
}

import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import type { Pathway, PathwayStage } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planDates, planProblems, stageMonths } from '#domain/plan.ts';
import { schoolStartFrom, usesSchoolLength } from '#domain/schoolDates.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { planProblemText } from '#parts/planProblemText.ts';
import { pathwayOf, planOf } from '#store/derivedPlan.ts';
import { setPlan } from '#store/changePlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { SavedNumberField } from '#ui/NumberField.tsx';
import { startMovedText } from './startMovedText.ts';

/** How many months a stage takes in the person's own program. */
export function StageLengthField({ stage }: { readonly stage: PathwayStage }) {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const dateStyle = useDateStyle();
  const present = stageMonths(plan, pathway, stage.id);

  function problemOf(months: number | null): string | null {
    const [problem] = planProblems(withLength(plan, stage, months ?? stage.months), pathway);
    return problem === undefined ? null : planProblemText(problem, dateStyle);
  }

  function save(typed: number | null): void {
    const months = typed ?? stage.months;
    if (months === present) return;
    const next = withLength(plan, stage, months);
    const length = pluralText(months, 'month', 'months');
    const moved = startMovedText(plan, next, pathway, dateStyle);
    setPlan(store, next, `${stage.name}: ${length}.${moved}`);
  }

  return (
    <SavedNumberField
      label={stage.name}
      help={`Months; ${stage.months} is usual${stage.kind === 'medical-school' ? schoolText(plan, pathway, dateStyle) : ''}`}
      value={present}
      range={stage.adjustable}
      isClearable
      problemOf={problemOf}
      onSave={save}
    />
  );
}

/** What follows from the length of medical school for its start, to follow other words. */
function schoolText(plan: Plan, pathway: Pathway, dateStyle: DateStyle): string {
  if (!usesSchoolLength(plan)) return '. Your dates say how long it is';
  const dates = planDates(plan, pathway);
  return dates === null || schoolStartFrom(plan) === null
    ? ''
    : `. It then starts ${dateText(dates.medicalSchoolStart, dateStyle)}`;
}

/** The usual length is not stored, so that a corrected pathway corrects the plan. */
function withLength(plan: Plan, stage: PathwayStage, months: number): Plan {
  const { lengths = {}, ...others } = plan;
  const { [stage.id]: _, ...otherLengths } = lengths;
  const next = months === stage.months ? otherLengths : { ...otherLengths, [stage.id]: months };
  return Object.keys(next).length === 0 ? others : { ...others, lengths: next };
}

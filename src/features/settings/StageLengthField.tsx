import type { PathwayStage } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems, stageMonths } from '#domain/plan.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { planProblemText } from '#parts/planProblemText.ts';
import { pathwayOf, planOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setPlan } from '#store/changePlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { SavedNumberField } from '#ui/NumberField.tsx';

/** How many months a stage takes in the person's own program. */
export function StageLengthField({ stage }: { readonly stage: PathwayStage }) {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const { dateStyle } = useAppState(settingsOf);
  const present = stageMonths(plan, pathway, stage.id);

  function problemOf(months: number | null): string | null {
    const [problem] = planProblems(withLength(plan, stage, months ?? stage.months), pathway);
    return problem === undefined ? null : planProblemText(problem, dateStyle);
  }

  function save(typed: number | null): void {
    const months = typed ?? stage.months;
    if (months === present) return;
    const message = `${stage.name}: ${pluralText(months, 'month', 'months')}.`;
    setPlan(store, withLength(plan, stage, months), message);
  }

  return (
    <SavedNumberField
      label={stage.name}
      help={`Months; ${stage.months} is usual`}
      value={present}
      range={stage.adjustable}
      isClearable
      problemOf={problemOf}
      onSave={save}
    />
  );
}

/** The usual length is not stored, so that a corrected pathway corrects the plan. */
function withLength(plan: Plan, stage: PathwayStage, months: number): Plan {
  const { lengths = {}, ...others } = plan;
  const { [stage.id]: _, ...otherLengths } = lengths;
  const next = months === stage.months ? otherLengths : { ...otherLengths, [stage.id]: months };
  return Object.keys(next).length === 0 ? others : { ...others, lengths: next };
}

import { useState } from 'react';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import type { Pathway, PathwayStage } from '#domain/pathway.ts';
import type { Plan, PlanProblem } from '#domain/plan.ts';
import { planDates, planProblems, stageMonths } from '#domain/plan.ts';
import { schoolStartFrom, usesSchoolLength } from '#domain/schoolDates.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { planProblemText } from '#parts/planProblemText.ts';
import { pathwayOf, planOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setPlan } from '#store/changePlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { TextField } from '#ui/TextField.tsx';
import { startMovedText } from './startMovedText.ts';

/** How many months a stage takes in the person's own program. */
export function StageLengthField({ stage }: { readonly stage: PathwayStage }) {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const { dateStyle } = useAppState(settingsOf);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<PlanProblem | null>(null);

  function save(): void {
    if (draft === null) return;
    const next = withLength(plan, stage, draft.trim() === '' ? stage.months : Number(draft));
    const [found = null] = planProblems(next, pathway);
    setProblem(found);
    if (found !== null) return;
    setDraft(null);
    if (stageMonths(next, pathway, stage.id) !== stageMonths(plan, pathway, stage.id)) {
      setPlan(
        store,
        next,
        `${stage.name}: ${pluralText(stageMonths(next, pathway, stage.id), 'month', 'months')}.${startMovedText(plan, next, pathway, dateStyle)}`,
      );
    }
  }

  return (
    <TextField
      label={stage.name}
      inputMode="numeric"
      value={draft ?? String(stageMonths(plan, pathway, stage.id))}
      onChange={setDraft}
      onBlur={save}
      onEnter={save}
      help={`Months; ${stage.months} is usual${stage.kind === 'medical-school' ? schoolText(plan, pathway, dateStyle) : ''}`}
      error={problem === null ? null : planProblemText(problem, dateStyle)}
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

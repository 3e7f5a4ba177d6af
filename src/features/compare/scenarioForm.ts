/** The fields of the form for a what-if, and the what-if that they make. */
import type { Plan } from '#domain/plan.ts';
import type { Scenario } from '#domain/scenario.ts';

export type ScenarioDraft = Omit<Scenario, 'id' | 'name'>;

/** All of its fields, also those that it has not: there it is as the plan. */
export interface ScenarioForm extends Pick<Scenario, 'pathwayId' | 'adjustments'> {
  /** null until one is typed: it then follows what is chosen. */
  readonly name: string | null;
  readonly dates: Scenario['dates'];
  readonly lengths: Scenario['lengths'];
}

/** Of a new one, which begins as the plan is. */
export function newForm({ pathwayId, adjustments = [] }: Plan): ScenarioForm {
  return formOf({ pathwayId, adjustments }, null);
}

export function formOf(draft: ScenarioDraft, name: string | null): ScenarioForm {
  const { pathwayId, dates, lengths, adjustments } = draft;
  return { name, pathwayId, dates, lengths, adjustments };
}

export function draftOf(form: ScenarioForm): ScenarioDraft {
  const { pathwayId, dates, lengths, adjustments } = form;
  return {
    pathwayId,
    ...(dates === undefined ? {} : { dates }),
    ...(lengths === undefined ? {} : { lengths }),
    adjustments,
  };
}

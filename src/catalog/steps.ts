import { type Step, type StepId, stepIds } from '#domain/step.ts';

const names: Readonly<Record<StepId, string>> = {
  'understand-the-field': 'Understand the Field',
  'medical-school': 'Medical School',
  residency: 'Residency',
  fellowship: 'Fellowship',
  certification: 'Certification',
  'continuing-education': 'Continuing Education',
  networking: 'Networking',
};

export function stepById(id: StepId): Step {
  return { id, name: names[id] };
}

/** In the order in which they are shown. */
export const steps: readonly Step[] = stepIds.map(stepById);

/** The seven steps are themes, not gates: they overlap in time and none blocks another. */
export const stepIds = [
  'understand-the-field',
  'medical-school',
  'residency',
  'fellowship',
  'certification',
  'continuing-education',
  'networking',
] as const;

export type StepId = (typeof stepIds)[number];

export interface Step {
  readonly id: StepId;
  readonly name: string;
}

export function isStepId(text: string): text is StepId {
  return stepIds.some((id) => id === text);
}

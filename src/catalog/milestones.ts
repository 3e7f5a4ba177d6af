import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import type { StepId } from '#domain/step.ts';
import type { MilestoneEntry } from './milestoneEntry.ts';
import { everyPathway } from './milestoneEntry.ts';
import { certification } from './milestones/certification.ts';
import { continuingEducation } from './milestones/continuingEducation.ts';
import { fellowship } from './milestones/fellowship.ts';
import { medicalSchool } from './milestones/medicalSchool.ts';
import { networking } from './milestones/networking.ts';
import { residency } from './milestones/residency.ts';
import { understandTheField } from './milestones/understandTheField.ts';

/** By step; within a step in the usual order of time. */
export const milestones: readonly CatalogMilestone[] = [
  ...inStep('understand-the-field', understandTheField),
  ...inStep('medical-school', medicalSchool),
  ...inStep('residency', residency),
  ...inStep('fellowship', fellowship),
  ...inStep('certification', certification),
  ...inStep('continuing-education', continuingEducation),
  ...inStep('networking', networking),
];

function inStep(step: StepId, entries: readonly MilestoneEntry[]): CatalogMilestone[] {
  return entries.map((entry) => ({ step, pathways: everyPathway, required: false, ...entry }));
}

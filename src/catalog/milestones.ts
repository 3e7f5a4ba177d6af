import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import { inStep } from './milestoneEntry.ts';
import { certification } from './milestones/certification.ts';
import { continuingEducation } from './milestones/continuingEducation.ts';
import { fellowship } from './milestones/fellowship.ts';
import { medicalSchool } from './milestones/medicalSchool.ts';
import { networking } from './milestones/networking.ts';
import { residency } from './milestones/residency.ts';
import { understandTheField } from './milestones/understandTheField.ts';
import { pathways } from './pathways.ts';

const everyPathway = pathways.map(({ id }) => id);

/** Those of the United States, and what holds everywhere. By step; within a step in the usual order of time. */
export const milestones: readonly CatalogMilestone[] = [
  ...inStep('understand-the-field', everyPathway, understandTheField),
  ...inStep('medical-school', everyPathway, medicalSchool),
  ...inStep('residency', everyPathway, residency),
  ...inStep('fellowship', everyPathway, fellowship),
  ...inStep('certification', everyPathway, certification),
  ...inStep('continuing-education', everyPathway, continuingEducation),
  ...inStep('networking', everyPathway, networking),
];

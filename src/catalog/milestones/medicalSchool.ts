import type { MilestoneEntry } from '#catalog/milestoneEntry.ts';
import { everywhere } from '#catalog/milestoneEntry.ts';
import { monthOf, monthsFrom, on } from '#catalog/timings.ts';

/**
 * The last two years are counted back from graduation, not by the labels MS3 and MS4, so that they fall
 * right in a three-year school and after a research year too.
 */
export const medicalSchool: readonly MilestoneEntry[] = [
  {
    id: 'start-accredited-school',
    title: 'Start at an accredited medical school',
    timing: on('medical-school-start'),
    isStart: true,
    required: true,
    confidence: 'recalled',
  },
  {
    id: 'join-irig',
    title: 'Join or found an IR interest group',
    timing: monthsFrom('medical-school-start', 2),
    confidence: 'verified',
  },
  {
    id: 'start-research-project',
    title: 'Start an IR or radiology research project',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 8),
    confidence: 'one-source',
  },
  {
    id: 'pass-step-1',
    title: 'Pass USMLE Step 1 or COMLEX Level 1',
    timing: monthsFrom('medical-school-start', 22),
    required: true,
    confidence: 'verified',
  },
  {
    id: 'plan-ms4-schedule',
    title: 'Plan the final-year schedule around IR',
    timing: monthsFrom('graduation', -16),
    confidence: 'one-source',
  },
  {
    id: 'apply-away-rotations',
    title: 'Apply for away rotations',
    timing: monthsFrom('graduation', -15),
    confidence: 'one-source',
  },
  {
    id: 'radiology-elective',
    title: 'Complete a diagnostic radiology elective',
    timing: monthsFrom('graduation', -12),
    confidence: 'recalled',
  },
  {
    id: 'complete-core-clerkships',
    title: 'Complete core clerkships with strong evaluations',
    timing: monthsFrom('graduation', -11),
    required: true,
    confidence: 'one-source',
  },
  {
    id: 'ir-elective',
    title: 'Complete a home IR elective or sub-internship',
    timing: monthsFrom('graduation', -10),
    confidence: 'one-source',
  },
  {
    id: 'take-step-2-ck',
    title: 'Take USMLE Step 2 CK or COMLEX Level 2-CE',
    timing: monthsFrom('graduation', -10),
    required: true,
    confidence: 'verified',
  },
  {
    id: 'away-rotation',
    title: 'Complete an away IR rotation',
    timing: monthsFrom('graduation', -9),
    confidence: 'one-source',
  },
  {
    id: 'present-research',
    title: 'Present or publish your research',
    pathways: everywhere,
    timing: monthsFrom('graduation', -9),
    confidence: 'one-source',
  },
  {
    id: 'secure-letters',
    title: 'Secure letters of recommendation, one from IR',
    timing: monthOf('application-season', 8),
    required: true,
    confidence: 'one-source',
  },
  {
    id: 'graduate-md-do',
    title: 'Graduate with an MD or DO degree',
    timing: on('graduation'),
    required: true,
    confidence: 'recalled',
  },
];

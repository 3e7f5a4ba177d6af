import type { MilestoneEntry } from '#catalog/milestoneEntry.ts';
import { everywhere } from '#catalog/milestoneEntry.ts';
import { endOfYear, monthOf, monthsFrom } from '#catalog/timings.ts';

/**
 * Continuing certification counts calendar years. The IR oral exam comes in the year after training ends,
 * so the first full year of it is the second one after.
 */
export const continuingEducation: readonly MilestoneEntry[] = [
  {
    id: 'first-conference',
    title: 'Attend your first IR conference',
    timing: monthOf('MS2', 4),
    confidence: 'verified',
  },
  {
    id: 'read-ir-journal',
    title: 'Read an IR journal article every month',
    pathways: everywhere,
    timing: monthsFrom('residency-start', 12),
    everyMonths: 1,
    confidence: 'recalled',
  },
  {
    id: 'seminar-series',
    title: 'Join a regular seminar, journal club or tumor board',
    timing: monthsFrom('residency-start', 13),
    confidence: 'one-source',
  },
  {
    id: 'sir-annual-meeting',
    title: 'Attend the SIR Annual Scientific Meeting',
    timing: monthOf('PGY-2', 4),
    everyMonths: 12,
    confidence: 'verified',
  },
  {
    id: 'second-meeting',
    title: 'Attend a second meeting: RSNA, CIRSE, SIO or AUR',
    timing: monthOf('PGY-3', 11),
    everyMonths: 24,
    confidence: 'verified',
  },
  {
    id: 'hands-on-workshop',
    title: 'Complete a hands-on device or simulation workshop',
    timing: monthsFrom('residency-start', 30),
    everyMonths: 12,
    confidence: 'one-source',
  },
  {
    id: 'residency-essentials',
    title: 'Work through an IR residency curriculum',
    timing: monthsFrom('residency-start', 36),
    confidence: 'one-source',
  },
  {
    id: 'resident-research',
    title: 'Publish or present research as a trainee',
    timing: monthsFrom('residency-start', 42),
    confidence: 'recalled',
  },
  {
    id: 'quality-project',
    title: 'Complete a quality improvement project',
    timing: monthsFrom('training-end', -6),
    confidence: 'verified',
  },
  {
    id: 'ola-annual',
    title: 'Answer 52 OLA questions this year',
    timing: endOfYear('training-end', 2),
    everyMonths: 12,
    required: true,
    confidence: 'verified',
  },
  {
    id: 'cme-75',
    title: 'Reach 75 Category 1 CME credits in three years',
    timing: endOfYear('training-end', 4),
    everyMonths: 36,
    required: true,
    confidence: 'verified',
  },
  {
    id: 'pqi-activity',
    title: 'Complete a practice-improvement activity',
    timing: endOfYear('training-end', 4),
    everyMonths: 36,
    required: true,
    confidence: 'one-source',
  },
  {
    id: 'part3-five-year',
    title: 'Meet the five-year Part 3 standard',
    timing: endOfYear('training-end', 6),
    everyMonths: 60,
    required: true,
    confidence: 'verified',
  },
];

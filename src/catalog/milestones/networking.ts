import type { MilestoneEntry } from '#catalog/milestoneEntry.ts';
import { everywhere } from '#catalog/milestoneEntry.ts';
import { monthOf, monthsFrom } from '#catalog/timings.ts';

export const networking: readonly MilestoneEntry[] = [
  {
    id: 'join-sir',
    title: 'Join SIR as a member-in-training',
    timing: monthsFrom('medical-school-start', 3),
    confidence: 'verified',
  },
  {
    id: 'find-mentor',
    title: 'Find a mentor in IR',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 10),
    confidence: 'one-source',
  },
  {
    id: 'join-rfs',
    title: 'Take part in the SIR RFS section',
    timing: monthsFrom('medical-school-start', 12),
    confidence: 'verified',
  },
  {
    id: 'mentor-check-in',
    title: 'Meet your mentor and review your plan',
    pathways: everywhere,
    timing: monthsFrom('medical-school-start', 14),
    everyMonths: 6,
    confidence: 'recalled',
  },
  {
    id: 'attend-symposium',
    title: 'Attend or help run a student IR symposium',
    timing: monthOf('MS2', 10),
    confidence: 'one-source',
  },
  {
    id: 'renew-sir',
    title: 'Renew SIR membership',
    timing: monthsFrom('medical-school-start', 15),
    everyMonths: 12,
    confidence: 'recalled',
  },
  {
    id: 'meet-referring-services',
    title: 'Meet the services that refer to IR',
    pathways: everywhere,
    timing: monthsFrom('residency-start', 18),
    confidence: 'recalled',
  },
  {
    id: 'volunteer-committee',
    title: 'Apply for a society committee or council',
    timing: monthOf('PGY-3', 8),
    everyMonths: 12,
    confidence: 'verified',
  },
  {
    id: 'collaborate-project',
    title: 'Start a project with people outside your program',
    timing: monthsFrom('residency-start', 40),
    confidence: 'recalled',
  },
  {
    id: 'mentor-someone',
    title: 'Mentor a student or junior resident',
    timing: monthsFrom('residency-start', 48),
    everyMonths: 12,
    confidence: 'recalled',
  },
  {
    id: 'job-search',
    title: 'Start the job or advanced-fellowship search',
    pathways: everywhere,
    timing: monthsFrom('training-end', -18),
    confidence: 'recalled',
  },
  {
    id: 'join-practice-network',
    title: 'Join the early-career section after training',
    timing: monthsFrom('training-end', 1),
    confidence: 'one-source',
  },
];

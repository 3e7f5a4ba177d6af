import type { InterviewMonths } from '#domain/interviewWindow.ts';

/**
 * When interviews fill the calendar, by season. For residency invitations come from October on; October itself is
 * left out, since a late away rotation still fits there. Sources stand with the milestones `interview-season` and
 * `ir-interviews`.
 */
export const interviewMonths: readonly InterviewMonths[] = [
  { season: 'application-season', from: 11, to: 1 },
  { season: 'independent-season', from: 1, to: 3 },
];

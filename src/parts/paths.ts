/** Every address of the app: the pattern that routes it and the link that leads there. */
import type { StepId } from '#domain/step.ts';

export const paths = {
  overview: { pattern: '/', link: () => '/' },
  welcome: { pattern: '/welcome', link: () => '/welcome' },
  steps: { pattern: '/steps', link: () => '/steps' },
  step: {
    pattern: '/steps/:stepId',
    /** With a milestone, that one is opened. */
    link: (stepId: StepId, milestoneId?: string) =>
      `/steps/${stepId}${milestoneId === undefined ? '' : `?${milestoneParam}=${encodeURIComponent(milestoneId)}`}`,
  },
  settings: { pattern: '/settings', link: () => '/settings' },
} as const;

/** The search parameter that names the milestone that is open. */
export const milestoneParam = 'milestone';

/** The search parameter that says which milestones of a step are shown. */
export const showParam = 'show';

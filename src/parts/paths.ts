/** Every address of the app: the pattern that routes it and the link that leads there. */
import type { TopicId } from '#catalog/guide/topicIds.ts';
import type { StepId } from '#domain/step.ts';

export const paths = {
  overview: fixed('/'),
  welcome: {
    ...fixed('/welcome'),
    /** Where everything ends that was erased; says so. */
    erasedLink: () => `/welcome${erasedHash}`,
  },
  steps: fixed('/steps'),
  step: {
    pattern: '/steps/:stepId',
    /** With a milestone, that one is opened. */
    link: (stepId: StepId, milestoneId?: string) =>
      `/steps/${stepId}${milestoneId === undefined ? '' : `?${milestoneParam}=${encodeURIComponent(milestoneId)}`}`,
  },
  timeline: fixed('/timeline'),
  rotations: fixed('/rotations'),
  rotationYear: {
    pattern: '/rotations/:trainingYear',
    /** Without halves of letters, which no address can hold. */
    link: (label: string) => `/rotations/${encodeURIComponent(label.replace(/\p{Cs}/gu, ''))}`,
  },
  procedures: fixed('/logbook/procedures'),
  credits: fixed('/logbook/credits'),
  contacts: fixed('/logbook/contacts'),
  compare: fixed('/compare'),
  guide: {
    pattern: '/guide',
    /** With typed words, what they find is shown. */
    link: (typed = '') =>
      `/guide${typed === '' ? '' : `?${searchParam}=${encodeURIComponent(typed)}`}`,
  },
  guideSources: fixed('/guide/sources'),
  guideTopic: {
    pattern: '/guide/:topicId',
    /** With a statement, that one is shown and marked. */
    link: (topicId: TopicId, statementId?: string) =>
      `/guide/${topicId}${statementId === undefined ? '' : `#${statementId}`}`,
  },
  print: fixed('/print'),
  settings: { ...fixed('/settings'), dataLink: () => '/settings#your-data' },
  /** With the roadmap that it holds, which never leaves the browser: a fragment is not sent. */
  shared: { pattern: '/shared', link: (fragment: string) => `/shared#${fragment}` },
  yourData: fixed('/settings/your-data'),
} as const;

/** A place with one address. */
function fixed<Pattern extends string>(pattern: Pattern) {
  return { pattern, link: () => pattern };
}

/** The fragment of the welcome page's address after everything was erased. */
export const erasedHash = '#erased';

/** The search parameter that holds what is searched for in the field guide. */
export const searchParam = 'find';

/** The search parameter that names the milestone that is open. */
export const milestoneParam = 'milestone';

/**
 * The search parameter that says what of a page is shown: which milestones of a step, which parts of a printed page.
 */
export const showParam = 'show';

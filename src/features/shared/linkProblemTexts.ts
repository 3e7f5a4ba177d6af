/** Why a link shows nothing, and what to do about it. */
import type { LinkProblem } from '#exchange/shareLink.ts';

interface ProblemText {
  readonly title: string;
  readonly text: string;
}

export const linkProblemTexts: Readonly<Record<LinkProblem['kind'], ProblemText>> = {
  empty: {
    title: 'There is no roadmap in this link',
    text: 'A shared roadmap stands behind the # of its link. To share yours, open Settings, then “Share a read-only link”.',
  },
  cut: {
    title: 'The end of this link is missing',
    text: 'Mail programs cut long links. Copy all of it into the address bar, or ask for it in another way, such as a file or a shorter link.',
  },
  broken: {
    title: 'This link was changed on its way',
    text: 'What is in it is not what was shared, so none of it is shown. Ask for the link again.',
  },
  newer: {
    title: 'This link was made by a newer version of IR Roadmap',
    text: 'Reload this page to get the newer version. If that does not help, ask for the link again.',
  },
  'too-long': {
    title: 'This link holds more than a roadmap can',
    text: 'None of it is shown. Ask for a link with less in it, such as procedures as totals.',
  },
  unsupported: {
    title: 'This browser cannot open such a link',
    text: 'Nothing is wrong with the link. Open it in a newer browser.',
  },
};

import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { sources, agreed } from '#catalog/guide/evidence.ts';
import { pathwayDetails } from '#catalog/pathwayDetails.ts';
import { pathways } from '#catalog/pathways.ts';
import { oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const pathwaysSideBySide: GuideContent = {
  answer: topicAnswers.pathways,
  sections: [
    {
      id: 'side-by-side',
      title: 'Side by side',
      figure: 'pathways',
      statements: pathways.flatMap(({ id, name }) => {
        const details = pathwayDetails[id];
        if (details === undefined) return [];
        const { summary, ...provenance } = details;
        return [{ id, name, text: summary, ...provenance }];
      }),
    },
    {
      id: 'positions',
      title: 'Two ways to start an integrated residency',
      statements: [
        {
          id: 'categorical-and-advanced',
          text: 'Categorical positions start in PGY-1. Advanced positions start in PGY-2: the clinical year before has to be matched too, with a rank list of its own.',
          ...agreed(
            sources.positions2025,
            'https://www.medschool.umaryland.edu/osa/residency-application-manual-/the-application---applying-to-programs/',
          ),
        },
        {
          id: 'transfer',
          text: 'A diagnostic radiology resident may also change into an integrated program of the same institution.',
          ...oneSource(sources.abrInitial),
        },
      ],
    },
    {
      id: 'second-match',
      title: 'The second match',
      statements: [
        {
          id: 'long-before',
          text: 'Who goes by ESIR or the independent residency applies in the fourth year after medical school and is matched in its June, a little over twelve months before IR training starts.',
          ...agreed(
            'https://stage.sirweb.org/in-training/pathways/independent-ir-residency/independent-ir-residency-match',
            sources.sirIndependentQuestions,
          ),
        },
        {
          id: 'one-pool',
          text: 'There is one pool for both: the track that one ticks in ERAS only says whether ESIR was done. Some programs take only one kind.',
          ...oneSource(
            'https://stage.sirweb.org/in-training/pathways/independent-ir-residency/independent-ir-residency-match',
          ),
        },
      ],
    },
    {
      id: 'fellowship',
      title: 'The fellowship that was',
      statements: [
        {
          id: 'ended-2020',
          text: 'The one-year fellowship after diagnostic radiology had its last graduates in the United States in June 2020. Its shape lives on in other countries.',
          older: 'Older texts give it as the only way.',
          ...agreed(
            sources.abrNews2024,
            'https://www.theabr.org/interventional-radiology/initial-certification/vascular-interventional-radiology/requirements-and-registration',
          ),
        },
      ],
    },
  ],
};

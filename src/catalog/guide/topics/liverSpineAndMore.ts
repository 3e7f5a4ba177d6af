import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { sources } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const liverSpineAndMore: GuideContent = {
  answer: topicAnswers['liver-spine-and-more'],
  sections: [
    {
      id: 'more',
      title: 'More procedures',
      statements: [
        {
          id: 'tips',
          name: 'TIPS',
          text: 'A channel made inside the liver lowers the pressure in the portal vein.',
          forWhom: 'varices that bleed, fluid in the belly',
          ...oneSource(sources.uicCurriculum),
        },
        {
          id: 'vertebroplasty',
          name: 'Vertebroplasty, kyphoplasty and nerve blocks',
          text: 'Cement steadies a broken vertebra; a block relieves pain.',
          forWhom: 'broken vertebrae, pain from cancer',
          ...recalled(),
        },
        {
          id: 'sclerotherapy',
          name: 'Sclerotherapy of vascular malformations',
          text: 'An agent is injected that shrinks abnormal vessels.',
          forWhom: 'malformations, often in children',
          ...oneSource(sources.pediatricCurriculum),
        },
      ],
    },
  ],
};

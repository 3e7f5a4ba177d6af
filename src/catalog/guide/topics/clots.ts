import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { sources } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const clots: GuideContent = {
  answer: topicAnswers.clots,
  sections: [
    {
      id: 'clots',
      title: 'Three ways',
      statements: [
        {
          id: 'thrombolysis',
          name: 'Catheter-directed thrombolysis',
          text: 'A drug that dissolves clots is given through a catheter that lies inside the clot.',
          forWhom: 'large clots in veins, blocked leg arteries, selected clots in the lung',
          ...recalled(sources.pediatricCurriculum),
        },
        {
          id: 'thrombectomy',
          name: 'Mechanical thrombectomy',
          text: 'Suction or a snare takes the clot out.',
          forWhom: 'clots in deep veins, lung, limb and brain',
          ...recalled(),
        },
        {
          id: 'filter',
          name: 'IVC filter, placed and removed',
          text: 'A filter in the large vein of the belly catches clots on their way to the lung.',
          forWhom: 'people in whom clots threaten and blood thinners cannot be used',
          ...oneSource(sources.pediatricCurriculum),
        },
      ],
    },
  ],
};

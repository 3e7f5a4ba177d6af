import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const tumors: GuideContent = {
  answer: topicAnswers.tumors,
  sections: [
    {
      id: 'tumors',
      title: 'From a needle or an artery',
      figure: 'ablation',
      statements: [
        {
          id: 'biopsy',
          name: 'Biopsy',
          text: 'A needle takes a sample of tissue under imaging.',
          forWhom: 'any mass or organ that needs a diagnosis',
          ...agreed(sources.encyclopedia, sources.pediatricCurriculum),
        },
        {
          id: 'ablation',
          name: 'Tumor ablation',
          text: 'Heat, cold or current destroys a tumor through a needle.',
          forWhom: 'small tumors of liver, kidney, lung and bone',
          ...agreed(
            'https://www.gwhospital.com/interventional-radiology',
            sources.pediatricCurriculum,
          ),
        },
        {
          id: 'chemoembolization',
          name: 'TACE and Y-90 radioembolization',
          text: 'A drug, or radioactive beads, reach a tumor through the liver artery.',
          forWhom: 'liver tumors',
          ...oneSource(sources.uicCurriculum),
        },
      ],
    },
  ],
};

import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

const outpatient = 'https://irq.sirweb.org/sir-50th/outpatient-ir';

export const settings: GuideContent = {
  answer: topicAnswers.settings,
  sections: [
    {
      id: 'in-hospital',
      title: 'In the hospital',
      statements: [
        {
          id: 'suite',
          text: 'The IR suite, the operating or hybrid room, the bedside in intensive care, the ward and consults.',
          ...agreed(sources.officeBased, outpatient),
        },
      ],
    },
    {
      id: 'outside',
      title: 'Outside of it',
      statements: [
        {
          id: 'clinic',
          text: 'The outpatient clinic, the office-based lab (OBL) and the ambulatory surgery center.',
          ...agreed(sources.officeBased, outpatient),
        },
        {
          id: 'share',
          text: 'About 12% of interventional radiologists practice in an office-based lab, and the share is growing.',
          ...oneSource(sources.officeBased),
        },
      ],
    },
    {
      id: 'practices',
      title: 'Kinds of practice',
      statements: [
        {
          id: 'kinds',
          text: 'University, private group, employed by a hospital, and independent practice.',
          ...recalled(),
        },
      ],
    },
  ],
};

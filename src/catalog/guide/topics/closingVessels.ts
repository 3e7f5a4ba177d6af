import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

const embolizationArticle = 'http://en.wikipedia.org/?diff=prev&oldid=1182462005';

export const closingVessels: GuideContent = {
  answer: topicAnswers['closing-vessels'],
  sections: [
    {
      id: 'embolization',
      title: 'Embolization',
      figure: 'coil',
      statements: [
        {
          id: 'embolization',
          name: 'Embolization',
          text: 'Particles, coils or glue block a vessel on purpose.',
          forWhom: 'bleeding, fibroids, tumors, malformed vessels',
          ...agreed(embolizationArticle, sources.pediatricCurriculum),
        },
        {
          id: 'fibroids',
          name: 'Uterine fibroid embolization',
          text: 'Shrinks fibroids and keeps the uterus.',
          forWhom: 'fibroids of the uterus',
          ...oneSource(embolizationArticle),
        },
        {
          id: 'prostate',
          name: 'Prostate artery embolization',
          text: 'Closes arteries of the prostate.',
          forWhom: 'urinary symptoms of an enlarged prostate',
          ...oneSource(
            'https://doczz.net/doc/6430310/prostatic-artery-embolization-as-a-primary-treatment-for-...',
          ),
        },
        {
          id: 'knee',
          name: 'Genicular artery embolization',
          text: 'Newer: closes small arteries around the knee.',
          forWhom: 'knee pain from arthritis',
          ...oneSource(
            'https://irq.sirweb.org/sirtoday/q-a-with-sir-2024-scientific-chair-bulent-arslan-md-fsir-and',
          ),
        },
        {
          id: 'veins',
          name: 'Vein and varicocele treatment',
          text: 'Closes veins whose valves fail: of the legs, the testis, the pelvis.',
          forWhom: 'faulty veins',
          ...oneSource(sources.pediatricCurriculum),
        },
      ],
    },
  ],
};

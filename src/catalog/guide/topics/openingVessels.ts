import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const openingVessels: GuideContent = {
  answer: topicAnswers['opening-vessels'],
  sections: [
    {
      id: 'balloon-and-stent',
      title: 'Balloon and stent',
      figure: 'balloon',
      statements: [
        {
          id: 'angioplasty',
          name: 'Angioplasty',
          text: 'A balloon widens a narrowed vessel from inside.',
          forWhom:
            'blocked leg arteries, failing dialysis access, some narrowed veins and kidney arteries',
          ...agreed(sources.vascularPatients, sources.encyclopedia),
        },
        {
          id: 'stenting',
          name: 'Stenting',
          text: 'A tube of mesh holds a vessel or duct open.',
          forWhom:
            'vessels that close again after a balloon; blocked bile ducts, ureters and veins',
          ...agreed(sources.vascularPatients, sources.encyclopedia),
        },
        {
          id: 'dialysis-access',
          name: 'Dialysis access work',
          text: 'A fistula or graft is kept open; some are made through catheters.',
          forWhom: 'people on dialysis',
          ...oneSource(sources.uicCurriculum),
        },
      ],
    },
  ],
};

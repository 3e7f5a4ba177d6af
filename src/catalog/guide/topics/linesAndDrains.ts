import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const linesAndDrains: GuideContent = {
  answer: topicAnswers['lines-and-drains'],
  sections: [
    {
      id: 'lines',
      title: 'Lines',
      statements: [
        {
          id: 'central-access',
          name: 'Central venous access: PICC, port, dialysis line',
          text: 'A line that can stay for long. It is often the first thing that trainees do alone.',
          forWhom: 'chemotherapy, antibiotics, dialysis',
          ...oneSource(sources.pediatricCurriculum),
        },
      ],
    },
    {
      id: 'drains',
      title: 'Drains and tubes',
      statements: [
        {
          id: 'abscess',
          name: 'Drainage of abscesses and fluid',
          text: 'A tube empties an infected or painful collection and spares an operation.',
          forWhom: 'abscesses and other collections',
          ...agreed(sources.pediatricCurriculum, sources.abrNews2021),
        },
        {
          id: 'paracentesis',
          name: 'Paracentesis and thoracentesis',
          text: 'Fluid is drawn from the belly or the chest.',
          forWhom: 'fluid in the belly or the chest',
          ...oneSource('https://www.theabr.org/beam/focus-on-dr-june-2025'),
        },
        {
          id: 'biliary',
          name: 'Biliary drains and stents',
          text: 'Open a blocked bile duct.',
          forWhom: 'jaundice or infection from a blocked duct',
          ...agreed(sources.pediatricCurriculum, sources.abrNews2021),
        },
        {
          id: 'nephrostomy',
          name: 'Nephrostomy and ureteral stents',
          text: 'Drain a blocked kidney.',
          forWhom: 'blocked kidneys',
          ...oneSource(sources.pediatricCurriculum),
        },
        {
          id: 'gastrostomy',
          name: 'Gastrostomy tube',
          text: 'A feeding tube placed through the skin.',
          ...oneSource(sources.pediatricCurriculum),
        },
      ],
    },
  ],
};

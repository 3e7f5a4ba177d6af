import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const equipment: GuideContent = {
  answer: topicAnswers.equipment,
  sections: [
    {
      id: 'imaging',
      title: 'What one sees by',
      statements: [
        {
          id: 'four-kinds',
          name: 'Four kinds',
          text: 'X-ray fluoroscopy, ultrasound, CT and MRI.',
          ...agreed(sources.encyclopedia, sources.sirStudents),
        },
        {
          id: 'fluoroscopy',
          name: 'Fluoroscopy and angiography',
          text: 'Live X-ray. In digital subtraction angiography the picture before the contrast is taken away, so that only the vessels stay. The stored picture over which a wire is steered is called a roadmap.',
          ...recalled(),
        },
        {
          id: 'ultrasound',
          name: 'Ultrasound',
          text: 'Shows needle and vessel at the bedside, without radiation.',
          ...recalled(),
        },
        {
          id: 'ct',
          name: 'CT and cone-beam CT',
          text: 'Slices of the body for deep targets; cone-beam CT makes them in the suite itself.',
          ...recalled(),
        },
        {
          id: 'mri',
          name: 'MRI',
          text: 'Guides where soft tissue has to be told apart, with tools made for the magnet.',
          ...recalled(),
        },
      ],
    },
    {
      id: 'ways-in',
      title: 'What goes in first',
      figure: 'needle-wire-catheter',
      statements: [
        {
          id: 'needle-wire-catheter',
          name: 'Needle, guidewire, catheter',
          text: 'They go in through one small opening, guided by the image.',
          ...agreed(sources.encyclopedia, sources.sirStudents),
        },
        {
          id: 'sheath',
          name: 'Sheath',
          text: 'A short tube with a valve that stays in the vessel, so that tools can be changed without losing the way or blood.',
          ...recalled(),
        },
        {
          id: 'microcatheter',
          name: 'Microcatheter',
          text: 'A thinner catheter inside the catheter, for small branches.',
          ...recalled(),
        },
      ],
    },
    {
      id: 'devices',
      title: 'What does the work',
      statements: [
        {
          id: 'balloon-and-stent',
          name: 'Balloon and stent',
          text: 'The balloon widens; the stent, a tube of mesh, holds open.',
          ...agreed(sources.vascularPatients, sources.encyclopedia),
        },
        {
          id: 'coil-and-particle',
          name: 'Coil, particle and glue',
          text: 'They close a vessel on purpose.',
          ...agreed(
            'http://en.wikipedia.org/?diff=prev&oldid=1182462005',
            sources.pediatricCurriculum,
          ),
        },
        {
          id: 'probe',
          name: 'Ablation probe',
          text: 'A needle whose tip heats, freezes or sends current.',
          ...agreed(
            'https://www.gwhospital.com/interventional-radiology',
            sources.pediatricCurriculum,
          ),
        },
      ],
    },
    {
      id: 'safety',
      title: 'What keeps you safe',
      statements: [
        {
          id: 'radiation',
          name: 'Radiation',
          text: 'Fluoroscopy gives dose to the patient and to the staff.',
          ...oneSource(sources.encyclopedia),
        },
        {
          id: 'apron',
          name: 'Lead apron and dose badge',
          text: 'The apron shields, the badge counts. Ask for both before your first day in a suite, and for your hospital’s own course.',
          ...recalled(),
        },
      ],
    },
  ],
};

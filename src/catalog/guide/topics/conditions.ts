import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const conditions: GuideContent = {
  answer: topicAnswers.conditions,
  sections: [
    {
      id: 'vessels',
      title: 'Vessels',
      statements: [
        {
          id: 'leg-arteries',
          more: 'opening-vessels',
          name: 'Blocked leg arteries',
          text: 'Angioplasty and stenting reopen them.',
          ...agreed(sources.vascularPatients, sources.encyclopedia),
        },
        {
          id: 'dialysis-access',
          name: 'Failing dialysis access',
          text: 'A balloon keeps a fistula or graft open.',
          ...agreed(sources.vascularPatients, sources.uicCurriculum),
        },
        {
          id: 'bleeding',
          more: 'closing-vessels',
          name: 'Bleeding',
          text: 'Embolization closes the vessel that bleeds.',
          ...agreed(
            'http://en.wikipedia.org/?diff=prev&oldid=1182462005',
            sources.pediatricCurriculum,
          ),
        },
        {
          id: 'clots',
          more: 'clots',
          name: 'Clots in legs and lungs',
          text: 'A drug through a catheter or a device takes them away, in selected patients; a filter catches them where blood thinners cannot be used.',
          ...recalled(),
        },
        {
          id: 'malformations',
          name: 'Vascular malformations',
          text: 'Embolization, or an agent injected into them, shrinks abnormal vessels, often in children.',
          ...agreed(
            sources.pediatricCurriculum,
            'http://en.wikipedia.org/?diff=prev&oldid=1182462005',
          ),
        },
      ],
    },
    {
      id: 'tumors',
      title: 'Tumors',
      statements: [
        {
          id: 'diagnosis',
          name: 'A mass without a name',
          text: 'A needle takes a sample of it under imaging.',
          ...agreed(sources.encyclopedia, sources.pediatricCurriculum),
        },
        {
          id: 'small-tumors',
          more: 'tumors',
          name: 'Small tumors of liver, kidney, lung and bone',
          text: 'Ablation destroys them through a needle.',
          ...agreed(
            'https://www.gwhospital.com/interventional-radiology',
            sources.pediatricCurriculum,
          ),
        },
        {
          id: 'liver-tumors',
          name: 'Liver tumors',
          text: 'A drug or radioactive beads reach them through the liver artery.',
          ...oneSource(sources.uicCurriculum),
        },
      ],
    },
    {
      id: 'organs',
      title: 'Organs and spaces',
      statements: [
        {
          id: 'collections',
          more: 'lines-and-drains',
          name: 'Abscesses and other collections',
          text: 'A tube empties them and often spares an operation.',
          ...agreed(sources.pediatricCurriculum, sources.abrNews2021),
        },
        {
          id: 'bile-ducts',
          name: 'Blocked bile ducts',
          text: 'Drains and stents open them, in jaundice or infection.',
          ...agreed(sources.pediatricCurriculum, sources.abrNews2021),
        },
        {
          id: 'kidneys',
          name: 'Blocked kidneys',
          text: 'A nephrostomy tube or a stent in the ureter drains them.',
          ...oneSource(sources.pediatricCurriculum),
        },
        {
          id: 'portal-hypertension',
          more: 'liver-spine-and-more',
          name: 'High pressure in the portal vein',
          text: 'TIPS lowers it where varices bleed or fluid collects in the belly.',
          ...oneSource(sources.uicCurriculum),
        },
        {
          id: 'fibroids',
          name: 'Fibroids of the uterus',
          text: 'Embolization shrinks them and keeps the uterus.',
          ...oneSource('http://en.wikipedia.org/?diff=prev&oldid=1182462005'),
        },
        {
          id: 'prostate',
          name: 'An enlarged prostate',
          text: 'Embolization of its arteries eases urinary symptoms.',
          ...oneSource(
            'https://doczz.net/doc/6430310/prostatic-artery-embolization-as-a-primary-treatment-for-...',
          ),
        },
        {
          id: 'vertebra',
          name: 'A broken vertebra, cancer pain',
          text: 'Cement steadies the bone; a nerve block relieves pain.',
          ...recalled(),
        },
      ],
    },
  ],
};

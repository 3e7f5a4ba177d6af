import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const whatIrIs: GuideContent = {
  answer: topicAnswers['what-ir-is'],
  sections: [
    {
      id: 'in-a-sentence',
      title: 'In one sentence',
      statements: [
        {
          id: 'what-it-is',
          text: 'IR physicians use imaging (X-ray fluoroscopy, ultrasound, CT and MRI) to guide needles, wires and catheters through a small opening, and take care of the patient before and after.',
          ...agreed(sources.encyclopedia, sources.sirStudents),
        },
      ],
    },
    {
      id: 'how-one-gets-in',
      title: 'How one gets in',
      figure: 'needle-wire-catheter',
      statements: [
        {
          id: 'over-the-wire',
          text: 'Most procedures begin in the same way: a needle finds the vessel or the space, a wire goes in through the needle, and everything that follows slides over the wire.',
          ...recalled(),
        },
      ],
    },
    {
      id: 'why',
      title: 'Why people choose it',
      statements: [
        {
          id: 'benefit',
          text: 'Small openings usually mean less pain and a faster recovery than open surgery.',
          ...agreed(sources.encyclopedia, sources.vascularPatients),
        },
        {
          id: 'clinic',
          text: 'It is patient care as well as procedures: admitting patients, care around the procedure and clinic are required parts of residency.',
          ...agreed(
            sources.abrInitial,
            'https://medicine.iu.edu/radiology/education/residency/interventional-radiology/independent',
          ),
        },
      ],
    },
    {
      id: 'cost',
      title: 'What it costs',
      statements: [
        {
          id: 'price',
          text: 'Emergency call, radiation to patient and staff, and little direct access if something bleeds.',
          ...oneSource(sources.encyclopedia),
        },
      ],
    },
    {
      id: 'standing',
      title: 'A specialty of its own',
      statements: [
        {
          id: 'primary-specialty',
          text: 'In the United States IR became a primary specialty in 2012. The first integrated programs were accredited in 2015 and had their first large match in 2017.',
          older: 'Older texts call it a subspecialty of diagnostic radiology with a fellowship.',
          ...agreed(
            'http://www.sirweb.org/clinical/IR_DR_cert.shtml',
            'http://rfs.sirweb.org/2015/12/13/merry-application-season/',
            'http://rfs.sirweb.org/2018/10/15/was-interventional-radiology-the-most-competitive-speciality/',
          ),
        },
      ],
    },
  ],
};

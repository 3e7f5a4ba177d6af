import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

export const continuingEducation: Readonly<Record<string, MilestoneDetails>> = {
  'first-conference': {
    why: 'The annual meeting of SIR has a program for medical students, so you can go long before residency.',
    timingText: 'April of the second year of medical school, when the SIR meeting is near',
    ...verified(
      'http://rfs.sirweb.org/2017/09/17/attending-the-2017-sir-annual-meeting-the-most-productive-conference-of-my-medical-school-career/',
    ),
  },
  'read-ir-journal': {
    why: 'A small, steady habit keeps practice tied to evidence.',
    timingText: 'Twelve months after the first training year begins, then every month',
    ...recalled(),
  },
  'seminar-series': {
    why: 'Weekly discussion with other specialties teaches judgment that no lecture can.',
    timingText: '13 months after residency starts, as radiology begins',
    ...oneSource(
      'https://www.slhn.org/graduate-medical-education/residencies-and-fellowships/interventional-radiology-residency/our-program/curriculum',
    ),
  },
  'sir-annual-meeting': {
    why: 'It is the main US meeting for IR science.',
    timingText:
      'April of PGY-2, then every year; the meeting falls between late March and mid-April',
    ...verified(
      'https://www.veindirectory.org/magazine/article/industry-events/the-trifecta-at-sir-2016-innovation-research-and-technology',
    ),
  },
  'second-meeting': {
    why: 'Each shows another side: all of radiology, European IR, interventional oncology or academic life.',
    timingText: 'November of PGY-3, when RSNA meets, then every other year',
    ...verified(
      'https://www.itnonline.com/content/rsna-announces-new-future-date-changes-annual-meeting',
    ),
  },
  'hands-on-workshop': {
    why: 'A bench or a simulator lets you fail safely before a patient is involved.',
    timingText: '30 months after residency starts, usually January of PGY-3, then every year',
    ...oneSource('http://irq.sirweb.org/sirtoday/2024-Gloria-Salazar/'),
  },
  'residency-essentials': {
    why: 'Residency Essentials, from SIR, is a two-year course in modules: fundamentals for PGY-2 to PGY-4 and clinical modules for PGY-5 to PGY-7.',
    timingText: 'Three years after residency starts',
    ...oneSource(
      'https://irq.sirweb.org/education/education-evolves-sir-revolutionizes-ir-residencies-with-new',
    ),
  },
  'resident-research': {
    why: 'Contributing a question and an answer moves the field, and your own thinking with it.',
    timingText: '42 months after residency starts, usually January of PGY-4',
    ...recalled(),
  },
  'quality-project': {
    why: 'Many programs require one, and the same skill later satisfies Part 4 of continuing certification.',
    timingText: 'Six months before training ends',
    ...verified(
      'https://www.slhn.org/graduate-medical-education/residencies-and-fellowships/interventional-radiology-residency/our-program/curriculum',
    ),
  },
  'ola-annual': {
    after: ['pass-ir-oral-exam'],
    why: 'Online Longitudinal Assessment offers two questions a week, 104 a year, and most people must answer 52. A required question left unanswered counts as wrong.',
    timingText:
      'December 31 of the second calendar year after training ends, the first full year after the IR oral exam, then every year',
    ...verified('https://www.theabr.org/beam/continuing-certification-update-february-2025'),
  },
  'cme-75': {
    after: ['pass-ir-oral-exam'],
    why: 'The ABR looks back over the last three calendar years. The separate share for self-assessment ended in 2024.',
    timingText:
      'December 31 of the fourth calendar year after training ends, the third full year after the IR oral exam, then every three years',
    ...verified(
      'https://astro.org/news-and-publications/astronews/2025/winter-astronews/departments/from-the-abr',
    ),
  },
  'pqi-activity': {
    after: ['pass-ir-oral-exam'],
    why: 'Part 4 of continuing certification asks for one project or activity in every three years; tumor boards can count.',
    timingText:
      'December 31 of the fourth calendar year after training ends, the third full year after the IR oral exam, then every three years',
    ...oneSource(
      'https://astro.org/news-and-publications/astronews/2025/winter-astronews/departments/from-the-abr',
    ),
  },
  'part3-five-year': {
    after: ['pass-ir-oral-exam'],
    why: 'A passing OLA score in the fifth year, or an exam passed in the fourth or fifth, keeps the certificate valid.',
    timingText:
      'December 31 of the sixth calendar year after training ends, the fifth full year after the IR oral exam, then every five years',
    ...verified(
      'https://astro.org/news-and-publications/astronews/2025/winter-astronews/departments/from-the-abr',
    ),
  },
};

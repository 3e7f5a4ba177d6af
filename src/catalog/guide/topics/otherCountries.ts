import { agreed } from '#catalog/guide/evidence.ts';
import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

const irJuniors = 'https://www.irjuniors.com/career-pathway';
const westOfScotland = 'https://wosradiology.com/the-rcr-curriculum/';
const royalCollegeStandards =
  'https://www.royalcollege.ca/content/dam/documents/ibd/interventional-radiology/interventional-radiology-str-e.html';
const cairPrograms = 'https://cairweb.ca/en/ir-residencies-in-canada/';
const europeanCurriculum =
  'https://interventionalnews.com/europe-wide-interventional-radiology-curriculum-aims-to-iron-out-training-differences-across-member-states/';
const ebirEntry = 'https://www.cirse.org/education/ebir/entry-criteria-application/';
const trainingInAustralia =
  'https://www.ranzcr.com/trainees/clinical-radiology-training-program/training-requirements';

export const otherCountries: GuideContent = {
  answer: topicAnswers['other-countries'],
  sections: [
    {
      id: 'united-kingdom',
      title: 'United Kingdom',
      statements: [
        {
          id: 'uk-length',
          text: 'Two foundation years, then one run-through application: three years shared with diagnostic radiology and three of IR. One applies for IR in the third of them.',
          ...agreed(irJuniors, westOfScotland),
        },
        {
          id: 'uk-direct',
          text: 'Since 2022 some posts are IR from the first specialty year. The ordinary way stays open.',
          ...agreed(
            'https://roadtouk.com/specialities/clinical-radiology',
            'https://irq.sirweb.org/education/training-across-the-pond',
          ),
        },
        {
          id: 'uk-numbers',
          text: 'There are no fixed numbers of procedures: trainees are entrusted with capabilities and reviewed every year.',
          ...oneSource(
            'https://www.sambuz.com/doc/an-editable-version-of-these-slides-is-available-on-pdf-document-679222',
          ),
        },
      ],
    },
    {
      id: 'canada',
      title: 'Canada',
      statements: [
        {
          id: 'canada-first-radiology',
          text: 'Nobody enters IR directly: diagnostic radiology of five years comes first.',
          ...agreed(cairPrograms, royalCollegeStandards),
        },
        {
          id: 'canada-residency',
          text: 'The IR residency takes two years. One of them may lie inside the last three years of diagnostic radiology, when both directors agree.',
          ...agreed(
            royalCollegeStandards,
            'https://www.mcgill.ca/radiology/education/interventional-radiology-residency-program/inteventional-radiology-glance',
          ),
        },
      ],
    },
    {
      id: 'europe',
      title: 'Europe',
      statements: [
        {
          id: 'europe-years',
          text: 'The European curriculum builds IR on three years of general radiology, with at least two years of IR. Countries differ widely from it.',
          ...agreed(europeanCurriculum, ebirEntry),
        },
        {
          id: 'ebir',
          text: 'The European Board of Interventional Radiology (EBIR) is voluntary. It asks for two years of IR, at least one of them after national training, 250 procedures as first operator, at least 150 of them vascular or vascular oncology, a signed checklist, and membership in the CIRSE.',
          ...agreed(ebirEntry, 'https://interventionalnews.com/first-remote-ebir-examination/'),
        },
      ],
    },
    {
      id: 'australia',
      title: 'Australia and New Zealand',
      statements: [
        {
          id: 'australia-entry',
          text: 'At least two years after medical school before radiology training starts.',
          ...agreed(
            'https://radiologica.org/knowledge-base/2021-nsw-recruitment-campaign/',
            'https://www.pmcv.com.au/2022-radiology-registrar-match/',
          ),
        },
        {
          id: 'australia-phases',
          text: 'Five years of radiology in three phases; the first takes 12 to 24 months.',
          ...agreed(trainingInAustralia, 'https://ranzcr.com/?id=348&view=article'),
        },
        {
          id: 'australia-fellowship',
          text: 'IR follows as a fellowship; it was not yet a recognized field of its own when last read.',
          ...agreed(
            'https://ranzcr.com/our-work/interventional-radiology',
            'https://ranzcr.com/whats-on/news-media/ranzcr-progress-update-on-interventional-radiology-and-interventional-neuroradiology',
          ),
        },
      ],
    },
    {
      id: 'india',
      title: 'India',
      statements: [
        {
          id: 'india-radiology',
          text: 'Three years of radiodiagnosis (MD or DNB), entered through NEET-PG.',
          ...agreed(
            'https://sbmch.ac.in/department-of-radiodiagnosis-tabs/academics-of-radiodiagnosis/',
            'https://www.capitolhospital.com/dnb-radiology',
          ),
        },
        {
          id: 'india-ir',
          text: 'Then three years of IR (DM or DrNB), entered through NEET-SS.',
          ...agreed(
            'https://medicaldialogues.in/amp/medical-courses/dm-interventional-radiology-admissions-medical-colleges-fees-eligibility-criteria-details-107692',
            'https://medicaldialogues.in/amp/medical-courses/drnb-interventional-radiology-admissions-medical-colleges-fees-eligibility-criteria-details-105906',
          ),
        },
        {
          id: 'india-fellowship',
          text: 'The older way is a fellowship or a post-doctoral certificate of one or two years.',
          ...oneSource(
            'https://www.thieme-connect.com/products/ejournals/html/10.1055/s-0042-1751037',
          ),
        },
      ],
    },
    {
      id: 'beginning',
      title: 'When a year begins',
      statements: [
        {
          id: 'beginning-of-the-year',
          text: 'Training years begin in August in the United Kingdom, on July 1 in Canada, and in January or February in Australia.',
          ...recalled(),
        },
      ],
    },
  ],
};

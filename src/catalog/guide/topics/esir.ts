import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

const tulane = 'https://medicine.tulane.edu/node/23201';
const mallinckrodt =
  'https://www.mir.wustl.edu/education/residency/diagnostic-radiology/early-specialization-in-interventional-radiology-esir';
const acgmeGuidelines =
  'https://studylib.net/doc/7002540/application-guidelines-for-early-specialization-in';
const henryFord =
  'https://www.henryford.com/hcp/med-ed/residencies-fellowships/hfh/interventional-rad/program-curriculum-rotations';

const abrOnNuclearRules =
  'https://www.theabr.org/interventional-radiology/initial-certification/nrc-compliance';
const mammographyLetter =
  'https://public4.pagefreezer.com/content/FDA/08-08-2023T13:42/https:/www.fda.gov/radiation-emitting-products/facility-certification-and-inspection-mqsa/residency-letter-residency-graduates-2014-or-later';
const mammographyRules = 'http://www.radrez.com/STUDY/mammo';

export const esir: GuideContent = {
  answer: topicAnswers.esir,
  sections: [
    {
      id: 'esir',
      title: 'What ESIR asks for',
      statements: [
        {
          id: 'twelve-rotations',
          text: 'Twelve rotations from PGY-2 to PGY-5: at least eight in IR, one in intensive care, and up to three related to IR.',
          ...agreed(
            tulane,
            mallinckrodt,
            'https://residents.lsuhsc.edu/no/radiology/diagnostic/esir.aspx',
          ),
        },
        {
          id: 'procedures',
          text: 'At least 500 IR or IR-related procedures, logged.',
          ...agreed(tulane, mallinckrodt, acgmeGuidelines),
        },
        {
          id: 'letter',
          text: 'The program director confirms it in writing at the end. The program that receives you decides where you start; a second year after ESIR is uncommon.',
          ...agreed(acgmeGuidelines, tulane),
        },
        {
          id: 'selection',
          text: 'Each program selects its ESIR residents in its own way and at its own time: by May or the end of the second radiology year in some, in the middle of the third in one. Ask early.',
          ...agreed(
            'https://radiology.uams.edu/residencies/esir/',
            'https://residents.lsuhsc.edu/no/radiology/diagnostic/esir.aspx',
            henryFord,
          ),
        },
      ],
    },
    {
      id: 'residency',
      title: 'What every way asks for',
      statements: [
        {
          id: 'intensive-care',
          text: 'In the integrated residency, at least one month of intensive care.',
          ...agreed(sources.esirQuestions, sources.abrInitial),
        },
        {
          id: 'diagnostic-minimums',
          text: 'The minimums of diagnostic radiology stay: four months of nuclear radiology, the federal numbers for reading mammograms, and no more than 16 months in one subspecialty or research.',
          ...agreed(sources.abrIntegrated, sources.abrIndependent),
        },
        {
          id: 'clinical-year',
          text: 'The clinical year is surgery, medicine or a transitional year; at most two months of electives in radiology count.',
          ...agreed(
            sources.abrIntegrated,
            'https://www.theabr.org/interventional-radiology/initial-certification/certification-requirements',
          ),
        },
        {
          id: 'case-numbers',
          text: 'No minimum number of cases for the whole residency was found. 1,000 is often heard of. Take the figure of your own program as your aim.',
          ...recalled(),
        },
        {
          id: 'benchmark',
          text: 'Nineteen integrated programs in 2017 had four blocks of IR on average in PGY-2 to PGY-4, twenty in PGY-5 and PGY-6, and four related clinical blocks.',
          ...oneSource(
            'https://discovery.researcher.life/article/abstract-no-466-review-of-clinical-integration-in-interventional-radiology-residency-program-block-schedules/4a769cfa41bd3a5293dbd7c40ebb44a4',
          ),
        },
      ],
    },
    {
      id: 'federal-rules',
      title: 'What federal rules ask for',
      statements: [
        {
          id: 'nuclear-hours',
          text: 'For imaging with radioactive drugs: 700 hours of training and experience, at least 80 of them in classroom and laboratory.',
          ...agreed(abrOnNuclearRules, 'https://kanterella.com/ML25015A166'),
        },
        {
          id: 'authorized-user',
          text: 'The ABR no longer prints “authorized-user eligible” on certificates issued after December 31, 2023. Keep a log of your hours: you document them yourself.',
          ...oneSource(abrOnNuclearRules),
        },
        {
          id: 'mammograms',
          text: '240 mammograms read under supervision, within any six months of the last two years of residency.',
          ...agreed(mammographyLetter, mammographyRules),
        },
        {
          id: 'mammography-hours',
          text: 'Beside three months of training in mammography, 60 hours of Category 1 education in it, 15 of them in the last three years.',
          ...oneSource(mammographyLetter),
        },
        {
          id: 'mammograms-afterward',
          text: 'Who goes on reading mammograms after residency needs 960 in 24 months, and 15 hours of education in 36 months.',
          ...oneSource(mammographyRules),
        },
      ],
    },
    {
      id: 'blocks',
      title: 'How a year is cut',
      statements: [
        {
          id: 'thirteen-or-twelve',
          text: 'Thirteen blocks of four weeks, twelve months, or weeks as they come: programs differ.',
          ...agreed(
            henryFord,
            'https://medicine.umich.edu/dept/radiology/specialties/vascular-interventional-radiology/ir-residency/curriculum',
          ),
        },
        {
          id: 'related-rotations',
          text: 'Usual rotations outside of IR: vascular surgery, hepatology, intensive care, neurointervention, pediatric IR, vascular imaging, breast and nuclear radiology.',
          ...agreed(
            henryFord,
            'https://medicine.umich.edu/dept/radiology/specialties/vascular-interventional-radiology/ir-residency/curriculum',
          ),
        },
      ],
    },
  ],
};

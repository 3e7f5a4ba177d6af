import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed } from '#catalog/guide/evidence.ts';
import { oneSource, recalled } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

const fromTheAbr =
  'https://astro.org/news-and-publications/astronews/2025/winter-astronews/departments/from-the-abr';
const update2025 = 'https://www.theabr.org/beam/continuing-certification-update-february-2025';

export const stayingCertified: GuideContent = {
  answer: topicAnswers['staying-certified'],
  sections: [
    {
      id: 'eligibility',
      title: 'Board eligibility runs out',
      statements: [
        {
          id: 'six-years',
          text: 'On December 31 of the sixth full calendar year after training: who finishes in June 2030 has until December 31, 2036.',
          ...agreed(
            'https://www.theabr.org/diagnostic-radiology/initial-certification/board-eligibility',
            'https://www.theabr.org/beam/news',
          ),
        },
        {
          id: 'licence',
          text: 'The certificate also needs a state license.',
          ...agreed(
            'https://www.theabr.org/interventional-radiology/initial-certification/irdr-certifying-exam/prerequisites-registration',
            'https://www.theabr.org/interventional-radiology/initial-certification/integrated-ir-residency',
          ),
        },
        {
          id: 'voluntary',
          text: 'By law certification is voluntary. Hospitals commonly expect it within a set time.',
          older: 'Older texts call it “highly recommended”.',
          ...recalled(),
        },
      ],
    },
    {
      id: 'continuing',
      title: 'Continuing certification, in four parts',
      statements: [
        {
          id: 'part-1',
          name: 'Part 1',
          text: 'A valid license.',
          ...oneSource(fromTheAbr),
        },
        {
          id: 'part-2',
          name: 'Part 2',
          text: '75 Category 1 CME credits in the last three calendar years.',
          older: 'Until 2024 a share of them had to be self-assessment.',
          ...agreed(
            fromTheAbr,
            'https://www.theabr.org/interventional-radiology/initial-certification/irdr-transition-pathway',
          ),
        },
        {
          id: 'part-3',
          name: 'Part 3',
          text: 'Online Longitudinal Assessment (OLA): two questions a week come, 104 a year, and most people have to answer 52. Each stays open for four weeks. It is judged in year five. An exam passed in year four or five does instead.',
          ...agreed(update2025, fromTheAbr),
        },
        {
          id: 'part-4',
          name: 'Part 4',
          text: 'One project or activity that improves practice, in three years. Tumor boards can count.',
          ...oneSource(fromTheAbr),
        },
      ],
    },
  ],
};

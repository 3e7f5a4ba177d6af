import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources, unsettled } from '#catalog/guide/evidence.ts';
import { oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

export const competition: GuideContent = {
  answer: topicAnswers.competition,
  sections: [
    {
      id: 'numbers',
      title: 'Integrated IR, year by year',
      statements: [
        {
          id: 'match-2022',
          name: '2022',
          text: 'PGY-1 places filled 45 of 45, PGY-2 places 123 of 123, places for physicians 1 of 1.',
          ...agreed(sources.positions2023, sources.positions2025),
        },
        {
          id: 'match-2023',
          name: '2023',
          text: 'PGY-1 51 of 51, PGY-2 123 of 125, physicians 2 of 2: 176 of 178 places, and 378 applicants.',
          ...agreed(sources.positions2023, sources.matchDay2023),
        },
        {
          id: 'match-2024',
          name: '2024',
          text: 'PGY-1 50 of 51, PGY-2 135 of 137, physicians 2 of 2. Seniors of MD and DO schools in the United States took 91.4% of the places.',
          ...agreed(sources.fillRates2024, 'https://radiologybusiness.com/node/254771'),
        },
        {
          id: 'match-2025',
          name: '2025',
          text: 'PGY-1 52 of 52, PGY-2 147 of 150, physicians 8 of 11, as a copy of a news report gives them. Other reports give other sums.',
          ...unsettled(
            sources.positions2025,
            'https://www.modernpubsonline.com/0A3ym8l/IRQuarterlyFall2025/html/33.html',
          ),
        },
      ],
    },
    {
      id: 'meaning',
      title: 'What the numbers mean',
      statements: [
        {
          id: 'fill-rate',
          text: 'A fill rate is the share of places that programs fill. It is near 100% because there are more applicants than places. It is not the share of applicants who match.',
          older: 'Some reports call a fill rate of 95% to 100% a “match rate”.',
          ...agreed('https://radiologybusiness.com/node/254771', sources.matchDay2023),
        },
        {
          id: 'fewer-than-half',
          text: 'With 378 applicants for 178 places, fewer than half of those who ranked IR could match in it. Many of them ranked diagnostic radiology too, first or second.',
          ...agreed(sources.matchDay2023, sources.positions2023),
        },
        {
          id: 'scores',
          text: 'The latest mean score found is old: Step 2 CK 255 for matched seniors of MD schools, in 2018. Newer means and counts of research were not found.',
          ...oneSource(
            'http://rfs.sirweb.org/medical-student-section/applying-to-interventional-radiology-residency/residency-application-advice/',
          ),
        },
      ],
    },
    {
      id: 'signals',
      title: 'Signals',
      statements: [
        {
          id: 'gold-and-silver',
          text: 'Six gold and six silver signals, one pool for diagnostic and interventional programs together, in the seasons of 2024 and 2025. Later seasons were not found; look before you plan with them.',
          older: 'In 2023 it was six plain signals.',
          ...agreed(
            'https://students-residents.aamc.org/applying-residencies-eras/program-signaling-2025-myeras-application-season',
            'https://residencyexperts.com/how-to-send-program-signals/',
          ),
        },
      ],
    },
  ],
};

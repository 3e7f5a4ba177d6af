import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { derived, oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

const erasFor2022 = 'https://www.aamc.org/services/eras-for-institutions/medical-schools/timeline';
const erasFor2025 = 'https://www.medschoolcoach.com/eras-timeline-residency';
const december =
  'https://www.asnr.org/in-training-neuroradiologist/fellowship-portal/eras-resources/';
const matchTimeline =
  'https://www.medschool.umaryland.edu/osa/residency-application-manual-/the-match-timeline-and-ranking/';
const matchNews = 'https://www.nrmp.org/about/news/2025/09/medical-school-welcome-newsletter-2';
const independentMatch =
  'https://stage.sirweb.org/in-training/pathways/independent-ir-residency/independent-ir-residency-match';

export const applicationSeason: GuideContent = {
  answer: topicAnswers['application-season'],
  sections: [
    {
      id: 'main-match',
      title: 'From medical school',
      statements: [
        {
          id: 'eras-opens',
          name: 'MyERAS opens',
          text: 'The first Wednesday of June, as in 2025. In 2022 it was the second.',
          ...derived(erasFor2025),
          also: [erasFor2022],
        },
        {
          id: 'eras-submission',
          name: 'Applications can be sent',
          text: 'The first Wednesday of September.',
          ...derived(erasFor2022),
          also: [erasFor2025],
        },
        {
          id: 'programs-read',
          name: 'Programs read, and the MSPE is released',
          text: 'Three weeks later.',
          older: 'Older texts give October 1 for the MSPE.',
          ...derived(erasFor2022),
        },
        {
          id: 'nrmp-registration',
          name: 'NRMP registration',
          text: 'Opens on September 15; the standard deadline is January 31.',
          ...agreed(matchNews, matchTimeline),
        },
        {
          id: 'interviews',
          name: 'Interviews',
          text: 'From October to January.',
          ...oneSource('https://www.medschoolcoach.com/eras-timeline-residency'),
        },
        {
          id: 'rank-list',
          name: 'Rank list',
          text: 'A Wednesday, 16 days before Match Day, at 9 pm Eastern time.',
          older: 'Before 2020 it was 23 days.',
          ...derived(matchTimeline),
        },
        {
          id: 'match-day',
          name: 'Match Day',
          text: 'The third Friday of March; Match Week begins on its Monday.',
          ...agreed(
            matchNews,
            'https://www.prnewswire.com/news-releases/nrmp-anticipates-exciting-2026-match-week-as-residency-applicants-and-programs-prepare-for-match-day-302708601.html',
          ),
        },
      ],
    },
    {
      id: 'independent',
      title: 'Into independent IR',
      statements: [
        {
          id: 'december-submission',
          name: 'December cycle of ERAS',
          text: 'Applications go out on the second Wednesday of November and are read from the first Wednesday of December.',
          ...derived(december),
        },
        {
          id: 'independent-interviews',
          name: 'Interviews',
          text: 'From a Monday near January 12 to March 31.',
          ...agreed(independentMatch, december),
        },
        {
          id: 'independent-match',
          name: 'Match Day',
          text: 'The third Wednesday of June. Registration opens 14 weeks before, ranking 9 weeks, and ranking closes 2 weeks before.',
          ...derived(independentMatch),
        },
      ],
    },
    {
      id: 'binding',
      title: 'What binds',
      statements: [
        {
          id: 'match-binds',
          text: 'Every match binds, and only the NRMP can release you. Who resigns within 45 days of the start is presumed to be in breach.',
          ...agreed(
            'http://www.nrmp.org/policies/the-match-commitment/',
            'https://www.nrmp.org/residency-applicants/after-the-match/',
          ),
        },
        {
          id: 'step-1',
          text: 'USMLE Step 1 is pass or fail for exams from January 26, 2022.',
          ...oneSource('https://www.usmle.org/common-questions?category=Step%201'),
        },
        {
          id: 'step-2',
          text: 'The pass mark of Step 2 CK is 218 from July 1, 2025.',
          ...agreed(
            'https://medvily.com/?p=296',
            'https://acemedboards.com/usmle-step-2-passing-score',
          ),
        },
        {
          id: 'two-lists',
          text: 'In 2025 about three of four places in integrated IR were advanced: they need a clinical year matched beside them.',
          ...agreed(
            sources.positions2025,
            'https://www.medschool.umaryland.edu/osa/residency-application-manual-/the-application---applying-to-programs/',
          ),
        },
      ],
    },
  ],
};

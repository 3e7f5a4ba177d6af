import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { agreed, sources } from '#catalog/guide/evidence.ts';
import { derived, oneSource } from '#catalog/provenance.ts';
import type { GuideContent } from '#domain/guide.ts';

const timelineShift =
  'https://www.auntminnie.com/radiology-education/residents-fellows/video/15818410/radiology-programs-prepare-for-abr-board-certification-timeline-shift';
const timelineComment = 'https://www.benwhite.com/?p=13327';
const writtenExamEnds =
  'https://radiologybusiness.com/topics/healthcare-management/leadership/american-board-radiology-written-certifying-exam-diagnostic';
const oralExamNews = 'https://www.theabr.org/news/new-diagnostic-radiology-oral-exam';
const bothExams = 'https://www.theabr.org/?p=42088';
const prerequisites =
  'https://www.theabr.org/interventional-radiology/initial-certification/irdr-certifying-exam/prerequisites-registration';
const registration2023 = 'https://www.theabr.org/beam/focus-on-ir-dr-february-2023';

export const exams: GuideContent = {
  answer: topicAnswers.exams,
  sections: [
    {
      id: 'cohorts',
      title: 'By the start of PGY-2',
      statements: [
        {
          id: 'r1-2022',
          name: 'July 2022',
          text: 'Core (Qualifying) Exam in June 2025. The computer-based certifying exam of diagnostic radiology has its last two sittings in 2027; after that there is only the oral one.',
          ...agreed(writtenExamEnds, oralExamNews),
        },
        {
          id: 'r1-2023',
          name: 'July 2023',
          text: 'Core Exam in June 2026. Oral certifying exam of diagnostic radiology early in 2028, after residency.',
          ...agreed(timelineShift, timelineComment, writtenExamEnds),
        },
        {
          id: 'r1-2024',
          name: 'July 2024',
          text: 'Core Exam in June 2027. Oral certifying exam of diagnostic radiology in June 2028.',
          ...agreed(timelineShift, timelineComment),
        },
        {
          id: 'r1-2025',
          name: 'July 2025',
          text: 'Core Exam in the autumn of 2028, in the fourth radiology year. Oral certifying exam of diagnostic radiology in June 2029.',
          ...oneSource(timelineShift),
        },
        {
          id: 'r1-2026',
          name: 'July 2026 and later',
          text: 'Core Exam in the autumn of the fourth radiology year and oral exam in its June, if it goes on like this.',
          ...derived(timelineShift),
        },
      ],
    },
    {
      id: 'ir-exams',
      title: 'For IR',
      statements: [
        {
          id: 'same-core',
          text: 'The Core Exam is the same as in diagnostic radiology.',
          older: 'Older texts put all exams after fellowship.',
          ...agreed(sources.abrNews2024, prerequisites),
        },
        {
          id: 'both-exams',
          text: 'In future, candidates in IR sit both certifying exams: that of diagnostic radiology and that of IR.',
          ...agreed(
            bothExams,
            'https://www.theradiologyreview.com/the-radiology-review-journal/abr-oral-certifying-exam',
          ),
        },
        {
          id: 'first-attempt',
          text: 'From 2029 on, the first attempt at that of diagnostic radiology is meant for the end of the fourth radiology year.',
          ...oneSource(bothExams),
        },
        {
          id: 'two-parts',
          text: 'Until then the IR/DR certifying exam has a computer-based part, in the first autumn after training, and an oral part. Who holds a certificate in diagnostic radiology already takes the oral part alone.',
          ...agreed(prerequisites, registration2023, sources.abrNews2024),
        },
        {
          id: 'ir-oral',
          text: 'The IR oral exam: four sessions of 30 minutes with four examiners, remote. The main sitting is in October, a smaller one in spring.',
          ...agreed(
            'https://www.theabr.org/interventional-radiology/initial-certification/irdr-certifying-exam',
            sources.abrNews2021,
            registration2023,
          ),
        },
        {
          id: 'ir-oral-year',
          text: 'Those who finished in June 2024 or later take it in the calendar year after training ends.',
          ...agreed(prerequisites, registration2023, sources.abrNews2024),
        },
        {
          id: 'unclear-cohorts',
          text: 'Not settled: what holds for integrated residents who started PGY-2 in 2023 or 2024, whose computer-based part would come after the last sittings, and whether the wait for the IR oral exam stays. Ask the ABR.',
          ...derived(writtenExamEnds),
        },
      ],
    },
    {
      id: 'paperwork',
      title: 'Paperwork on the way',
      statements: [
        {
          id: 'application',
          text: 'Your program adds you to myABR in July of PGY-2; you apply by October 31.',
          ...agreed(
            'https://www.theabr.org/interventional-radiology/initial-certification/program-administration',
            'https://www.theabr.org/?p=34241',
          ),
        },
        {
          id: 'final-verification',
          text: 'Your program verifies your training at its end. One page of the ABR says January to March 30 of the last year, a newer one July 1 to August 15 after it.',
          ...oneSource('https://www.theabr.org/?p=34241'),
        },
      ],
    },
  ],
};

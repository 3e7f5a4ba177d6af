import { inStep } from '#catalog/milestoneEntry.ts';
import { verified } from '#catalog/provenance.ts';
import {
  ebirDeadlines,
  ebirSittings,
  endOf,
  firstMonthOf,
  monthsFromEnd,
  monthsInto,
  startOf,
} from '#catalog/timings.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Pathway } from '#domain/pathway.ts';
import { milestoneDetails } from './details/europe.ts';

const nationalThenEbir: Pathway = {
  id: 'europe-ir-ebir',
  country: 'Europe in general',
  name: 'National radiology training, then EBIR',
  shortName: 'EBIR',
  academicYearStart: { month: 10, day: 1 },
  training: 'radiology training',
  medicalSchoolStart: { month: 10, day: 1 },
  graduation: { month: 7, day: 15 },
  cohortStage: 'radiology-level-1',
  stages: [
    {
      id: 'medical-school',
      kind: 'medical-school',
      name: 'Medical school',
      shortName: 'Med school',
      months: 72,
      adjustable: { minimum: 48, maximum: 120 },
      yearLabel: { prefix: 'Year ', first: 1 },
    },
    {
      id: 'radiology-level-1',
      kind: 'diagnostic',
      name: 'Radiology training, level I',
      shortName: 'Level I',
      months: 36,
      adjustable: { minimum: 24, maximum: 60 },
      yearLabel: { prefix: 'R', first: 1 },
    },
    {
      id: 'radiology-level-2',
      kind: 'interventional',
      name: 'Radiology training, level II with IR',
      shortName: 'Level II, IR',
      months: 24,
      adjustable: { minimum: 12, maximum: 48 },
      yearLabel: { prefix: 'R', first: 4 },
    },
    {
      id: 'ir-post',
      kind: 'fellowship',
      name: 'IR year after national training',
      shortName: 'IR year',
      months: 12,
      adjustable: { minimum: 12, maximum: 24 },
      yearLabel: { prefix: 'IR', first: 1 },
    },
  ],
  seasons: [],
};

const onPathway = [nationalThenEbir.id];

export const europe: CountryCatalog = {
  pathways: [nationalThenEbir],
  pathwayDetails: {
    [nationalThenEbir.id]: {
      ...verified('https://www.cirse.org/education/ebir/entry-criteria-application/'),
      summary:
        'About six years after medical school: five of national radiology training, the last two with IR in focus, then a year or more of IR for the European certificate.',
      caution:
        'Countries differ widely in lengths and in what they call IR, and when training begins is your country’s rule; October 1 stands for it. The length of medical school is not confirmed. The European IR curriculum is a training requirement since 2022, and the pathway to it is still being written.',
    },
  },
  milestones: [
    ...inStep('understand-the-field', onPathway, [
      {
        id: 'eu-find-national-rules',
        title: 'Find out how your country trains IR',
        timing: monthsInto('medical-school', 48),
        confidence: 'one-source',
      },
    ]),
    ...inStep('residency', onPathway, [
      {
        id: 'eu-enter-radiology',
        title: 'Enter national radiology training',
        timing: startOf('radiology-level-1'),
        isStart: true,
        confidence: 'recalled',
      },
      {
        id: 'eu-choose-ir',
        title: 'Choose IR for years 4 and 5',
        timing: monthsFromEnd('radiology-level-1', -6),
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('fellowship', onPathway, [
      {
        id: 'eu-keep-log',
        title: 'Keep a log as first operator from the first case',
        timing: startOf('radiology-level-2'),
        required: true,
        confidence: 'verified',
      },
      {
        id: 'eu-arrange-clinical-time',
        title: 'Arrange clinical time, such as vascular surgery or ICU',
        timing: monthsInto('ir-post', 2),
        confidence: 'one-source',
      },
    ]),
    ...inStep('certification', onPathway, [
      {
        id: 'eu-national-exam',
        landmark: { name: 'National radiology title', shortName: 'Title' },
        isExam: true,
        title: 'Pass the national radiology exam or earn the title',
        timing: endOf('radiology-level-2'),
        confidence: 'recalled',
      },
      {
        id: 'eu-apply-ebir',
        title: 'Apply for the EBIR',
        timing: firstMonthOf(ebirDeadlines, endOf('ir-post')),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'eu-sit-ebir',
        isExam: true,
        title: 'Sit the EBIR',
        timing: firstMonthOf(ebirSittings, monthsFromEnd('ir-post', 1)),
        expected: true,
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('continuing-education', onPathway, [
      {
        id: 'eu-national-cpd',
        title: 'Meet your country’s rule for CPD this year',
        timing: monthsFromEnd('ir-post', 12),
        everyMonths: 12,
        confidence: 'one-source',
      },
    ]),
    ...inStep('networking', onPathway, [
      {
        id: 'eu-join-cirse',
        title: 'Become a full member of CIRSE',
        timing: startOf('ir-post'),
        required: true,
        confidence: 'verified',
      },
    ]),
  ],
  milestoneDetails,
  examAuthority: 'your national radiology society',
};

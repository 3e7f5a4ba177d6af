import { inStep } from '#catalog/milestoneEntry.ts';
import { oneSource, verified } from '#catalog/provenance.ts';
import { firstMonthOf, monthsFrom, monthsFromEnd, monthsInto, startOf } from '#catalog/timings.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Pathway, PathwayStage } from '#domain/pathway.ts';
import { milestoneDetails } from './details/india.ts';

const toTheMd: readonly PathwayStage[] = [
  {
    id: 'mbbs',
    kind: 'medical-school',
    name: 'MBBS',
    shortName: 'MBBS',
    months: 54,
    adjustable: { minimum: 48, maximum: 120 },
    yearLabel: { prefix: 'MBBS ', first: 1 },
  },
  {
    id: 'internship',
    kind: 'internship',
    name: 'Compulsory rotating internship',
    shortName: 'Internship',
    months: 12,
    adjustable: { minimum: 12, maximum: 24 },
    yearLabel: { prefix: 'Intern ', first: 1 },
  },
  {
    id: 'md',
    kind: 'diagnostic',
    name: 'MD or DNB in radiodiagnosis',
    shortName: 'MD or DNB',
    months: 36,
    adjustable: { minimum: 24, maximum: 60 },
    yearLabel: { prefix: 'MD ', first: 1 },
  },
];

const indian = {
  country: 'India',
  academicYearStart: { month: 2, day: 1 },
  training: 'internship',
  medicalSchoolStart: { month: 8, day: 1 },
  schoolYearStart: { month: 8, day: 1 },
  graduation: { month: 1, day: 31 },
  cohortStage: 'md',
  // Courses start at no fixed time of the year, so each exam counts from the stages around it.
  seasons: [],
} satisfies Partial<Pathway>;

const doctorate: Pathway = {
  ...indian,
  id: 'india-dm-drnb-ir',
  name: 'MD or DNB, then DM or DrNB in IR',
  shortName: 'DM or DrNB',
  stages: [
    ...toTheMd,
    {
      id: 'dm',
      kind: 'interventional',
      name: 'DM or DrNB in IR',
      shortName: 'DM or DrNB',
      months: 36,
      adjustable: { minimum: 24, maximum: 60 },
      yearLabel: { prefix: 'DM ', first: 1 },
    },
  ],
};

const fellowshipAfter: Pathway = {
  ...indian,
  id: 'india-fellowship-ir',
  name: 'MD or DNB, then IR fellowship or PDCC',
  shortName: 'IR fellowship',
  stages: [
    ...toTheMd,
    {
      id: 'fellowship',
      kind: 'fellowship',
      name: 'IR fellowship or PDCC',
      shortName: 'Fellowship',
      months: 12,
      adjustable: { minimum: 12, maximum: 24 },
      yearLabel: { prefix: 'Fellow ', first: 1 },
    },
  ],
};

const both = [doctorate.id, fellowshipAfter.id];

const caution =
  'Entrance exams and the start of courses move by months from year to year; February 1 stands for the start, of the internship too. If yours begins in another month, give its first day in Settings, and enter the wait for a place after it as a gap. The lengths of the MBBS and the internship are not confirmed.';

export const india: CountryCatalog = {
  pathways: [doctorate, fellowshipAfter],
  pathwayDetails: {
    [doctorate.id]: {
      ...verified(
        'https://medicaldialogues.in/amp/medical-courses/dm-interventional-radiology-admissions-medical-colleges-fees-eligibility-criteria-details-107692',
      ),
      summary:
        'Seven years after medical school: a year of internship, three of MD or DNB in radiodiagnosis, three of DM or DrNB in interventional radiology.',
      caution,
    },
    [fellowshipAfter.id]: {
      ...oneSource('https://www.thieme-connect.com/products/ejournals/html/10.1055/s-0042-1751037'),
      summary:
        'Five or six years after medical school: a year of internship, three of MD or DNB in radiodiagnosis, then a fellowship or post-doctoral certificate of one or two.',
      caution,
    },
  },
  milestones: [
    ...inStep('residency', both, [
      {
        id: 'in-sit-neet-pg',
        landmark: { name: 'NEET-PG', shortName: 'NEET-PG' },
        isExam: true,
        title: 'Sit NEET-PG',
        timing: firstMonthOf([8], monthsInto('md', -12)),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'in-start-md',
        title: 'Start the MD or DNB in radiodiagnosis',
        timing: startOf('md'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('fellowship', both, [
      {
        id: 'in-register-neet-ss',
        title: 'Register for NEET-SS',
        pathways: [doctorate.id],
        timing: firstMonthOf([11], monthsFromEnd('md', -2), monthsInto('dm', -13)),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'in-sit-neet-ss',
        landmark: { name: 'NEET-SS', shortName: 'NEET-SS' },
        isExam: true,
        title: 'Sit NEET-SS',
        pathways: [doctorate.id],
        timing: firstMonthOf([12], monthsFromEnd('md', -1), monthsInto('dm', -12)),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'in-apply-fellowship',
        title: 'Apply for the IR fellowship or certificate',
        pathways: [fellowshipAfter.id],
        timing: firstMonthOf([11], monthsFromEnd('md', -11)),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
      {
        id: 'in-start-dm',
        title: 'Start the DM or DrNB in IR',
        pathways: [doctorate.id],
        timing: startOf('dm'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'in-start-fellowship',
        title: 'Start the IR fellowship or certificate',
        pathways: [fellowshipAfter.id],
        timing: startOf('fellowship'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('certification', both, [
      {
        id: 'in-md-final',
        landmark: { name: 'MD final', shortName: 'MD' },
        isExam: true,
        title: 'Pass the final examination of the MD or DNB',
        timing: firstMonthOf([12], monthsFromEnd('md', -11)),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
      {
        id: 'in-dm-final',
        isExam: true,
        title: 'Pass the final examination of the DM or DrNB',
        pathways: [doctorate.id],
        timing: firstMonthOf([10], monthsFromEnd('dm', -11)),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
    ]),
    ...inStep('continuing-education', both, [
      {
        id: 'in-state-council-cpd',
        title: 'Ask your state council for its CPD rule',
        timing: monthsFrom('training-end', 12),
        confidence: 'recalled',
      },
    ]),
    ...inStep('networking', both, [
      {
        id: 'in-join-society',
        title: 'Join the national IR society and go to its meeting',
        timing: monthsInto('md', 12),
        confidence: 'recalled',
      },
    ]),
  ],
  milestoneDetails,
  examAuthority: 'the examining board',
};

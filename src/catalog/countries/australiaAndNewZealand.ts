import { inStep } from '#catalog/milestoneEntry.ts';
import { oneSource, verified } from '#catalog/provenance.ts';
import {
  ebirSittings,
  endOf,
  firstDayOf,
  firstMonthOf,
  monthOf,
  monthsFrom,
  monthsFromEnd,
  monthsInto,
  startOf,
} from '#catalog/timings.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Pathway, PathwayStage } from '#domain/pathway.ts';
import { milestoneDetails } from './details/australiaAndNewZealand.ts';

/** Training of the one College that both countries share; the registrar years are numbered through its phases. */
const afterSchool: readonly PathwayStage[] = [
  {
    id: 'prevocational',
    kind: 'internship',
    name: 'Internship and resident year',
    shortName: 'Prevocational',
    months: 24,
    adjustable: { minimum: 12, maximum: 60 },
    yearLabel: { prefix: 'PGY-', first: 1 },
  },
  {
    id: 'phase-1',
    kind: 'diagnostic',
    name: 'Clinical radiology, Phase 1',
    shortName: 'Phase 1',
    months: 24,
    adjustable: { minimum: 12, maximum: 24 },
    yearLabel: { prefix: 'Registrar ', first: 1 },
  },
  {
    id: 'phase-2',
    kind: 'diagnostic',
    name: 'Clinical radiology, Phase 2',
    shortName: 'Phase 2',
    months: 24,
    adjustable: { minimum: 12, maximum: 48 },
    yearLabel: { prefix: 'Registrar ', first: 3 },
  },
  {
    id: 'phase-3',
    kind: 'diagnostic',
    name: 'Clinical radiology, Phase 3',
    shortName: 'Phase 3',
    months: 12,
    adjustable: { minimum: 6, maximum: 36 },
    yearLabel: { prefix: 'Registrar ', first: 5 },
  },
  {
    id: 'ir-fellowship',
    kind: 'fellowship',
    name: 'IR fellowship',
    shortName: 'Fellowship',
    months: 12,
    adjustable: { minimum: 12, maximum: 24 },
    yearLabel: { prefix: 'Fellow ', first: 1 },
  },
];

function medicalSchool(months: number): PathwayStage {
  return {
    id: 'medical-school',
    kind: 'medical-school',
    name: 'Medical school',
    shortName: 'Med school',
    months,
    adjustable: { minimum: 48, maximum: 120 },
    yearLabel: { prefix: 'Year ', first: 1 },
  };
}

const ofTheCollege = {
  name: 'FRANZCR, then IR fellowship',
  shortName: 'FRANZCR and IR',
  training: 'internship',
  cohortStage: 'phase-1',
  seasons: [{ id: 'registrar-season', stage: 'phase-1', monthsBefore: 12 }],
} satisfies Partial<Pathway>;

const australia: Pathway = {
  ...ofTheCollege,
  id: 'australia-ir',
  country: 'Australia',
  academicYearStart: { month: 2, day: 1 },
  medicalSchoolStart: { month: 2, day: 1 },
  graduation: { month: 12, day: 1 },
  stages: [medicalSchool(60), ...afterSchool],
};

const newZealand: Pathway = {
  ...ofTheCollege,
  id: 'new-zealand-ir',
  country: 'New Zealand',
  academicYearStart: { month: 12, day: 1 },
  medicalSchoolStart: { month: 2, day: 15 },
  graduation: { month: 11, day: 15 },
  stages: [medicalSchool(72), ...afterSchool],
};

const trainingRequirements =
  'https://www.ranzcr.com/trainees/clinical-radiology-training-program/training-requirements';

const summary =
  'Eight years or more after medical school: two prevocational years, five of clinical radiology in three phases to the FRANZCR, then a fellowship of one or two years in IR.';
const phases =
  'Five years in three phases are verified; how they divide is a guess, and a phase ends when its requirements are met. The College has asked for IR to be recognized as a field of its own; on the pages read it was not yet.';

const both = [australia.id, newZealand.id];

export const australiaAndNewZealand: CountryCatalog = {
  pathways: [australia, newZealand],
  pathwayDetails: {
    [australia.id]: {
      ...verified(trainingRequirements),
      summary,
      caution: `${phases} Posts begin in January or February; February 1 stands for them. The length of medical school is not confirmed.`,
    },
    [newZealand.id]: {
      ...oneSource(trainingRequirements),
      summary,
      caution: `${phases} The dates of New Zealand are not confirmed: house officers are said to begin in November and registrars in December, and December 1 stands for both. Nor is the length of medical school.`,
    },
  },
  milestones: [
    ...inStep('residency', both, [
      {
        id: 'au-get-crvn',
        title: 'Get the College’s candidate number (CRVN)',
        pathways: [australia.id],
        timing: monthOf('registrar-season', 3),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'au-apply-to-networks',
        landmark: { name: 'Registrar application', shortName: 'Apply' },
        title: 'Apply to radiology training networks',
        pathways: [australia.id],
        timing: monthOf('registrar-season', 4),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'nz-apply-for-training',
        title: 'Apply for an accredited training post',
        pathways: [newZealand.id],
        timing: monthsFromEnd('prevocational', -8),
        confidence: 'recalled',
      },
      {
        id: 'au-start-training',
        title: 'Start accredited training in clinical radiology',
        pathways: [australia.id],
        timing: startOf('phase-1'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'nz-start-training',
        title: 'Start accredited training in clinical radiology',
        pathways: [newZealand.id],
        timing: startOf('phase-1'),
        isStart: true,
        confidence: 'recalled',
      },
      {
        id: 'anz-first-six-months',
        title: 'Finish the tasks of the first six months of training',
        timing: monthsInto('phase-1', 5),
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('fellowship', both, [
      {
        id: 'anz-arrange-fellowship',
        title: 'Arrange the IR fellowship',
        timing: monthsInto('phase-2', 18),
        confidence: 'one-source',
      },
      {
        id: 'anz-start-fellowship',
        title: 'Start the IR fellowship',
        timing: startOf('ir-fellowship'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('certification', both, [
      {
        id: 'anz-sit-phase-1',
        title: 'Sit Phase 1: Anatomy and Applied Imaging Technology',
        timing: monthOf('Registrar 1', 4),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'anz-pass-phase-1',
        landmark: { name: 'Phase 1 exams', shortName: 'Phase 1' },
        isExam: true,
        title: 'Pass the Phase 1 examinations',
        timing: endOf('phase-1'),
        required: true,
        confidence: 'verified',
      },
      {
        id: 'anz-sit-phase-2-written',
        isExam: true,
        title: 'Sit the Phase 2 written examinations',
        timing: monthOf('Registrar 3', 7),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'anz-sit-oscer',
        landmark: { name: 'OSCER', shortName: 'OSCER' },
        isExam: true,
        title: 'Sit the OSCER',
        timing: monthOf('Registrar 4', 6),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'anz-franzcr',
        title: 'Become a Fellow of the College (FRANZCR)',
        timing: endOf('phase-3'),
        required: true,
        confidence: 'verified',
      },
      {
        id: 'anz-sit-ebir',
        isExam: true,
        title: 'Sit the EBIR, if you want it',
        timing: firstMonthOf(ebirSittings, monthsFromEnd('ir-fellowship', 1)),
        expected: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('continuing-education', both, [
      {
        id: 'anz-cpd',
        title: 'Complete 50 hours of CPD this year, with a plan',
        timing: firstDayOf(12, 31, monthsFrom('training-end', 6)),
        everyMonths: 12,
        confidence: 'verified',
      },
    ]),
    ...inStep('networking', both, [
      {
        id: 'anz-join-irsa',
        title: 'Join IRSA and go to its meeting',
        timing: monthOf('Fellow 1', 7),
        expected: true,
        confidence: 'one-source',
      },
    ]),
  ],
  milestoneDetails,
  examAuthority: 'the College (RANZCR)',
};

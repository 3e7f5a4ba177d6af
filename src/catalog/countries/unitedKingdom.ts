import { inStep } from '#catalog/milestoneEntry.ts';
import { verified } from '#catalog/provenance.ts';
import {
  ebirSittings,
  endOf,
  firstMonthOf,
  monthAfter,
  monthOf,
  monthsFromEnd,
  monthsInto,
  startOf,
} from '#catalog/timings.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Pathway } from '#domain/pathway.ts';
import { milestoneDetails } from './details/unitedKingdom.ts';

const radiologyWithIr: Pathway = {
  id: 'uk-ir',
  country: 'United Kingdom',
  name: 'Clinical radiology with IR subspecialty CCT',
  shortName: 'Radiology with IR',
  academicYearStart: { month: 8, day: 1 },
  training: 'foundation training',
  medicalSchoolStart: { month: 9, day: 1 },
  graduation: { month: 7, day: 1 },
  cohortStage: 'core-radiology',
  stages: [
    {
      id: 'medical-school',
      kind: 'medical-school',
      name: 'Medical school',
      shortName: 'Med school',
      months: 60,
      adjustable: { minimum: 48, maximum: 120 },
      yearLabel: { prefix: 'Year ', first: 1 },
    },
    {
      id: 'foundation',
      kind: 'internship',
      name: 'Foundation Programme',
      shortName: 'Foundation',
      months: 24,
      adjustable: { minimum: 24, maximum: 60 },
      yearLabel: { prefix: 'FY', first: 1 },
    },
    {
      id: 'core-radiology',
      kind: 'diagnostic',
      name: 'Core clinical radiology',
      shortName: 'Core radiology',
      months: 36,
      adjustable: { minimum: 24, maximum: 60 },
      yearLabel: { prefix: 'ST', first: 1 },
    },
    {
      id: 'higher-ir',
      kind: 'interventional',
      name: 'Higher IR training',
      shortName: 'Higher IR',
      months: 36,
      adjustable: { minimum: 24, maximum: 60 },
      yearLabel: { prefix: 'ST', first: 4 },
    },
    {
      id: 'post-cct-fellowship',
      kind: 'fellowship',
      name: 'IR fellowship after the CCT',
      shortName: 'Fellowship',
      months: 0,
      adjustable: { minimum: 0, maximum: 24 },
      yearLabel: { prefix: 'Fellow ', first: 1 },
    },
  ],
  seasons: [
    { id: 'foundation-season', stage: 'foundation', monthsBefore: 12 },
    { id: 'st1-season', stage: 'core-radiology', monthsBefore: 12 },
    { id: 'higher-ir-season', stage: 'higher-ir', monthsBefore: 12 },
  ],
};

const onPathway = [radiologyWithIr.id];

export const unitedKingdom: CountryCatalog = {
  pathways: [radiologyWithIr],
  pathwayDetails: {
    [radiologyWithIr.id]: {
      ...verified('https://www.irjuniors.com/career-pathway'),
      summary:
        'Eight years after medical school: two foundation years, three of core radiology (ST1 to ST3), three of higher IR training (ST4 to ST6), with one application for radiology in FY2.',
      caution:
        'Posts begin in the first days of August; August 1 stands for them, and it is not confirmed, nor is the length of medical school. Some posts are for IR from ST1 and take the same time. Some schools of radiology arrange two years of higher IR instead of three. A fellowship after the CCT has no months here until you enter them.',
    },
  },
  milestones: [
    ...inStep('understand-the-field', onPathway, [
      {
        id: 'uk-see-ir-in-placements',
        title: 'See IR in placements and meet the trainee group',
        timing: monthsInto('medical-school', 24),
        confidence: 'recalled',
      },
    ]),
    ...inStep('medical-school', onPathway, [
      {
        id: 'uk-apply-foundation',
        title: 'Apply for the Foundation Programme on Oriel',
        timing: monthOf('foundation-season', 10),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
    ]),
    ...inStep('residency', onPathway, [
      {
        id: 'uk-start-fy1',
        title: 'Start FY1',
        timing: startOf('foundation'),
        isStart: true,
        confidence: 'recalled',
      },
      {
        id: 'uk-submit-st1-application',
        title: 'Submit the ST1 clinical radiology application on Oriel',
        timing: monthOf('st1-season', 11),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'uk-upload-portfolio',
        title: 'Upload the evidence for your portfolio',
        timing: monthOf('st1-season', 12),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
      {
        id: 'uk-sit-msra',
        title: 'Sit the MSRA',
        timing: monthOf('st1-season', 1),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'uk-st1-interview',
        title: 'Interview for ST1',
        timing: monthOf('st1-season', 2),
        goesOnFor: 1,
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'uk-rank-st1-posts',
        isMatch: true,
        landmark: { name: 'ST1 offer', shortName: 'Offer' },
        title: 'Rank ST1 posts and answer the offer within 48 hours',
        timing: monthOf('st1-season', 3),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'uk-start-st1',
        title: 'Start ST1 in clinical radiology',
        timing: startOf('core-radiology'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'uk-management-course',
        title: 'Finish the management course',
        timing: monthsInto('higher-ir', 18),
        confidence: 'one-source',
      },
    ]),
    ...inStep('fellowship', onPathway, [
      {
        id: 'uk-apply-higher-ir',
        title: 'Apply for higher IR training',
        timing: monthOf('higher-ir-season', 1),
        expected: true,
        required: true,
        conditional: true,
        confidence: 'one-source',
      },
      {
        id: 'uk-look-for-fellowships',
        title: 'Look for fellowship posts abroad',
        timing: monthOf('higher-ir-season', 2),
        confidence: 'one-source',
      },
      {
        id: 'uk-start-higher-ir',
        title: 'Start ST4 on the IR curriculum',
        timing: startOf('higher-ir'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('certification', onPathway, [
      {
        id: 'uk-pass-frcr-1',
        landmark: { name: 'First FRCR', shortName: 'FRCR 1' },
        isExam: true,
        title: 'Pass the First FRCR: anatomy and physics',
        timing: monthOf('ST1', 3),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'uk-pass-frcr-2a',
        isExam: true,
        title: 'Pass the Final FRCR Part A',
        timing: monthOf('ST3', 12),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'uk-pass-frcr-2b',
        landmark: { name: 'Final FRCR', shortName: 'FRCR 2B' },
        isExam: true,
        title: 'Pass the Final FRCR Part B',
        timing: monthAfter('uk-pass-frcr-2a', 6),
        expected: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'uk-sit-ebir',
        isExam: true,
        title: 'Sit the EBIR, if you want it',
        timing: firstMonthOf(ebirSittings, monthsFromEnd('higher-ir', -6)),
        expected: true,
        confidence: 'verified',
      },
      {
        id: 'uk-receive-cct',
        title: 'Receive the CCT with IR subspecialty',
        timing: endOf('higher-ir'),
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('continuing-education', onPathway, [
      {
        id: 'uk-rcr-cpd',
        title: 'Collect about 50 RCR CPD credits a year, 250 in five',
        timing: monthsFromEnd('higher-ir', 12),
        everyMonths: 12,
        confidence: 'verified',
      },
    ]),
    ...inStep('networking', onPathway, [
      {
        id: 'uk-present-at-meeting',
        title: 'Present at a national or international IR meeting',
        timing: monthsInto('higher-ir', 12),
        everyMonths: 12,
        until: 'training-end',
        confidence: 'one-source',
      },
    ]),
  ],
  milestoneDetails,
  examAuthority: 'the Royal College of Radiologists',
};

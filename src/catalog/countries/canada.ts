import { inStep } from '#catalog/milestoneEntry.ts';
import { verified } from '#catalog/provenance.ts';
import {
  firstMonthOf,
  monthOf,
  monthsFrom,
  monthsFromEnd,
  monthsInto,
  startOf,
} from '#catalog/timings.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Pathway, PathwayStage, Season } from '#domain/pathway.ts';
import { milestoneDetails } from './details/canada.ts';

const medicalSchool: PathwayStage = {
  id: 'medical-school',
  kind: 'medical-school',
  name: 'Medical school',
  shortName: 'Med school',
  months: 48,
  adjustable: { minimum: 36, maximum: 120 },
  yearLabel: { prefix: 'Year ', first: 1 },
};

const firstYear: PathwayStage = {
  id: 'pgy1',
  kind: 'internship',
  name: 'PGY-1, clinical blocks',
  shortName: 'PGY-1',
  months: 12,
  adjustable: { minimum: 12, maximum: 24 },
  yearLabel: { prefix: 'PGY-', first: 1 },
};

const diagnosticRadiology: PathwayStage = {
  id: 'dr',
  kind: 'diagnostic',
  name: 'Diagnostic radiology',
  shortName: 'DR',
  months: 48,
  adjustable: { minimum: 24, maximum: 72 },
  yearLabel: { prefix: 'PGY-', first: 2 },
};

const irResidency: PathwayStage = {
  id: 'ir',
  kind: 'interventional',
  name: 'IR subspecialty residency',
  shortName: 'IR',
  months: 24,
  adjustable: { minimum: 12, maximum: 48 },
  yearLabel: { prefix: 'PGY-', first: 6 },
};

const canadian = {
  country: 'Canada',
  academicYearStart: { month: 7, day: 1 },
  training: 'residency',
  medicalSchoolStart: { month: 9, day: 1 },
  graduation: { month: 5, day: 15 },
  cohortStage: 'dr',
} satisfies Partial<Pathway>;

/** June 1 to May 31 before residency: all dates of the CaRMS match lie in it. */
const carmsSeason: Season = { id: 'carms-season', stage: 'pgy1', monthsBefore: 13 };

const twoYears: Pathway = {
  ...canadian,
  id: 'canada-ir-residency',
  name: 'DR, then two-year IR residency',
  shortName: 'IR residency',
  stages: [medicalSchool, firstYear, diagnosticRadiology, irResidency],
  seasons: [carmsSeason, { id: 'ir-season', stage: 'ir', monthsBefore: 24 }],
};

const firstYearInside: Pathway = {
  ...canadian,
  id: 'canada-ir-residency-overlap',
  name: 'DR with the first IR year inside it',
  shortName: 'IR inside DR',
  stages: [
    medicalSchool,
    firstYear,
    { ...diagnosticRadiology, months: 36 },
    {
      id: 'dr-ir',
      kind: 'interventional',
      name: 'Diagnostic radiology with IR blocks',
      shortName: 'DR with IR',
      months: 12,
      adjustable: { minimum: 12, maximum: 24 },
      yearLabel: { prefix: 'PGY-', first: 5 },
    },
    { ...irResidency, months: 12 },
  ],
  seasons: [carmsSeason],
};

const fellowshipAfter: Pathway = {
  ...canadian,
  id: 'canada-ir-fellowship',
  name: 'DR, then one-year IR fellowship',
  shortName: 'IR fellowship',
  stages: [
    medicalSchool,
    firstYear,
    diagnosticRadiology,
    {
      id: 'fellowship',
      kind: 'fellowship',
      name: 'IR fellowship',
      shortName: 'Fellowship',
      months: 12,
      adjustable: { minimum: 12, maximum: 24 },
      yearLabel: { prefix: 'PGY-', first: 6 },
    },
  ],
  // From the April two years before: applications run from April to July.
  seasons: [carmsSeason, { id: 'fellowship-season', stage: 'fellowship', monthsBefore: 27 }],
};

const pathways = [twoYears, firstYearInside, fellowshipAfter];
const onEach = pathways.map(({ id }) => id);
const withIrExam = [twoYears.id, firstYearInside.id];

const caution =
  'The length of medical school and its dates are not confirmed. One university divides residency into blocks of four weeks, of which the first nine are a stage of their own.';

export const canada: CountryCatalog = {
  pathways,
  pathwayDetails: {
    [twoYears.id]: {
      ...verified(
        'https://www.royalcollege.ca/content/dam/documents/ibd/interventional-radiology/interventional-radiology-str-e.html',
      ),
      summary:
        'Seven years after medical school: five of diagnostic radiology with its clinical year, then an IR residency of two; there is no direct entry into IR.',
      caution,
    },
    [firstYearInside.id]: {
      ...verified(
        'https://www.mcgill.ca/radiology/education/interventional-radiology-residency-program/inteventional-radiology-glance',
      ),
      summary:
        'Six years after medical school: five of diagnostic radiology, the last three of which hold up to twelve months of IR, then one year of IR residency.',
      caution: `The IR months may be spread over PGY-3 to PGY-5; here they are PGY-5. ${caution}`,
    },
    [fellowshipAfter.id]: {
      ...verified('https://cairweb.ca/en/ir-residencies-in-canada/'),
      summary:
        'Six years after medical school: five of diagnostic radiology, then a fellowship of one; the IR examination is not mandatory here.',
      caution: `Whether a fellow of one year may sit the IR examination could not be read. ${caution}`,
    },
  },
  milestones: [
    ...inStep('medical-school', onEach, [
      {
        id: 'ca-choose-electives',
        title: 'Choose electives in radiology, IR and other fields',
        timing: monthsInto('medical-school', 24),
        confidence: 'one-source',
      },
      {
        id: 'ca-open-carms',
        title: 'Open CaRMS Online and choose programs',
        timing: monthOf('carms-season', 9),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
      {
        id: 'ca-complete-application',
        title: 'Complete the application before file review',
        timing: monthOf('carms-season', 11),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
      {
        id: 'ca-interview',
        title: 'Interview in the national interview period',
        timing: monthOf('carms-season', 1),
        goesOnFor: 1,
        expected: true,
        required: true,
        confidence: 'one-source',
      },
    ]),
    ...inStep('residency', onEach, [
      {
        id: 'ca-match-day',
        isMatch: true,
        landmark: { name: 'Match day', shortName: 'Match' },
        title: 'Match into diagnostic radiology',
        timing: monthOf('carms-season', 3),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
      {
        id: 'ca-start-pgy1',
        title: 'Start PGY-1',
        timing: startOf('pgy1'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'ca-agree-ir-blocks',
        title: 'Agree the 13 IR blocks with both program directors',
        pathways: [firstYearInside.id],
        timing: monthsInto('dr', 12),
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('fellowship', onEach, [
      {
        id: 'ca-apply-ir-fellowship',
        title: 'Apply for an IR fellowship',
        pathways: [fellowshipAfter.id],
        timing: monthOf('fellowship-season', 5),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
      {
        id: 'ca-apply-ir-residency',
        title: 'Apply to IR residency programs',
        pathways: [twoYears.id],
        timing: monthOf('ir-season', 1),
        expected: true,
        confidence: 'recalled',
      },
      {
        id: 'ca-start-ir-residency',
        title: 'Start the IR residency',
        pathways: [twoYears.id],
        timing: startOf('ir'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'ca-start-pgy6-ir',
        title: 'Start the IR year after diagnostic radiology',
        pathways: [firstYearInside.id],
        timing: startOf('ir'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
      {
        id: 'ca-start-ir-fellowship',
        title: 'Start the IR fellowship',
        pathways: [fellowshipAfter.id],
        timing: startOf('fellowship'),
        isStart: true,
        required: true,
        confidence: 'verified',
      },
    ]),
    ...inStep('certification', onEach, [
      {
        id: 'ca-pass-dr-exam',
        landmark: { name: 'DR exam', shortName: 'DR exam' },
        isExam: true,
        title: 'Pass the Royal College diagnostic radiology exam',
        timing: firstMonthOf([4], monthsFromEnd('dr', -11), monthsFromEnd('dr-ir', -11)),
        expected: true,
        confidence: 'recalled',
      },
      {
        id: 'ca-register-ir-exam',
        title: 'Register for the Royal College IR exam',
        pathways: withIrExam,
        timing: firstMonthOf([8], monthsFrom('training-end', -12)),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
      {
        id: 'ca-sit-ir-exam',
        isExam: true,
        title: 'Sit the Royal College IR exam',
        pathways: withIrExam,
        timing: firstMonthOf([9], monthsFrom('training-end', 1)),
        expected: true,
        required: true,
        confidence: 'one-source',
      },
    ]),
    ...inStep('continuing-education', onEach, [
      {
        id: 'ca-moc',
        title: 'Collect 40 MOC credits a year, 400 in five',
        timing: monthsFrom('training-end', 12),
        everyMonths: 12,
        confidence: 'verified',
      },
    ]),
    ...inStep('networking', onEach, [
      {
        id: 'ca-join-cair',
        title: 'Join CAIR and use what it has for trainees',
        timing: monthsInto('pgy1', 6),
        confidence: 'recalled',
      },
    ]),
  ],
  milestoneDetails,
  examAuthority: 'the Royal College',
};

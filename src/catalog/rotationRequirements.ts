import type { Requirement } from '#domain/requirement.ts';
import { unitedStatesPathways } from './pathways.ts';

type Entry = Omit<Requirement, 'pathways' | 'window'>;

/**
 * Where a residency ends after diagnostic radiology, that is where its counts have to be reached; the integrated
 * residency holds both.
 */
const diagnosticOnly = {
  pathways: ['us-esir', 'us-independent', 'us-classic'],
  stages: ['diagnostic'],
} as const satisfies ResidencyShape;

const integrated = {
  pathways: ['us-integrated'],
  stages: ['diagnostic', 'interventional'],
} as const satisfies ResidencyShape;

interface ResidencyShape {
  readonly pathways: readonly string[];
  readonly stages: Requirement['window']['stages'];
}

/** The window of a requirement that every residency has, for each shape of residency. An id comes once a pathway. */
function inEachResidency(entry: Entry, lastMonths?: number): readonly Requirement[] {
  return [integrated, diagnosticOnly].map(({ pathways, stages }) => ({
    ...entry,
    pathways,
    window: { stages, ...(lastMonths === undefined ? {} : { lastMonths }) },
  }));
}

const esir = {
  pathways: ['us-esir'],
  unit: 'blocks',
  window: { stages: ['diagnostic'] },
  confidence: 'verified',
  milestone: 'finish-esir',
} as const satisfies Partial<Requirement>;

/**
 * What rotations have to add up to, by importance. The lengths of stages are not among them: that a residency has so
 * many years is the schedule's to say. What counts, and where it comes from, is in `requirementDetails`.
 */
export const rotationRequirements: readonly Requirement[] = [
  {
    ...esir,
    id: 'esir-ir',
    name: 'IR rotations for ESIR',
    minimum: 8,
    counters: [{ tallies: ['esir-ir'] }],
    fillWith: ['ir'],
  },
  {
    ...esir,
    id: 'esir-icu',
    name: 'Intensive care for ESIR',
    minimum: 1,
    counters: [{ tallies: ['icu'] }],
    fillWith: ['icu'],
  },
  {
    ...esir,
    id: 'esir-total',
    name: 'IR, related and intensive care for ESIR',
    minimum: 12,
    counters: [
      { tallies: ['esir-ir'] },
      { tallies: ['icu'] },
      { tallies: ['esir-ir-related'], atMost: 3 },
    ],
    fillWith: ['ir-related', 'ir'],
  },
  {
    id: 'icu',
    name: 'Intensive care',
    pathways: ['us-integrated'],
    unit: 'blocks',
    minimum: 1,
    counters: [{ tallies: ['icu'] }],
    window: { stages: ['diagnostic', 'interventional'] },
    confidence: 'verified',
    milestone: 'icu-rotation',
    fillWith: ['icu'],
  },
  {
    id: 'icu',
    name: 'Intensive care',
    pathways: ['us-independent'],
    unit: 'blocks',
    minimum: 1,
    counters: [{ tallies: ['icu'] }],
    window: { stages: ['diagnostic', 'interventional'] },
    isOptional: true,
    confidence: 'verified',
    milestone: 'icu-rotation',
    fillWith: ['icu'],
  },
  ...inEachResidency({
    id: 'nuclear',
    name: 'Nuclear radiology',
    unit: 'weeks',
    minimum: 16,
    counters: [{ tallies: ['nuclear-medicine'] }],
    confidence: 'verified',
    milestone: 'nuclear-and-mqsa',
    fillWith: ['nuclear-medicine'],
  }),
  ...inEachResidency({
    id: 'mammography',
    name: 'Mammography',
    unit: 'weeks',
    minimum: 12,
    counters: [{ tallies: ['mammography'] }],
    confidence: 'verified',
    milestone: 'nuclear-and-mqsa',
    fillWith: ['breast'],
  }),
  ...inEachResidency(
    {
      id: 'mammography-late',
      name: 'Mammography in the last two years',
      unit: 'blocks',
      minimum: 1,
      counters: [{ tallies: ['mammography'] }],
      isOptional: true,
      confidence: 'derived',
      fillWith: ['breast'],
    },
    24,
  ),
  {
    id: 'clinical-year',
    name: 'Clinical year',
    pathways: unitedStatesPathways,
    unit: 'months',
    minimum: 12,
    counters: [{ tallies: ['clinical-year', 'clinical'] }],
    window: { stages: ['internship'] },
    countsLeave: true,
    confidence: 'verified',
    milestone: 'complete-clinical-year',
    fillWith: ['internship-unspecified'],
  },
  {
    id: 'clinical-year-radiology',
    name: 'Radiology in the clinical year',
    pathways: unitedStatesPathways,
    unit: 'months',
    maximum: 2,
    counters: [{ tallies: ['clinical-year-radiology'] }],
    window: { stages: ['internship'] },
    confidence: 'one-source',
  },
  {
    id: 'section-ceiling',
    name: 'Months in any one subspecialty',
    pathways: unitedStatesPathways,
    unit: 'months',
    maximum: 16,
    counters: [],
    window: { stages: ['diagnostic'] },
    confidence: 'verified',
  },
  ...inEachResidency({
    id: 'research-ceiling',
    name: 'Months in research',
    unit: 'months',
    maximum: 16,
    counters: [{ tallies: ['research'] }],
    confidence: 'verified',
  }),
  {
    id: 'airp',
    name: 'AIRP course',
    pathways: unitedStatesPathways,
    unit: 'weeks',
    minimum: 4,
    counters: [{ tallies: ['airp'] }],
    window: { stages: ['diagnostic'] },
    isOptional: true,
    confidence: 'verified',
    fillWith: ['airp'],
  },
  {
    id: 'student-home',
    name: 'Home IR rotation',
    pathways: ['us-integrated', 'us-esir'],
    unit: 'blocks',
    minimum: 1,
    counters: [{ tallies: ['student-home'] }],
    window: { stages: ['medical-school'] },
    isOptional: true,
    confidence: 'verified',
    milestone: 'ir-elective',
    fillWith: ['student-home-ir'],
  },
  {
    id: 'student-away',
    name: 'Away IR rotations',
    pathways: ['us-integrated'],
    unit: 'blocks',
    minimum: 2,
    counters: [{ tallies: ['student-away'] }],
    window: { stages: ['medical-school'] },
    isOptional: true,
    confidence: 'one-source',
    milestone: 'away-rotation',
    fillWith: ['student-away-ir'],
  },
];

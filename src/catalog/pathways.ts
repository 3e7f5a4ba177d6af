import type { Pathway, PathwayStage, Season } from '#domain/pathway.ts';
import { verified } from './provenance.ts';

const medicalSchool: PathwayStage = {
  id: 'medical-school',
  kind: 'medical-school',
  name: 'Medical school',
  shortName: 'Med school',
  months: 48,
  adjustable: { minimum: 36, maximum: 120 },
  yearLabel: { prefix: 'MS', first: 1 },
};

const internship: PathwayStage = {
  id: 'internship',
  kind: 'internship',
  name: 'Internship',
  shortName: 'Internship',
  months: 12,
  adjustable: { minimum: 12, maximum: 24 },
  yearLabel: { prefix: 'PGY-', first: 1 },
};

const diagnosticRadiology: PathwayStage = {
  id: 'diagnostic-radiology',
  kind: 'diagnostic',
  name: 'Diagnostic radiology',
  shortName: 'DR',
  months: 48,
  adjustable: { minimum: 24, maximum: 72 },
  yearLabel: { prefix: 'PGY-', first: 2 },
};

const interventionalRadiology: PathwayStage = {
  id: 'interventional-radiology',
  kind: 'interventional',
  name: 'Interventional radiology',
  shortName: 'IR',
  months: 24,
  adjustable: { minimum: 12, maximum: 48 },
  yearLabel: { prefix: 'PGY-', first: 6 },
};

/** June 1 to May 31 before residency: ERAS opens in its June, Match Day is in its March. */
const applicationSeason: Season = {
  id: 'application-season',
  stage: 'internship',
  monthsBefore: 13,
};

/** The academic year that ends twelve months before IR starts, usually PGY-4. */
function independentSeason(stage: string): Season {
  return { id: 'independent-season', stage, monthsBefore: 24 };
}

const unitedStates = {
  country: 'United States',
  academicYearStart: { month: 7, day: 1 },
  medicalSchoolStart: { month: 8, day: 1 },
  graduation: { month: 5, day: 15 },
  cohortStage: 'diagnostic-radiology',
} satisfies Partial<Pathway>;

export const pathways: readonly Pathway[] = [
  {
    ...unitedStates,
    ...verified('https://www.theabr.org/interventional-radiology/initial-certification'),
    id: 'us-integrated',
    name: 'Integrated IR/DR',
    shortName: 'Integrated IR/DR',
    summary:
      'Six years after medical school, with one match: a clinical year, three years of diagnostic radiology, two of interventional radiology.',
    stages: [
      medicalSchool,
      internship,
      { ...diagnosticRadiology, months: 36 },
      { ...interventionalRadiology, yearLabel: { prefix: 'PGY-', first: 5 } },
    ],
    seasons: [applicationSeason],
  },
  {
    ...unitedStates,
    ...verified(
      'https://www.sirweb.org/member-central/ir-residency/independent-ir-residency/independent-ir-residency--esir-faq/',
    ),
    id: 'us-esir',
    name: 'DR with ESIR, then independent IR',
    shortName: 'ESIR',
    summary:
      'Six years after medical school: a clinical year, four of diagnostic radiology with early specialization in IR (ESIR), then the last year of an independent IR residency.',
    stages: [
      medicalSchool,
      internship,
      { ...diagnosticRadiology, name: 'Diagnostic radiology with ESIR', shortName: 'DR + ESIR' },
      { ...interventionalRadiology, name: 'Independent IR residency', months: 12 },
    ],
    seasons: [applicationSeason, independentSeason('interventional-radiology')],
  },
  {
    ...unitedStates,
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/independent-ir-residency',
    ),
    id: 'us-independent',
    name: 'DR, then independent IR',
    shortName: 'Independent IR',
    summary:
      'Seven years after medical school: a clinical year, four of diagnostic radiology, then a second match into a two-year independent IR residency.',
    stages: [
      medicalSchool,
      internship,
      diagnosticRadiology,
      { ...interventionalRadiology, name: 'Independent IR residency' },
    ],
    seasons: [applicationSeason, independentSeason('interventional-radiology')],
  },
  {
    ...unitedStates,
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/vascular-interventional-radiology/requirements-and-registration',
    ),
    id: 'us-classic',
    name: 'DR, then IR fellowship',
    shortName: 'IR fellowship',
    summary:
      'Six or seven years after medical school: a clinical year, four of diagnostic radiology, then a fellowship of one or two; in the United States it ended in June 2020.',
    stages: [
      medicalSchool,
      { ...internship, adjustable: { minimum: 0, maximum: 12 } },
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
    seasons: [applicationSeason, independentSeason('fellowship')],
  },
];

/** The pathway of a new plan, until the person chooses. */
export const defaultPathwayId = 'us-integrated';

export function pathwayById(id: string): Pathway | undefined {
  return pathways.find((pathway) => pathway.id === id);
}

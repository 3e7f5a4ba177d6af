import type { Pathway, PathwayStage, Season } from '#domain/pathway.ts';

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
  training: 'residency',
  medicalSchoolStart: { month: 8, day: 1 },
  graduation: { month: 5, day: 15 },
  // The ABR counts from the first radiology year, R1.
  cohortStage: 'diagnostic-radiology',
} satisfies Partial<Pathway>;

/** The ABR's 40 workdays a year, averaged over each residency. */
function timeOff(...residencies: readonly (readonly string[])[]): Pick<Pathway, 'timeOff'> {
  return { timeOff: { setBy: 'The ABR', workdaysPerYear: 40, residencies } };
}

export const pathways: readonly Pathway[] = [
  {
    ...unitedStates,
    ...timeOff(['diagnostic-radiology', 'interventional-radiology']),
    id: 'us-integrated',
    name: 'Integrated IR/DR',
    shortName: 'Integrated IR/DR',
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
    ...timeOff(['diagnostic-radiology'], ['interventional-radiology']),
    id: 'us-esir',
    name: 'DR with ESIR, then independent IR',
    shortName: 'ESIR',
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
    ...timeOff(['diagnostic-radiology'], ['interventional-radiology']),
    id: 'us-independent',
    name: 'DR, then independent IR',
    shortName: 'Independent IR',
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
    ...timeOff(['diagnostic-radiology']),
    id: 'us-classic',
    name: 'DR, then IR fellowship',
    shortName: 'IR fellowship',
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

/** Their ids. */
export const unitedStatesPathways = pathways.map(({ id }) => id);

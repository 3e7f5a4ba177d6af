/** What the questions for a pathway offer: so little that the first page has it, and the catalogs come when one is chosen. */

export interface PathwayChoice {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  /** At most about 20 characters. */
  readonly shortName: string;
  /** Years after medical school with the usual lengths. */
  readonly years: number;
}

export interface CountryChoice {
  readonly country: string;
  /** What those are called who train between medical school and the IR years. */
  readonly trainee: string;
  /** What those are called who are in the IR years. */
  readonly irTrainee: string;
  /** The first training year after medical school. */
  readonly firstYear: string;
  readonly pathways: readonly (readonly [
    id: string,
    name: string,
    shortName: string,
    years: number,
  ])[];
}

export const countryChoices: readonly [CountryChoice, ...CountryChoice[]] = [
  {
    country: 'United States',
    trainee: 'Resident',
    irTrainee: 'IR resident or fellow',
    firstYear: 'PGY-1',
    pathways: [
      ['us-integrated', 'Integrated IR/DR', 'Integrated IR/DR', 6],
      ['us-esir', 'DR with ESIR, then independent IR', 'ESIR', 6],
      ['us-independent', 'DR, then independent IR', 'Independent IR', 7],
      ['us-classic', 'DR, then IR fellowship', 'IR fellowship', 6],
    ],
  },
  {
    country: 'United Kingdom',
    trainee: 'Foundation doctor or trainee',
    irTrainee: 'IR registrar or fellow',
    firstYear: 'FY1',
    pathways: [['uk-ir', 'Clinical radiology with IR subspecialty CCT', 'Radiology with IR', 8]],
  },
  {
    country: 'Canada',
    trainee: 'Resident',
    irTrainee: 'IR resident or fellow',
    firstYear: 'PGY-1',
    pathways: [
      ['canada-ir-residency', 'DR, then two-year IR residency', 'IR residency', 7],
      ['canada-ir-residency-overlap', 'DR with the first IR year inside it', 'IR inside DR', 6],
      ['canada-ir-fellowship', 'DR, then one-year IR fellowship', 'IR fellowship', 6],
    ],
  },
  {
    country: 'Europe in general',
    trainee: 'Resident',
    irTrainee: 'IR trainee or fellow',
    firstYear: 'R1',
    pathways: [['europe-ir-ebir', 'National radiology training, then EBIR', 'EBIR', 6]],
  },
  {
    country: 'Australia',
    trainee: 'Intern, resident or registrar',
    irTrainee: 'IR fellow',
    firstYear: 'PGY-1',
    pathways: [['australia-ir', 'FRANZCR, then IR fellowship', 'FRANZCR and IR', 8]],
  },
  {
    country: 'New Zealand',
    trainee: 'House officer or registrar',
    irTrainee: 'IR fellow',
    firstYear: 'PGY-1',
    pathways: [['new-zealand-ir', 'FRANZCR, then IR fellowship', 'FRANZCR and IR', 8]],
  },
  {
    country: 'India',
    trainee: 'Intern or resident',
    irTrainee: 'DM resident or IR fellow',
    firstYear: 'Intern 1',
    pathways: [
      ['india-dm-drnb-ir', 'MD or DNB, then DM or DrNB in IR', 'DM or DrNB', 7],
      ['india-fellowship-ir', 'MD or DNB, then IR fellowship or PDCC', 'IR fellowship', 5],
    ],
  },
];

/** The pathway of a new plan, until the person chooses. */
export const defaultPathwayId = 'us-integrated';

export const pathwayChoices: readonly PathwayChoice[] = countryChoices.flatMap(
  ({ country, pathways }) =>
    pathways.map(([id, name, shortName, years]) => ({ id, country, name, shortName, years })),
);

/** The country of a pathway, the first one for an unknown id. */
export function countryOfPathway(pathwayId: string): CountryChoice {
  const isOf = ({ pathways }: CountryChoice): boolean => pathways.some(([id]) => id === pathwayId);
  return countryChoices.find(isOf) ?? countryChoices[0];
}

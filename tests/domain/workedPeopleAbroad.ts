/**
 * Four people outside the United States on November 24, 2026, worked out by hand from the fact sheet
 * "International pathways" of that day. Each gives the first day after medical school; the rest fills in with
 * the usual days of the pathway, which the sheet marks as recalled.
 */
import type { WorkedPerson } from './workedPeople.ts';

export const workedPeopleAbroad: readonly WorkedPerson[] = [
  {
    name: 'an FY2 doctor in the United Kingdom',
    plan: { pathwayId: 'uk-ir', residencyStart: '2025-08-01' },
    today: '2026-11-24',
    stages: [
      // Graduation on the July 1 before; 60 months back is July 2020, and school starts on the next September 1.
      { id: 'medical-school', start: '2020-09-01', end: '2025-07-01' },
      // 24, 36 and 36 months from August 2025.
      { id: 'foundation', start: '2025-08-01', end: '2027-07-31' },
      { id: 'core-radiology', start: '2027-08-01', end: '2030-07-31' },
      { id: 'higher-ir', start: '2030-08-01', end: '2033-07-31' },
    ],
    trainingYears: [
      // August 1, 2021 is the academic-year start nearest to September 1, 2021.
      { label: 'Year 1', start: '2020-09-01', end: '2021-07-31' },
      { label: 'Year 2', start: '2021-08-01', end: '2022-07-31' },
      { label: 'Year 3', start: '2022-08-01', end: '2023-07-31' },
      { label: 'Year 4', start: '2023-08-01', end: '2024-07-31' },
      { label: 'Year 5', start: '2024-08-01', end: '2025-07-01' },
      { label: 'FY1', start: '2025-08-01', end: '2026-07-31' },
      { label: 'FY2', start: '2026-08-01', end: '2027-07-31' },
      { label: 'ST1', start: '2027-08-01', end: '2028-07-31' },
      { label: 'ST2', start: '2028-08-01', end: '2029-07-31' },
      { label: 'ST3', start: '2029-08-01', end: '2030-07-31' },
      { label: 'ST4', start: '2030-08-01', end: '2031-07-31' },
      { label: 'ST5', start: '2031-08-01', end: '2032-07-31' },
      { label: 'ST6', start: '2032-08-01', end: '2033-07-31' },
    ],
    currentYear: 'FY2',
    // 6 years to November 24, 2032, 8 months to July 24, 2033, 7 days to July 31.
    remaining: { years: 6, months: 8, days: 7 },
    // 6 years to September 1, 2026, 2 months to November 1, 23 days to November 24.
    behind: { years: 6, months: 2, days: 23 },
    targets: {
      // Autumn of the final year.
      'uk-apply-foundation': '2024-10',
      // Opens in October, closed on November 21 in 2024; then December, January, end of February, March.
      'uk-submit-st1-application': '2026-11',
      'uk-upload-portfolio': '2026-12',
      'uk-sit-msra': '2027-01',
      'uk-st1-interview': '2027-02',
      'uk-rank-st1-posts': '2027-03',
      'uk-start-st1': '2027-08-01',
      // ST1 runs from August 2027: its March is in 2028.
      'uk-pass-frcr-1': '2028-03',
      // ST3 runs from August 2029: its December is in 2029, its January and June in 2030.
      'uk-pass-frcr-2a': '2029-12',
      'uk-apply-higher-ir': '2030-01',
      'uk-pass-frcr-2b': '2030-06',
      'uk-start-higher-ir': '2030-08-01',
      // The sitting of the half year before July 31, 2033.
      'uk-sit-ebir': '2033-03',
      'uk-receive-cct': '2033-07-31',
      // Twelve months after July 31, 2033.
      'uk-rcr-cpd': '2034-07',
      // Holds everywhere: 18 months before July 31, 2033 is January 31, 2032.
      'job-search': '2032-01',
      // Of the United States.
      'match-day': null,
    },
  },
  {
    name: 'a PGY-3 resident in Canada who goes on to the two-year IR residency',
    plan: { pathwayId: 'canada-ir-residency', residencyStart: '2024-07-01' },
    today: '2026-11-24',
    stages: [
      // Graduation on the May 15 before; 48 months back is May 2020, and school starts on the next September 1.
      { id: 'medical-school', start: '2020-09-01', end: '2024-05-15' },
      { id: 'pgy1', start: '2024-07-01', end: '2025-06-30' },
      { id: 'dr', start: '2025-07-01', end: '2029-06-30' },
      { id: 'ir', start: '2029-07-01', end: '2031-06-30' },
    ],
    trainingYears: [
      { label: 'Year 1', start: '2020-09-01', end: '2021-06-30' },
      { label: 'Year 2', start: '2021-07-01', end: '2022-06-30' },
      { label: 'Year 3', start: '2022-07-01', end: '2023-06-30' },
      { label: 'Year 4', start: '2023-07-01', end: '2024-05-15' },
      { label: 'PGY-1', start: '2024-07-01', end: '2025-06-30' },
      { label: 'PGY-2', start: '2025-07-01', end: '2026-06-30' },
      { label: 'PGY-3', start: '2026-07-01', end: '2027-06-30' },
      { label: 'PGY-4', start: '2027-07-01', end: '2028-06-30' },
      { label: 'PGY-5', start: '2028-07-01', end: '2029-06-30' },
      { label: 'PGY-6', start: '2029-07-01', end: '2030-06-30' },
      { label: 'PGY-7', start: '2030-07-01', end: '2031-06-30' },
    ],
    currentYear: 'PGY-3',
    // 4 years to November 24, 2030, 7 months to June 24, 2031, 6 days to June 30.
    remaining: { years: 4, months: 7, days: 6 },
    behind: { years: 6, months: 2, days: 23 },
    targets: {
      // The year before July 2024: September, November, January and March.
      'ca-open-carms': '2023-09',
      'ca-complete-application': '2023-11',
      'ca-interview': '2024-01',
      'ca-match-day': '2024-03',
      'ca-start-pgy1': '2024-07-01',
      // Assumed in January of PGY-4.
      'ca-apply-ir-residency': '2028-01',
      // Spring of PGY-5.
      'ca-pass-dr-exam': '2029-04',
      'ca-start-ir-residency': '2029-07-01',
      // The exam is in September after training, registration closes on August 31 of the year before it.
      'ca-register-ir-exam': '2030-08',
      'ca-sit-ir-exam': '2031-09',
      'ca-moc': '2032-06',
      // Also has a PGY-2, but it is a rule of the United States.
      'abr-application': null,
      // Of the other two routes.
      'ca-start-pgy6-ir': null,
      'ca-apply-ir-fellowship': null,
    },
  },
  {
    name: 'a second-year registrar in Australia',
    plan: { pathwayId: 'australia-ir', residencyStart: '2023-02-01' },
    today: '2026-11-24',
    stages: [
      // Graduation on the December 1 before; 60 months back is December 2017, and school starts on February 1.
      { id: 'medical-school', start: '2018-02-01', end: '2022-12-01' },
      { id: 'prevocational', start: '2023-02-01', end: '2025-01-31' },
      { id: 'phase-1', start: '2025-02-01', end: '2027-01-31' },
      { id: 'phase-2', start: '2027-02-01', end: '2029-01-31' },
      { id: 'phase-3', start: '2029-02-01', end: '2030-01-31' },
      { id: 'ir-fellowship', start: '2030-02-01', end: '2031-01-31' },
    ],
    trainingYears: [
      { label: 'Year 1', start: '2018-02-01', end: '2019-01-31' },
      { label: 'Year 2', start: '2019-02-01', end: '2020-01-31' },
      { label: 'Year 3', start: '2020-02-01', end: '2021-01-31' },
      { label: 'Year 4', start: '2021-02-01', end: '2022-01-31' },
      { label: 'Year 5', start: '2022-02-01', end: '2022-12-01' },
      { label: 'PGY-1', start: '2023-02-01', end: '2024-01-31' },
      { label: 'PGY-2', start: '2024-02-01', end: '2025-01-31' },
      { label: 'Registrar 1', start: '2025-02-01', end: '2026-01-31' },
      { label: 'Registrar 2', start: '2026-02-01', end: '2027-01-31' },
      { label: 'Registrar 3', start: '2027-02-01', end: '2028-01-31' },
      { label: 'Registrar 4', start: '2028-02-01', end: '2029-01-31' },
      { label: 'Registrar 5', start: '2029-02-01', end: '2030-01-31' },
      { label: 'Fellow 1', start: '2030-02-01', end: '2031-01-31' },
    ],
    currentYear: 'Registrar 2',
    // 4 years to November 24, 2030, 2 months to January 24, 2031, 7 days to January 31.
    remaining: { years: 4, months: 2, days: 7 },
    // 8 years to February 1, 2026, 9 months to November 1, 23 days to November 24.
    behind: { years: 8, months: 9, days: 23 },
    targets: {
      // In PGY-2, for a start in PGY-3: the number before the application, Victoria's by April 28.
      'au-get-crvn': '2024-03',
      'au-apply-to-networks': '2024-04',
      'au-start-training': '2025-02-01',
      // April and October sittings.
      'anz-sit-phase-1': '2025-04',
      // Within six months of February 1, 2025: by the end of July.
      'anz-first-six-months': '2025-07',
      // Within two years.
      'anz-pass-phase-1': '2027-01-31',
      // March and July sittings; June and November for the OSCER, after all written papers.
      'anz-sit-phase-2-written': '2027-07',
      'anz-sit-oscer': '2028-06',
      // February 2027 and 18 months.
      'anz-arrange-fellowship': '2028-08',
      'anz-franzcr': '2030-01-31',
      'anz-start-fellowship': '2030-02-01',
      'anz-join-irsa': '2030-07',
      // The first sitting after January 31, 2031.
      'anz-sit-ebir': '2031-03',
      // Calendar years: that in which training ends on January 31 has eleven months left.
      'anz-cpd': '2031-12-31',
      // Of New Zealand.
      'nz-start-training': null,
    },
  },
  {
    name: 'a second-year DM resident in India',
    plan: { pathwayId: 'india-dm-drnb-ir', residencyStart: '2021-02-01' },
    today: '2026-11-24',
    stages: [
      // 54 months before January 31, 2021 is July 31, 2016; school starts on the next August 1.
      { id: 'mbbs', start: '2016-08-01', end: '2021-01-31' },
      { id: 'internship', start: '2021-02-01', end: '2022-01-31' },
      { id: 'md', start: '2022-02-01', end: '2025-01-31' },
      { id: 'dm', start: '2025-02-01', end: '2028-01-31' },
    ],
    trainingYears: [
      // School goes by its own Augusts; the half year belongs to the last one.
      { label: 'MBBS 1', start: '2016-08-01', end: '2017-07-31' },
      { label: 'MBBS 2', start: '2017-08-01', end: '2018-07-31' },
      { label: 'MBBS 3', start: '2018-08-01', end: '2019-07-31' },
      { label: 'MBBS 4', start: '2019-08-01', end: '2021-01-31' },
      { label: 'Intern 1', start: '2021-02-01', end: '2022-01-31' },
      { label: 'MD 1', start: '2022-02-01', end: '2023-01-31' },
      { label: 'MD 2', start: '2023-02-01', end: '2024-01-31' },
      { label: 'MD 3', start: '2024-02-01', end: '2025-01-31' },
      { label: 'DM 1', start: '2025-02-01', end: '2026-01-31' },
      { label: 'DM 2', start: '2026-02-01', end: '2027-01-31' },
      { label: 'DM 3', start: '2027-02-01', end: '2028-01-31' },
    ],
    currentYear: 'DM 2',
    // 1 year to November 24, 2027, 2 months to January 24, 2028, 7 days to January 31.
    remaining: { years: 1, months: 2, days: 7 },
    // 10 years to August 1, 2026, 3 months to November 1, 23 days to November 24.
    behind: { years: 10, months: 3, days: 23 },
    targets: {
      // The August before the MD, as on August 30, 2026.
      'in-sit-neet-pg': '2021-08',
      'in-start-md': '2022-02-01',
      'in-join-society': '2023-02',
      // Registration to November 25, exam on December 26 and 27; the DNB theory is in December too.
      'in-register-neet-ss': '2024-11',
      'in-sit-neet-ss': '2024-12',
      'in-md-final': '2024-12',
      'in-start-dm': '2025-02-01',
      // The DrNB theory is at the end of October.
      'in-dm-final': '2027-10',
      'in-state-council-cpd': '2029-01',
      'in-start-fellowship': null,
    },
  },
];

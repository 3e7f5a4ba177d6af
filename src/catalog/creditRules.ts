/** Rules of continuing education, as data. Where a number is not in the sources, there is no rule. */
import type { CreditCategory } from '#domain/creditCategory.ts';
import type { CreditRule } from '#domain/creditWindow.ts';
import { oneSource, verified } from './provenance.ts';

/** Self-assessment credits are Category 1 credits. */
const categoryOne: readonly CreditCategory[] = ['category-1', 'self-assessment'];

/**
 * As the milestones of continuing education: the IR oral exam comes in the calendar year after training ends, and the
 * year after that is the first full one.
 */
const firstYearAfterTraining = 2;

const everyCredit: readonly CreditCategory[] = ['category-1', 'self-assessment', 'other'];

export const creditRules: readonly CreditRule[] = [
  {
    id: 'abr-category-1',
    name: 'Category 1 CME',
    countries: ['United States'],
    minimum: 75,
    unit: 'credit',
    categories: categoryOne,
    years: 3,
    window: 'rolling',
    firstYearAfterTraining,
    note: 'ABR: 75 Category 1 credits in the last three calendar years. A share of self-assessment has not been asked for since 2024; such credits count all the same.',
    ...verified(
      'https://astro.org/news-and-publications/astronews/2025/winter-astronews/departments/from-the-abr',
    ),
  },
  {
    id: 'abr-ola',
    name: 'OLA questions',
    countries: ['United States'],
    minimum: 52,
    unit: 'question',
    categories: ['ola'],
    years: 1,
    window: 'rolling',
    firstYearAfterTraining,
    note: 'ABR: two questions a week are offered, 104 a year, and most people must answer 52. Each is open for four weeks.',
    ...verified('https://www.theabr.org/beam/continuing-certification-update-february-2025'),
  },
  {
    id: 'abr-practice-improvement',
    name: 'Practice improvement',
    countries: ['United States'],
    minimum: 1,
    unit: 'activity',
    categories: ['practice-improvement'],
    years: 3,
    window: 'rolling',
    firstYearAfterTraining,
    note: 'ABR: one project or activity in three years; tumor boards can count.',
    ...oneSource(
      'https://astro.org/news-and-publications/astronews/2025/winter-astronews/departments/from-the-abr',
    ),
  },
  {
    id: 'rcr-cpd',
    name: 'RCR CPD',
    countries: ['United Kingdom'],
    minimum: 250,
    unit: 'credit',
    categories: everyCredit,
    years: 5,
    window: 'cycle',
    note: 'Royal College of Radiologists: 250 credits in five years, about 50 a year.',
    ...verified('https://www.rcr.ac.uk/college/cpd-and-revalidation/rcr-cpd-scheme'),
  },
  {
    id: 'royal-college-moc',
    name: 'Royal College MOC, five years',
    countries: ['Canada'],
    minimum: 400,
    unit: 'credit',
    categories: everyCredit,
    years: 5,
    window: 'cycle',
    note: 'Royal College of Canada: 400 credits in five years, at least 25 in each of three sections, which are not told apart here. Record them by January 31.',
    ...verified(
      'https://www.royalcollege.ca/ca/en/cpd/maintenance-of-certification-program/moc-program-for-fellows/moc-regulations-policies-for-fellows.html',
    ),
  },
  {
    id: 'royal-college-moc-year',
    name: 'Royal College MOC, each year',
    countries: ['Canada'],
    minimum: 40,
    unit: 'credit',
    categories: everyCredit,
    years: 1,
    window: 'rolling',
    note: 'Royal College of Canada: at least 40 of the 400 credits in every year.',
    ...verified(
      'https://www.royalcollege.ca/ca/en/cpd/maintenance-of-certification-program/moc-program-for-fellows/moc-regulations-policies-for-fellows.html',
    ),
  },
  {
    id: 'ranzcr-cpd',
    name: 'RANZCR CPD',
    countries: ['Australia', 'New Zealand'],
    minimum: 50,
    unit: 'hour',
    categories: everyCredit,
    years: 1,
    window: 'rolling',
    note: 'At least 50 hours in a calendar year, with a plan. Enter hours as credits.',
    ...verified('https://www.ranzcr.com/fellows/general/cpd-overview'),
  },
  {
    id: 'ireland-cpd-year',
    name: 'Irish professional competence, each year',
    countries: ['Ireland'],
    minimum: 50,
    unit: 'credit',
    categories: everyCredit,
    years: 1,
    window: 'rolling',
    note: 'Faculty of Radiologists: 50 a year, of them 20 external, 20 internal and 5 personal, and one audit.',
    ...oneSource('http://www.radiology.ie/professional-competence-scheme/pcs-credits/'),
  },
  {
    id: 'ireland-cpd',
    name: 'Irish professional competence, five years',
    countries: ['Ireland'],
    minimum: 250,
    unit: 'credit',
    categories: everyCredit,
    years: 5,
    window: 'cycle',
    note: 'Faculty of Radiologists: 250 in five years.',
    ...oneSource('http://www.radiology.ie/professional-competence-scheme/pcs-credits/'),
  },
];

/** "Australia and New Zealand". */
export function countriesText({ countries }: CreditRule): string {
  return countries.join(' and ');
}

import type { CountryCatalog } from '#domain/countryCatalog.ts';
import { pathwayChoices } from './pathwayChoices.ts';

type Load = () => Promise<CountryCatalog>;

const loadAustraliaAndNewZealand: Load = async () =>
  (await import('./countries/australiaAndNewZealand.ts')).australiaAndNewZealand;

/** By country: each catalog is a file of its own, so that nobody loads those of others. */
const loads: Readonly<Record<string, Load>> = {
  'United States': async () => (await import('./unitedStates.ts')).unitedStates,
  'United Kingdom': async () => (await import('./countries/unitedKingdom.ts')).unitedKingdom,
  Canada: async () => (await import('./countries/canada.ts')).canada,
  'Europe in general': async () => (await import('./countries/europe.ts')).europe,
  Australia: loadAustraliaAndNewZealand,
  'New Zealand': loadAustraliaAndNewZealand,
  India: async () => (await import('./countries/india.ts')).india,
};

/** Null for a country that has no catalog. Rejects when it cannot be loaded. */
export async function loadCatalogOfCountry(country: string): Promise<CountryCatalog | null> {
  return (await loads[country]?.()) ?? null;
}

/** Loads the catalog that a pathway is in; null for an id that no catalog has. Rejects when it cannot be loaded. */
export async function loadCatalogOf(pathwayId: string): Promise<CountryCatalog | null> {
  const choice = pathwayChoices.find(({ id }) => id === pathwayId);
  return choice === undefined ? null : loadCatalogOfCountry(choice.country);
}

/** What the ids of milestones begin with, by a pathway of their catalog; those of the catalog at hand have none. */
export const milestonePrefixes: readonly (readonly [prefix: string, pathwayId: string])[] = [
  ['uk-', 'uk-ir'],
  ['ca-', 'canada-ir-residency'],
  ['eu-', 'europe-ir-ebir'],
  ['au-', 'australia-ir'],
  ['nz-', 'new-zealand-ir'],
  ['anz-', 'australia-ir'],
  ['in-', 'india-dm-drnb-ir'],
];

import { countryChoices } from '#catalog/pathwayChoices.ts';

/** All pathways as groups of a select field, by country. */
export const pathwayOptions = countryChoices.map(({ country, pathways }) => ({
  label: country,
  options: pathways.map(([value, label]) => ({ value, label })),
}));

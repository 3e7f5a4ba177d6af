import { countryChoices } from '#catalog/pathwayChoices.ts';
import { loadMilestoneRules, loadTrainingRules } from '#catalog/rules/countryRules.ts';
import type { Rule } from '#catalog/rules/rule.ts';

/** What each country that can be chosen has of its own, in the order in which they are offered. */
export function everyCountrysRules(): Promise<readonly (readonly Rule[])[]> {
  return Promise.all(
    countryChoices.map(async ({ country }) => [
      ...(await loadTrainingRules(country)),
      ...(await loadMilestoneRules(country)),
    ]),
  );
}

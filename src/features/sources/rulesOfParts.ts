/** The rules in their parts. They are long texts: each part is loaded when it is chosen. */
import type { LoadedOnce } from '#catalog/loadOnce.ts';
import { loadOnce } from '#catalog/loadOnce.ts';
import { countryChoices } from '#catalog/pathwayChoices.ts';
import { loadMilestoneRules, loadTrainingRules } from '#catalog/rules/countryRules.ts';
import type { Rule } from '#catalog/rules/rule.ts';

/** Those that each country has rules of its own in. */
type PartOfCountry = 'training' | 'milestones';
export type Part = PartOfCountry | 'requirements' | 'guide';

type Rules = LoadedOnce<readonly Rule[]>;

const requirements: Rules = loadOnce(
  async () => (await import('#catalog/rules/requirementRules.ts')).requirementRules,
);
const guide: Rules = loadOnce(async () =>
  (await import('#catalog/rules/guideRules.ts')).loadGuideRules(),
);

const ofCountries: ReadonlyMap<string, Readonly<Record<PartOfCountry, Rules>>> = new Map(
  countryChoices.map(({ country }) => [
    country,
    {
      training: loadOnce(() => loadTrainingRules(country)),
      milestones: loadOnce(() => loadMilestoneRules(country)),
    },
  ]),
);

const none: Rules = loadOnce(() => Promise.resolve([]));

export function isOfCountry(part: Part): part is PartOfCountry {
  return part === 'training' || part === 'milestones';
}

/** Those of a part, of one country where each has its own; none of a country that is not known. */
export function rulesOf(part: Part, country: string): Rules {
  if (part === 'requirements') return requirements;
  if (part === 'guide') return guide;
  return ofCountries.get(country)?.[part] ?? none;
}

/** The person's own country first, then the others as they are chosen from elsewhere. */
export function countriesFrom(own: string): readonly string[] {
  const all = countryChoices.map(({ country }) => country);
  return all.includes(own) ? [own, ...all.filter((country) => country !== own)] : all;
}

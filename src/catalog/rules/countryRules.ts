/** The rules of a country: its pathways, what moves the end of training there, and its milestones. */
import { loadCatalogOfCountry } from '#catalog/countries.ts';
import type { CatalogMilestone, MilestoneDetails } from '#domain/catalogMilestone.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Rule } from './rule.ts';
import { boardEligibilityRuleId, daysOffRuleId, milestoneRuleId, pathwayRuleId } from './rule.ts';

/** None for a country that has no catalog. Rejects when its catalog cannot be loaded. */
export async function loadTrainingRules(country: string): Promise<readonly Rule[]> {
  const catalog = await loadCatalogOfCountry(country);
  return catalog === null ? [] : [...pathwayRules(catalog, country), ...endRules(catalog, country)];
}

/** When each milestone of the country's pathways is due. Rejects when its texts cannot be loaded. */
export async function loadMilestoneRules(country: string): Promise<readonly Rule[]> {
  const catalog = await loadCatalogOfCountry(country);
  if (catalog === null) return [];
  const ids = new Set(pathwaysOf(catalog, country).map(({ id }) => id));
  const details = await loadDetails(catalog);
  return catalog.milestones
    .filter(({ pathways }) => pathways.some((id) => ids.has(id)))
    .flatMap((milestone) => milestoneRule(milestone, details[milestone.id], country));
}

/** Some catalogs bring the texts of their milestones along; those of the others are in a file of their own. */
async function loadDetails({
  milestoneDetails,
}: CountryCatalog): Promise<Readonly<Record<string, MilestoneDetails>>> {
  if (Object.keys(milestoneDetails).length > 0) return milestoneDetails;
  return (await import('#catalog/milestoneDetails.ts')).milestoneDetails;
}

/** Some countries share a catalog. */
function pathwaysOf({ pathways }: CountryCatalog, country: string): CountryCatalog['pathways'] {
  return pathways.filter((pathway) => pathway.country === country);
}

function pathwayRules(catalog: CountryCatalog, country: string): readonly Rule[] {
  return pathwaysOf(catalog, country).flatMap(({ id, name }): readonly Rule[] => {
    const details = catalog.pathwayDetails[id];
    if (details === undefined) return [];
    return [
      {
        id: pathwayRuleId(id),
        kind: 'pathway',
        country,
        title: name,
        text: details.summary,
        provenance: details,
        place: { kind: 'settings' },
      },
    ];
  });
}

/** What moves the end of training on any pathway, and what ends after it. */
function endRules({ daysOff, boardEligibility }: CountryCatalog, country: string): readonly Rule[] {
  const rules: Rule[] = [];
  if (daysOff !== undefined) {
    rules.push({
      id: daysOffRuleId(country),
      kind: 'training',
      country,
      title: 'Days off that do not extend training',
      text: `${daysOff.counts} ${daysOff.doesNotCount} ${daysOff.caution}`,
      provenance: daysOff,
      place: { kind: 'settings' },
    });
  }
  if (boardEligibility !== undefined) {
    rules.push({
      id: boardEligibilityRuleId(country),
      kind: 'training',
      country,
      title: 'Board eligibility',
      text: `It ends on December 31, ${boardEligibility.calendarYears} full calendar years after the year in which training ends.`,
      provenance: boardEligibility,
      place: { kind: 'settings' },
    });
  }
  return rules;
}

function milestoneRule(
  { id, step, title }: CatalogMilestone,
  details: MilestoneDetails | undefined,
  country: string,
): readonly Rule[] {
  if (details === undefined) return [];
  return [
    {
      id: milestoneRuleId(id),
      kind: 'milestone',
      country,
      title,
      text: `${details.timingText}.`,
      provenance: details,
      place: { kind: 'milestone', step, milestoneId: id },
    },
  ];
}

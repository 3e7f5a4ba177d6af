/** The countries in which a person trains, and whose rules hold. A change of pathway may lead to another one. */
import type { CountryCatalog, DaysOffRule } from '#domain/countryCatalog.ts';
import type { Pathway, TimeOffRule } from '#domain/pathway.ts';
import { pathwayOn } from '#domain/schedule.ts';
import type { RecordState } from './appStore.ts';
import { catalogsOf, finalPathwayOf, pathwayOf, scheduleOf } from './derivedPlan.ts';
import { remembered } from './remembered.ts';

/** The catalog that the plan's own pathway is in. */
export const countryOf = remembered(
  (state: RecordState) => [catalogsOf(state), pathwayOf(state)],
  catalogWith,
);

/** The catalog of the pathway in which training ends. */
export const finalCountryOf = remembered(
  (state: RecordState) => [catalogsOf(state), finalPathwayOf(state)],
  catalogWith,
);

function catalogWith(
  catalogs: readonly CountryCatalog[],
  pathway: Pathway,
): CountryCatalog | undefined {
  return catalogs.find(({ pathways }) => pathways.includes(pathway));
}

export interface CountedDaysOff {
  /** Where that residency is; where there is none, the plan's own country. */
  readonly country: string;
  readonly rule: TimeOffRule | undefined;
  /** The rule in words, with its source. */
  readonly text: DaysOffRule | undefined;
}

/** By what the days off of the plan's residency are counted, of several the last; by nothing where none has a rule. */
export const daysOffRuleOf = remembered(
  (state: RecordState) => [catalogsOf(state), pathwayOf(state), scheduleOf(state)],
  (catalogs, own, dates): CountedDaysOff => {
    const residency = dates?.timeOff.at(-1);
    if (dates === null || residency === undefined) {
      return { country: own.country, rule: undefined, text: undefined };
    }
    const pathway = pathwayOn(residency.end, own, dates);
    const { country, timeOff: rule } = pathway;
    return { country, rule, text: catalogWith(catalogs, pathway)?.daysOff };
  },
);

/** The catalogs of countries: which of them the record needs, and loading them when it needs them. */
import { loadCatalogOf, milestonePrefixes } from '#catalog/countries.ts';
import { pathwayChoices } from '#catalog/pathwayChoices.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Pathway } from '#domain/pathway.ts';
import { reloadIfServed } from '#platform/reloadPage.ts';
import { isLive, liveRecord, liveRecords } from '#record/liveRecords.ts';
import type { RecordOf, Tables } from '#record/schema.ts';
import type { AppState, AppStore } from './appStore.ts';
import { planId } from './planActions.ts';

/** The pathway of this id in these catalogs. */
export function pathwayIn(catalogs: readonly CountryCatalog[], id: string): Pathway | undefined {
  return catalogs.flatMap(({ pathways }) => pathways).find((pathway) => pathway.id === id);
}

/** The ids of the pathways that the plan names and that some catalog has. */
export function pathwaysNamedIn({
  plan,
  adjustments,
}: Pick<Tables, 'plan' | 'adjustments'>): readonly string[] {
  const named = new Set<string>();
  const record = liveRecord(plan, planId);
  if (record !== undefined) named.add(record.pathwayId);
  for (const adjustment of liveRecords(adjustments)) {
    if (adjustment.kind === 'pathway-change') named.add(adjustment.pathwayId);
  }
  return pathwayChoices.map(({ id }) => id).filter((id) => named.has(id));
}

/** By the id of each what-if: the pathways that it leads to and that some catalog has. */
export function pathwaysOfScenarios({
  scenarios,
}: Pick<Tables, 'scenarios'>): ReadonlyMap<string, readonly string[]> {
  const known = new Set(pathwayChoices.map(({ id }) => id));
  return new Map(
    liveRecords(scenarios).map((scenario) => {
      const changes = scenario.adjustments.flatMap((one) =>
        one.kind === 'pathway-change' ? [one.pathwayId] : [],
      );
      const named = [scenario.pathwayId, ...changes].filter((id) => known.has(id));
      return [scenario.id, named];
    }),
  );
}

/** A pathway of each catalog of which the person checked off or wrote on a milestone, also if the plan left it. */
function pathwaysOfMilestones(records: readonly RecordOf<'milestones'>[]): readonly string[] {
  const kept = records.filter(isLive);
  return milestonePrefixes
    .filter(([prefix]) => kept.some(({ id }) => id.startsWith(prefix)))
    .map(([, pathwayId]) => pathwayId);
}

/**
 * Makes the catalog of a pathway part of the state, if it is not yet. False when it cannot be loaded; then the
 * state says so, until another attempt is made.
 */
export async function loadPathway(store: AppStore, pathwayId: string): Promise<boolean> {
  if (pathwayIn(store.getState().countries, pathwayId) !== undefined) return true;
  try {
    const catalog = await loadCatalogOf(pathwayId);
    if (catalog === null) return false;
    store.setState(({ countries }) => ({
      countries: countries.includes(catalog) ? countries : [...countries, catalog],
      isCountryLost: false,
    }));
    return true;
  } catch {
    store.setState({ isCountryLost: true });
    return false;
  }
}

/** Loads what a record names: the person's own, or one that is about to be taken in. */
export async function loadCountriesOf(store: AppStore, tables: Tables): Promise<void> {
  const named = [
    ...pathwaysNamedIn(tables),
    ...pathwaysOfMilestones(Object.values(tables.milestones)),
    ...[...pathwaysOfScenarios(tables).values()].flat(),
  ];
  const ids = [...new Set(named)];
  const loaded = await Promise.all(ids.map((id) => loadPathway(store, id)));
  // One that came late may have followed one that failed.
  store.setState({ isCountryLost: loaded.includes(false) });
}

/**
 * Asks once more for what could not be loaded; where that fails, with a page loaded anew. Resolves with false when
 * nothing could be done, since the server does not answer.
 */
export async function loadCountriesAgain(store: AppStore): Promise<boolean> {
  await loadCountriesOf(store, store.getState().tables);
  return !store.getState().isCountryLost || reloadIfServed();
}

/**
 * From now on loads what the record needs, whoever changes it: the person, another tab, the mirror or an import.
 * Gives what ends it.
 */
export function keepCountries(store: AppStore): () => void {
  void loadCountriesOf(store, store.getState().tables);
  return store.subscribe((state: AppState, before: AppState) => {
    const { tables } = state;
    const isChanged =
      tables.plan !== before.tables.plan ||
      tables.adjustments !== before.tables.adjustments ||
      tables.scenarios !== before.tables.scenarios ||
      bringsCountry(state, before);
    if (isChanged) void loadCountriesOf(store, tables);
  });
}

/**
 * Whether a milestone of a catalog that is not loaded has come. Of this tab's change only what it wrote is looked at.
 */
function bringsCountry({ tables, written, countries }: AppState, before: AppState): boolean {
  if (tables.milestones === before.tables.milestones) return false;
  const records =
    written === before.written
      ? Object.values(tables.milestones)
      : written.flatMap(({ table, record }) => (table === 'milestones' ? [record] : []));
  return pathwaysOfMilestones(records).some((id) => pathwayIn(countries, id) === undefined);
}

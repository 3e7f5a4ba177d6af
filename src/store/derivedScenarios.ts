/** The plan and its what-ifs, each with what follows from it. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Ledger } from '#domain/ledger.ts';
import { ledger } from '#domain/ledger.ts';
import type { Milestone, MilestoneAdditions } from '#domain/milestone.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems } from '#domain/plan.ts';
import { planMilestones } from '#domain/planMilestones.ts';
import type { RotationLeave } from '#domain/rotationLeave.ts';
import { scheduleWithLeave } from '#domain/rotationLeave.ts';
import type { Scenario } from '#domain/scenario.ts';
import { planOfScenario } from '#domain/scenario.ts';
import type { Schedule } from '#domain/schedule.ts';
import { liveRecords } from '#record/liveRecords.ts';
import type { RecordState } from './appStore.ts';
import { pathwayIn, pathwaysOfScenarios } from './countries.ts';
import { catalogMilestonesOf, liveMilestones } from './derivedMilestones.ts';
import { adjustmentsOf, catalogsOf, planOf, rotationLeaveOf } from './derivedPlan.ts';
import { remembered } from './remembered.ts';

/** The ids of those that lead to a country whose catalog is not loaded. */
const scenariosWithoutCountryOf = remembered(
  (state: RecordState) => [state.tables.scenarios, catalogsOf(state)],
  (scenarios, catalogs): ReadonlySet<string> =>
    new Set(
      [...pathwaysOfScenarios({ scenarios })]
        .filter(([, ids]) => ids.some((id) => pathwayIn(catalogs, id) === undefined))
        .map(([scenarioId]) => scenarioId),
    ),
);

/** In the order in which they were added. */
export const scenariosOf = remembered(
  (state: RecordState) => [state.tables.scenarios, catalogsOf(state)],
  (table, catalogs): readonly Scenario[] =>
    liveRecords(table)
      .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .map((record) => {
        const { updatedAt: _, order: __, adjustments, ...facts } = record;
        return { ...facts, adjustments: adjustmentsOf(adjustments, catalogs) };
      }),
);

/** A plan with all that follows from it. */
export interface Outcome {
  /** null for the person's own plan. */
  readonly scenario: Scenario | null;
  readonly pathway: Pathway;
  readonly schedule: Schedule;
  readonly ledger: Ledger;
  readonly milestones: readonly Milestone[];
}

/** A what-if whose dates or pathway lead nowhere, or of which nothing is known. */
export interface ImpossibleOutcome {
  readonly scenario: Scenario;
  readonly schedule: null;
  /** The catalog of a country that it leads to is not loaded; what of it is at hand is not all of it. */
  readonly isCountryMissing: boolean;
}

/** What is the same for all of them. */
interface Context {
  readonly catalogs: readonly CountryCatalog[];
  readonly catalog: readonly CatalogMilestone[];
  readonly entries: Readonly<Record<string, MilestoneAdditions>>;
  readonly leave: readonly RotationLeave[];
  readonly today: CalendarDate;
}

const contextOf = remembered(
  (state: RecordState) => [
    catalogsOf(state),
    catalogMilestonesOf(state),
    state.tables.milestones,
    rotationLeaveOf(state),
    state.today,
  ],
  (catalogs, catalog, records, leave, today): Context => ({
    catalogs,
    catalog,
    entries: liveMilestones(records),
    leave,
    today,
  }),
);

/** The own plan; null while it has no dates, and then there is nothing to compare with. */
export const ownOutcomeOf = remembered(
  (state: RecordState) => [planOf(state), contextOf(state)],
  (plan, context): Outcome | null => outcomeOf(null, plan, context),
);

/** One for each what-if, in their order. */
export const scenarioOutcomesOf = remembered(
  (state: RecordState) => [
    scenariosOf(state),
    scenariosWithoutCountryOf(state),
    planOf(state),
    contextOf(state),
  ],
  (scenarios, withoutCountry, plan, context): readonly (Outcome | ImpossibleOutcome)[] =>
    scenarios.map((scenario) => {
      const isCountryMissing = withoutCountry.has(scenario.id);
      const outcome = isCountryMissing
        ? null
        : outcomeOf(scenario, planOfScenario(scenario, plan), context);
      return outcome ?? { scenario, schedule: null, isCountryMissing };
    }),
);

function outcomeOf(
  scenario: Scenario | null,
  plan: Plan,
  { catalogs, catalog, entries, leave, today }: Context,
): Outcome | null {
  const pathway = pathwayIn(catalogs, plan.pathwayId);
  if (pathway === undefined || planProblems(plan, pathway).length > 0) return null;
  const dates = scheduleWithLeave(plan, pathway, leave);
  if (dates === null) return null;
  return {
    scenario,
    pathway,
    schedule: dates,
    ledger: ledger(plan, dates),
    milestones: planMilestones(catalog, dates, entries, today),
  };
}

/** What-ifs: adding, changing and removing them, and taking one as the plan. */
import { textLimits } from '#record/fields.ts';
import { liveRecord } from '#record/liveRecords.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import { planOfScenario, scenarioOfPlan } from '#domain/scenario.ts';
import type { Scenario } from '#domain/scenario.ts';
import { storedAdjustment } from './adjustmentActions.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { changePlan } from './changePlan.ts';
import { planOf } from './derivedPlan.ts';
import { scenariosOf } from './derivedScenarios.ts';
import type { Edits } from './edits.ts';
import { deletedRecord, notStamped } from './edits.ts';
import { planEdit } from './planActions.ts';

/** The longest name, in characters. */
export const scenarioNameLimit = textLimits.title;

/** Adds a what-if, after those that there are. */
export function addScenario(store: AppStore, scenario: Omit<Scenario, 'id'>): void {
  const id = `scenario-${store.newId()}`;
  change(store, {
    label: `add the what-if “${scenario.name}”`,
    message: `“${scenario.name}” is added. Your plan stays as it is.`,
    edits: { scenarios: { [id]: recordOf({ ...scenario, id }, nextOrder(store)) } },
  });
}

/** Takes the place of the what-if of the same id. */
export function changeScenario(store: AppStore, scenario: Scenario): void {
  const { name, id } = scenario;
  change(store, {
    label: `change the what-if “${name}”`,
    message: `“${name}” is changed. Your plan stays as it is.`,
    edits: { scenarios: { [id]: recordOf(scenario, orderOf(store, id) ?? nextOrder(store)) } },
  });
}

export function removeScenario(store: AppStore, { id, name }: Scenario): void {
  change(store, {
    label: `remove the what-if “${name}”`,
    message: `“${name}” is removed. Your plan stays as it is.`,
    edits: { scenarios: { [id]: deletedRecord(id) } },
  });
}

/**
 * Makes a what-if the plan, in one change: no tick, note or pinned date is touched. The plan before becomes
 * a what-if in its place, under `formerName`.
 */
export function adoptScenario(store: AppStore, scenario: Scenario, formerName: string): void {
  const before = planOf(store.getState());
  const plan = planOfScenario(scenario, before);
  const former: Scenario = {
    ...scenarioOfPlan(before, plan),
    id: scenario.id,
    name: formerName,
  };
  changePlan(store, {
    label: `adopt “${scenario.name}”`,
    message: `“${scenario.name}” is your plan now. The plan before is kept as a what-if.`,
    edits: {
      ...planEdit(plan),
      ...adjustmentEdit(before.adjustments ?? [], scenario.adjustments),
      scenarios: {
        [former.id]: recordOf(former, orderOf(store, scenario.id) ?? nextOrder(store)),
      },
    },
  });
}

function adjustmentEdit(
  before: Scenario['adjustments'],
  after: Scenario['adjustments'],
): Pick<Edits, 'adjustments'> {
  return {
    adjustments: {
      ...Object.fromEntries(before.map(({ id }) => [id, deletedRecord(id)])),
      ...Object.fromEntries(
        after.map((one) => [one.id, { ...storedAdjustment(one), updatedAt: notStamped }]),
      ),
    },
  };
}

function recordOf({ adjustments, ...facts }: Scenario, order: number): LiveRecordOf<'scenarios'> {
  return {
    ...facts,
    order,
    adjustments: adjustments.map(storedAdjustment),
    updatedAt: notStamped,
  };
}

function orderOf(store: AppStore, id: string): number | null {
  return liveRecord(store.getState().tables.scenarios, id)?.order ?? null;
}

function nextOrder(store: AppStore): number {
  const orders = scenariosOf(store.getState()).map(({ id }) => orderOf(store, id) ?? 0);
  return Math.max(0, ...orders) + 1;
}

/**
 * The milestones and what is worked out from them. Each is remembered for as long as what it was worked out
 * from is the same, so components may ask for it as often as they like.
 */
import type { Attention } from '#domain/attention.ts';
import { attentionOn } from '#domain/attention.ts';
import type { CatalogMilestone, MilestoneDetails } from '#domain/catalogMilestone.ts';
import type { Milestone, MilestoneAdditions, PlanTarget, PlanTargets } from '#domain/milestone.ts';
import { catalogMilestoneOn, ownMilestoneOn, planTargets } from '#domain/milestone.ts';
import type { NextUp, Progress } from '#domain/progress.ts';
import { nextUp, progressBySteps, progressOf } from '#domain/progress.ts';
import type { StepId } from '#domain/step.ts';
import { stepIds } from '#domain/step.ts';
import { liveRecord, liveRecords } from '#record/liveRecords.ts';
import type { LiveRecordOf, RecordsOf } from '#record/schema.ts';
import type { RecordState } from './appStore.ts';
import { catalogsOf, pathwayOf, scheduleOf } from './derivedPlan.ts';
import { remembered, rememberedByKey } from './remembered.ts';

const milestoneByKey = rememberedByKey<Milestone | null>();
const targetsByKey = rememberedByKey<PlanTargets>();

/** Of all catalogs at hand, in the order of the steps. */
export const catalogMilestonesOf = remembered(
  (state: RecordState) => [catalogsOf(state)],
  (catalogs): readonly CatalogMilestone[] =>
    stepIds.flatMap((id) =>
      catalogs.flatMap(({ milestones }) => milestones.filter(({ step }) => step === id)),
    ),
);

/** By milestone id, of the catalogs that bring the texts of their milestones along. */
export const milestoneDetailsOf = remembered(
  (state: RecordState) => [catalogsOf(state)],
  (catalogs): Readonly<Record<string, MilestoneDetails>> =>
    Object.assign({}, ...catalogs.map(({ milestoneDetails }) => milestoneDetails)),
);

/** Catalog milestones of the pathway in force at the end of training, what the person kept of another pathway, and their own. */
export const milestonesOf = remembered(
  (state: RecordState) => [
    catalogMilestonesOf(state),
    state.tables.milestones,
    scheduleOf(state),
    pathwayOf(state).id,
    state.today,
  ],
  (catalog, records, dates, ownPathwayId, today): readonly Milestone[] => {
    const live = keptRecords(records);
    const pathwayId = dates?.pathwayId ?? ownPathwayId;
    // To check something off moves no target: of what the person wrote, only pinned dates do.
    const pinned = live.flatMap(({ id, pinned: date }) => (date === undefined ? [] : [id, date]));
    const targets = targetsByKey('own plan', [catalog, dates, ...pinned], () =>
      planTargets(catalog, dates, liveMilestones(records)),
    );
    const catalogIds = new Set(catalog.map(({ id }) => id));
    const additions = new Map(live.map((record) => [record.id, record]));
    const fromCatalog = catalog.map((milestone, order) => {
      const record = additions.get(milestone.id);
      const planTarget = targets.get(milestone.id);
      const isForPlan = milestone.pathways.includes(pathwayId) && planTarget?.applies !== 'no';
      if (!isForPlan && record === undefined) return null;
      return milestoneByKey(
        milestone.id,
        [pathwayId, today, order, record, ...keyOf(planTarget)],
        () => catalogMilestoneOn(today, milestone, order, pathwayId, planTarget, record),
      );
    });
    const own = live.map((record) =>
      record.own === undefined || catalogIds.has(record.id)
        ? null
        : milestoneByKey(record.id, [today, record], () =>
            ownMilestoneOn(today, record.id, record),
          ),
    );
    return [...fromCatalog, ...own].filter((milestone) => milestone !== null);
  },
);

export const progressOfSteps = remembered(
  (state: RecordState) => [milestonesOf(state)],
  (milestones): Readonly<Record<StepId, Progress>> => progressBySteps(milestones),
);

export const wholeProgressOf = remembered(
  (state: RecordState) => [milestonesOf(state)],
  (milestones): Progress => progressOf(milestones),
);

export const nextUpOf = remembered(
  (state: RecordState) => [milestonesOf(state), state.today],
  (milestones, today): NextUp => nextUp(milestones, today),
);

export const attentionOf = remembered(
  (state: RecordState) => [state.today, milestonesOf(state)],
  (today, milestones): readonly Attention[] => attentionOn(today, milestones),
);

/** The person's additions to one milestone; null when there are none. */
export function milestoneRecordOf(
  state: RecordState,
  id: string,
): LiveRecordOf<'milestones'> | null {
  return liveRecord(state.tables.milestones, id) ?? null;
}

/** Without what was removed, and without records in which nothing is left. */
export function liveMilestones(
  records: RecordsOf<'milestones'>,
): Readonly<Record<string, MilestoneAdditions>> {
  return Object.fromEntries(keptRecords(records).map((record) => [record.id, record]));
}

function keptRecords(table: RecordsOf<'milestones'>): readonly LiveRecordOf<'milestones'>[] {
  return liveRecords(table).filter(hasContent);
}

function hasContent(record: LiveRecordOf<'milestones'>): boolean {
  for (const field in record) if (field !== 'id' && field !== 'updatedAt') return true;
  return false;
}

/** Targets are made anew with the schedule; the same date is the same target all the same. */
function keyOf(planTarget: PlanTarget | undefined): readonly unknown[] {
  const { target = null, note, applies, until } = planTarget ?? {};
  return [target?.date, target?.month, note, applies, until];
}

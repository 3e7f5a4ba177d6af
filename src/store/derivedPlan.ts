/** The plan and what is worked out from it and today. */
import { leaveTypes } from '#catalog/leaveTypes.ts';
import { defaultPathwayId, pathwayChoices } from '#catalog/pathwayChoices.ts';
import { unitedStates } from '#catalog/unitedStates.ts';
import type { Adjustment, TimeOff } from '#domain/adjustment.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems } from '#domain/plan.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';
import { remainingTraining } from '#domain/remainingTraining.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { RotationTypes } from '#domain/rotation.ts';
import type { RotationLeave } from '#domain/rotationLeave.ts';
import { extendedByRotations, leaveInRotations } from '#domain/rotationLeave.ts';
import { finalPathway, pathwayOn, schedule } from '#domain/schedule.ts';
import { liveRecord, liveRecords } from '#record/liveRecords.ts';
import type { LiveRecordOf, Tables } from '#record/schema.ts';
import type { RecordState } from './appStore.ts';
import { pathwayIn, pathwaysNamedIn } from './countries.ts';
import { rotationsOf } from './liveRotations.ts';
import { planId } from './planActions.ts';
import { remembered } from './remembered.ts';

type StoredAdjustment = LiveRecordOf<'scenarios'>['adjustments'][number];

/** The catalogs at hand. That of the United States always is: most people are there. */
export const catalogsOf = remembered(
  ({ countries }: RecordState) => [countries],
  (countries): readonly CountryCatalog[] => [
    unitedStates,
    ...countries.filter((catalog) => catalog !== unitedStates),
  ],
);

/** True while the plan names a pathway whose catalog is not loaded: until then nothing is known of its dates. */
export const isCountryMissing = remembered(
  (state: RecordState) => [state.tables, catalogsOf(state)],
  (tables, catalogs): boolean =>
    pathwaysNamedIn(tables).some((id) => pathwayIn(catalogs, id) === undefined),
);

/** The plan as stored with its adjustments, or the default pathway without a date. */
export const planOf = remembered(
  (state: RecordState) => [state.tables.plan, state.tables.adjustments, catalogsOf(state)],
  (plans, adjustments, catalogs): Plan => ({
    ...storedPlan(plans),
    ...movedBy(adjustments, catalogs),
  }),
);

function storedPlan(table: Tables['plan']): Plan {
  const record = liveRecord(table, planId);
  if (record === undefined) return { pathwayId: defaultPathwayId };
  const { id: _, updatedAt: __, ...plan } = record;
  return plan;
}

/** As the rules know them. A change to a pathway that is not at hand moves nothing, and is left out. */
export function adjustmentsOf(
  stored: readonly StoredAdjustment[],
  catalogs: readonly CountryCatalog[],
): readonly Adjustment[] {
  return stored.flatMap((one): Adjustment[] => {
    if (one.kind !== 'pathway-change') return [one];
    const { pathwayId, ...facts } = one;
    const pathway = pathwayIn(catalogs, pathwayId);
    return pathway === undefined ? [] : [{ ...facts, pathway }];
  });
}

function movedBy(
  table: Tables['adjustments'],
  catalogs: readonly CountryCatalog[],
): Pick<Plan, 'adjustments' | 'timeOff'> {
  const adjustments: Adjustment[] = [];
  let timeOff: TimeOff | undefined;
  for (const { updatedAt: _, ...stored } of liveRecords(table)) {
    if (stored.kind === 'time-off') {
      const { id: __, kind: ___, ...figures } = stored;
      timeOff = figures;
    } else {
      adjustments.push(...adjustmentsOf([stored], catalogs));
    }
  }
  return {
    ...(adjustments.length === 0 ? {} : { adjustments }),
    ...(timeOff === undefined ? {} : { timeOff }),
  };
}

/**
 * The plan's pathway; the default one where no catalog of this version knows it, and one without stages while
 * its catalog is not loaded.
 */
export const pathwayOf = remembered(
  (state: RecordState) => [planOf(state).pathwayId, catalogsOf(state)],
  (id, catalogs): Pathway => {
    const choice = pathwayChoices.find((one) => one.id === id);
    const pathway = pathwayIn(catalogs, choice?.id ?? defaultPathwayId);
    if (pathway !== undefined) return pathway;
    if (choice === undefined) throw new Error('The catalog lacks its default pathway');
    return { ...nothingKnown, ...choice };
  },
);

const firstOfYear = { month: 1, day: 1 };

const nothingKnown = {
  stages: [],
  seasons: [],
  training: 'training',
  academicYearStart: firstOfYear,
  medicalSchoolStart: firstOfYear,
  graduation: firstOfYear,
  cohortStage: '',
} satisfies Partial<Pathway>;

const scheduleWithoutRotations = remembered(
  (state: RecordState) => [planOf(state), pathwayOf(state), isCountryMissing(state)],
  (plan, pathway, isMissing): Schedule | null =>
    !isMissing && planProblems(plan, pathway).length === 0 ? schedule(plan, pathway) : null,
);

/** All types that are leave. */
export const typesOfLeave: RotationTypes = new Map(leaveTypes.map((type) => [type.id, type]));

/** Leave in rotations, whether as blocks or as days inside others. */
export const rotationLeaveOf = remembered(
  (state: RecordState) => [rotationsOf(state)],
  (rotations): readonly RotationLeave[] => leaveInRotations(rotations, typesOfLeave),
);

/**
 * null while the plan names no date, names impossible ones, or its country is missing. Too much leave in
 * rotations extends it.
 */
export const scheduleOf = remembered(
  (state: RecordState) => [
    scheduleWithoutRotations(state),
    planOf(state),
    pathwayOf(state),
    rotationLeaveOf(state),
  ],
  (dates, plan, pathway, leave): Schedule | null =>
    extendedByRotations(dates, plan, pathway, leave),
);

/** The pathway in which training ends, which is not the plan's own where the plan has a change of it. */
export const finalPathwayOf = remembered(
  (state: RecordState) => [pathwayOf(state), scheduleOf(state)],
  (own, dates): Pathway => (dates === null ? own : finalPathway(own, dates)),
);

/** The pathway that is followed today. */
export const presentPathwayOf = remembered(
  (state: RecordState) => [pathwayOf(state), scheduleOf(state), state.today],
  (own, dates, today): Pathway => (dates === null ? own : pathwayOn(today, own, dates)),
);

export const remainingTrainingOf = remembered(
  (state: RecordState) => [scheduleOf(state), state.today],
  (dates, today): RemainingTraining | null =>
    dates === null ? null : remainingTraining(dates, today),
);

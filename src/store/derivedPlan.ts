/** The plan and what is worked out from it and today. */
import { leaveTypes } from '#catalog/leaveTypes.ts';
import { defaultPathwayId, pathwayById } from '#catalog/pathways.ts';
import type { Adjustment, TimeOff } from '#domain/adjustment.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems } from '#domain/plan.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';
import { remainingTraining } from '#domain/remainingTraining.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { RotationTypes } from '#domain/rotation.ts';
import type { RotationLeave } from '#domain/rotationLeave.ts';
import { extensionsFromRotations, leaveInRotations } from '#domain/rotationLeave.ts';
import { schedule } from '#domain/schedule.ts';
import type { LiveRecordOf, Tables } from '#record/schema.ts';
import type { AppState } from './appStore.ts';
import { planId } from './planActions.ts';
import { remembered } from './remembered.ts';

type StoredAdjustment = LiveRecordOf<'scenarios'>['adjustments'][number];

/** The plan as stored with its adjustments, or the default pathway without a date. */
export const planOf = remembered(
  ({ tables }: AppState) => [tables.plan, tables.adjustments],
  (plans, adjustments): Plan => ({ ...storedPlan(plans), ...movedBy(adjustments) }),
);

function storedPlan(table: Tables['plan']): Plan {
  const record = table[planId];
  if (record === undefined || 'deleted' in record) return { pathwayId: defaultPathwayId };
  const { id: _, updatedAt: __, ...plan } = record;
  return plan;
}

/** As the rules know them. A change to a pathway that this version does not know is left out. */
export function adjustmentsOf(stored: readonly StoredAdjustment[]): readonly Adjustment[] {
  return stored.flatMap((one): Adjustment[] => {
    if (one.kind !== 'pathway-change') return [one];
    const { pathwayId, ...facts } = one;
    const pathway = pathwayById(pathwayId);
    return pathway === undefined ? [] : [{ ...facts, pathway }];
  });
}

function movedBy(table: Tables['adjustments']): Pick<Plan, 'adjustments' | 'timeOff'> {
  const adjustments: Adjustment[] = [];
  let timeOff: TimeOff | undefined;
  for (const record of Object.values(table)) {
    if ('deleted' in record) continue;
    const { updatedAt: _, ...stored } = record;
    if (stored.kind === 'time-off') {
      const { id: __, kind: ___, ...figures } = stored;
      timeOff = figures;
    } else {
      adjustments.push(...adjustmentsOf([stored]));
    }
  }
  return {
    ...(adjustments.length === 0 ? {} : { adjustments }),
    ...(timeOff === undefined ? {} : { timeOff }),
  };
}

/** The plan's pathway; the default one where this version's catalog does not know it. */
export function pathwayOf(state: AppState): Pathway {
  const pathway = pathwayById(planOf(state).pathwayId) ?? pathwayById(defaultPathwayId);
  if (pathway === undefined) throw new Error('The catalog lacks its default pathway');
  return pathway;
}

const scheduleWithoutRotations = remembered(
  (state: AppState) => [planOf(state), pathwayOf(state)],
  (plan, pathway): Schedule | null =>
    planProblems(plan, pathway).length === 0 ? schedule(plan, pathway) : null,
);

const typesOfLeave: RotationTypes = new Map(leaveTypes.map((type) => [type.id, type]));

/** Leave in rotations, whether as blocks or as days inside others. */
export const rotationLeaveOf = remembered(
  ({ tables }: AppState) => [tables.rotations],
  (table): readonly RotationLeave[] =>
    leaveInRotations(
      Object.values(table).flatMap((record) => ('deleted' in record ? [] : [record])),
      typesOfLeave,
    ),
);

/** null while the plan names no date, or names impossible ones. Too much leave in rotations extends it. */
export const scheduleOf = remembered(
  (state: AppState) => [
    scheduleWithoutRotations(state),
    planOf(state),
    pathwayOf(state),
    rotationLeaveOf(state),
  ],
  (dates, plan, pathway, leave): Schedule | null => {
    const added = dates === null ? [] : extensionsFromRotations(dates, leave);
    return added.length === 0
      ? dates
      : schedule({ ...plan, adjustments: [...(plan.adjustments ?? []), ...added] }, pathway);
  },
);

export const remainingTrainingOf = remembered(
  (state: AppState) => [scheduleOf(state), state.today],
  (dates, today): RemainingTraining | null =>
    dates === null ? null : remainingTraining(dates, today),
);

/** Leave and vacation in rotations, and what they are against the allowance of a residency. */
import type { Adjustment } from './adjustment.ts';
import type { DateRange } from './dateRange.ts';
import { isWithin, sharedDays } from './dateRange.ts';
import type { Pathway } from './pathway.ts';
import type { Plan } from './plan.ts';
import type { Rotation, RotationLeaveKind, RotationTypes } from './rotation.ts';
import type { Schedule } from './schedule.ts';
import { schedule } from './schedule.ts';
import type { TimeOffCount } from './timeOff.ts';
import { extensionOf, workdaysBetween } from './timeOff.ts';

/** Leave of one rotation: a block of it, or days inside a block of something else, which are taken for vacation. */
export interface RotationLeave extends DateRange {
  readonly rotationId: string;
  readonly trainingYear: string;
  readonly kind: RotationLeaveKind;
  readonly workdays: number;
}

/** The count of a residency with what its rotations hold; all in workdays. */
export interface RotationTimeOff {
  readonly count: TimeOffCount;
  /** Leave in rotations, without what is in the plan's adjustments already. */
  readonly leave: number;
  /** The larger of the plan's figure and what the rotations hold. */
  readonly vacation: number;
  readonly left: number;
  readonly excess: number;
  /** Calendar days by which the residency would be longer. */
  readonly extensionDays: number;
}

/** All leave that rotations hold, in the order of the rotations. */
export function leaveInRotations(
  rotations: readonly Rotation[],
  types: RotationTypes,
): readonly RotationLeave[] {
  return rotations.flatMap(
    ({ id, trainingYear, type, start, end, leaveDays = 0 }): RotationLeave[] => {
      const kind = types.get(type)?.leave;
      const workdays = workdaysBetween(start, end);
      const where = { rotationId: id, trainingYear, start, end };
      if (kind !== undefined) return [{ ...where, kind, workdays }];
      return leaveDays === 0
        ? []
        : [{ ...where, kind: 'vacation', workdays: Math.min(leaveDays, workdays) }];
    },
  );
}

/**
 * A residency's days off with those of its rotations. Days that an adjustment of the plan counts are not counted
 * again, and vacation in rotations is the plan's yearly vacation put in its place, so that only more than that adds.
 */
export function timeOffWithRotations(
  count: TimeOffCount,
  leave: readonly RotationLeave[],
): RotationTimeOff {
  const within = leave.filter((one) => isWithin(one, count));
  const vacationTaken = sum(within.filter(({ kind }) => kind === 'vacation').map(daysNotCounted));
  const other = sum(within.filter(({ kind }) => kind !== 'vacation').map(daysNotCounted));
  const vacation = Math.max(count.vacation, vacationTaken);
  const away = sum(count.leaves.map(({ workdays }) => workdays)) + vacation + other;
  const excess = Math.max(away - count.allowed, 0);
  return {
    count,
    leave: other,
    vacation,
    left: Math.max(count.allowed - away, 0),
    excess,
    extensionDays: extensionOf(excess),
  };

  function daysNotCounted(one: RotationLeave): number {
    const counted = count.leaves.map(({ leave: adjustment }) => {
      const shared = sharedDays(one, adjustment);
      return shared === null ? 0 : workdaysBetween(shared.start, shared.end);
    });
    return Math.max(one.workdays - sum(counted), 0);
  }
}

/** The schedule of a plan whose rotations hold this leave; null where `schedule` gives null. */
export function scheduleWithLeave(
  plan: Plan,
  pathway: Pathway,
  leave: readonly RotationLeave[],
): Schedule | null {
  return extendedByRotations(schedule(plan, pathway), plan, pathway, leave);
}

/**
 * A plan's schedule with what leave in its rotations adds, where that exceeds the allowance of a residency.
 * `dates` is the schedule that was worked out without them; it is the answer where nothing is exceeded.
 */
export function extendedByRotations(
  dates: Schedule | null,
  plan: Plan,
  pathway: Pathway,
  leave: readonly RotationLeave[],
): Schedule | null {
  const added = dates === null ? [] : extensionsFromRotations(dates, leave);
  return added.length === 0
    ? dates
    : schedule({ ...plan, adjustments: [...(plan.adjustments ?? []), ...added] }, pathway);
}

function extensionsFromRotations(
  { timeOff }: Pick<Schedule, 'timeOff'>,
  leave: readonly RotationLeave[],
): readonly Adjustment[] {
  return timeOff.flatMap((count): Adjustment[] => {
    const extension = timeOffWithRotations(count, leave).extensionDays - count.extensionDays;
    if (extension <= 0) return [];
    const { end } = count;
    return [
      {
        id: `rotations.${count.start}`,
        kind: 'leave',
        reason: 'personal',
        start: end,
        end,
        extension,
        isOfRotations: true,
      },
    ];
  });
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

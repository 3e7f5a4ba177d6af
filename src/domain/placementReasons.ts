/** Why each rotation of a placement is where it is, and why a requirement stays short. */
import type { DateRange } from './dateRange.ts';
import { meet } from './dateRange.ts';
import type { Obstacle } from './placementCosts.ts';
import { belongsIn, isInSeason, obstacleTo } from './placementCosts.ts';
import type { Goal } from './placementGoals.ts';
import { missingOf, tolerance } from './placementGoals.ts';
import type { FoundFilling } from './placementSearch.ts';
import type { Choice, PlacementTask } from './placementTask.ts';
import type { RequirementUnit } from './requirement.ts';
import { counterOf } from './countedEntry.ts';
import { milestonesServedBy } from './rotation.ts';
import type { TallyId } from './rotationKinds.ts';

export type PlacementReason =
  | { readonly kind: 'counts-toward'; readonly requirement: string }
  /** The requirement counts only in these days. */
  | { readonly kind: 'inside-window'; readonly requirement: string; readonly window: DateRange }
  /** Published schedules have it in this training year. */
  | { readonly kind: 'usual-year'; readonly trainingYear: string }
  /** It begins in the months (1 to 12) in which it is of use. */
  | { readonly kind: 'in-season'; readonly from: number; readonly to: number }
  | { readonly kind: 'clear-of-interviews'; readonly season: string }
  | { readonly kind: 'in-time'; readonly milestone: string }
  /** What counts toward this comes before it. */
  | { readonly kind: 'after-home'; readonly tally: TallyId };

/** Why a requirement stays short. */
export type UnmetReason =
  /** Nothing that can be placed counts toward it: it is logged, not planned. */
  | { readonly kind: 'not-a-rotation' }
  /** The schedule has no stage in which it counts. */
  | { readonly kind: 'no-such-stage' }
  /** No block is open in the days in which it counts. */
  | { readonly kind: 'no-open-block'; readonly window: DateRange }
  /** So many blocks were open in its days, for it and others together. */
  | { readonly kind: 'too-few-open-blocks'; readonly window: DateRange; readonly open: number }
  /** What another rotation of its kind would meet with. */
  | Obstacle
  | { readonly kind: 'search-stopped' };

export interface UnmetRequirement {
  readonly requirement: string;
  readonly unit: RequirementUnit;
  readonly missing: number;
  readonly reason: UnmetReason;
}

/** Why a rotation is where it is. */
export function reasonsFor(
  { slot, type }: Choice,
  goals: readonly Goal[],
  { interviews, milestoneDates }: Pick<PlacementTask, 'interviews' | 'milestoneDates'>,
): readonly PlacementReason[] {
  const reached = goals.filter(
    (goal) =>
      goal.minimum > 0 &&
      slot.countsFor.has(goal.index) &&
      counterOf(goal.requirement, type.countsToward) !== -1,
  );
  const reasons: PlacementReason[] = reached.flatMap(({ requirement, window }) => [
    { kind: 'counts-toward', requirement: requirement.id },
    ...(requirement.window.lastMonths === undefined || window === null
      ? []
      : [{ kind: 'inside-window' as const, requirement: requirement.id, window }]),
  ]);
  if (type.usualYears.includes(slot.year.label)) {
    reasons.push({ kind: 'usual-year', trainingYear: slot.year.label });
  }
  for (const milestone of milestonesServedBy(type)) {
    const date = milestoneDates.get(milestone);
    if (date !== undefined && slot.end <= date) reasons.push({ kind: 'in-time', milestone });
  }
  if (type.usualMonths !== undefined && isInSeason(type, slot)) {
    reasons.push({ kind: 'in-season', ...type.usualMonths });
  }
  if (type.after !== undefined) reasons.push({ kind: 'after-home', tally: type.after });
  for (const window of interviews) {
    const isNear = meet(slot.year, window) && !meet(slot, window);
    if (type.isHeavy === true && isNear) {
      reasons.push({ kind: 'clear-of-interviews', season: window.season });
    }
  }
  return reasons;
}

/** The requirements that stay short, the most important first. */
export function unmetRequirements(
  found: FoundFilling,
  task: PlacementTask,
): readonly UnmetRequirement[] {
  const { goals, sums } = found.best;
  return goals.flatMap((goal) => {
    const missing = missingOf(goal, sums);
    if (missing <= tolerance) return [];
    const { id, unit } = goal.requirement;
    return [
      {
        requirement: id,
        unit,
        missing: Math.round(missing * 1000) / 1000,
        reason: unmetReason(goal, found, task),
      },
    ];
  });
}

function unmetReason(
  { index, window, fillWith }: Goal,
  { best, slots, isBest }: FoundFilling,
  task: PlacementTask,
): UnmetReason {
  if (fillWith.length === 0) return { kind: 'not-a-rotation' };
  if (window === null) return { kind: 'no-such-stage' };
  const inWindow = slots.filter((slot) => slot.countsFor.has(index));
  if (inWindow.length === 0) return { kind: 'no-open-block', window };
  if (!isBest) return { kind: 'search-stopped' };
  const obstacle = best.open
    .filter((slot) => slot.countsFor.has(index))
    .flatMap((slot) =>
      fillWith
        .filter((type) => belongsIn(type, slot))
        .map((type) => obstacleTo({ slot, type }, best, task)),
    )
    .find((one) => one !== null);
  return obstacle ?? { kind: 'too-few-open-blocks', window, open: inWindow.length };
}

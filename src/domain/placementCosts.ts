/** What speaks against a rotation of a type in an open block: what keeps it out, and what makes it less usual there. */
import type { CalendarDate } from './calendarDate.ts';
import { monthOf } from './calendarDate.ts';
import { meet } from './dateRange.ts';
import type { OpenSlot } from './openSlots.ts';
import { sumsWith, tolerance, valueOf } from './placementGoals.ts';
import type { Choice, Filling, PlacementTask } from './placementTask.ts';
import type { RotationType, RotationYear } from './rotation.ts';
import { milestonesServedBy, rotationAmount } from './rotation.ts';
import type { TallyId } from './rotationKinds.ts';

/** What keeps a rotation out of an open block. */
export type Obstacle =
  /** It would pass this ceiling. */
  | { readonly kind: 'ceiling'; readonly requirement: string }
  /** What counts toward this would have to come first, and does not. */
  | { readonly kind: 'needs-first'; readonly tally: TallyId };

/** Whether a type belongs in the stage of an open block. */
export function belongsIn({ stages }: RotationType, { year }: OpenSlot): boolean {
  return stages.length === 0 || stages.includes(year.stageKind);
}

/** What keeps a rotation of this type out of an open block in which it belongs; null for nothing. */
export function obstacleTo(choice: Choice, filling: Filling, task: PlacementTask): Obstacle | null {
  const { slot, type } = choice;
  if (type.after !== undefined && !comesAfter(type.after, slot.start, filling, task)) {
    return { kind: 'needs-first', tally: type.after };
  }
  const sums = sumsWith(filling.sums, filling.goals, choice, slot.countsFor);
  const passed = filling.goals.find(
    (goal) =>
      valueOf(goal, sums) > goal.maximum + tolerance &&
      valueOf(goal, sums) > valueOf(goal, filling.sums) + tolerance,
  );
  return passed === undefined ? null : { kind: 'ceiling', requirement: passed.requirement.id };
}

/** Whether something that counts toward a tally, standing or chosen, ends before a day. */
export function comesAfter(
  tally: TallyId,
  day: CalendarDate,
  { choices }: Filling,
  { rotations, types }: PlacementTask,
): boolean {
  return (
    rotations.some(({ type, end }) => end < day && types.get(type)?.countsToward.includes(tally)) ||
    choices.some(({ slot, type }) => slot.end < day && type.countsToward.includes(tally))
  );
}

/** The dates of milestones that a rotation of this type would be the first to be in time for. */
export function datesToMeet(
  type: RotationType,
  { choices }: Filling,
  { rotations, types, milestoneDates }: PlacementTask,
): readonly CalendarDate[] {
  return milestonesServedBy(type).flatMap((milestone) => {
    const date = milestoneDates.get(milestone);
    if (date === undefined) return [];
    const serves = (one: RotationType | undefined): boolean =>
      one !== undefined && milestonesServedBy(one).includes(milestone);
    const isMet =
      rotations.some(({ type: id, end }) => end <= date && serves(types.get(id))) ||
      choices.some(({ slot, type: chosen }) => slot.end <= date && serves(chosen));
    return isMet ? [] : [date];
  });
}

/**
 * Less is better: what has a season is in it, interviews stay free, what comes first is first, milestones are in time,
 * and years are as published schedules have them, with no more of a type in one year than those have.
 */
export function costOf({ slot, type }: Choice, filling: Filling, task: PlacementTask): number {
  const meetsInterviews =
    type.isHeavy === true && task.interviews.some((window) => meet(slot, window));
  const comesTooLate = task.rotations.some(({ type: id, start }) => {
    const after = task.types.get(id)?.after;
    return after !== undefined && type.countsToward.includes(after) && start <= slot.end;
  });
  const isLate = datesToMeet(type, filling, task).some((date) => slot.end > date);
  const isUnusual = type.usualYears.length > 0 && !type.usualYears.includes(slot.year.label);
  const usual = task.usualBlocks?.get(type.id);
  const isFull =
    usual !== undefined &&
    blocksInYear(type, slot.year, filling, task) >= (usual.get(slot.year.label) ?? 0);
  return (
    (isInSeason(type, slot) ? 0 : 200) +
    (meetsInterviews ? 100 : 0) +
    (comesTooLate ? 100 : 0) +
    (isLate ? 50 : 0) +
    (isUnusual ? 10 : 0) +
    (isFull ? 5 : 0)
  );
}

/** Whether a type begins in its months; one without them always does. */
export function isInSeason({ usualMonths }: RotationType, { start }: OpenSlot): boolean {
  if (usualMonths === undefined) return true;
  const month = monthOf(start);
  return usualMonths.from <= month && month <= usualMonths.to;
}

function blocksInYear(
  { id }: RotationType,
  year: RotationYear,
  { choices }: Filling,
  { rotations }: PlacementTask,
): number {
  const standing = rotations
    .filter(({ type, trainingYear }) => type === id && trainingYear === year.label)
    .map((rotation) => rotationAmount(rotation, year).blocks);
  const chosen = choices
    .filter(({ slot, type }) => type.id === id && slot.year === year)
    .map(({ slot }) => slot.amount.blocks);
  return [...standing, ...chosen].reduce((sum, blocks) => sum + blocks, 0);
}

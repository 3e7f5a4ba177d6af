/**
 * "Try a placement": how the open blocks could be filled so that what is missing is met. It only ever fills what is
 * open, says why each rotation is where it is, and says what it could not meet and why.
 */
import type { Absence } from './absence.ts';
import type { DateRange } from './dateRange.ts';
import { meet } from './dateRange.ts';
import type { CalendarDate } from './calendarDate.ts';
import { compareDates, monthOf } from './calendarDate.ts';
import type { UsualBlocks } from './exampleSchedule.ts';
import type { InterviewWindow } from './interviewWindow.ts';
import type { OpenSlot } from './openSlots.ts';
import { openSlots } from './openSlots.ts';
import type { Goal, Sums } from './placementGoals.ts';
import {
  countsIn,
  goalsOf,
  missingOf,
  shortfall,
  sumsOf,
  sumsWith,
  valueOf,
} from './placementGoals.ts';
import type { Requirement, RequirementOverrides, RequirementUnit } from './requirement.ts';
import { counterOf, rotationEntries } from './requirement.ts';
import { rotationAmount } from './rotation.ts';
import type { Rotation, RotationType, RotationTypes, RotationYear } from './rotation.ts';
import type { TallyId } from './rotationKinds.ts';
import type { NewRotationId } from './rotationEdits.ts';
import type { Schedule } from './schedule.ts';

/** Positions that the search looks at before it gives the best that it has found. */
const placementStepLimit = 1000;

export type PlacementReason =
  | { readonly kind: 'counts-toward'; readonly requirement: string }
  /** The requirement counts only in these days. */
  | { readonly kind: 'inside-window'; readonly requirement: string; readonly window: DateRange }
  /** Published schedules have it in this training year. */
  | { readonly kind: 'usual-year'; readonly trainingYear: string }
  /** It begins in the months (1 to 12) in which it is of use. */
  | { readonly kind: 'in-season'; readonly from: number; readonly to: number }
  | { readonly kind: 'clear-of-interviews'; readonly season: string }
  /** What counts toward this comes before it. */
  | { readonly kind: 'after-home'; readonly tally: TallyId };

export interface Placement extends DateRange {
  readonly trainingYear: string;
  readonly type: string;
  readonly blocks: readonly number[];
  readonly reasons: readonly PlacementReason[];
}

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
  /** Another rotation of its kind would pass this ceiling. */
  | { readonly kind: 'ceiling'; readonly requirement: string }
  /** What counts toward this would have to come first, and does not. */
  | { readonly kind: 'needs-first'; readonly tally: TallyId }
  | { readonly kind: 'search-stopped' };

export interface UnmetRequirement {
  readonly requirement: string;
  readonly unit: RequirementUnit;
  readonly missing: number;
  readonly reason: UnmetReason;
}

export interface PlacementProposal {
  /** In order of time. */
  readonly placements: readonly Placement[];
  readonly unmet: readonly UnmetRequirement[];
  /** False when the search stopped at its limit, so that a better placement may exist. */
  readonly isBest: boolean;
  readonly steps: number;
}

export interface PlacementTask {
  readonly rotations: readonly Rotation[];
  readonly types: RotationTypes;
  readonly years: readonly RotationYear[];
  readonly schedule: Schedule;
  readonly absences: readonly Absence[];
  /** To be met, and ceilings to be kept, the most important first. */
  readonly requirements: readonly Requirement[];
  readonly overrides: RequirementOverrides;
  readonly interviews: readonly InterviewWindow[];
  /** What published schedules have at most, so that one year is not filled with one thing. */
  readonly usualBlocks?: UsualBlocks;
  /** Nothing is placed before this day. */
  readonly from: CalendarDate;
  readonly stepLimit?: number;
}

/**
 * A depth-first search with backtracking: it takes the requirement with the least room first, tries its blocks from
 * the most to the least usual, and gives up a branch that cannot become better than the best found. The same task
 * always has the same answer.
 */
export function proposedPlacement(task: PlacementTask): PlacementProposal {
  const limit = task.stepLimit ?? placementStepLimit;
  const { rotations, types, years } = task;
  const goals = goalsOf(task.requirements, task.overrides, task.schedule, types);
  const slots = openSlots(task).map((slot): Place => ({
    ...slot,
    countsFor: goalsIn(slot, goals),
  }));
  const standing = sumsOf(goals, rotationEntries(rotations, types, years, task.absences));
  let best: State = { goals, open: slots, choices: [], sums: standing, givenUp: [] };
  let bestShortfall = shortfall(goals, standing);
  const least = leastShortfall(best);
  let steps = 0;

  /** True when the search is over: nothing can be better, or the limit is reached. */
  function search(state: State): boolean {
    steps += 1;
    const short = shortfall(goals, state.sums);
    if (short < bestShortfall - tolerance) {
      best = state;
      bestShortfall = short;
    }
    if (bestShortfall < least + tolerance || steps >= limit) return true;
    if (leastShortfall(state) >= bestShortfall - tolerance) return false;
    for (const goal of shortGoals(state)) {
      // A requirement without options may have some once another is met: away comes after home.
      const options = optionsFor(goal, state, task);
      if (options.length === 0) continue;
      if (options.some((option) => search(placed(option, state)))) return true;
      return search({ ...state, givenUp: [...state.givenUp, goal] });
    }
    return false;
  }

  search(best);
  const isBest = bestShortfall < least + tolerance || steps < limit;
  return {
    placements: best.choices
      .map((choice) => placementOf(choice, goals, task))
      .toSorted((a, b) => compareDates(a.start, b.start)),
    unmet: goals.flatMap((goal) => unmetOf(goal, best, slots, task, isBest)),
    isBest,
    steps,
  };
}

const tolerance = 0.001;

/** An open slot with the indexes of the goals toward which it counts. */
interface Place extends OpenSlot {
  readonly countsFor: ReadonlySet<number>;
}

interface Choice {
  readonly slot: Place;
  readonly type: RotationType;
}

interface State {
  readonly goals: readonly Goal[];
  readonly open: readonly Place[];
  readonly choices: readonly Choice[];
  readonly sums: Sums;
  readonly givenUp: readonly Goal[];
}

function goalsIn(
  { start, year: { stageKind } }: OpenSlot,
  goals: readonly Goal[],
): ReadonlySet<number> {
  return new Set(
    goals.filter((goal) => countsIn({ start, stageKind }, goal)).map(({ index }) => index),
  );
}

/** No placement that goes on from here can have less: as if each requirement had all open blocks to itself. */
function leastShortfall({ goals, sums, open }: State): number {
  return goals.reduce((sum, goal) => {
    if (goal.minimum <= 0) return sum;
    const room = roomFor(goal, open);
    return sum + Math.max(missingOf(goal, sums) - room, 0) / goal.minimum;
  }, 0);
}

function roomFor(goal: Goal, open: readonly Place[]): number {
  return open
    .filter((slot) => slot.countsFor.has(goal.index))
    .reduce((sum, slot) => sum + slot.amount[goal.requirement.unit], 0);
}

/** Requirements that are short and not given up, those with the least room to spare first. */
function shortGoals({ goals, sums, open, givenUp }: State): readonly Goal[] {
  const spare = (goal: Goal): number =>
    (roomFor(goal, open) - missingOf(goal, sums)) / goal.minimum;
  return goals
    .filter((goal) => missingOf(goal, sums) > tolerance && !givenUp.includes(goal))
    .toSorted((a, b) => spare(a) - spare(b) || a.index - b.index);
}

function placed({ slot, type }: Choice, state: State): State {
  return {
    ...state,
    open: state.open.filter((one) => one !== slot),
    choices: [...state.choices, { slot, type }],
    sums: sumsWith(state.sums, state.goals, { slot, type }, slot.countsFor),
  };
}

/**
 * What can be placed for a requirement: first what meets most of all requirements, then what is most usual, then what
 * it names first, then what comes earliest. Of open blocks between which nothing tells, the earliest stands for all.
 */
function optionsFor(goal: Goal, state: State, task: PlacementTask): readonly Choice[] {
  const types = new Set([goal, ...state.goals].flatMap(({ fillWith }) => fillWith));
  return [...types]
    .filter((type) => counterOf(goal.requirement, type.countsToward) !== -1)
    .flatMap((type, order) =>
      distinctSlots(goal, type, state, task).map((option) => ({
        ...option,
        order,
        sums: sumsWith(state.sums, state.goals, option, option.slot.countsFor),
      })),
    )
    .filter(
      ({ sums, slot, type }) =>
        missingOf(goal, sums) < missingOf(goal, state.sums) - tolerance &&
        obstacleTo({ slot, type }, state, task) === null,
    )
    .map(({ slot, type, cost, order, sums }) => ({
      choice: { slot, type },
      cost,
      order,
      left: shortfall(state.goals, sums),
    }))
    .toSorted(
      (a, b) =>
        compareLoosely(a.left, b.left) ||
        a.cost - b.cost ||
        a.order - b.order ||
        compareDates(a.choice.slot.start, b.choice.slot.start),
    )
    .map(({ choice }) => choice);
}

interface CostedChoice extends Choice {
  readonly cost: number;
}

function distinctSlots(
  goal: Goal,
  type: RotationType,
  state: State,
  task: PlacementTask,
): readonly CostedChoice[] {
  const byLikeness = new Map<string, CostedChoice>();
  for (const slot of state.open) {
    if (!slot.countsFor.has(goal.index) || !belongsIn(type, slot)) continue;
    const cost = costOf({ slot, type }, state, task);
    const likeness = [
      slot.year.label,
      slot.amount.weeks,
      cost,
      type.after === undefined || comesAfter(type.after, slot.start, state, task),
      ...state.goals.map((one) => slot.countsFor.has(one.index)),
    ].join();
    if (!byLikeness.has(likeness)) byLikeness.set(likeness, { slot, type, cost });
  }
  return [...byLikeness.values()];
}

/** Sums of fractions differ in their last digits by the order in which they were added. */
function compareLoosely(a: number, b: number): number {
  return Math.abs(a - b) < tolerance ? 0 : a - b;
}

function belongsIn({ stages }: RotationType, { year }: OpenSlot): boolean {
  return stages.length === 0 || stages.includes(year.stageKind);
}

/** What keeps a rotation of this type out of an open block in which it belongs; null for nothing. */
function obstacleTo(choice: Choice, state: State, task: PlacementTask): UnmetReason | null {
  const { slot, type } = choice;
  if (type.after !== undefined && !comesAfter(type.after, slot.start, state, task)) {
    return { kind: 'needs-first', tally: type.after };
  }
  const sums = sumsWith(state.sums, state.goals, choice, slot.countsFor);
  const passed = state.goals.find(
    (goal) =>
      valueOf(goal, sums) > goal.maximum + tolerance &&
      valueOf(goal, sums) > valueOf(goal, state.sums) + tolerance,
  );
  return passed === undefined ? null : { kind: 'ceiling', requirement: passed.requirement.id };
}

function comesAfter(
  tally: TallyId,
  day: CalendarDate,
  { choices }: State,
  { rotations, types }: PlacementTask,
): boolean {
  return (
    rotations.some(({ type, end }) => end < day && types.get(type)?.countsToward.includes(tally)) ||
    choices.some(({ slot, type }) => slot.end < day && type.countsToward.includes(tally))
  );
}

/**
 * Less is better: what has a season is in it, interviews stay free, what comes first is first, and years are as
 * published schedules have them, with no more of a type in one year than those have.
 */
function costOf({ slot, type }: Choice, state: State, task: PlacementTask): number {
  const meetsInterviews =
    type.isHeavy === true && task.interviews.some((window) => meet(slot, window));
  const comesTooLate = task.rotations.some(({ type: id, start }) => {
    const after = task.types.get(id)?.after;
    return after !== undefined && type.countsToward.includes(after) && start <= slot.end;
  });
  const isUnusual = type.usualYears.length > 0 && !type.usualYears.includes(slot.year.label);
  const usual = task.usualBlocks?.get(type.id);
  const isFull =
    usual !== undefined &&
    blocksInYear(type, slot.year, state, task) >= (usual.get(slot.year.label) ?? 0);
  return (
    (isInSeason(type, slot) ? 0 : 200) +
    (meetsInterviews ? 100 : 0) +
    (comesTooLate ? 100 : 0) +
    (isUnusual ? 10 : 0) +
    (isFull ? 5 : 0)
  );
}

function isInSeason({ usualMonths }: RotationType, { start }: OpenSlot): boolean {
  if (usualMonths === undefined) return true;
  const month = monthOf(start);
  return usualMonths.from <= month && month <= usualMonths.to;
}

function blocksInYear(
  { id }: RotationType,
  year: RotationYear,
  { choices }: State,
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

function placementOf(
  { slot, type }: Choice,
  goals: readonly Goal[],
  { interviews }: PlacementTask,
): Placement {
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
  const { start, end, blocks, year } = slot;
  return { start, end, blocks, trainingYear: year.label, type: type.id, reasons };
}

function unmetOf(
  goal: Goal,
  state: State,
  slots: readonly Place[],
  task: PlacementTask,
  isBest: boolean,
): readonly UnmetRequirement[] {
  const missing = missingOf(goal, state.sums);
  if (missing <= tolerance) return [];
  const { id, unit } = goal.requirement;
  return [
    {
      requirement: id,
      unit,
      missing: Math.round(missing * 1000) / 1000,
      reason: reasonOf(goal, state, slots, task, isBest),
    },
  ];
}

function reasonOf(
  goal: Goal,
  state: State,
  slots: readonly Place[],
  task: PlacementTask,
  isBest: boolean,
): UnmetReason {
  const { window, fillWith } = goal;
  if (fillWith.length === 0) return { kind: 'not-a-rotation' };
  if (window === null) return { kind: 'no-such-stage' };
  const inWindow = slots.filter((slot) => slot.countsFor.has(goal.index));
  if (inWindow.length === 0) return { kind: 'no-open-block', window };
  if (!isBest) return { kind: 'search-stopped' };
  const obstacle = state.open
    .filter((slot) => slot.countsFor.has(goal.index))
    .flatMap((slot) =>
      fillWith
        .filter((type) => belongsIn(type, slot))
        .map((type) => obstacleTo({ slot, type }, state, task)),
    )
    .find((one) => one !== null);
  return obstacle ?? { kind: 'too-few-open-blocks', window, open: inWindow.length };
}

/** The rotations of a proposal, to be added as planned ones. */
export function rotationsFromPlacement(
  { placements }: Pick<PlacementProposal, 'placements'>,
  newId: NewRotationId,
): readonly Rotation[] {
  return placements.map(({ trainingYear, type, start, end }) => ({
    id: newId(),
    trainingYear,
    type,
    start,
    end,
    status: 'planned',
  }));
}

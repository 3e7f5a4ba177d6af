/** The search for the placement that leaves least missing. */
import { compareDates } from './calendarDate.ts';
import type { OpenSlot } from './openSlots.ts';
import { openSlots } from './openSlots.ts';
import { belongsIn, comesAfter, costOf, datesToMeet, obstacleTo } from './placementCosts.ts';
import type { Goal } from './placementGoals.ts';
import {
  goalsOf,
  missingOf,
  shortfall,
  standingSums,
  sumsWith,
  tolerance,
} from './placementGoals.ts';
import type { Choice, Filling, Place, PlacementTask } from './placementTask.ts';
import { counterOf, countsWithin, rotationEntries } from './countedEntry.ts';
import type { RotationType } from './rotation.ts';

/** Positions that the search looks at before it gives the best that it has found. */
const placementStepLimit = 1000;

/** What a search has found. */
export interface FoundFilling {
  readonly best: Filling;
  /** All that was open before. */
  readonly slots: readonly Place[];
  /** False when the search stopped at its limit, so that a better one may exist. */
  readonly isBest: boolean;
  readonly steps: number;
}

/**
 * A depth-first search with backtracking: it takes the requirement with the least room first, tries its blocks from
 * the most to the least usual, and gives up a branch that cannot become better than the best found. The same task
 * always has the same answer.
 */
export function bestFilling(task: PlacementTask): FoundFilling {
  const limit = task.stepLimit ?? placementStepLimit;
  const { rotations, types, years } = task;
  const goals = goalsOf(task.requirements, task.overrides, task.schedule, types);
  const slots = openSlots(task).map((slot): Place => ({
    ...slot,
    countsFor: goalsIn(slot, goals),
  }));
  const standing = standingSums(goals, rotationEntries(rotations, types, years, task.absences));
  let best: Filling = { goals, open: slots, choices: [], sums: standing, givenUp: [] };
  let bestShortfall = shortfall(goals, standing);
  const least = leastShortfall(best);
  let steps = 0;

  /** True when the search is over: nothing can be better, or the limit is reached. */
  function search(filling: Filling): boolean {
    steps += 1;
    const short = shortfall(goals, filling.sums);
    if (short < bestShortfall - tolerance) {
      best = filling;
      bestShortfall = short;
    }
    if (bestShortfall < least + tolerance || steps >= limit) return true;
    if (leastShortfall(filling) >= bestShortfall - tolerance) return false;
    for (const goal of shortGoals(filling, task)) {
      // A requirement without options may have some once another is met: away comes after home.
      const options = optionsFor(goal, filling, task);
      if (options.length === 0) continue;
      if (options.some((option) => search(placed(option, filling)))) return true;
      return search({ ...filling, givenUp: [...filling.givenUp, goal] });
    }
    return false;
  }

  search(best);
  return { best, slots, isBest: bestShortfall < least + tolerance || steps < limit, steps };
}

function goalsIn(
  { start, year: { stageKind } }: OpenSlot,
  goals: readonly Goal[],
): ReadonlySet<number> {
  return new Set(
    goals
      .filter(({ requirement, window }) =>
        countsWithin({ start, stageKind }, requirement.window, window),
      )
      .map(({ index }) => index),
  );
}

/** No placement that goes on from here can have less: as if each requirement had all open blocks to itself. */
function leastShortfall({ goals, sums, open }: Filling): number {
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

/**
 * Requirements that are short and not given up: first those for which a date can be met, then those with the least room
 * to spare.
 */
function shortGoals(filling: Filling, task: PlacementTask): readonly Goal[] {
  const { goals, sums, open, givenUp } = filling;
  const spare = (goal: Goal): number =>
    (roomFor(goal, open) - missingOf(goal, sums)) / goal.minimum;
  return goals
    .filter((goal) => missingOf(goal, sums) > tolerance && !givenUp.includes(goal))
    .map((goal) => ({ goal, rank: canMeetDate(goal, filling, task) ? 0 : 1 }))
    .toSorted(
      (a, b) => a.rank - b.rank || spare(a.goal) - spare(b.goal) || a.goal.index - b.goal.index,
    )
    .map(({ goal }) => goal);
}

/** Whether an open block is in time for a milestone that the requirement's rotations serve. */
function canMeetDate({ index, fillWith }: Goal, filling: Filling, task: PlacementTask): boolean {
  return fillWith.some((type) =>
    datesToMeet(type, filling, task).some((date) =>
      filling.open.some(
        (slot) => slot.end <= date && slot.countsFor.has(index) && belongsIn(type, slot),
      ),
    ),
  );
}

function placed({ slot, type }: Choice, filling: Filling): Filling {
  return {
    ...filling,
    open: filling.open.filter((one) => one !== slot),
    choices: [...filling.choices, { slot, type }],
    sums: sumsWith(filling.sums, filling.goals, { slot, type }, slot.countsFor),
  };
}

/**
 * What can be placed for a requirement: first what meets most of all requirements, then what is most usual, then what
 * it names first, then what comes earliest. Of open blocks between which nothing tells, the earliest stands for all.
 */
function optionsFor(goal: Goal, filling: Filling, task: PlacementTask): readonly Choice[] {
  const { goals, sums: before } = filling;
  const types = new Set([goal, ...goals].flatMap(({ fillWith }) => fillWith));
  return [...types]
    .filter((type) => counterOf(goal.requirement, type.countsToward) !== -1)
    .flatMap((type, order) =>
      distinctSlots(goal, type, filling, task).map((option) => ({
        ...option,
        order,
        sums: sumsWith(before, goals, option, option.slot.countsFor),
      })),
    )
    .filter(
      ({ sums, slot, type }) =>
        missingOf(goal, sums) < missingOf(goal, before) - tolerance &&
        obstacleTo({ slot, type }, filling, task) === null,
    )
    .map(({ slot, type, cost, order, sums }) => ({
      choice: { slot, type },
      cost,
      order,
      left: shortfall(goals, sums),
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
  filling: Filling,
  task: PlacementTask,
): readonly CostedChoice[] {
  const byLikeness = new Map<string, CostedChoice>();
  for (const slot of filling.open) {
    if (!slot.countsFor.has(goal.index) || !belongsIn(type, slot)) continue;
    const cost = costOf({ slot, type }, filling, task);
    const likeness = [
      slot.year.label,
      slot.amount.weeks,
      cost,
      type.after === undefined || comesAfter(type.after, slot.start, filling, task),
      ...filling.goals.map((one) => slot.countsFor.has(one.index)),
    ].join();
    if (!byLikeness.has(likeness)) byLikeness.set(likeness, { slot, type, cost });
  }
  return [...byLikeness.values()];
}

function compareLoosely(a: number, b: number): number {
  return Math.abs(a - b) < tolerance ? 0 : a - b;
}

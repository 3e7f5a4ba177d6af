/** The requirements of a placement with the sums that stand for them: what is counted while blocks are filled. */
import type { DateRange } from './dateRange.ts';
import type { OpenSlot } from './openSlots.ts';
import type { CountedEntry } from './countedEntry.ts';
import type { Requirement, RequirementOverrides } from './requirement.ts';
import { candidatesFor, counterOf } from './countedEntry.ts';
import { figuresInForce, requirementWindow } from './requirement.ts';
import type { RotationType, RotationTypes } from './rotation.ts';
import type { Schedule } from './schedule.ts';

/** A requirement with the figures in force. */
export interface Goal {
  readonly requirement: Requirement;
  /** Its place in the list, the most important first. */
  readonly index: number;
  /** 0 for none. */
  readonly minimum: number;
  /** Infinity for none. */
  readonly maximum: number;
  readonly countsLeave: boolean;
  readonly window: DateRange | null;
  /** Types that can be placed for it, the best first. */
  readonly fillWith: readonly RotationType[];
}

/** Amounts that differ by less are alike: sums of fractions differ in their last digits. */
export const tolerance = 0.001;

/** By goal, then by counter, or by section where each is counted by itself. */
export type Sums = readonly ReadonlyMap<string, number>[];

export function goalsOf(
  requirements: readonly Requirement[],
  overrides: RequirementOverrides,
  schedule: Schedule,
  types: RotationTypes,
): readonly Goal[] {
  return requirements.map((requirement, index) => {
    const figures = figuresInForce(requirement, overrides[requirement.id]);
    return {
      requirement,
      index,
      minimum: figures.minimum ?? 0,
      maximum: figures.maximum ?? Infinity,
      countsLeave: figures.countsLeave,
      window: requirementWindow(requirement.window, schedule),
      fillWith: (requirement.fillWith ?? []).flatMap((id) => types.get(id) ?? []),
    };
  });
}

/** What stands before anything is placed. */
export function standingSums(goals: readonly Goal[], entries: readonly CountedEntry[]): Sums {
  return goals.map((goal) =>
    candidatesFor(goal, entries).reduce<ReadonlyMap<string, number>>(
      (sum, { entry, amount }) => increased(sum, goal, entry, amount),
      new Map(),
    ),
  );
}

/** The sums with a rotation of a type in a slot that counts toward the goals of these indexes. */
export function sumsWith(
  sums: Sums,
  goals: readonly Goal[],
  { slot, type }: { readonly slot: OpenSlot; readonly type: RotationType },
  countsFor: ReadonlySet<number>,
): Sums {
  const counted = { countsToward: type.countsToward, section: type.section ?? null };
  return goals.map((goal) => {
    const sum = sums[goal.index] ?? new Map<string, number>();
    return countsFor.has(goal.index)
      ? increased(sum, goal, counted, slot.amount[goal.requirement.unit])
      : sum;
  });
}

export function valueOf({ requirement, index }: Goal, sums: Sums): number {
  const sum = sums[index] ?? new Map<string, number>();
  if (requirement.counters.length === 0) return Math.max(...sum.values(), 0);
  return requirement.counters.reduce(
    (value, { atMost = Infinity }, counter) =>
      value + Math.min(sum.get(String(counter)) ?? 0, atMost),
    0,
  );
}

export function missingOf(goal: Goal, sums: Sums): number {
  return Math.max(goal.minimum - valueOf(goal, sums), 0);
}

/** Parts of what each requirement asks for that are missing, added up: 0 when all are met. */
export function shortfall(goals: readonly Goal[], sums: Sums): number {
  return goals.reduce(
    (sum, goal) => sum + (goal.minimum > 0 ? missingOf(goal, sums) / goal.minimum : 0),
    0,
  );
}

function increased(
  sum: ReadonlyMap<string, number>,
  { requirement }: Goal,
  { countsToward, section }: Pick<CountedEntry, 'countsToward' | 'section'>,
  amount: number,
): ReadonlyMap<string, number> {
  const counter = counterOf(requirement, countsToward);
  const name =
    requirement.counters.length === 0 ? section : counter === -1 ? null : String(counter);
  return name === null ? sum : new Map(sum).set(name, (sum.get(name) ?? 0) + amount);
}

/** Rotations as what they count for: toward which requirement, and when. */
import type { Absence } from './absence.ts';
import type { DateRange } from './dateRange.ts';
import type { StageKind } from './pathway.ts';
import type { Requirement, RequirementUnit, RequirementWindow } from './requirement.ts';
import type { Rotation, RotationTypes, RotationYear } from './rotation.ts';
import { rotationAmount } from './rotation.ts';
import type { TallyId } from './rotationKinds.ts';

/** A rotation as what it counts for. */
export interface CountedEntry extends DateRange {
  readonly id: string;
  readonly isDone: boolean;
  readonly countsToward: readonly TallyId[];
  /** Its subspecialty, for ceilings; null for none. */
  readonly section: string | null;
  readonly stageKind: StageKind;
  readonly amounts: Readonly<Record<RequirementUnit, number>>;
  /** The same with the leave inside it. */
  readonly amountsWithLeave: Readonly<Record<RequirementUnit, number>>;
}

/**
 * Rotations as entries. One in a training year that the schedule lacks, or of an unknown type, counts for nothing. Of
 * one that lies in an absence, whatever its status, the other days count.
 */
export function rotationEntries(
  rotations: readonly Rotation[],
  types: RotationTypes,
  years: readonly RotationYear[],
  absences: readonly Absence[],
): readonly CountedEntry[] {
  return rotations.flatMap((rotation): CountedEntry[] => {
    const year = years.find(({ label }) => label === rotation.trainingYear);
    const type = types.get(rotation.type);
    if (year === undefined || type === undefined) return [];
    return [
      {
        id: rotation.id,
        start: rotation.start,
        end: rotation.end,
        isDone: rotation.status === 'done',
        countsToward: type.countsToward,
        section: type.section ?? null,
        stageKind: year.stageKind,
        amounts: rotationAmount(rotation, year, 'taken-off', absences),
        amountsWithLeave: rotationAmount(rotation, year, 'counted', absences),
      },
    ];
  });
}

/** An entry in the days in which it counts, with its amount in the requirement's unit. */
export interface Candidate {
  readonly entry: CountedEntry;
  readonly amount: number;
}

/** What is summed up, in the order given. Nothing where the schedule has no days for it. */
export function candidatesFor(
  { requirement, window, countsLeave }: CountingRule,
  entries: readonly CountedEntry[],
): readonly Candidate[] {
  return entries
    .filter((entry) => countsWithin(entry, requirement.window, window))
    .map((entry) => ({
      entry,
      amount: (countsLeave ? entry.amountsWithLeave : entry.amounts)[requirement.unit],
    }));
}

interface CountingRule {
  readonly requirement: Requirement;
  readonly window: DateRange | null;
  readonly countsLeave: boolean;
}

/** What an entry, or a block to be filled, counts toward, by the index of the counter; -1 for none. */
export function counterOf(
  { counters }: Pick<Requirement, 'counters'>,
  countsToward: readonly TallyId[],
): number {
  return counters.findIndex(({ tallies }) => tallies.some((tally) => countsToward.includes(tally)));
}

/**
 * True where a rotation that begins on this day counts: by the kind of its stage, so that it still does when the
 * schedule has moved. Nothing counts in a window whose days the schedule does not have.
 */
export function countsWithin(
  { start, stageKind }: Pick<CountedEntry, 'start' | 'stageKind'>,
  { stages, lastMonths }: RequirementWindow,
  window: DateRange | null,
): boolean {
  return (
    window !== null &&
    stages.includes(stageKind) &&
    (lastMonths === undefined || start >= window.start)
  );
}

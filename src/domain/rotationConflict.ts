/**
 * What does not go together in planned rotations, as data. Nothing is refused: the person's program decides, so each
 * conflict can be acknowledged, and stays quiet until something that it depends on changes.
 */
import type { CalendarDate } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { fingerprint } from './fingerprint.ts';
import type { StageKind } from './pathway.ts';
import type { RequirementUnit } from './requirement.ts';
import type { Rotation } from './rotation.ts';
import type { TallyId } from './rotationKinds.ts';

export type ConflictFacts =
  /** Days between two rotations of a year that nothing fills; `blocks` are the numbers of those wholly open. */
  | {
      readonly kind: 'gap';
      readonly trainingYear: string;
      readonly stretch: DateRange;
      readonly blocks: readonly number[];
    }
  /** Ids of two rotations, the earlier first, and the days that both have. */
  | {
      readonly kind: 'overlap';
      readonly rotations: readonly [string, string];
      readonly stretch: DateRange;
    }
  /** The training year has moved, or is not in the plan any more: then `year` is null. */
  | {
      readonly kind: 'outside-year';
      readonly rotation: string;
      readonly trainingYear: string;
      readonly year: DateRange | null;
    }
  /** At least half of its days lie in a research year, leave or the like. */
  | {
      readonly kind: 'during-absence';
      readonly rotation: string;
      readonly absence: DateRange;
    }
  | {
      readonly kind: 'outside-stage';
      readonly rotation: string;
      readonly stageKind: StageKind;
      readonly belongsIn: readonly StageKind[];
    }
  /** `section` is null where the ceiling is not one of each section. */
  | {
      readonly kind: 'ceiling-passed';
      readonly requirement: string;
      readonly section: string | null;
      readonly unit: RequirementUnit;
      readonly maximum: number;
      readonly value: number;
    }
  /** The first rotation that serves the milestone ends after its target date. */
  | {
      readonly kind: 'too-late-for-milestone';
      readonly rotation: string;
      readonly milestone: string;
      readonly date: CalendarDate;
    }
  /** It would count toward what is missing, but begins after the last day on which it does. */
  | {
      readonly kind: 'too-late-to-count';
      readonly rotation: string;
      readonly requirement: string;
      readonly date: CalendarDate;
    }
  /** No rotation that counts toward `after` ends before it; `other` is a later one, or null for none. */
  | {
      readonly kind: 'away-before-home';
      readonly rotation: string;
      readonly after: TallyId;
      readonly other: string | null;
    }
  /** Heavy rotations take more than half of the days in which interviews are held. */
  | {
      readonly kind: 'interviews-filled';
      readonly season: string;
      readonly window: DateRange;
      readonly rotations: readonly string[];
    }
  /** Workdays; the average of the residency that begins and ends on these days. */
  | {
      readonly kind: 'leave-beyond-allowance';
      readonly residency: DateRange;
      readonly allowed: number;
      readonly excess: number;
    };

export type ConflictKind = ConflictFacts['kind'];

export type RotationConflict = ConflictFacts & {
  /** Which conflict it is, the same whatever its dates and figures are; fit for the id of a record. */
  readonly key: string;
  /** What it depends on: another one after any change of it. */
  readonly fingerprint: string;
};

/** Fingerprints by key, as they were when the person acknowledged the conflict. */
export type AcknowledgedConflicts = Readonly<Record<string, string>>;

/** Conflicts that the person has acknowledged as they are now, and the others. */
export function splitByAcknowledgement(
  conflicts: readonly RotationConflict[],
  acknowledged: AcknowledgedConflicts,
): { readonly open: readonly RotationConflict[]; readonly quiet: readonly RotationConflict[] } {
  const isQuiet = (conflict: RotationConflict): boolean =>
    Object.hasOwn(acknowledged, conflict.key) &&
    acknowledged[conflict.key] === conflict.fingerprint;
  return {
    open: conflicts.filter((conflict) => !isQuiet(conflict)),
    quiet: conflicts.filter(isQuiet),
  };
}

/** `identity` tells the conflict from others of its kind; `dependsOn` is all that may change about it. */
export function conflictOf(
  facts: ConflictFacts,
  identity: readonly string[],
  dependsOn: readonly string[],
): RotationConflict {
  return {
    ...facts,
    key: `${facts.kind}.${fingerprint(identity)}`,
    fingerprint: fingerprint(dependsOn),
  };
}

/** All about a rotation that a conflict may depend on. */
export function partsOf(rotation: Rotation): readonly string[] {
  const { id, trainingYear, type, start, end, leaveDays = 0 } = rotation;
  return [id, trainingYear, type, start, end, String(leaveDays)];
}

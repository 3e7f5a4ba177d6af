/** What is said of edits of the blocks. */
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { isToReach, measuredRequirement } from '#domain/measuredRequirement.ts';
import type { RotationPlan } from '#domain/rotationPlan.ts';
import type { RotationChanges } from '#domain/rotationEdits.ts';
import { withChanges } from '#domain/rotationEdits.ts';
import { progressText } from '#parts/requirementTexts.ts';

export interface News {
  /** To follow "Undo". */
  readonly label: string;
  /** Sentences. */
  readonly message: string;
}

/** `name` is that of a rotation; `cells` are named as `cellsText` does, here and below. */
export function placedNews(name: string, cells: string): News {
  return { label: `place “${name}”`, message: `${cells}: ${name}.` };
}

export function clearedNews(cells: string): News {
  return { label: 'clear blocks', message: `${cells}: open.` };
}

export function splitNews(name: string, cells: string): News {
  return { label: `split “${name}”`, message: `${cells}: split in half.` };
}

/** `cells` are where it is now. */
export function movedNews(name: string, cells: string): News {
  return { label: `move “${name}”`, message: `${name} is in ${cells} now.` };
}

/** `name` is that of the one that was moved to where the other was. */
export function exchangedNews(name: string, cells: string, others: string): News {
  return { label: `move “${name}”`, message: `${cells} and ${others} have changed places.` };
}

/**
 * The first requirement toward which another amount counts after some changes, as a sentence; null for none. `before`
 * are the requirements as they stand in the plan.
 */
export function progressNews(
  { rotations, types, years, absences, schedule, overrides }: RotationPlan,
  before: readonly MeasuredRequirement[],
  changes: RotationChanges,
): string | null {
  const entries = rotationEntries(withChanges(rotations, changes), types, years, absences);
  for (const { requirement, done, planned } of before.filter(isToReach)) {
    const after = measuredRequirement(requirement, entries, schedule, overrides[requirement.id]);
    if (after.done + after.planned !== done + planned) return progressText(after);
  }
  return null;
}

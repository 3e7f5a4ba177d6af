/** Where a conflict can be seen and mended. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { RotationConflict } from '#domain/rotationConflict.ts';

/** A rotation in its block, or by itself where it is in none; open blocks from a day on; a rule; a sum. */
export type ConflictPlace =
  | { readonly kind: 'rotation'; readonly rotation: string }
  | { readonly kind: 'open-block'; readonly trainingYear: string; readonly day: CalendarDate }
  | { readonly kind: 'requirement'; readonly requirement: string }
  | { readonly kind: 'days-off' };

export function conflictPlace(conflict: RotationConflict): ConflictPlace {
  switch (conflict.kind) {
    case 'gap':
      return {
        kind: 'open-block',
        trainingYear: conflict.trainingYear,
        day: conflict.stretch.start,
      };
    case 'ceiling-passed':
      return { kind: 'requirement', requirement: conflict.requirement };
    case 'leave-beyond-allowance':
      return { kind: 'days-off' };
    case 'overlap':
      return { kind: 'rotation', rotation: conflict.rotations[1] };
    case 'interviews-filled':
      return { kind: 'rotation', rotation: conflict.rotations[0] ?? '' };
    default:
      return { kind: 'rotation', rotation: conflict.rotation };
  }
}

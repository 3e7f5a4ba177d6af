import type { Shift } from '#domain/comparison.ts';
import { periodText } from '#domain/durationText.ts';

/** Of two that do not differ. */
export const sameText = 'the same';

/** "1 year later", "the same" for no shift. */
export function shiftText({ direction, by }: Shift): string {
  return direction === 'same' ? sameText : `${periodText(by)} ${direction}`;
}

import type { Shift } from '#domain/comparison.ts';
import { periodText } from '#domain/durationText.ts';

/** "1 year later", "the same" for no shift. */
export function shiftText({ direction, by }: Shift): string {
  return direction === 'same' ? 'the same' : `${periodText(by)} ${direction}`;
}

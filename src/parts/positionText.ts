import type { Position } from '#domain/schedule.ts';
import { inSentence } from './letterCase.ts';

/** "PGY-3", "Before diagnostic radiology", "Training finished"; short: "Before DR". */
export function positionText(position: Position, length: 'short' | 'full' = 'full'): string {
  const isShort = length === 'short';
  switch (position.kind) {
    case 'before':
      return isShort ? 'Before school' : 'Before medical school';
    case 'in-training-year':
      return position.trainingYear.label;
    case 'between':
      return `Before ${inSentence(isShort ? position.next.shortName : position.next.name)}`;
    case 'finished':
      return 'Training finished';
  }
}

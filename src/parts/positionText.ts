import type { Position } from '#domain/schedule.ts';
import { inSentence } from './letterCase.ts';

/** "PGY-3", "Before diagnostic radiology", "Training finished". */
export function positionText(position: Position): string {
  switch (position.kind) {
    case 'before':
      return 'Before medical school';
    case 'in-training-year':
      return position.trainingYear.label;
    case 'between':
      return `Before ${inSentence(position.next.name)}`;
    case 'finished':
      return 'Training finished';
  }
}

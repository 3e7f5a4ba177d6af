import { periodText } from '#domain/durationText.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';

/** "7 years 7 months"; and "Finished" once it is over. */
export function remainingText({ remaining, position }: RemainingTraining): string {
  return position.kind === 'finished' ? 'Finished' : periodText(remaining);
}

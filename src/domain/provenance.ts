import type { CalendarDate } from './calendarDate.ts';
import { addMonths } from './calendarDate.ts';

/**
 * How sure a fact is. `verified`: two or more sources agree. `one-source`: one source. `derived`: worked out
 * from verified dates, no authority says it. `recalled`: general knowledge, shown as a suggestion only.
 */
export type Confidence = 'verified' | 'one-source' | 'derived' | 'recalled';

/** Where a fact comes from and when it was last checked. */
export interface Provenance {
  /** An https address, or null where nothing was found. */
  readonly source: string | null;
  readonly asOf: CalendarDate;
  readonly confidence: Confidence;
}

/** Whether a fact was last checked more than a year before today: then it may have changed since. */
export function isOld({ asOf }: Pick<Provenance, 'asOf'>, today: CalendarDate): boolean {
  return addMonths(asOf, 12) < today;
}

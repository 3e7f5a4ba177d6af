import { calendarDate } from '#domain/calendarDate.ts';
import type { Provenance } from '#domain/provenance.ts';

/** The day on which the facts of the catalog were last compared with their sources. */
export const asOf = calendarDate(2026, 11, 24);

export function verified(source: string): Provenance {
  return { source, asOf, confidence: 'verified' };
}

export function oneSource(source: string): Provenance {
  return { source, asOf, confidence: 'one-source' };
}

export function derived(source: string): Provenance {
  return { source, asOf, confidence: 'derived' };
}

export function recalled(source: string | null = null): Provenance {
  return { source, asOf, confidence: 'recalled' };
}

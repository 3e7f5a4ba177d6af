import type { DatedAdjustment } from './adjustment.ts';
import type { DateRange } from './dateRange.ts';
import { stretchOfMonths } from './dateRange.ts';

/** The days on which an adjustment takes place. */
export function daysOf(adjustment: DatedAdjustment): DateRange {
  const { start } = adjustment;
  return 'end' in adjustment
    ? { start, end: adjustment.end }
    : stretchOfMonths(start, adjustment.months);
}

import type { DatedAdjustment } from './adjustment.ts';
import { addDays, addMonths } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';

/** The days on which an adjustment takes place. */
export function daysOf(adjustment: DatedAdjustment): DateRange {
  const { start } = adjustment;
  return 'end' in adjustment
    ? { start, end: adjustment.end }
    : { start, end: addDays(addMonths(start, adjustment.months), -1) };
}

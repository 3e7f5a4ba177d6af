import type { CalendarDate } from './calendarDate.ts';
import { addMonths } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import type { MeasuredMinimum, MeasuredRequirement } from './measuredRequirement.ts';
import { isToReach } from './measuredRequirement.ts';

/** So long before its days a requirement is worth a look. */
const monthsAhead = 12;

/** True of days that are now, behind, or begin within a year. */
export function isWorthALook({ start }: DateRange, today: CalendarDate): boolean {
  return start <= addMonths(today, monthsAhead);
}

/**
 * What is to be reached in days that are now or begin within a year: what is asked for, and of what is merely customary
 * that toward which something counts. In the order given.
 */
export function currentRequirements(
  measured: readonly MeasuredRequirement[],
  today: CalendarDate,
): readonly MeasuredMinimum[] {
  return measured
    .filter(isToReach)
    .filter(
      ({ window, isRequired, done, planned }) =>
        window !== null &&
        isWorthALook(window, today) &&
        window.end >= today &&
        (isRequired || done + planned > 0),
    );
}

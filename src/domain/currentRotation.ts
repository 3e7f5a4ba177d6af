import type { CalendarDate } from './calendarDate.ts';
import { hasDay } from './dateRange.ts';
import type { Rotation } from './rotation.ts';

/** The rotation that a day lies in, of several the one that began last; `rotations` in order of their first days. */
export function rotationOn(
  day: CalendarDate,
  rotations: readonly Rotation[],
): Rotation | undefined {
  return rotations.findLast((rotation) => hasDay(rotation, day));
}

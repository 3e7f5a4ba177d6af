import type { CalendarDate } from './calendarDate.ts';
import { addDays, laterOf } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { hasDay, meet } from './dateRange.ts';
import type { Rotation, RotationType, RotationTypes } from './rotation.ts';

/** The rotation that a day lies in, of several the one that began last; `rotations` in order of their first days. */
export function rotationOn(
  day: CalendarDate,
  rotations: readonly Rotation[],
): Rotation | undefined {
  return rotations.findLast((rotation) => hasDay(rotation, day));
}

/**
 * The rotation that a day lies in, and the first that begins after that day. Blocks of one kind at one site that follow
 * without a gap are one stay: the first has its last day, and none of them is the next. `rotations` in order of their
 * first days.
 */
export function nowAndNext(
  day: CalendarDate,
  rotations: readonly Rotation[],
): { readonly now: Rotation | undefined; readonly next: Rotation | undefined } {
  const now = rotationOn(day, rotations);
  const coming = rotations.filter(({ start }) => start > day);
  if (now === undefined) return { now, next: coming[0] };
  let { end } = now;
  const next = coming.find((rotation) => {
    const isOfStay = rotation.type === now.type && rotation.site === now.site;
    if (!isOfStay || rotation.start > addDays(end, 1)) return true;
    end = laterOf(end, rotation.end);
    return false;
  });
  return { now: { ...now, end }, next };
}

/** Leave is away while training stops all the same, and research may be what it stops for. */
export function goesOnInAbsence(type: RotationType | undefined): boolean {
  return type?.leave !== undefined || type?.countsToward.includes('research') === true;
}

/** The rotations of someone who is absent now: what the absence interrupts begins, or goes on, when it is over. */
export function resumedAfter(
  absence: DateRange,
  rotations: readonly Rotation[],
  types: RotationTypes,
): readonly Rotation[] {
  const back = addDays(absence.end, 1);
  return rotations.flatMap((rotation) => {
    if (goesOnInAbsence(types.get(rotation.type)) || !meet(rotation, absence)) return [rotation];
    return rotation.end < back ? [] : [{ ...rotation, start: laterOf(rotation.start, back) }];
  });
}

/**
 * The stamp of a record: the instant of its last change, `2026-11-24T14:14:05.123Z`. Always UTC and always
 * this long, so that stamps compare as text. The join lets the later one win.
 */
import { addDays, isCalendarDate } from '#domain/calendarDate.ts';

const stampPattern = /^(.{10})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z$/;

const millisecondsInDay = 86_400_000;

/**
 * The clock gives no later one, though stamps go on for another year: a record made by a clock that stands
 * here can be edited again, each time a millisecond later.
 */
export const lastStamp = '2198-12-31T23:59:59.999Z';

const lastReadableStamp = '2199-12-30T23:59:59.999Z';

export function isStamp(text: string): boolean {
  const date = stampPattern.exec(text)?.[1];
  return date !== undefined && isCalendarDate(date) && text <= lastReadableStamp;
}

/**
 * The stamp of a change made `now` to a record last stamped `previous`. It is later than `previous` also
 * when the clock was set back in between.
 */
export function laterStamp(now: string, previous: string | undefined): string {
  return previous === undefined || now > previous ? now : oneMillisecondAfter(previous);
}

function oneMillisecondAfter(stamp: string): string {
  const [, date = '', ...parts] = stampPattern.exec(stamp) ?? [];
  if (!isCalendarDate(date)) throw new RangeError(`Not a stamp: ${stamp}`);
  const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts.map(Number);
  const next = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds + 1;
  return next === millisecondsInDay
    ? `${addDays(date, 1)}T00:00:00.000Z`
    : `${date}T${timeText(next)}Z`;
}

function timeText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const clock = [Math.floor(minutes / 60), minutes % 60, seconds % 60];
  const text = clock.map((part) => String(part).padStart(2, '0')).join(':');
  return `${text}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

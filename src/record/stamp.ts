/**
 * The stamp of a record: the instant of its last change, `2026-11-24T14:14:05.123Z`. Always UTC and always
 * this long, so that stamps compare as text. The join lets the later one win.
 */
import { isCalendarDate } from '#domain/calendarDate.ts';

const stampPattern = /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * The clock gives no later one, though stamps go on for another year: a record made by a clock that stands
 * here can be edited again, each time a millisecond later.
 */
export const lastStamp = '2198-12-31T23:59:59.999Z';

/** Not of the first and the last day of the calendar: in some places it is the day before or after then. */
export function isStamp(text: string): boolean {
  const isInside = text > '1900-01-02' && text < '2199-12-31';
  return isInside && stampPattern.test(text) && isCalendarDate(text.slice(0, 10));
}

/**
 * The stamp of a change made `now` to a record last stamped `previous`. It is later than `previous` also
 * when the clock was set back in between.
 */
export function laterStamp(now: string, previous: string | undefined): string {
  return previous === undefined || now > previous ? now : oneMillisecondAfter(previous);
}

/** The one use of `Date` below the platform: an instant that is given asks neither a clock nor a time zone. */
function oneMillisecondAfter(stamp: string): string {
  return new Date(Date.parse(stamp) + 1).toISOString();
}

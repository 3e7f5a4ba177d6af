/** Asks what day and what time it is, which nothing else does: everything else is told. */
import { calendarDate } from '#domain/calendarDate.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { lastStamp } from '#record/stamp.ts';

export interface Clock {
  /** Today where the person is. */
  readonly today: () => CalendarDate;
  /** This instant as a stamp, `2026-11-24T14:14:05.123Z`. */
  readonly now: () => string;
}

export const systemClock: Clock = {
  today,
  now: () => currentTime().toISOString(),
};

function today(): CalendarDate {
  const time = currentTime();
  return calendarDate(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

/** Calls when today has become another day, also after the device slept, for as long as the page is open. */
export function onDayChange(listener: (today: CalendarDate) => void): void {
  let lastSeen = today();
  let timer = setTimeout(check, untilMidnight());

  function check(): void {
    clearTimeout(timer);
    timer = setTimeout(check, untilMidnight());
    const current = today();
    if (current === lastSeen) return;
    lastSeen = current;
    listener(current);
  }

  // A timer stands still while the device sleeps, so the page looks again when it is looked at again.
  document.addEventListener('visibilitychange', check);
}

/** Milliseconds until the next local midnight: 23 to 25 hours at most, on a day of a clock change. */
function untilMidnight(): number {
  const time = currentTime();
  const midnight = new Date(time.getFullYear(), time.getMonth(), time.getDate() + 1);
  return midnight.getTime() - time.getTime();
}

/** A clock beyond the years of the calendar is read as standing at their end. */
function currentTime(): Date {
  return new Date(Math.min(Math.max(Date.now(), 0), Date.parse(lastStamp)));
}

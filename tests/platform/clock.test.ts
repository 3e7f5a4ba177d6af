// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onDayChange, systemClock } from '#platform/clock.ts';
import { isStamp } from '#record/stamp.ts';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What the listener is told from now on. */
function listenForDays() {
  const heard: string[] = [];
  onDayChange((today) => heard.push(today));
  return heard;
}

describe('systemClock', () => {
  it('gives the local date, from the first to the last minute of the day', () => {
    vi.setSystemTime(new Date(2026, 10, 24, 0, 0));
    expect(systemClock.today()).toBe('2026-11-24');
    vi.setSystemTime(new Date(2026, 10, 24, 23, 59));
    expect(systemClock.today()).toBe('2026-11-24');
  });

  it('gives this instant as a stamp', () => {
    vi.setSystemTime(new Date('2026-11-24T14:14:05.123Z'));
    expect(systemClock.now()).toBe('2026-11-24T14:14:05.123Z');
  });

  it.each([-1e12, 1e13, 8.64e15])(
    'gives a valid stamp and date when the device stands at %i ms',
    (time) => {
      vi.setSystemTime(time);
      expect(isStamp(systemClock.now())).toBe(true);
      expect(systemClock.today()).toMatch(/^(19|21)\d\d-/);
    },
  );
});

describe('onDayChange', () => {
  it('calls at each local midnight', () => {
    vi.setSystemTime(new Date(2026, 10, 24, 23, 58));
    const heard = listenForDays();
    vi.advanceTimersByTime(minute);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(minute);
    expect(heard).toEqual(['2026-11-25']);
    vi.advanceTimersByTime(24 * 60 * minute);
    expect(heard).toEqual(['2026-11-25', '2026-11-26']);
  });

  it('calls when the page is looked at again after the device slept, and only on another day', () => {
    vi.setSystemTime(new Date(2026, 10, 24, 12, 0));
    const heard = listenForDays();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard).toEqual([]);
    vi.setSystemTime(new Date(2026, 10, 27, 7, 0));
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard).toEqual(['2026-11-27']);
  });
});

import { describe, expect, it } from 'vitest';
import { dayAt, timeOfDay } from '#platform/localTime.ts';

describe('timeOfDay', () => {
  it.each([
    [0, 5, '12:05 AM'],
    [9, 30, '9:30 AM'],
    [11, 59, '11:59 AM'],
    [12, 0, '12:00 PM'],
    [14, 14, '2:14 PM'],
    [23, 9, '11:09 PM'],
  ])('writes %i:%i as people here say it', (hours, minutes, text) => {
    const instant = new Date(2026, 10, 24, hours, minutes).toISOString();
    expect(timeOfDay(instant)).toBe(text);
  });
});

describe('dayAt', () => {
  it.each([
    [0, 0],
    [23, 59],
  ])('gives the day on which it is %i:%i there', (hours, minutes) => {
    expect(dayAt(new Date(2026, 10, 24, hours, minutes).toISOString())).toBe('2026-11-24');
  });
});

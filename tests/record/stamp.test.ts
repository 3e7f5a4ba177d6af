import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStamp, lastStamp, laterStamp } from '#record/stamp.ts';

const anyStamp = fc
  .date({
    min: new Date('1970-01-01'),
    max: new Date(Date.parse(lastStamp) - 1),
    noInvalidDate: true,
  })
  .map((time) => time.toISOString());

describe('isStamp', () => {
  it.each([
    '2026-11-24T14:14:05.123Z',
    '1900-01-02T00:00:00.000Z',
    '2028-02-29T23:59:59.999Z',
    lastStamp,
  ])('takes the instant %s', (text) => {
    expect(isStamp(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['2026-11-24', 'a date'],
    ['2026-11-24T14:14:05Z', 'no milliseconds'],
    ['2026-11-24T14:14:05.123', 'no zone'],
    ['2026-11-24T14:14:05.123+01:00', 'another zone'],
    ['2026-02-30T14:14:05.123Z', 'a day that is not'],
    ['2026-11-24T24:00:00.000Z', 'hour 24'],
    ['2026-11-24T23:60:00.000Z', 'minute 60'],
    ['2026-11-24T23:59:60.000Z', 'second 60'],
    ['2026-11-24T14:14:05.123Z\n', 'a line break after it'],
    ['+10000-01-01T00:00:00.000Z', 'a year of five digits'],
    ['1900-01-01T23:59:59.999Z', 'a day that is one before the first in some places'],
    ['2199-12-31T00:00:00.000Z', 'a day that is one after the last in some places'],
  ])('refuses %j: %s', (text) => {
    expect(isStamp(text)).toBe(false);
  });
});

describe('laterStamp', () => {
  it('is the present instant for a new record and for one changed earlier', () => {
    const now = '2026-11-24T14:14:05.123Z';
    expect(laterStamp(now, undefined)).toBe(now);
    expect(laterStamp(now, '2026-11-24T14:14:05.122Z')).toBe(now);
  });

  it.each([
    ['2026-11-24T14:14:05.123Z', '2026-11-24T14:14:05.124Z', 'two changes in the same millisecond'],
    ['2026-11-24T14:14:05.999Z', '2026-11-24T14:14:06.000Z', 'the end of a second'],
    ['2026-11-24T14:59:59.999Z', '2026-11-24T15:00:00.000Z', 'the end of an hour'],
    ['2028-02-28T23:59:59.999Z', '2028-02-29T00:00:00.000Z', 'the day before a leap day'],
    ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z', 'the end of a year'],
  ])('follows %s with %s: %s', (previous, next) => {
    expect(laterStamp('2026-11-24T14:14:05.123Z', previous)).toBe(next);
  });

  it('is later than the previous one whatever the clock says, by a millisecond when it was set back', () => {
    fc.assert(
      fc.property(anyStamp, anyStamp, (now, previous) => {
        const next = laterStamp(now, previous);
        expect(isStamp(next)).toBe(true);
        expect(next > previous).toBe(true);
        expect(Date.parse(next)).toBe(Math.max(Date.parse(now), Date.parse(previous) + 1));
      }),
    );
  });

  it('goes past the last stamp too', () => {
    expect(laterStamp('2026-11-24T14:14:05.123Z', lastStamp)).toBe('2199-01-01T00:00:00.000Z');
  });

  it('refuses to follow what is no stamp', () => {
    expect(() => laterStamp('2026-11-24T14:14:05.123Z', 'yesterday')).toThrow(RangeError);
  });
});

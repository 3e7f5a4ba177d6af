import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reach } from '#features/timeline/zoom.ts';
import {
  levelOf,
  placeIn,
  placementScale,
  scaleFor,
  scaleWithin,
  withPlace,
} from '#features/timeline/zoom.ts';
import { date } from '../../support/dates.ts';

/** Eleven academic years on 965 px. */
const extent = { axisDays: 4018, visibleWidth: 965 };

describe('the scale', () => {
  it.each<[Reach, number]>([
    ['all', 965 / 4018],
    ['year', 965 / 366],
    ['month', 965 / 31],
    [90, 965 / 90],
    // No closer than a month, no farther than the whole.
    [7, 965 / 31],
    [100_000, 965 / 4018],
  ])('for %s in sight', (reach, pxPerDay) => {
    expect(scaleFor(reach, extent)).toBeCloseTo(pxPerDay, 10);
  });

  it('stays between the whole road and a month', () => {
    expect(scaleWithin(0.0001, extent)).toBe(scaleFor('all', extent));
    expect(scaleWithin(1, extent)).toBe(1);
    expect(scaleWithin(1000, extent)).toBe(scaleFor('month', extent));
  });

  it.each(['all', 'year', 'month'] as const)('says that it is that of %s', (level) => {
    expect(levelOf(scaleFor(level, extent), extent)).toBe(level);
    expect(levelOf(scaleFor(level, extent) * 1.3, extent)).toBeNull();
  });
});

describe('the scale that labels are placed for', () => {
  it('is never larger than what is shown, and never less than half of it', () => {
    const scale = fc.double({ min: 0.01, max: 60, noNaN: true });
    fc.assert(
      fc.property(scale, scale, (pxPerDay, before) => {
        const placed = placementScale(pxPerDay, before);
        expect(placed).toBeLessThanOrEqual(pxPerDay);
        expect(pxPerDay / placed).toBeLessThan(2);
      }),
    );
  });

  it('stays the same for small changes, so that labels do not jump about', () => {
    expect(placementScale(1.2, 1)).toBe(1);
    expect(placementScale(1.99, 1)).toBe(1);
    expect(placementScale(2.1, 1)).toBeGreaterThan(1);
    expect(placementScale(0.99, 1)).toBeLessThan(1);
  });
});

describe('the place in the address', () => {
  it.each<[string, Reach | null, string | null]>([
    ['', null, null],
    ['zoom=all', 'all', null],
    ['zoom=year&at=2027-03-01', 'year', '2027-03-01'],
    ['zoom=90&at=2027-03-01&step=residency', 90, '2027-03-01'],
    ['zoom=decade&at=2027-02-30', null, null],
    ['zoom=-5&at=soon', null, null],
  ])('of “%s”', (search, reach, middle) => {
    expect(placeIn(new URLSearchParams(search))).toEqual({ reach, middle });
  });

  it('comes back as it was written, beside what else is there', () => {
    const before = new URLSearchParams('step=residency');
    const after = withPlace(before, { reach: 90, middle: date('2027-03-01') });
    expect(after.get('step')).toBe('residency');
    expect(placeIn(after)).toEqual({ reach: 90, middle: '2027-03-01' });
  });

  it('of the whole road has no middle', () => {
    const before = new URLSearchParams('zoom=year&at=2027-03-01');
    expect(String(withPlace(before, { reach: 'all', middle: date('2030-01-01') }))).toBe(
      'zoom=all',
    );
  });
});

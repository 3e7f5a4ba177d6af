import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VesselSize } from '#parts/vessel.ts';
import { branchPaths, centerHeight, centerPath, radiusAt, trunkPath } from '#parts/vessel.ts';

const size: VesselSize = {
  width: 1120,
  left: 14,
  right: 1106,
  middle: 132,
  swing: 22,
  startRadius: 13,
  endRadius: 6.5,
};

const length = size.right - size.left;

/** Paths round to a tenth. */
const rounding = 0.11;

function numbersIn(path: string): readonly number[] {
  return path
    .split(/[MCLZ ]/)
    .filter(Boolean)
    .map(Number);
}

type Point = readonly [x: number, y: number];

interface Curve {
  readonly points: readonly [Point, Point, Point, Point];
}

/** The cubic curves of a path that is one move and then curves. */
function curvesOf(path: string): readonly Curve[] {
  const numbers = numbersIn(path);
  const pointAt = (index: number): Point => [
    numbers[2 * index] ?? NaN,
    numbers[2 * index + 1] ?? NaN,
  ];
  return Array.from({ length: (numbers.length / 2 - 1) / 3 }, (_, index) => ({
    points: [
      pointAt(3 * index),
      pointAt(3 * index + 1),
      pointAt(3 * index + 2),
      pointAt(3 * index + 3),
    ],
  }));
}

/** The point of a cubic curve at `u`, 0 to 1. */
function pointOn({ points }: Curve, u: number): Point {
  const weights = [(1 - u) ** 3, 3 * u * (1 - u) ** 2, 3 * u ** 2 * (1 - u), u ** 3];
  const along = (axis: 0 | 1): number =>
    weights.reduce((sum, weight, index) => sum + weight * (points[index]?.[axis] ?? NaN), 0);
  return [along(0), along(1)];
}

describe('the center line', () => {
  it('is drawn where `centerHeight` says it is, so that the tip of the wire lies on the wire', () => {
    for (const curve of curvesOf(centerPath(size))) {
      for (const u of [0, 0.25, 0.5, 0.75, 1]) {
        const [x, y] = pointOn(curve, u);
        const height = centerHeight(size, (x - size.left) / length);
        expect(Math.abs(y - height)).toBeLessThan(rounding);
      }
    }
  });

  it('runs from the left end to the right end, ever forward', () => {
    const curves = curvesOf(centerPath(size));
    const xs = curves.flatMap((curve) => [0, 0.5, 1].map((u) => pointOn(curve, u)[0]));
    expect(xs[0]).toBe(size.left);
    expect(xs.at(-1)).toBe(size.right);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it('has no jump, and stays within its swing', () => {
    const heights = Array.from({ length: 1001 }, (_, index) => centerHeight(size, index / 1000));
    for (const [index, height] of heights.entries()) {
      expect(Math.abs(height - size.middle)).toBeLessThanOrEqual(size.swing * 1.1);
      expect(Math.abs(height - (heights[index + 1] ?? height))).toBeLessThan(1);
    }
  });

  it.each([-1, -0.01])('stands still before its start, at %f', (share) => {
    expect(centerHeight(size, share)).toBe(centerHeight(size, 0));
  });

  it('stands still after its end', () => {
    expect(centerHeight(size, 1.5)).toBe(centerHeight(size, 1));
  });
});

describe('the trunk', () => {
  it('tapers from its start to its end', () => {
    expect([0, 0.5, 1].map((share) => radiusAt(size, share))).toEqual([13, 9.75, 6.5]);
  });

  it('begins and turns back a radius away from the center line', () => {
    const path = trunkPath(size);
    const [start, ...rest] = path.split('L');
    const upper = curvesOf(start ?? '');
    const lower = curvesOf(rest.join('').replace('Z', ''));
    const [first, last] = [upper[0]?.points[0], upper.at(-1)?.points[3]];
    expect(first?.[1]).toBeCloseTo(centerHeight(size, 0) - 13, 0);
    expect(last?.[1]).toBeCloseTo(centerHeight(size, 1) - 6.5, 0);
    expect(lower[0]?.points[0][1]).toBeCloseTo(centerHeight(size, 1) + 6.5, 0);
    expect(lower.at(-1)?.points[3][1]).toBeCloseTo(centerHeight(size, 0) + 13, 0);
    expect(path.endsWith('Z')).toBe(true);
  });
});

describe('the branches', () => {
  it('leave the trunk and fade out before its end', () => {
    for (const { from, to } of branchPaths(size)) {
      expect(from).toBeGreaterThanOrEqual(size.left);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThan(size.right);
    }
  });

  it('begin on the center line, half of their thickness to each side of it', () => {
    for (const { path, from } of branchPaths(size)) {
      const numbers = numbersIn(path);
      const [x = NaN, upper = NaN, lower = NaN] = [numbers[0], numbers[1], numbers.at(-1)];
      expect(x).toBe(from);
      const center = centerHeight(size, (x - size.left) / length);
      expect(Math.abs((upper + lower) / 2 - center)).toBeLessThan(2 * rounding);
      expect(lower).toBeGreaterThan(upper);
    }
  });
});

describe('every path', () => {
  it('is made of numbers, at any size', () => {
    const arbitrarySize = fc
      .record({
        left: fc.integer({ min: 0, max: 30 }),
        length: fc.integer({ min: 100, max: 2000 }),
        middle: fc.integer({ min: 20, max: 300 }),
        swing: fc.integer({ min: 0, max: 60 }),
        startRadius: fc.integer({ min: 1, max: 30 }),
        endRadius: fc.integer({ min: 1, max: 30 }),
      })
      .map(({ left, length: long, ...rest }) => ({
        ...rest,
        left,
        right: left + long,
        width: left + long + 10,
      }));
    fc.assert(
      fc.property(arbitrarySize, (any) => {
        const paths = [
          centerPath(any),
          trunkPath(any),
          ...branchPaths(any).map(({ path }) => path),
        ];
        expect(paths.flatMap(numbersIn).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });
});

/**
 * The geometry of the vessel that a training line is drawn as: a tapering, gently curved trunk with side
 * branches. x is linear in time; only y is free. Side branches are decoration.
 */

export interface VesselSize {
  readonly width: number;
  /** Left and right ends of the trunk's center line. */
  readonly left: number;
  readonly right: number;
  /** Height about which the trunk winds, and how far it may leave it. */
  readonly middle: number;
  readonly swing: number;
  /** Half of the trunk's thickness at its start and at its end. */
  readonly startRadius: number;
  readonly endRadius: number;
}

/** A side branch: where it leaves the trunk (0 to 1), to which side, how far it reaches, how thick it starts. */
interface Branch {
  readonly at: number;
  readonly side: 1 | -1;
  readonly reach: number;
  readonly rise: number;
  readonly thickness: number;
}

/** Heights of the center line at equal distances, as shares of the swing; positive is downward. */
const windings = [0.1, 0.45, 0.62, 0.8, 1, 0.55, -0.35, -0.8, -0.72, -0.3, 0.08];

const branches: readonly Branch[] = [
  { at: 0.02, side: -1, reach: 0.15, rise: 3.4, thickness: 0.5 },
  { at: 0.08, side: -1, reach: 0.08, rise: 0.9, thickness: 0.32 },
  { at: 0.08, side: 1, reach: 0.2, rise: 3.2, thickness: 0.52 },
  { at: 0.15, side: 1, reach: 0.11, rise: 1.8, thickness: 0.32 },
  { at: 0.25, side: 1, reach: 0.13, rise: 3.2, thickness: 0.5 },
  { at: 0.36, side: 1, reach: 0.24, rise: 3, thickness: 0.66 },
  { at: 0.45, side: 1, reach: 0.12, rise: 1.4, thickness: 0.34 },
  { at: 0.44, side: -1, reach: 0.25, rise: 5.4, thickness: 0.66 },
  { at: 0.53, side: -1, reach: 0.13, rise: 3.4, thickness: 0.36 },
  { at: 0.56, side: 1, reach: 0.17, rise: 3.3, thickness: 0.5 },
  { at: 0.62, side: 1, reach: 0.09, rise: 1.6, thickness: 0.3 },
  { at: 0.69, side: 1, reach: 0.19, rise: 3.6, thickness: 0.54 },
  { at: 0.76, side: 1, reach: 0.1, rise: 1.7, thickness: 0.3 },
  { at: 0.83, side: -1, reach: 0.14, rise: 3, thickness: 0.42 },
  { at: 0.87, side: -1, reach: 0.08, rise: 1.1, thickness: 0.3 },
  { at: 0.86, side: 1, reach: 0.1, rise: 3, thickness: 0.36 },
];

/** Height of the center line at `share` (0 to 1) of its length. */
export function centerHeight({ middle, swing }: VesselSize, share: number): number {
  const position = Math.min(Math.max(share, 0), 1) * (windings.length - 1);
  const index = Math.min(Math.floor(position), windings.length - 2);
  const u = position - index;
  const [from, to] = [winding(index), winding(index + 1)];
  const [slopeFrom, slopeTo] = [slope(index), slope(index + 1)];
  const hermite =
    (2 * u ** 3 - 3 * u ** 2 + 1) * from +
    (u ** 3 - 2 * u ** 2 + u) * slopeFrom +
    (3 * u ** 2 - 2 * u ** 3) * to +
    (u ** 3 - u ** 2) * slopeTo;
  return middle + swing * hermite;
}

/** Half of the trunk's thickness at `share` (0 to 1) of its length. */
export function radiusAt({ startRadius, endRadius }: VesselSize, share: number): number {
  return startRadius + (endRadius - startRadius) * share;
}

/** The center line as an SVG path. */
export function centerPath(size: VesselSize): string {
  return `M${point(size, 0, 0)}${curves(size, 0, forward)}`;
}

/** The trunk's outline as an SVG path, open round ends left to two circles. */
export function trunkPath(size: VesselSize): string {
  return `M${point(size, 0, -1)}${curves(size, -1, forward)}L${point(size, 1, 1)}${curves(size, 1, backward)}Z`;
}

/** One tapering branch as an SVG path, with the x at which it has faded out. */
export function branchPaths(
  size: VesselSize,
): readonly { readonly path: string; readonly from: number; readonly to: number }[] {
  const length = size.right - size.left;
  return branches.map(({ at, side, reach, rise, thickness }) => {
    const half = radiusAt(size, at) * thickness;
    const [x, y] = [size.left + at * length, centerHeight(size, at)];
    const [tipX, tipY] = [x + reach * length, y + side * rise * size.startRadius];
    const bend = (share: number, height: number, offset: number): string =>
      `${round(x + reach * length * share)} ${round(y + (tipY - y) * height + offset)}`;
    const tip = `${round(tipX)} ${round(tipY)}`;
    return {
      path:
        `M${round(x)} ${round(y - half)}C${bend(0.45, 0, -half)} ${bend(0.5, 0.96, -half * 0.45)} ${tip}` +
        `C${bend(0.5, 0.96, half * 0.45)} ${bend(0.45, 0, half)} ${round(x)} ${round(y + half)}Z`,
      from: round(x),
      to: round(tipX),
    };
  });
}

const forward = windings.slice(1).map((_, index) => [index, index + 1] as const);
const backward = forward.map(([from, to]) => [to, from] as const).toReversed();

/** Cubic curves along the windings; `edge` is -1 for the upper edge, 0 for the center, 1 for the lower. */
function curves(
  size: VesselSize,
  edge: -1 | 0 | 1,
  segments: readonly (readonly [number, number])[],
): string {
  const last = windings.length - 1;
  const step = (size.right - size.left) / last;
  return segments
    .map(([from, to]) => {
      const direction = Math.sign(to - from);
      const control = (index: number, sign: number): string => {
        const share = index / last;
        const x = size.left + index * step + (sign * direction * step) / 3;
        const height =
          centerHeight(size, share) + (sign * direction * size.swing * slope(index)) / 3;
        return `${round(x)} ${round(height + edge * radiusAt(size, share))}`;
      };
      return `C${control(from, 1)} ${control(to, -1)} ${point(size, to / last, edge)}`;
    })
    .join('');
}

function point(size: VesselSize, share: number, edge: -1 | 0 | 1): string {
  const x = size.left + share * (size.right - size.left);
  return `${round(x)} ${round(centerHeight(size, share) + edge * radiusAt(size, share))}`;
}

function winding(index: number): number {
  return windings[index] ?? 0;
}

function slope(index: number): number {
  const last = windings.length - 1;
  const [before, after] = [Math.max(index - 1, 0), Math.min(index + 1, last)];
  return (winding(after) - winding(before)) / (after - before);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

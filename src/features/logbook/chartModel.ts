/** The drawing of a sum over time, worked out as numbers and paths: no React, no browser. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, addMonths, daysBetween, earlierOf, laterOf } from '#domain/calendarDate.ts';
import type { DateRange } from '#domain/dateRange.ts';
import type { CumulativePoint } from '#domain/pace.ts';
import type { TrainingYear } from '#domain/stage.ts';
import type { TargetPace } from '#store/derivedProcedures.ts';

/** In pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartModel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly counts: readonly { readonly y: number; readonly count: number }[];
  /** Rotations of the kinds that bring procedures. */
  readonly bands: readonly { readonly x: number; readonly width: number }[];
  readonly years: readonly {
    readonly x: number;
    readonly label: string;
    readonly start: CalendarDate;
  }[];
  readonly line: string;
  readonly area: string;
  /** The label stands on the side where there is more room. */
  readonly now: {
    readonly x: number;
    readonly y: number;
    readonly labelX: number;
    readonly labelY: number;
    readonly labelAnchor: 'start' | 'end';
  };
  /** From today to what is expected; null where nothing can be said, and from the deadline on. */
  readonly expected: {
    readonly path: string;
    readonly x: number;
    readonly y: number;
    readonly labelY: number;
  } | null;
  /** Null without a number to reach. */
  readonly target: { readonly y: number; readonly until: number } | null;
}

const margin = { left: 46, right: 62, top: 20, bottom: 44 };

/** Base lines of two labels at least this far apart do not meet. */
const labelHeight = 18;

/** From the line of the target up to the base line of its label. */
const targetLabelGap = 8;

/** Labels of training years stand at least this far apart. */
const leastYearWidth = 62;

/**
 * Without a number to reach where `shown` is null. Null for no points, and for a box without room beside the labels, as
 * one that is hidden: nothing is to be drawn.
 */
export function chartModel(
  points: readonly CumulativePoint[],
  shown: TargetPace | null,
  trainingYears: readonly TrainingYear[],
  rotations: readonly DateRange[],
  today: CalendarDate,
  { width, height }: ChartSize,
): ChartModel | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const [left, right] = [margin.left, width - margin.right];
  if (right <= left) return null;
  const [top, bottom] = [margin.top, height - margin.bottom];

  const minimum = shown?.target.minimum ?? null;
  const by = shown?.target.by ?? null;
  const deadline = by !== null && by > today ? by : null;
  const aim = by === null ? (shown?.pace.expectedOn ?? null) : deadline;
  const start = first.date;
  const end = laterOf(aim ?? today, addMonths(start, 1));
  const days = Math.max(1, daysBetween(start, end));
  const highest = Math.max(minimum ?? 0, last.sum, (deadline && shown?.pace.expected) ?? 0, 1);
  const step = niceStep(highest / 4);
  const ceiling = Math.ceil((highest * 1.04) / step) * step;

  const xOf = (date: CalendarDate): number =>
    round(left + (daysBetween(start, date) / days) * (right - left));
  const yOf = (count: number): number => round(bottom - (count / ceiling) * (bottom - top));
  const targetLabelY = minimum === null ? null : yOf(minimum) - targetLabelGap;
  const isFree = (y: number): boolean =>
    targetLabelY === null || Math.abs(y - targetLabelY) >= labelHeight;
  const point = { x: xOf(today), y: yOf(last.sum) };
  const isLate = point.x > (left + right) / 2;
  const now = {
    ...point,
    labelX: point.x + (isLate ? -10 : 10),
    labelY: isFree(bottom - 8) ? bottom - 8 : point.y - 14,
    labelAnchor: isLate ? ('end' as const) : ('start' as const),
  };
  const line = points
    .map(({ date, sum }, index) => `${index === 0 ? 'M' : 'L'}${xOf(date)} ${yOf(sum)}`)
    .join('');
  const expectedCount = by === null ? minimum : (shown?.pace.expected ?? null);
  const expected =
    aim === null || expectedCount === null || shown?.pace.current === null
      ? null
      : { x: xOf(aim), y: yOf(expectedCount) };
  return {
    left,
    right,
    top,
    bottom,
    counts: Array.from({ length: Math.round(ceiling / step) + 1 }, (_, index) => ({
      count: index * step,
      y: yOf(index * step),
    })),
    bands: rotations.flatMap((rotation) => {
      if (rotation.end < start || rotation.start > end) return [];
      const x = xOf(laterOf(rotation.start, start));
      return [{ x, width: round(xOf(earlierOf(addDays(rotation.end, 1), end)) - x) }];
    }),
    years: yearTicks(trainingYears, start, end, xOf),
    line,
    area: `${line}L${now.x} ${bottom}L${left} ${bottom}Z`,
    now,
    expected:
      expected === null
        ? null
        : {
            ...expected,
            path: `M${now.x} ${now.y}L${expected.x} ${expected.y}`,
            // Above it, since the line comes from below.
            labelY: isFree(expected.y - 12) ? expected.y - 12 : expected.y + 24,
          },
    target:
      minimum === null
        ? null
        : { y: yOf(minimum), until: deadline === null ? right : xOf(deadline) },
  };
}

function yearTicks(
  trainingYears: readonly TrainingYear[],
  start: CalendarDate,
  end: CalendarDate,
  xOf: (date: CalendarDate) => number,
): ChartModel['years'] {
  const ticks: { x: number; label: string; start: CalendarDate }[] = [];
  for (const year of trainingYears) {
    if (year.end < start || year.start > end) continue;
    const x = xOf(laterOf(year.start, start));
    const before = ticks.at(-1);
    if (before === undefined || x - before.x >= leastYearWidth) {
      ticks.push({ x, label: year.label, start: year.start });
    }
  }
  return ticks;
}

/** 1, 2, 2.5 or 5 times a power of ten, at least 1. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const factor = [1, 2, 2.5, 5, 10].find((times) => times * power >= rough) ?? 10;
  return Math.max(1, Math.ceil(factor * power));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Where the labels of bars go that lie one after the other in a lane. Holds for every larger scale too. */

export interface BarToLabel {
  /** Days from the axis's start; `to` is the first day after it. */
  readonly from: number;
  readonly to: number;
  /** Pixels that each of its texts takes, the longest text first. */
  readonly labelWidths: readonly number[];
}

export interface BarLabel {
  /** Which of the texts: the first for which there is room. */
  readonly index: number;
  readonly at: 'inside' | 'right';
}

export interface BarSpace {
  readonly pxPerDay: number;
  /** Pixels to the right end of the axis. */
  readonly width: number;
  readonly today: number;
  /** Whether a label may stand after its bar. */
  readonly allowsRight: boolean;
  /** Pixels between a bar's edge and its label. */
  readonly padding: number;
}

/** For each bar its label, null where there is no room. Bars are in order of their first day. */
export function barLabels(
  bars: readonly BarToLabel[],
  { pxPerDay, width, today, allowsRight, padding }: BarSpace,
): readonly (BarLabel | null)[] {
  return bars.map(({ from, to, labelWidths }, index) => {
    const inside = labelWidths.findIndex(
      (labelWidth) => labelWidth + 2 * padding <= (to - from) * pxPerDay,
    );
    const firstInside: BarLabel | null = inside === -1 ? null : { index: inside, at: 'inside' };
    if (inside === 0 || !allowsRight) return firstInside;
    const start = to * pxPerDay + padding;
    const next = (bars[index + 1]?.from ?? Infinity) * pxPerDay;
    const todayX = today * pxPerDay;
    const right = labelWidths.findIndex((labelWidth) => {
      const end = start + labelWidth + padding;
      return end <= Math.min(next, width) && !(to * pxPerDay < todayX && todayX < end);
    });
    return right === -1 || (inside !== -1 && inside <= right)
      ? firstInside
      : { index: right, at: 'right' };
  });
}

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
  /** In its bar from the beginning on, or from the line of today on; or after it. */
  readonly at: 'inside' | 'past-today' | 'right';
}

export interface BarSpace {
  readonly pxPerDay: number;
  /** Pixels to the right end of the axis. */
  readonly width: number;
  /** Where the line is that labels do not cross; null where they may. */
  readonly today: number | null;
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
    const isToday = today !== null && from < today && today < to;
    const fits = (labelWidth: number, days: number): boolean =>
      labelWidth + 2 * padding <= days * pxPerDay;
    const inside = firstOf(labelWidths, (labelWidth) => {
      if (fits(labelWidth, (isToday ? today : to) - from)) return 'inside';
      return isToday && fits(labelWidth, to - today) ? 'past-today' : null;
    });
    if (inside?.index === 0 || !allowsRight) return inside;
    const start = to * pxPerDay + padding;
    const next = (bars[index + 1]?.from ?? Infinity) * pxPerDay;
    const right = firstOf(labelWidths, (labelWidth) => {
      const end = start + labelWidth + padding;
      const crosses = today !== null && to < today && today * pxPerDay < end;
      return end <= Math.min(next, width) && !crosses ? 'right' : null;
    });
    return right === null || (inside !== null && inside.index <= right.index) ? inside : right;
  });
}

/** The first text for which there is a place. */
function firstOf(
  labelWidths: readonly number[],
  placeOf: (labelWidth: number) => BarLabel['at'] | null,
): BarLabel | null {
  for (const [index, labelWidth] of labelWidths.entries()) {
    const at = placeOf(labelWidth);
    if (at !== null) return { index, at };
  }
  return null;
}

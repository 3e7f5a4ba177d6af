import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarLabel, BarSpace, BarToLabel } from '#domain/barPlacement.ts';
import { barLabels } from '#domain/barPlacement.ts';

const space: BarSpace = { pxPerDay: 1, width: 1000, today: 990, allowsRight: true, padding: 8 };

function bar(from: number, to: number, ...labelWidths: readonly number[]): BarToLabel {
  return { from, to, labelWidths };
}

const inside = (index: number): BarLabel => ({ index, at: 'inside' });
const right = (index: number): BarLabel => ({ index, at: 'right' });

describe('a label', () => {
  it.each<[string, readonly BarToLabel[], readonly (BarLabel | null)[]]>([
    // 84 + 2 × 8 = 100.
    ['stands in its bar where it fits', [bar(0, 100, 84)], [inside(0)]],
    ['stands after it where it does not', [bar(0, 100, 85)], [right(0)]],
    [
      'is the longest for which there is room',
      [bar(0, 30, 85, 10), bar(80, 90, 10)],
      [inside(1), right(0)],
    ],
    // After the first bar there are 50 px: 8 + 34 + 8.
    ['has the gap to the next bar', [bar(0, 10, 34), bar(60, 70, 20)], [right(0), right(0)]],
    ['is left out where the gap is too small', [bar(0, 10, 35), bar(60, 70, 20)], [null, right(0)]],
    ['does not leave the axis', [bar(970, 980, 20)], [null]],
  ])('%s', (_, bars, expected) => {
    expect(barLabels(bars, space)).toEqual(expected);
  });

  it('after its bar does not cross the line of today', () => {
    expect(barLabels([bar(0, 10, 60)], { ...space, today: 50 })).toEqual([null]);
    expect(barLabels([bar(0, 10, 60)], { ...space, today: 10 })).toEqual([right(0)]);
  });

  it('in its bar does not cross the line of today', () => {
    const [pastToday, wide] = [{ index: 0, at: 'past-today' }, bar(100, 300, 84, 30)];
    // 84 + 2 × 8 = 100 fit on the side that has so much, before today where both have.
    expect(barLabels([wide], { ...space, today: 200 })).toEqual([inside(0)]);
    expect(barLabels([wide], { ...space, today: 150 })).toEqual([pastToday]);
    // A bar of 140 px has them on no side, 30 + 16 on both.
    const alone = { ...space, allowsRight: false, today: 170 };
    expect(barLabels([bar(100, 240, 84, 30)], alone)).toEqual([inside(1)]);
    expect(barLabels([bar(100, 240, 84)], alone)).toEqual([null]);
    // On its first day, and where there is no line, the whole bar is free.
    expect(barLabels([bar(100, 200, 84)], { ...space, today: 100 })).toEqual([inside(0)]);
    expect(barLabels([bar(100, 200, 84)], { ...space, today: null })).toEqual([inside(0)]);
  });

  it('stands nowhere but in its bar where that is asked for', () => {
    expect(barLabels([bar(0, 100, 200, 50)], { ...space, allowsRight: false })).toEqual([
      inside(1),
    ]);
    expect(barLabels([bar(0, 10, 60)], { ...space, allowsRight: false })).toEqual([null]);
  });

  it('still has room when looked at more closely', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 90 })), {
          maxLength: 20,
        }),
        fc.integer({ min: 5, max: 200 }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (stretches, labelWidth, pxPerDay, closer) => {
          let lastDay = 0;
          const bars = stretches.map(([gap, length]) => {
            const from = lastDay + gap;
            lastDay = from + length;
            return bar(from, lastDay, labelWidth);
          });
          const some = { ...space, pxPerDay, today: lastDay / 2, width: (lastDay + 30) * pxPerDay };
          const labels = barLabels(bars, some);
          const scale = pxPerDay * closer;
          const today = some.today * scale;
          const overfull = bars.filter(({ from, to }, index) => {
            const label = labels[index];
            const starts = { inside: from, 'past-today': some.today, right: to };
            const start = starts[label?.at ?? 'right'];
            const end = label?.at === 'right' ? (bars[index + 1]?.from ?? lastDay + 30) : to;
            const crosses = start * scale < today && today < start * scale + labelWidth;
            return label !== null && ((end - start) * scale < labelWidth || crosses);
          });
          expect(overfull).toEqual([]);
        },
      ),
    );
  });
});

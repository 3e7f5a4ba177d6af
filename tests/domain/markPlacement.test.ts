import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkToPlace, PlacedMark, PlacementSpace } from '#domain/markPlacement.ts';
import { placedMarks } from '#domain/markPlacement.ts';

/** A thousand days on a thousand pixels; today is far to the right. */
const space: PlacementSpace = {
  pxPerDay: 1,
  rows: 2,
  markWidth: 20,
  width: 1000,
  overhang: 10,
  today: 990,
};

function mark(id: string, day: number, more: Partial<MarkToPlace> = {}): MarkToPlace {
  return { id, day, labelWidth: 60, fullLabelWidth: 60, importance: 0, isFirst: false, ...more };
}

/** Between 110 and 230 there is room for one label; beyond, the neighbors at 20 and 310 are too near. */
function contested(importance: number): readonly MarkToPlace[] {
  return [mark('w', 20), mark('a', 100), mark('c', 240, { importance }), mark('z', 310)];
}

/** "a 0 right": the ids, the row and the side of the label. */
function texts(
  marks: readonly MarkToPlace[],
  more: Partial<PlacementSpace> = {},
): readonly string[] {
  return placedMarks(marks, { ...space, ...more }).map(
    ({ ids, row, label }) => `${ids.join('+')} ${row} ${label}`,
  );
}

describe('marks', () => {
  // A mark takes 20 px about its day; a label of 60 px and its gap of 6 px come beside it.
  it.each<[string, readonly MarkToPlace[], readonly string[]]>([
    ['nothing', [], []],
    ['one has its label on the right', [mark('a', 100)], ['a 0 right']],
    ['at the right end, on the left', [mark('a', 980)], ['a 0 left']],
    // 980 + 10 + 66 is beyond 1000 + 10, and so is 990 - 66 - 990 across the line of today.
    ['before the line of today, on the left', [mark('a', 940)], ['a 0 left']],
    // The second takes the other row, which is empty; the third the row whose mark is farther away.
    [
      'close together, in the row with more room',
      [mark('a', 100), mark('b', 105), mark('c', 130)],
      ['a 0 left', 'b 1 right', 'c 0 right'],
    ],
    // Both rows are taken at 104: it joins the nearer one, which then has no label.
    [
      'too close together, as one',
      [mark('a', 100), mark('b', 102), mark('c', 104)],
      ['a 0 right', 'b+c 1 none'],
    ],
    // 100 + 10 + 66 = 176 leaves 4 px before the mark at 190; at 180 there is no room.
    [
      'without a label where the next one is too near, on both sides',
      [
        mark('a', 40),
        mark('b', 40),
        mark('c', 100),
        mark('d', 100),
        mark('e', 160),
        mark('f', 160),
      ],
      ['a 0 none', 'b 1 none', 'c 0 none', 'd 1 none', 'e 0 right', 'f 1 right'],
    ],
    // First come the place and the label of c, in the topmost row; a and b share what is left at 150.
    [
      'what comes first keeps its place and label',
      [mark('a', 150), mark('b', 152), mark('c', 150, { isFirst: true })],
      ['c 0 right', 'a+b 1 none'],
    ],
  ])('%s', (_, marks, expected) => {
    expect(texts(marks).toSorted()).toEqual(expected.toSorted());
  });

  it('a label crosses the line of today on neither side', () => {
    const today = 500;
    // 500 - 10 - 66 = 424: from there on the right side is too near, and on the left there is room.
    expect(texts([mark('a', 423)], { today })).toEqual(['a 0 right']);
    expect(texts([mark('a', 425)], { today })).toEqual(['a 0 left']);
    expect(texts([mark('a', 500)], { today })).toEqual(['a 0 right']);
  });

  it('a label beside a mark of yesterday stays clear of today when looked at closely', () => {
    // Both are below the mark now; closer, today comes out of it on the right.
    expect(texts([mark('a', 499)], { today: 500 })).toEqual(['a 0 left']);
    expect(texts([mark('a', 501)], { today: 500 })).toEqual(['a 0 right']);
  });

  it('where only one of two has room for its label, the more important has it', () => {
    const rows = 1;
    const others = ['w 0 none', 'z 0 right'];
    expect(texts(contested(0), { rows })).toEqual(
      expect.arrayContaining([...others, 'a 0 right', 'c 0 none']),
    );
    expect(texts(contested(1), { rows })).toEqual(
      expect.arrayContaining([...others, 'a 0 none', 'c 0 left']),
    );
  });

  it('a label is cut where there is no room for the whole of it', () => {
    const long = { labelWidth: 60, fullLabelWidth: 160 };
    const alone = placedMarks([mark('a', 100, long)], space);
    expect(alone).toMatchObject([{ label: 'right', isLabelFull: true }]);
    const pair = placedMarks([mark('a', 100, long), mark('b', 220)], { ...space, rows: 1 });
    expect(pair).toMatchObject([{ id: 'a', label: 'right', isLabelFull: false }, { id: 'b' }]);
  });
});

const arbitraryMarks = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 999 }),
      labelWidth: fc.integer({ min: 10, max: 120 }),
      more: fc.integer({ min: 0, max: 200 }),
      importance: fc.integer({ min: 0, max: 2 }),
      isFirst: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((drawn) =>
    drawn.map(({ more, ...one }, index) => ({
      ...one,
      id: `m${index}`,
      fullLabelWidth: one.labelWidth + more,
    })),
  );

const arbitrarySpace = fc
  .record({
    pxPerDay: fc.double({ min: 0.05, max: 40, noNaN: true }),
    rows: fc.integer({ min: 1, max: 6 }),
    today: fc.integer({ min: 0, max: 999 }),
  })
  .map((drawn): PlacementSpace => ({ ...space, ...drawn, width: 1000 * drawn.pxPerDay }));

interface Box {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** What is drawn: every mark, and its label where it has one. */
function boxes(
  placed: readonly PlacedMark[],
  marks: readonly MarkToPlace[],
  { pxPerDay, markWidth }: PlacementSpace,
): { readonly marks: readonly Box[]; readonly labels: readonly Box[] } {
  const widths = new Map(marks.map((one) => [one.id, one]));
  const all = placed.map(({ id, day, row, label, isLabelFull }) => {
    const from = day * pxPerDay - markWidth / 2;
    const to = from + markWidth;
    const { labelWidth = 0, fullLabelWidth = 0 } = widths.get(id) ?? {};
    const width = isLabelFull ? fullLabelWidth : labelWidth;
    const labelBox =
      label === 'right'
        ? [{ row, from: to, to: to + width }]
        : label === 'left'
          ? [{ row, from: from - width, to: from }]
          : [];
    return { markBox: { row, from, to }, labelBox };
  });
  return {
    marks: all.map(({ markBox }) => markBox),
    labels: all.flatMap(({ labelBox }) => labelBox),
  };
}

function overlaps(a: Box, b: Box): boolean {
  // A thousandth of a pixel is lost in the sums.
  return a.row === b.row && a.from < b.to - 0.001 && b.from < a.to - 0.001;
}

describe('at any scale', () => {
  it('every mark is in exactly one place, on its row, and places are in order of time', () => {
    fc.assert(
      fc.property(arbitraryMarks, arbitrarySpace, (marks, some) => {
        const placed = placedMarks(marks, some);
        const ids = placed.flatMap((one) => one.ids);
        expect(ids.toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
        expect(placed.map(({ day }) => day)).toEqual(
          placed.map(({ day }) => day).toSorted((a, b) => a - b),
        );
        for (const { row, id, ids: members } of placed) {
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(some.rows);
          expect(members).toContain(id);
        }
      }),
    );
  });

  it.each([1, 1.3, 8])(
    'nothing covers anything, crosses today or leaves the axis, also when %d times closer',
    (closer) => {
      fc.assert(
        fc.property(arbitraryMarks, arbitrarySpace, (marks, some) => {
          const placed = placedMarks(marks, some);
          const pxPerDay = some.pxPerDay * closer;
          const shown = { ...some, pxPerDay, width: 1000 * pxPerDay };
          const drawn = boxes(placed, marks, shown);
          const all = [...drawn.marks, ...drawn.labels];
          for (const [index, box] of all.entries()) {
            const others = all.slice(index + 1).filter((other) => overlaps(box, other));
            expect(others).toEqual([]);
          }
          const today = some.today * pxPerDay;
          for (const { from, to } of drawn.labels) {
            expect(from).toBeGreaterThanOrEqual(-some.overhang);
            expect(to).toBeLessThanOrEqual(shown.width + some.overhang + 0.001);
            expect(from + 0.001 < today && today < to - 0.001).toBe(false);
          }
        }),
      );
    },
  );

  it('the order in which marks are handed over changes nothing', () => {
    fc.assert(
      fc.property(arbitraryMarks, arbitrarySpace, (marks, some) => {
        expect(placedMarks(marks.toReversed(), some)).toEqual(placedMarks(marks, some));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, csvRows, writeCsv } from '#exchange/csv.ts';
import { parseCsv } from '../support/parseCsv.ts';

describe('reading a table', () => {
  it.each([
    [
      'commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons, as in much of Europe',
      'a;b\r\nc;d,5',
      [
        ['a', 'b'],
        ['c', 'd,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    [
      'old Mac line ends',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'something after the quotes, which is left out',
      'a,b,c\nd,"e" ; left,f',
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    ['quotes, with a line end and a quote inside', '"a,\r\n""b""",c', [['a,\r\n"b"', 'c']]],
    ['semicolons inside quotes of the first row', '"a;b;c",d', [['a;b;c', 'd']]],
    ['an empty last cell', 'a,', [['a', '']]],
    [
      'empty lines',
      'a,b\n\n\nc,d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quote that is never closed, which takes no other row along',
      'a,"b,c\nd',
      [['a', 'b,c'], ['d']],
    ],
    ['rows of different lengths', 'a,b\nc\nd,e,f', [['a', 'b'], ['c'], ['d', 'e', 'f']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it.each([
    ['at the end of the file', '2,"b,c\n3,d\n', [2]],
    ['before a quoted cell', '2,"b,c\n3,d\n4,"e",f\n', [2]],
    ['in the last cell of the file', '2,b\n3,"c', [3]],
    ['nowhere: a cell of two lines is whole', '2,"b\nc",d\n3,"e" \n', []],
  ])('says in which row a quotation mark is not closed: %s', (_, text, unclosed) => {
    const rows = csvRows(`1,a\n${text}`);
    expect(rows.filter(({ isUnclosed }) => isUnclosed).map(({ line }) => line)).toEqual(unclosed);
    expect(rows.map(({ cells: [first = ''] }) => first)).toEqual(
      rows.map(({ line }) => String(line)),
    );
  });

  it('counts the rows as a spreadsheet does: blank lines too, and a cell of two lines once', () => {
    const rows = csvRows('a,b\n\n"c\nd",e\r\n\r\n,\nf,g');
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [3, 'c\nd'],
      [5, ''],
      [6, 'f'],
    ]);
  });

  it('takes 100,000 rows in a second or so', () => {
    const text =
      'Date,Procedure,Role\n' + '2026-11-24,"Port, tunneled",performed\n'.repeat(100_000);
    const start = performance.now();
    expect(parseCsv(text)).toHaveLength(100_001);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('writing a table', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00A0=1',
    "'=1",
    "' =1",
    '=cmd|" /C calc"!A0',
    // As they are written in East Asia.
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ])('makes %j harmless, and gives it back as it was', (hostile) => {
    const [[cell = ''] = []] = parseCsv(writeCsv([[hostile, 'b']]));
    expect(cell.startsWith("'")).toBe(true);
    expect(cellOf(cell)).toBe(hostile);
  });

  it.each(['a;=1+1;b', 'a; @SUM(1)', "a\n=cmd|'/C calc'!A0\nb", 'a\r\n+1', 'a\t－1', "a;'=1"])(
    'leaves no formula in %j where the spreadsheet parts cells by semicolons, and gives it back',
    (hostile) => {
      const written = writeCsv([['2026-11-24', hostile, 'b']]);
      // There the quotation mark that the cell begins with stands inside another one, and encloses nothing.
      const starts = written.split(/[;\t\r\n]/);
      expect(
        starts.filter((start) => /^[\s']*[=+\-@＝＋－＠]/.test(start) && !start.startsWith("'")),
      ).toEqual([]);
      const [[, cell = ''] = []] = parseCsv(written);
      expect(cellOf(cell)).toBe(hostile);
    },
  );

  it('leaves a list of notes as it is', () => {
    const notes = 'Before:\n- consent\n- labs; -\nAfter: 2+2; a-b';
    expect(parseCsv(writeCsv([['a', notes]]))).toEqual([['a', notes]]);
  });

  it('gives back any cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^['=＝+@＠",;\t\r\n a-]{0,6}$/),
    );
    const row = fc.array(cell, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const back = parseCsv(writeCsv([['a', 'b'], ...rows])).slice(1);
        expect(back.map((cells) => cells.map(cellOf))).toEqual(rows);
      }),
    );
  });
});

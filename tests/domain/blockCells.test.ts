import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockCell } from '#domain/blockCells.ts';
import { cellsOf, secondHalfStart, stretchToFill, yearLines } from '#domain/blockCells.ts';
import { blocksOf } from '#domain/blocks.ts';
import { daysIn } from '#domain/dateRange.ts';
import { addDays } from '#domain/calendarDate.ts';
import type { Rotation, RotationYear } from '#domain/rotation.ts';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import { blockSchemes } from '#domain/rotationKinds.ts';
import { date } from '../support/dates.ts';
import { inBlock, residentOf, yearOf } from './sampleRotations.ts';

function yearWith(scheme: BlockScheme): RotationYear {
  const range = { start: date('2026-07-01'), end: date('2027-06-30') };
  return {
    ...range,
    label: 'PGY-3',
    stageId: 'diagnostic-radiology',
    stageKind: 'diagnostic',
    scheme,
    blocks: blocksOf(range, scheme),
  };
}

function rotation(id: string, start: string, end: string): Rotation {
  return {
    id,
    trainingYear: 'PGY-3',
    type: 'ir',
    status: 'planned',
    start: date(start),
    end: date(end),
  };
}

/** "8 first-half a", "8 second-half –". */
function textsOf(cells: readonly BlockCell[]): readonly string[] {
  return cells.map((cell) => `${cell.block.number} ${cell.part} ${cell.rotation?.id ?? '–'}`);
}

describe('cellsOf', () => {
  it('has a cell for each block that is open', () => {
    const cells = cellsOf(yearWith('four-week'), []);
    expect(cells).toHaveLength(13);
    expect(cells[12]).toMatchObject({ start: '2027-06-02', end: '2027-06-30', rotation: null });
  });

  it('has a cell in every block that a rotation spans', () => {
    const cells = cellsOf(yearWith('four-week'), [rotation('a', '2026-07-29', '2026-09-22')]);
    expect(textsOf(cells.slice(0, 4))).toEqual([
      '1 whole –',
      '2 whole a',
      '3 whole a',
      '4 whole –',
    ]);
  });

  it('shows the open half beside a rotation of half a block', () => {
    const cells = cellsOf(yearWith('four-week'), [rotation('a', '2027-01-13', '2027-01-26')]);
    expect(textsOf(cells.slice(7, 9))).toEqual(['8 first-half a', '8 second-half –']);
  });

  it('shows halves of an open block that was halved, and not of one that is filled', () => {
    const cells = cellsOf(
      yearWith('four-week'),
      [rotation('a', '2026-07-01', '2026-07-28')],
      new Set([1, 2]),
    );
    expect(textsOf(cells.slice(0, 3))).toEqual(['1 whole a', '2 first-half –', '2 second-half –']);
  });

  it('has a cell for each of two rotations that overlap', () => {
    const cells = cellsOf(yearWith('four-week'), [
      rotation('a', '2026-07-01', '2026-07-28'),
      rotation('b', '2026-07-15', '2026-08-25'),
    ]);
    expect(textsOf(cells.slice(0, 3))).toEqual(['1 whole a', '1 second-half b', '2 whole b']);
  });

  it('joins weeks into a run for each rotation and each gap', () => {
    const cells = cellsOf(yearWith('weeks'), [rotation('a', '2026-07-15', '2026-08-11')]);
    expect(cells.map(({ block, lastBlock }) => [block.number, lastBlock.number])).toEqual([
      [1, 2],
      [3, 6],
      [7, 52],
    ]);
  });

  it('covers every day of the year exactly once when nothing overlaps', () => {
    const stretches = fc
      .uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: 2, maxLength: 12 })
      .map((days) => days.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.constantFrom(...blockSchemes), stretches, (scheme, edges) => {
        const year = yearWith(scheme);
        const rotations = edges.slice(1).flatMap((edge, index) => {
          const from = addDays(year.start, edges[index] ?? 0);
          return index % 2 === 1
            ? []
            : [rotation(`r${index}`, from, addDays(year.start, edge - 1))];
        });
        const cells = cellsOf(year, rotations);
        expect(cells.reduce((sum, cell) => sum + daysIn(cell), 0)).toBe(365);
        cells.slice(1).forEach((cell, index) => {
          expect(cell.start).toBe(addDays(cells[index]?.end ?? year.start, 1));
        });
      }),
    );
  });
});

describe('stretchToFill', () => {
  it('is the days of all cells', () => {
    const year = yearWith('four-week');
    expect(stretchToFill(cellsOf(year, []).slice(1, 3), year)).toEqual({
      start: '2026-07-29',
      end: '2026-09-22',
    });
  });

  it('is four weeks of an open run of weeks, or what it has', () => {
    const year = yearWith('weeks');
    const [gap, , rest] = cellsOf(year, [rotation('a', '2026-07-15', '2026-08-11')]);
    if (gap === undefined || rest === undefined) throw new Error('There are gaps');
    expect(stretchToFill([rest], year)).toEqual({ start: '2026-08-12', end: '2026-09-08' });
    expect(stretchToFill([gap], year)).toEqual({ start: '2026-07-01', end: '2026-07-14' });
  });

  it('is nothing without a cell', () => {
    expect(stretchToFill([], yearWith('month'))).toBeNull();
  });
});

describe('secondHalfStart', () => {
  it.each([
    ['a block', 'four-week', '2026-07-01', '2026-07-28', '2026-07-15'],
    ['a block of a longer rotation', 'four-week', '2026-07-01', '2026-08-25', '2026-07-15'],
    ['half a block', 'four-week', '2026-07-01', '2026-07-14', null],
    ['a month', 'month', '2026-07-01', '2026-07-31', '2026-07-16'],
    ['four weeks', 'weeks', '2026-07-01', '2026-07-28', '2026-07-15'],
    // Ten and a half days after July 1: the second week begins after seven, the third after fourteen.
    ['three weeks', 'weeks', '2026-07-01', '2026-07-21', '2026-07-08'],
    ['a year of weeks', 'weeks', '2026-07-01', '2027-06-30', '2026-12-30'],
    ['nine days in two weeks', 'weeks', '2026-07-04', '2026-07-12', '2026-07-08'],
    ['one week', 'weeks', '2026-07-01', '2026-07-07', null],
  ] as const)('of %s', (_, scheme, start, end, second) => {
    const year = yearWith(scheme);
    const cell = cellsOf(year, [rotation('a', start, end)]).find((one) => one.rotation !== null);
    expect(cell && secondHalfStart(cell, year)).toBe(second);
  });

  it.each([
    ['a whole block', 'four-week', 1, '2026-08-12'],
    ['what is left of a block', 'four-week', 3, null],
    ['weeks', 'weeks', 0, null],
  ] as const)('of %s that is open', (_, scheme, index, second) => {
    const year = yearWith(scheme);
    // Block 3 begins on August 26 with five days of a rotation.
    const cell = cellsOf(year, [rotation('a', '2026-08-26', '2026-08-30')])[index];
    expect(cell?.rotation).toBeNull();
    expect(cell && secondHalfStart(cell, year)).toBe(second);
  });
});

describe('yearLines', () => {
  it('are the rotations and what is open, in order of time, with the blocks that they lie in', () => {
    const where = residentOf('us-esir');
    const first = inBlock(where, 'chest', 'PGY-3', [2, 3]);
    const outside = inBlock(where, 'ir', 'PGY-4', 1, { trainingYear: 'PGY-3' });
    expect(
      yearLines(yearOf(where, 'PGY-3'), [outside, first], []).map(
        (line) => `${line.rotation?.type ?? 'open'} ${line.blocks?.join('-')} ${line.start}`,
      ),
    ).toEqual([
      'open 1-1 2026-07-01',
      'chest 2-3 2026-07-29',
      'open 4-13 2026-09-23',
      'ir undefined 2027-07-01',
    ]);
  });

  it('tell what is open from what is not, because training stops', () => {
    const where = residentOf('us-esir');
    const research = { start: date('2026-09-23'), end: date('2027-05-04') };
    const chest = inBlock(where, 'chest', 'PGY-3', [6, 7]);
    expect(
      yearLines(yearOf(where, 'PGY-3'), [chest], [research]).map(
        (line) =>
          `${line.rotation?.type ?? (line.isPaused ? 'paused' : 'open')} ${line.start} ${line.end}`,
      ),
    ).toEqual([
      'open 2026-07-01 2026-09-22',
      'paused 2026-09-23 2026-11-17',
      'chest 2026-11-18 2027-01-12',
      'paused 2027-01-13 2027-05-04',
      'open 2027-05-05 2027-06-30',
    ]);
  });

  it('tell of days once on which training stops for two reasons', () => {
    const where = residentOf('us-esir');
    const lines = yearLines(
      yearOf(where, 'PGY-3'),
      [],
      [
        { start: date('2026-07-01'), end: date('2026-12-31') },
        { start: date('2026-07-01'), end: date('2026-08-31') },
      ],
    );
    expect(lines.map(({ isPaused, start, end }) => [isPaused, start, end])).toEqual([
      [true, '2026-07-01', '2026-12-31'],
      [false, '2027-01-01', '2027-06-30'],
    ]);
  });
});

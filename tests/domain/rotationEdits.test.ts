import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '#domain/blockCells.ts';
import { daysIn, sharedDays } from '#domain/dateRange.ts';
import { addDays } from '#domain/calendarDate.ts';
import type { Rotation } from '#domain/rotation.ts';
import {
  changesBetween,
  clearStretch,
  clearYear,
  copyYear,
  daysInYear,
  exchangeStretches,
  placeRotation,
  rotationsOfYear,
  splitRotation,
  withChanges,
} from '#domain/rotationEdits.ts';
import type { RotationChanges } from '#domain/rotationEdits.ts';
import { date } from '../support/dates.ts';
import { arbitraryRotations, totalDays } from './arbitraryRotations.ts';
import { blockOf, idsInOrder, inBlock, residentOf, yearOf } from './sampleRotations.ts';

const where = residentOf('us-esir');
const chest = inBlock(where, 'chest', 'PGY-3', 1);
const neuro = inBlock(where, 'neuro', 'PGY-3', [2, 3]);
const ir = inBlock(where, 'ir', 'PGY-4', 1, { status: 'confirmed' });
const all = [chest, neuro, ir];

/** "chest PGY-3: 2026-07-01 to 2026-07-28", in order of time. */
function after(rotations: readonly Rotation[], changes: RotationChanges): readonly string[] {
  return withChanges(rotations, changes)
    .map(({ type, trainingYear, start, end }) => `${type} ${trainingYear}: ${start} to ${end}`)
    .toSorted((a, b) => (a.slice(-24) < b.slice(-24) ? -1 : 1));
}

describe('clearStretch', () => {
  it.each([
    ['a whole rotation', '2026-07-01', '2026-07-28', ['2026-07-29 to 2026-09-22']],
    [
      'the end of one',
      '2026-07-15',
      '2026-07-28',
      ['2026-07-01 to 2026-07-14', '2026-07-29 to 2026-09-22'],
    ],
    [
      'the middle of one',
      '2026-08-12',
      '2026-08-25',
      ['2026-07-01 to 2026-07-28', '2026-07-29 to 2026-08-11', '2026-08-26 to 2026-09-22'],
    ],
    [
      'parts of two',
      '2026-07-15',
      '2026-08-11',
      ['2026-07-01 to 2026-07-14', '2026-08-12 to 2026-09-22'],
    ],
    [
      'open days',
      '2026-10-21',
      '2026-11-17',
      ['2026-07-01 to 2026-07-28', '2026-07-29 to 2026-09-22'],
    ],
  ])('takes %s out', (_, start, end, left) => {
    const stretch = { start: date(start), end: date(end) };
    const rest = after([chest, neuro], clearStretch([chest, neuro], stretch, idsInOrder()));
    expect(rest.map((text) => text.slice(-24))).toEqual(left);
  });

  it('gives the piece that follows an id of its own and the leave that the first cannot hold', () => {
    const long = inBlock(where, 'chest', 'PGY-3', [1, 3], { leaveDays: 25, site: 'City' });
    const stretch = blockOf(where, 'PGY-3', 2);
    expect(clearStretch([long], stretch, idsInOrder()).put).toMatchObject([
      { id: long.id, leaveDays: 20, site: 'City' },
      { id: 'new-1', leaveDays: 5, site: 'City' },
    ]);
  });

  it('leaves exactly the days outside of the stretch', () => {
    fc.assert(
      fc.property(
        arbitraryRotations(where),
        fc.nat(700),
        fc.nat(200),
        (rotations, from, length) => {
          const start = addDays(date('2026-07-01'), from);
          const stretch = { start, end: addDays(start, length) };
          const left = withChanges(rotations, clearStretch(rotations, stretch, idsInOrder()));
          const taken = rotations
            .map((one) => sharedDays(one, stretch))
            .filter((one) => one !== null);
          expect(totalDays(left)).toBe(totalDays(rotations) - totalDays(taken));
          expect(left.every((one) => sharedDays(one, stretch) === null)).toBe(true);
        },
      ),
    );
  });
});

describe('placeRotation', () => {
  it('fills its blocks, and what was there gives way', () => {
    const { id: _, ...draft } = inBlock(where, 'icu', 'PGY-3', 2);
    expect(after(all, placeRotation(all, draft, idsInOrder()))).toEqual([
      'chest PGY-3: 2026-07-01 to 2026-07-28',
      'icu PGY-3: 2026-07-29 to 2026-08-25',
      'neuro PGY-3: 2026-08-26 to 2026-09-22',
      'ir PGY-4: 2027-07-01 to 2027-07-28',
    ]);
  });
});

describe('changesBetween', () => {
  it('leads from any rotations to those that an edit leaves', () => {
    fc.assert(
      fc.property(arbitraryRotations(where), fc.nat(1500), (rotations, from) => {
        const start = addDays(date('2025-07-01'), from);
        const stretch = { start, end: addDays(start, 40) };
        const left = withChanges(rotations, clearStretch(rotations, stretch, idsInOrder()));
        expect(withChanges(rotations, changesBetween(rotations, left))).toEqual(left);
      }),
    );
  });
});

/** What stands in two cells of a year changes places, as it is then. */
function exchanged(
  rotations: readonly Rotation[],
  a: number,
  b: number,
  year = yearOf(where, 'PGY-3'),
): readonly Rotation[] {
  const cells = cellsOf(year, rotationsOfYear(rotations, year.label));
  const [one, other] = [a, b].map((number) => {
    const cell = cells[number - 1];
    if (cell === undefined) throw new Error('No such cell');
    return { ...cell, year };
  });
  if (one === undefined || other === undefined) throw new Error('There are two cells');
  return withChanges(rotations, exchangeStretches(rotations, one, other, idsInOrder()));
}

describe('exchangeStretches', () => {
  it.each([
    // PGY-3 begins on July 1, 2026. Each week and each block begins on a Wednesday.
    [
      'four weeks, to the open ones after it',
      'weeks',
      ['2026-07-01', '2026-07-28'],
      [1, 2],
      ['2026-07-29', '2026-08-25'],
    ],
    [
      'four weeks, from where open ones before it begin',
      'weeks',
      ['2027-03-10', '2027-04-06'],
      [2, 1],
      ['2026-07-01', '2026-07-28'],
    ],
    // The last week has eight days: weeks 49 to 52 are June 2 to 30.
    [
      'four weeks, of which the last is longer',
      'weeks',
      ['2027-06-02', '2027-06-30'],
      [2, 1],
      ['2026-07-01', '2026-07-28'],
    ],
    [
      'more weeks than are open just before it',
      'weeks',
      ['2026-07-15', '2027-06-30'],
      [2, 1],
      ['2026-07-01', '2027-06-15'],
    ],
    [
      'more weeks than are open just after it',
      'weeks',
      ['2026-07-01', '2027-06-22'],
      [1, 2],
      ['2026-07-08', '2027-06-30'],
    ],
    [
      'half a block, to a whole one',
      'four-week',
      ['2026-07-01', '2026-07-14'],
      [1, 3],
      ['2026-07-29', '2026-08-11'],
    ],
    [
      'half a block, to the other half',
      'four-week',
      ['2026-07-01', '2026-07-14'],
      [1, 2],
      ['2026-07-15', '2026-07-28'],
    ],
    // Block 13 is June 2 to 30: 29 days.
    [
      'a block, to the longer last one',
      'four-week',
      ['2026-07-01', '2026-07-28'],
      [1, 13],
      ['2027-06-02', '2027-06-30'],
    ],
    [
      'the second half of the last block, to a whole one',
      'four-week',
      ['2027-06-16', '2027-06-30'],
      [14, 1],
      ['2026-07-01', '2026-07-14'],
    ],
    [
      'a month, to one of 28 days',
      'month',
      ['2026-07-01', '2026-07-31'],
      [1, 8],
      ['2027-02-01', '2027-02-28'],
    ],
    [
      'ten days, to a month',
      'month',
      ['2026-07-05', '2026-07-14'],
      [2, 4],
      ['2026-08-01', '2026-08-10'],
    ],
  ] as const)('moves to open time as much as it was: %s', (_, scheme, [start, end], [a, b], to) => {
    const year = yearOf(residentOf('us-esir', scheme), 'PGY-3');
    const moved = exchanged([{ ...chest, start: date(start), end: date(end) }], a, b, year);
    expect(moved.map((one) => [one.id, one.start, one.end])).toEqual([[chest.id, ...to]]);
  });

  it('goes on by the half that is open after it, into its own days', () => {
    const msk = inBlock(where, 'msk', 'PGY-3', 2, { start: date('2026-08-12') });
    expect(exchanged([chest, msk], 1, 2)).toEqual([
      { ...chest, start: '2026-07-15', end: '2026-08-11' },
      msk,
    ]);
  });

  it('takes what is open elsewhere, where that is less', () => {
    const msk = inBlock(where, 'msk', 'PGY-3', 5, { start: date('2026-11-04') });
    expect(exchanged([chest, msk], 1, 5)).toEqual([
      { ...chest, start: '2026-10-21', end: '2026-11-03' },
      msk,
    ]);
  });

  it('moves by days to a year that is cut in another way', () => {
    const pgy3 = yearOf(where, 'PGY-3');
    const pgy4 = yearOf(residentOf('us-esir', 'weeks'), 'PGY-4');
    const [from] = cellsOf(pgy3, [chest]);
    const [to] = cellsOf(pgy4, []);
    if (from === undefined || to === undefined) throw new Error('There are cells');
    const [a, b] = [
      { ...from, year: pgy3 },
      { ...to, year: pgy4 },
    ];
    expect(after([chest], exchangeStretches([chest], a, b, idsInOrder()))).toEqual([
      'chest PGY-4: 2027-07-01 to 2027-07-28',
    ]);
  });

  it('gives each of two the days of the other', () => {
    const half = { ...chest, end: date('2026-07-14') };
    expect(exchanged([half, neuro], 1, 3)).toMatchObject([
      { type: 'chest', start: '2026-07-29', end: '2026-08-25' },
      { type: 'neuro', start: '2026-08-26', end: '2026-09-22' },
      { type: 'neuro', start: '2026-07-01', end: '2026-07-14' },
    ]);
  });

  it.each([
    // Each block of four weeks has 20 workdays.
    ['few', 5, [5, 0]],
    ['more than the rest has', 45, [40, 5]],
  ])('counts the leave once of which a part is moved: %s', (_, leaveDays, [kept, moved]) => {
    const long = inBlock(where, 'ir', 'PGY-3', [1, 3], { leaveDays });
    const facts = exchanged([long], 3, 4).map((one) => [one.id, one.start, one.leaveDays ?? 0]);
    expect(facts).toEqual([
      [long.id, '2026-07-01', kept],
      ['new-1', '2026-09-23', moved],
    ]);
  });

  it('leaves what stands beside the moved one in the same days', () => {
    const beside = inBlock(where, 'icu', 'PGY-3', 1);
    const [, icu] = exchanged([chest, beside], 1, 5);
    expect(icu).toEqual(beside);
  });

  it('never makes more leave', () => {
    fc.assert(
      fc.property(arbitraryRotations(where), fc.nat(), fc.nat(), (rotations, first, second) => {
        const away = rotations.map((one) => ({ ...one, leaveDays: 3 }));
        const { length } = cellsOf(yearOf(where, 'PGY-3'), rotationsOfYear(away, 'PGY-3'));
        const moved = exchanged(away, 1 + (first % length), 1 + (second % length));
        const leave = moved.reduce((sum, { leaveDays = 0 }) => sum + leaveDays, 0);
        expect(leave).toBeLessThanOrEqual(3 * away.length);
      }),
    );
  });
});

describe('splitRotation', () => {
  it('makes halves of a block', () => {
    expect(after([chest], splitRotation(chest, date('2026-07-15'), idsInOrder()))).toEqual([
      'chest PGY-3: 2026-07-01 to 2026-07-14',
      'chest PGY-3: 2026-07-15 to 2026-07-28',
    ]);
  });

  it.each(['2026-07-01', '2026-07-29', '2026-06-01'])('changes nothing on %s', (day) => {
    expect(splitRotation(chest, date(day), idsInOrder())).toEqual({ put: [], removed: [] });
  });

  it('keeps all days and all leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 55 }), fc.nat(40), (offset, leaveDays) => {
        const rotation = { ...neuro, leaveDays };
        const { put } = splitRotation(rotation, addDays(neuro.start, offset), idsInOrder());
        expect(put).toHaveLength(2);
        expect(totalDays(put)).toBe(daysIn(neuro));
        expect(put.reduce((sum, { leaveDays: days = 0 }) => sum + days, 0)).toBe(leaveDays);
      }),
    );
  });
});

describe('copyYear', () => {
  const pgy3 = yearOf(where, 'PGY-3');
  const pgy5 = yearOf(where, 'PGY-5');

  it('puts rotations into the same blocks, planned anew', () => {
    const last = inBlock(where, 'msk', 'PGY-3', 13, { status: 'done' });
    const rotations = [chest, neuro, last];
    const { put, leftOut } = copyYear(rotations, pgy3, pgy5, [], idsInOrder());
    expect(put.map(({ id, type, status, start, end }) => [id, type, status, start, end])).toEqual([
      ['new-1', 'chest', 'planned', '2028-07-01', '2028-07-28'],
      ['new-2', 'neuro', 'planned', '2028-07-29', '2028-09-22'],
      ['new-3', 'msk', 'planned', '2029-06-02', '2029-06-30'],
    ]);
    expect(leftOut).toEqual([]);
  });

  it('goes by block numbers where the other year has months, and names what has none', () => {
    const months = yearOf(residentOf('us-esir', 'month'), 'PGY-5');
    const last = inBlock(where, 'msk', 'PGY-3', 13);
    const { put, leftOut } = copyYear([chest, last], pgy3, months, [], idsInOrder());
    expect(put).toMatchObject([{ type: 'chest', start: '2028-07-01', end: '2028-07-31' }]);
    expect(leftOut).toEqual([{ rotation: last.id, reason: 'no-such-block' }]);
  });

  it('takes no more leave along than the block has workdays', () => {
    const months = residentOf('us-esir', 'month');
    // July 2026 has 23 workdays, block 1 of PGY-5 has 20.
    const july = inBlock(months, 'vacation', 'PGY-3', 1, { leaveDays: 23 });
    const { put } = copyYear([july], yearOf(months, 'PGY-3'), pgy5, [], idsInOrder());
    expect(put).toMatchObject([{ start: '2028-07-01', end: '2028-07-28', leaveDays: 20 }]);
  });

  it('leaves out what would lie where training stops', () => {
    const half = inBlock(where, 'icu', 'PGY-3', 5, { end: date('2026-11-03') });
    const next = inBlock(where, 'ir', 'PGY-3', 6);
    // Block 5 of PGY-5 is October 21 to November 17, 2028; of blocks 4 and 6 less than half is research.
    const research = { start: date('2028-10-10'), end: date('2028-11-25') };
    const there = { ...chest, ...blockOf(where, 'PGY-3', 4) };
    const planned = [neuro, there, half, next];
    const { put, leftOut } = copyYear(planned, pgy3, pgy5, [research], idsInOrder());
    expect(put.map(({ type }) => type)).toEqual(['neuro', 'chest', 'ir']);
    expect(leftOut).toEqual([{ rotation: half.id, reason: 'absence' }]);
    const long = inBlock(where, 'ir', 'PGY-3', [1, 13]);
    expect(copyYear([long], pgy3, pgy5, [research], idsInOrder())).toMatchObject({
      put: [],
      leftOut: [{ rotation: long.id, reason: 'absence' }],
    });
  });

  it('copies one of two that meet', () => {
    const over = inBlock(where, 'ir', 'PGY-3', [1, 2]);
    const { put, leftOut } = copyYear([chest, over], pgy3, pgy5, [], idsInOrder());
    expect(put).toHaveLength(1);
    expect(leftOut).toMatchObject([{ reason: 'taken' }]);
  });

  it('leaves out what meets a rotation there', () => {
    const there = inBlock(where, 'ir', 'PGY-5', 2);
    const { put, leftOut } = copyYear([chest, neuro, there], pgy3, pgy5, [], idsInOrder());
    expect(put).toMatchObject([{ type: 'chest' }]);
    expect(leftOut).toEqual([{ rotation: neuro.id, reason: 'taken' }]);
  });

  it('copies or names each rotation, and never makes two meet that did not', () => {
    fc.assert(
      fc.property(arbitraryRotations(where), (rotations) => {
        const { put, removed, leftOut } = copyYear(rotations, pgy3, pgy5, [], idsInOrder());
        const ofYear = rotations.filter(({ trainingYear }) => trainingYear === 'PGY-3');
        expect(put.length + leftOut.length).toBe(ofYear.length);
        expect(removed).toEqual([]);
        for (const one of put) {
          const others = [...rotations, ...put].filter((other) => other !== one);
          expect(others.every((other) => sharedDays(one, other) === null)).toBe(true);
        }
      }),
    );
  });
});

describe('clearYear', () => {
  const rotations = [
    chest,
    { ...neuro, status: 'confirmed' as const },
    inBlock(where, 'msk', 'PGY-3', 5, { status: 'done' }),
    ir,
  ];

  it('takes what is only planned, or all of the year', () => {
    expect(clearYear(rotations, 'PGY-3', { includeSettled: false }).removed).toEqual([chest.id]);
    expect(clearYear(rotations, 'PGY-3', { includeSettled: true }).removed).toHaveLength(3);
  });
});

describe('daysInYear', () => {
  const pgy4 = yearOf(where, 'PGY-4');

  it.each([
    ['its own days, where they lie in it', { ...neuro, ...blockOf(where, 'PGY-4', 5) }, [5, 5]],
    ['the first block in which nothing is', neuro, [2, 2]],
    ['of its own days it makes no account', { ...ir, ...blockOf(where, 'PGY-3', 5) }, [1, 1]],
  ])('gives %s', (_, rotation, [first, last]) => {
    expect(daysInYear(rotation, pgy4, all)).toEqual(blockOf(where, 'PGY-4', first ?? 0, last));
  });

  it('gives the first block of a full year', () => {
    const full = inBlock(where, 'ir', 'PGY-4', [1, 13]);
    expect(daysInYear(neuro, pgy4, [full])).toEqual(blockOf(where, 'PGY-4', 1));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import {
  asManyBlocksFrom,
  blockEdges,
  blocksOf,
  coveredBlocks,
  halvesOf,
  isOnBlocks,
  sameBlocksIn,
} from '#domain/blocks.ts';
import type { DateRange } from '#domain/dateRange.ts';
import { daysIn } from '#domain/dateRange.ts';
import { blockSchemes } from '#domain/rotationKinds.ts';
import { addDays } from '#domain/calendarDate.ts';
import { date } from '../support/dates.ts';
import { arbitraryDate } from './arbitraryPlan.ts';

function range(start: string, end: string): DateRange {
  return { start: date(start), end: date(end) };
}

const pgy3 = range('2026-07-01', '2027-06-30');

/** "13: 2027-06-02 to 2027-06-30, 29 days". */
function text(year: DateRange, scheme: BlockScheme, number: number): string | undefined {
  const block = blocksOf(year, scheme).find((one) => one.number === number);
  return block && `${block.start} to ${block.end}, ${daysIn(block)} days`;
}

const arbitraryYear = fc
  .tuple(arbitraryDate, fc.integer({ min: 1, max: 800 }))
  .map(([start, days]) => ({ start, end: addDays(start, days - 1) }));

const arbitraryScheme = fc.constantFrom(...blockSchemes);

/** A year, its blocks and a stretch within it. */
const arbitraryStretch = fc
  .tuple(arbitraryYear, fc.nat(), fc.nat())
  .map(([year, offset, length]) => {
    const start = addDays(year.start, offset % daysIn(year));
    const end = addDays(start, length % daysIn({ start, end: year.end }));
    return { year, stretch: { start, end } };
  });

describe('blocksOf', () => {
  it.each([
    // 12 times 28 days are 336; 365 less 336 are 29.
    ['four-week', 13, 1, '2026-07-01 to 2026-07-28, 28 days'],
    ['four-week', 13, 2, '2026-07-29 to 2026-08-25, 28 days'],
    ['four-week', 13, 13, '2027-06-02 to 2027-06-30, 29 days'],
    ['month', 12, 1, '2026-07-01 to 2026-07-31, 31 days'],
    ['month', 12, 8, '2027-02-01 to 2027-02-28, 28 days'],
    ['month', 12, 12, '2027-06-01 to 2027-06-30, 30 days'],
    ['weeks', 52, 1, '2026-07-01 to 2026-07-07, 7 days'],
    ['weeks', 52, 52, '2027-06-23 to 2027-06-30, 8 days'],
  ] as const)(
    'cuts a year by the scheme %s into %i, number %i is %s',
    (scheme, count, number, block) => {
      expect(blocksOf(pgy3, scheme)).toHaveLength(count);
      expect(text(pgy3, scheme, number)).toBe(block);
    },
  );

  it.each([
    ['a leap year', '2027-07-01', '2028-06-30', 'four-week', 13, 30],
    ['months from June 24 on', '2026-06-24', '2027-06-23', 'month', 12, 31],
    // MS4 with a leap day has 320 days: eleven blocks are 308, and the rest of 12 goes to the last.
    ['a final school year', '2027-07-01', '2028-05-15', 'four-week', 11, 40],
    // Ten months and 15 days of May, which are not half of its 31.
    ['a final school year', '2027-07-01', '2028-05-15', 'month', 10, 45],
    // 13 blocks are 364 days; of 378 the rest is 14, half a block, which stands by itself.
    ['a year with two weeks more', '2026-07-01', '2027-07-13', 'four-week', 14, 14],
    ['a year with 13 days more', '2026-07-01', '2027-07-12', 'four-week', 13, 41],
    ['less than half a block', '2026-07-01', '2026-07-05', 'four-week', 1, 5],
  ] as const)(
    'cuts %s from %s to %s (%s) into %i, the last of %i days',
    (_, start, end, scheme, count, days) => {
      const blocks = blocksOf(range(start, end), scheme);
      expect(blocks).toHaveLength(count);
      expect(daysIn(blocks.at(-1) ?? range(end, start))).toBe(days);
    },
  );

  it('has none for a year that ends before it starts', () => {
    expect(blocksOf(range('2026-07-01', '2026-06-30'), 'month')).toEqual([]);
  });

  it('covers any year without a gap or an overlap, from 1 up', () => {
    fc.assert(
      fc.property(arbitraryYear, arbitraryScheme, (year, scheme) => {
        const blocks = blocksOf(year, scheme);
        expect(blocks[0]?.start).toBe(year.start);
        expect(blocks.at(-1)?.end).toBe(year.end);
        expect(blocks.map(({ number }) => number)).toEqual(
          Array.from({ length: blocks.length }, (_, index) => index + 1),
        );
        expect(blocks.slice(1).map(({ start }) => start)).toEqual(
          blocks.slice(0, -1).map(({ end }) => addDays(end, 1)),
        );
        expect(blocks.every((block) => daysIn(block) > 0)).toBe(true);
      }),
    );
  });
});

describe('halvesOf', () => {
  it.each([
    ['2026-07-01', '2026-07-28', '2026-07-14'],
    ['2027-06-02', '2027-06-30', '2027-06-15'],
    ['2026-07-01', '2026-07-31', '2026-07-15'],
  ])('cuts %s to %s after %s', (start, end, firstEnd) => {
    expect(halvesOf(range(start, end))).toEqual([
      { start, end: firstEnd },
      { start: addDays(date(firstEnd), 1), end },
    ]);
  });

  it('gives none for a block of one day', () => {
    expect(halvesOf(range('2026-07-01', '2026-07-01'))).toBeNull();
  });

  it('keeps all days of any block, at most one apart', () => {
    fc.assert(
      fc.property(arbitraryYear, (block) => {
        const halves = halvesOf(block);
        fc.pre(halves !== null);
        const [first, second] = halves;
        expect(daysIn(first) + daysIn(second)).toBe(daysIn(block));
        expect(daysIn(second) - daysIn(first)).toBeOneOf([0, 1]);
      }),
    );
  });
});

describe('coveredBlocks', () => {
  const blocks = blocksOf(pgy3, 'four-week');

  it.each([
    ['2026-07-01', '2026-07-28', ['1 whole 1']],
    ['2026-07-01', '2026-08-25', ['1 whole 1', '2 whole 1']],
    ['2026-07-15', '2026-08-11', ['1 second-half 0.5', '2 first-half 0.5']],
    // The odd day of the last block: either half is half of it.
    ['2027-06-16', '2027-06-30', ['13 second-half 0.5']],
    ['2026-07-01', '2026-07-07', ['1 part 0.25']],
    ['2026-06-01', '2026-06-30', []],
  ])('%s to %s takes %j', (start, end, shares) => {
    const covered = coveredBlocks(range(start, end), blocks);
    expect(covered.map(({ block, part, share }) => `${block.number} ${part} ${share}`)).toEqual(
      shares,
    );
  });

  it('shares out all days of any stretch of the year', () => {
    fc.assert(
      fc.property(arbitraryStretch, arbitraryScheme, ({ year, stretch }, scheme) => {
        const covered = coveredBlocks(stretch, blocksOf(year, scheme));
        expect(covered.reduce((sum, { days }) => sum + days, 0)).toBe(daysIn(stretch));
      }),
    );
  });
});

describe('isOnBlocks', () => {
  const blocks = blocksOf(pgy3, 'four-week');

  it.each([
    ['a block', '2026-07-29', '2026-08-25', true],
    ['a half', '2026-07-15', '2026-07-28', true],
    ['a block and a half', '2026-07-15', '2026-08-25', true],
    ['the whole year', '2026-07-01', '2027-06-30', true],
    ['a calendar month', '2026-08-01', '2026-08-31', false],
    ['one day too few', '2026-07-01', '2026-07-27', false],
  ])('of %s', (_, start, end, expected) => {
    expect(isOnBlocks(range(start, end), blocks)).toBe(expected);
  });

  it('of no blocks is false', () => {
    expect(blockEdges([])).toEqual([]);
    expect(isOnBlocks(pgy3, [])).toBe(false);
  });
});

describe('sameBlocksIn', () => {
  const from = blocksOf(pgy3, 'four-week');
  const to = blocksOf(range('2027-07-01', '2028-06-30'), 'four-week');

  it.each([
    ['a block', '2026-07-29', '2026-08-25', { start: '2027-07-29', end: '2027-08-25' }],
    // 29 days become 30 in the leap year: it is still block 13.
    ['the last block', '2027-06-02', '2027-06-30', { start: '2028-06-01', end: '2028-06-30' }],
    ['its second half', '2027-06-16', '2027-06-30', { start: '2028-06-16', end: '2028-06-30' }],
    ['two blocks', '2026-07-01', '2026-08-25', { start: '2027-07-01', end: '2027-08-25' }],
    ['days inside a block', '2026-07-03', '2026-07-09', { start: '2027-07-03', end: '2027-07-09' }],
    ['days of another year', '2026-06-01', '2026-06-30', null],
  ])('takes %s along', (_, start, end, expected) => {
    expect(sameBlocksIn(range(start, end), from, to)).toEqual(expected);
  });

  it('finds block 3 among months, and no block 13', () => {
    const months = blocksOf(pgy3, 'month');
    expect(sameBlocksIn(range('2026-08-26', '2026-09-22'), from, months)).toEqual({
      start: '2026-09-01',
      end: '2026-09-30',
    });
    expect(sameBlocksIn(range('2027-06-02', '2027-06-30'), from, months)).toBeNull();
  });

  it('changes nothing within the same blocks', () => {
    fc.assert(
      fc.property(arbitraryStretch, arbitraryScheme, ({ year, stretch }, scheme) => {
        const blocks = blocksOf(year, scheme);
        expect(sameBlocksIn(stretch, blocks, blocks)).toEqual(stretch);
      }),
    );
  });
});

describe('asManyBlocksFrom', () => {
  const blocks = blocksOf(pgy3, 'four-week');

  it.each([
    ['two blocks', '2026-07-01', '2026-08-25', '2026-09-23', '2026-11-17'],
    // Block 13 has 29 days, of which its first half has 14.
    ['one of the longer last block', '2027-06-02', '2027-06-30', '2026-07-15', '2026-08-11'],
    ['the longer half', '2027-06-16', '2027-06-30', '2027-06-02', '2027-06-15'],
  ])('takes %s', (_, start, end, from, to) => {
    expect(asManyBlocksFrom(date(from), blocks, range(start, end), blocks)).toEqual(
      range(from, to),
    );
  });

  it.each([
    ['the year has fewer', '2026-07-01', '2026-08-25', '2027-06-02'],
    ['it does not end where a half does', '2026-07-01', '2026-08-24', '2026-09-23'],
    ['it would not begin where a half does', '2026-07-01', '2026-08-25', '2026-09-24'],
  ])('takes none where %s', (_, start, end, from) => {
    expect(asManyBlocksFrom(date(from), blocks, range(start, end), blocks)).toBeNull();
  });
});

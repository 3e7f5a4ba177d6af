import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, isOnBlocks } from '#domain/blocks.ts';
import { daysIn, isWithin, sharedDays } from '#domain/dateRange.ts';
import { blockSchemes } from '#domain/rotationKinds.ts';
import { convertedYear } from '#domain/convertYear.ts';
import type { Rotation } from '#domain/rotation.ts';
import { withChanges } from '#domain/rotationEdits.ts';
import { date } from '../support/dates.ts';
import { arbitraryRotations } from './arbitraryRotations.ts';
import { inBlock, residentOf, yearOf } from './sampleRotations.ts';

const fourWeeks = residentOf('us-esir');
const weeks = residentOf('us-esir', 'weeks');
const months = residentOf('us-esir', 'month');

function fourWeeksFrom(start: string, end: string, more: Partial<Rotation> = {}): Rotation {
  return inBlock(weeks, 'chest', 'PGY-3', 1, { start: date(start), end: date(end), ...more });
}

describe('convertedYear', () => {
  it('leaves four-week blocks where they are among weeks', () => {
    const rotations = Array.from({ length: 13 }, (_, index) =>
      inBlock(fourWeeks, 'chest', 'PGY-3', index + 1),
    );
    expect(convertedYear(rotations, yearOf(fourWeeks, 'PGY-3'), 'weeks')).toEqual({
      put: [],
      removed: [],
      offBlocks: [],
    });
  });

  it('keeps the dates of months that are no four weeks, and says which', () => {
    const rotations = [1, 2, 3].map((month) => inBlock(months, 'chest', 'PGY-3', month));
    const { put, offBlocks } = convertedYear(rotations, yearOf(months, 'PGY-3'), 'four-week');
    expect(put).toEqual([]);
    expect(offBlocks).toEqual(['chest PGY-3 1', 'chest PGY-3 2', 'chest PGY-3 3']);
  });

  it.each([
    // Block 2 is July 29 to August 25, its second half begins on August 12.
    ['a week late', '2026-08-05', '2026-09-01', '2026-07-29', '2026-08-25'],
    ['a week early', '2026-07-22', '2026-08-18', '2026-07-15', '2026-08-11'],
  ])('puts four weeks that begin %s on blocks or halves', (_, start, end, newStart, newEnd) => {
    const rotation = fourWeeksFrom(start, end);
    const { put, offBlocks } = convertedYear([rotation], yearOf(weeks, 'PGY-3'), 'four-week');
    expect(put).toEqual([{ ...rotation, start: newStart, end: newEnd }]);
    expect(offBlocks).toEqual([]);
  });

  it('moves nothing far: only block 13 has 29 days', () => {
    const rotation = fourWeeksFrom('2026-07-01', '2026-07-29');
    const { put, offBlocks } = convertedYear([rotation], yearOf(weeks, 'PGY-3'), 'four-week');
    expect(put).toEqual([]);
    expect(offBlocks).toEqual([rotation.id]);
  });

  it('leaves two where they are that fit the same half only', () => {
    // Of half months near them only July 16 to 31 has 16 days.
    const first = fourWeeksFrom('2026-07-03', '2026-07-18', { id: 'first' });
    const second = fourWeeksFrom('2026-07-19', '2026-08-03', { id: 'second' });
    const year = yearOf(weeks, 'PGY-3');
    expect(convertedYear([first], year, 'month').put).toMatchObject([{ start: '2026-07-16' }]);
    expect(convertedYear([second], year, 'month').put).toMatchObject([{ start: '2026-07-16' }]);
    expect(convertedYear([first, second], year, 'month').put).toEqual([]);
  });

  it('moves nothing that is confirmed, and nothing into its way', () => {
    const confirmed = fourWeeksFrom('2026-08-05', '2026-09-01', { status: 'confirmed' });
    const before = fourWeeksFrom('2026-07-08', '2026-08-04', { id: 'before' });
    const after = fourWeeksFrom('2026-09-02', '2026-09-29', { id: 'after' });
    const year = yearOf(weeks, 'PGY-3');
    const { put, offBlocks } = convertedYear([before, confirmed, after], year, 'four-week');
    // The one before can go a week back. The one after would too, onto the confirmed one, or a week later.
    expect(put).toMatchObject([{ id: 'before', start: '2026-07-01', end: '2026-07-28' }]);
    expect(offBlocks).toEqual([confirmed.id, 'after']);
  });

  it('loses no rotation and no day, moves only what is planned, and makes no two meet', () => {
    const year = yearOf(fourWeeks, 'PGY-3');
    fc.assert(
      fc.property(
        arbitraryRotations(fourWeeks),
        fc.constantFrom(...blockSchemes),
        (rotations, scheme) => {
          const { put, removed, offBlocks } = convertedYear(rotations, year, scheme);
          const converted = withChanges(rotations, { put, removed });
          expect(converted.map((one) => [one.id, daysIn(one)])).toEqual(
            rotations.map((one) => [one.id, daysIn(one)]),
          );
          const blocks = blocksOf(year, scheme);
          for (const moved of put) {
            expect(moved.status).toBe('planned');
            expect(isOnBlocks(moved, blocks)).toBe(true);
            expect(isWithin(moved, year)).toBe(true);
            const others = converted.filter(({ id }) => id !== moved.id);
            expect(others.every((other) => sharedDays(moved, other) === null)).toBe(true);
          }
          const off = converted
            .filter(({ trainingYear }) => trainingYear === 'PGY-3')
            .filter((one) => !isOnBlocks(one, blocks));
          expect([...offBlocks].toSorted()).toEqual(off.map(({ id }) => id).toSorted());
        },
      ),
    );
  });

  it('is at rest when it is done again', () => {
    fc.assert(
      fc.property(arbitraryRotations(fourWeeks), (rotations) => {
        const year = yearOf(fourWeeks, 'PGY-3');
        const once = withChanges(rotations, convertedYear(rotations, year, 'four-week'));
        const twice = withChanges(once, convertedYear(once, year, 'four-week'));
        const blocks = blocksOf(year, 'four-week');
        // What is on blocks by now stays there.
        for (const rotation of once.filter((one) => isOnBlocks(one, blocks))) {
          expect(twice).toContainEqual(rotation);
        }
      }),
    );
  });
});

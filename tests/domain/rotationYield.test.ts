import { describe, expect, it } from 'vitest';
import type { CountTarget } from '#domain/pace.ts';
import { rotationYield } from '#domain/rotationYield.ts';
import { date } from '../support/dates.ts';
import { logged } from './sampleLog.ts';

const today = date('2026-11-24');

const target: CountTarget = {
  id: 'esir',
  minimum: 500,
  roles: ['assisted', 'performed'],
  categories: null,
  from: null,
  by: date('2027-06-30'),
};

function rotation(id: string, type: string, start: string, end: string) {
  return { id, type, start: date(start), end: date(end) };
}

const rotations = [
  rotation('a', 'ir', '2026-07-01', '2026-07-28'),
  rotation('b', 'ir', '2026-09-01', '2026-09-28'),
  rotation('c', 'chest', '2026-10-01', '2026-10-28'),
  rotation('now', 'ir', '2026-11-01', '2026-11-24'),
  rotation('d', 'ir', '2027-06-30', '2027-07-27'),
  rotation('e', 'ir', '2027-07-28', '2027-08-24'),
  rotation('f', 'chest', '2027-01-01', '2027-01-28'),
];

const ids = (shown: readonly { readonly id: string }[] | undefined) => shown?.map(({ id }) => id);

describe('what rotations bring', () => {
  it('is the average of those that are over, also of one that brought nothing', () => {
    const log = [
      logged({ rotation: 'a', count: 50 }),
      logged({ rotation: 'a', count: 9, role: 'observed' }),
      logged({ rotation: 'now', count: 30 }),
      logged({ count: 7 }),
    ];
    const found = rotationYield(target, log, rotations, today);
    // 50 in two IR rotations; that of today is not over.
    expect(found?.average).toBe(25);
    expect(ids(found?.past)).toEqual(['a', 'b']);
    expect(ids(found?.underWay)).toEqual(['now']);
    // One begins on the last day that counts, the next after it.
    expect(ids(found?.ahead)).toEqual(['d']);
    expect(ids(rotationYield({ ...target, by: null }, log, rotations, today)?.ahead)).toEqual([
      'd',
      'e',
    ]);
  });

  it.each([
    ['without entries', []],
    ['with entries of no rotation', [logged()]],
    ['with what was only observed', [logged({ rotation: 'a', role: 'observed' })]],
    ['with a rotation that is not known', [logged({ rotation: 'gone' })]],
  ])('is nothing %s', (_, log) => {
    expect(rotationYield(target, log, rotations, today)).toBeNull();
  });
});

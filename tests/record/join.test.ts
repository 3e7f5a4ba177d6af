import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, joinRecords, joinTables } from '#record/join.ts';
import type { RecordChange, RecordOf, Tables } from '#record/schema.ts';
import { laterStamp } from '#record/stamp.ts';
import { emptyTables } from '#record/tables.ts';
import { arbitraryTables } from './arbitraryTables.ts';

const earlier = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T10:00:00.001Z';

function milestone(updatedAt: string, notes: string): RecordOf<'milestones'> {
  return { id: 'match-day', updatedAt, notes };
}

function deletedAt(updatedAt: string): RecordOf<'milestones'> {
  return { id: 'match-day', updatedAt, deleted: true };
}

function tablesWith(...records: RecordOf<'milestones'>[]): Tables {
  return {
    ...emptyTables,
    milestones: Object.fromEntries(records.map((record) => [record.id, record])),
  };
}

/** The tables after these changes are made to them, as a tab does that hears of them. */
function applied(tables: Tables, changes: readonly RecordChange[]): Tables {
  const after = structuredClone(tables);
  for (const { table, record } of changes) Object.assign(after[table], { [record.id]: record });
  return after;
}

describe('joinRecords', () => {
  it('keeps the later version, whichever comes first', () => {
    const [first, second] = [milestone(earlier, 'z'), milestone(later, 'a')];
    expect(joinRecords(first, second)).toBe(second);
    expect(joinRecords(second, first)).toBe(second);
  });

  it('keeps a deletion that is later, and a later change of what was deleted', () => {
    expect(joinRecords(milestone(earlier, 'x'), deletedAt(later))).toEqual(deletedAt(later));
    expect(joinRecords(deletedAt(earlier), milestone(later, 'x'))).toEqual(milestone(later, 'x'));
  });

  it('keeps the deletion when both have the same stamp', () => {
    expect(joinRecords(milestone(later, 'x'), deletedAt(later))).toEqual(deletedAt(later));
    expect(joinRecords(deletedAt(later), milestone(later, 'x'))).toEqual(deletedAt(later));
  });

  it('chooses by content, the same from both sides, when two changes have the same stamp', () => {
    const [one, two] = [milestone(later, 'one'), milestone(later, 'two')];
    expect(joinRecords(one, two)).toBe(two);
    expect(joinRecords(two, one)).toBe(two);
  });

  it('keeps its own version when the other says the same in another order', () => {
    const mine = {
      id: 'match-day',
      updatedAt: later,
      notes: 'x',
      links: [{ label: 'a', url: 'b' }],
    };
    const theirs = {
      links: [{ url: 'b', label: 'a' }],
      notes: 'x',
      updatedAt: later,
      id: 'match-day',
    };
    expect(joinRecords(mine, theirs)).toBe(mine);
    expect(joinRecords(theirs, mine)).toBe(theirs);
  });

  it('keeps a change made after the clock was set back', () => {
    const before = milestone('2026-11-24T10:00:00.000Z', 'before');
    const after = milestone(laterStamp('2020-01-01T00:00:00.000Z', before.updatedAt), 'after');
    expect(joinRecords(before, after)).toBe(after);
    expect(joinRecords(after, before)).toBe(after);
  });
});

describe('joinTables', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (a, b) => {
        expect(joinTables(a, b)).toEqual(joinTables(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, arbitraryTables, (a, b, c) => {
        expect(joinTables(joinTables(a, b), c)).toEqual(joinTables(a, joinTables(b, c)));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (a, b) => {
        const joined = joinTables(a, b);
        expect(joinTables(a, a)).toBe(a);
        expect(joinTables(joined, b)).toBe(joined);
        expect(joinTables(joined, structuredClone(a))).toBe(joined);
      }),
    );
  });

  it('loses no record of either side', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (a, b) => {
        const joined = joinTables(a, b);
        const ids = [...Object.keys(a.milestones), ...Object.keys(b.milestones)];
        expect(new Set(Object.keys(joined.milestones))).toEqual(new Set(ids));
      }),
    );
  });

  it('gives the very tables that the other side adds nothing to', () => {
    const mine: Tables = {
      ...tablesWith(milestone(earlier, 'mine')),
      contacts: { k1: { id: 'k1', updatedAt: earlier, name: 'Dr. Okafor' } },
    };
    const joined = joinTables(mine, tablesWith(milestone(later, 'theirs')));
    expect(joined).not.toBe(mine);
    expect(joined.contacts).toBe(mine.contacts);
    expect(joined.settings).toBe(mine.settings);
    expect(joined.milestones).toEqual({ 'match-day': milestone(later, 'theirs') });
  });

  it('changes neither side', () => {
    const [mine, theirs] = [tablesWith(milestone(earlier, 'm')), tablesWith(deletedAt(later))];
    const before = structuredClone([mine, theirs]);
    joinTables(mine, theirs);
    expect([mine, theirs]).toEqual(before);
  });
});

describe('differences', () => {
  it('is empty where the other side knows as much or more', () => {
    expect(differences(emptyTables, emptyTables)).toEqual([]);
    expect(differences(tablesWith(deletedAt(later)), tablesWith(milestone(earlier, 'x')))).toEqual(
      [],
    );
  });

  it('names the table of a record that is missing or older there', () => {
    const change = { table: 'milestones', record: milestone(later, 'x') };
    expect(differences(emptyTables, tablesWith(milestone(later, 'x')))).toEqual([change]);
    expect(
      differences(tablesWith(milestone(earlier, 'x')), tablesWith(milestone(later, 'x'))),
    ).toEqual([change]);
  });

  it('is what has to be told for both sides to be the same', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (a, b) => {
        expect(applied(a, differences(a, b))).toEqual(joinTables(a, b));
        expect(differences(joinTables(a, b), b)).toEqual([]);
      }),
    );
  });
});

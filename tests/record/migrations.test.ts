import { describe, expect, it } from 'vitest';
import { migrateRecords, migrations, recordVersion, versionAfter } from '#record/migrations.ts';
import type { Migration } from '#record/migrations.ts';

function appending(letter: string): Migration {
  return { name: `append ${letter}`, migrate: (_table, records) => `${String(records)}${letter}` };
}

describe('migrateRecords', () => {
  const list = [appending('b'), appending('c'), appending('d')];

  it.each([
    [1, 'abcd'],
    [2, 'acd'],
    [3, 'ad'],
    [4, 'a'],
  ])('takes version %i through every later migration, oldest first', (version, records) => {
    expect(versionAfter(list)).toBe(4);
    expect(migrateRecords('plan', 'a', version, list)).toEqual({ records });
  });

  it('tells a migration which table it is given', () => {
    const told: Migration = { name: 'tell', migrate: (table) => table };
    expect(migrateRecords('credits', {}, 1, [told])).toEqual({ records: 'credits' });
  });

  it.each([
    [new TypeError('no site'), 'split site: no site'],
    ['no site', 'split site: no site'],
  ])('names the migration that threw, and goes no further', (thrown, failure) => {
    const reached: unknown[] = [];
    const failing: Migration = {
      name: 'split site',
      migrate: () => {
        throw thrown;
      },
    };
    const next: Migration = { name: 'next', migrate: (_table, records) => reached.push(records) };
    expect(migrateRecords('rotations', {}, 1, [failing, next])).toEqual({ failure });
    expect(reached).toEqual([]);
  });
});

describe('migrations', () => {
  it('lead to the version that this build writes, and each has a name of its own', () => {
    expect(versionAfter(migrations)).toBe(recordVersion);
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  });
});

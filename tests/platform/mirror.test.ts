import { describe, expect, it } from 'vitest';
import { DatabaseError } from '#platform/database.ts';
import type { DatabaseProblem } from '#platform/database.ts';
import { mirrorOver } from '#platform/mirror.ts';
import type { RecordChange } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { memoryDatabase } from './memoryDatabase.ts';

const now = '2026-11-24T14:14:05.123Z';
const earlier = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T11:00:00.000Z';

function milestone(updatedAt: string, notes: string): RecordChange<'milestones'> {
  return { table: 'milestones', record: { id: 'match-day', updatedAt, notes } };
}

const contact: RecordChange<'contacts'> = {
  table: 'contacts',
  record: { id: 'k1', updatedAt: later, name: 'Dr. Okafor' },
};

/** A row as some build wrote it. */
function rowWith(record: unknown, version: unknown = 1) {
  return { table: 'milestones', id: 'match-day', version, record };
}

function mirrorWith(...rows: readonly unknown[]) {
  const database = memoryDatabase(rows);
  return { database, mirror: mirrorOver(database, () => now) };
}

describe('put', () => {
  it('stores each record in a row with the version of its format', async () => {
    const { database, mirror } = mirrorWith();
    expect(await mirror.put([milestone(earlier, 'x'), contact])).toBe('saved');
    expect(database.valuesIn('records')).toEqual([
      { table: 'milestones', id: 'match-day', version: 1, record: milestone(earlier, 'x').record },
      { table: 'contacts', id: 'k1', version: 1, record: contact.record },
    ]);
  });

  it.each([
    [earlier, later, 'theirs'],
    [later, earlier, 'mine'],
    [later, later, 'theirs'],
  ])('joins: of mine at %s and theirs at %s it keeps %s', async (mine, theirs, kept) => {
    const { database, mirror } = mirrorWith(rowWith(milestone(mine, 'mine').record));
    expect(await mirror.put([milestone(theirs, 'theirs')])).toBe('saved');
    expect(await mirror.readAll(emptyTables)).toHaveProperty(
      'milestones.records.match-day.notes',
      kept,
    );
    expect(database.valuesIn('quarantine')).toEqual([]);
  });

  it('keeps the latest of several changes of one record, in any order', async () => {
    const { mirror } = mirrorWith();
    await mirror.put([milestone(earlier, 'a'), milestone(later, 'b'), milestone(earlier, 'c')]);
    expect(await mirror.readAll(emptyTables)).toHaveProperty(
      'milestones.records.match-day.notes',
      'b',
    );
  });

  const notWhole: [string, unknown, string][] = [
    ['an invalid record', rowWith({ id: 'match-day', notes: 5 }), 'invalid: updatedAt'],
    ['a row without a version', { table: 'milestones', id: 'match-day' }, 'unreadable: no-version'],
    [
      'a record with a field that it does not know',
      rowWith({ ...milestone(earlier, 'x').record, color: 'red' }),
      'unknown fields: match-day.color',
    ],
  ];

  it.each(notWhole)('puts %s into quarantine before replacing it', async (_what, row, reason) => {
    const { database, mirror } = mirrorWith(row);
    expect(await mirror.put([milestone(later, 'mine')])).toBe('saved');
    expect(await mirror.readAll(emptyTables)).toHaveProperty(
      'milestones.records.match-day.notes',
      'mine',
    );
    expect(database.valuesIn('quarantine')).toEqual([
      {
        at: now,
        key: 'mirror/milestones/match-day',
        text: JSON.stringify(row),
        reason: expect.stringContaining(reason),
      },
    ]);
  });

  it('leaves a later record with an unknown field as it is', async () => {
    const row = rowWith({ ...milestone(later, 'x').record, color: 'red' });
    const { database, mirror } = mirrorWith(row);
    expect(await mirror.put([milestone(earlier, 'mine')])).toBe('saved');
    expect(database.valuesIn('records')).toEqual([row]);
    expect(database.valuesIn('quarantine')).toEqual([]);
  });

  it('replaces nothing that a newer build wrote, and stores nothing beside it', async () => {
    const row = rowWith({ id: 'match-day', shape: 'unknown' }, 2);
    const { database, mirror } = mirrorWith(row);
    expect(await mirror.put([contact, milestone(later, 'mine')])).toEqual({ problem: 'newer' });
    expect(database.valuesIn('records')).toEqual([row]);
  });

  it.each<[DatabaseProblem, Error]>([
    ['full', new DatabaseError('full')],
    ['hung', new DatabaseError('hung')],
    ['refused', new TypeError('something else')],
  ])('says %s, and does not say saved, when the transaction fails', async (problem, error) => {
    const { database, mirror } = mirrorWith();
    database.failWith(error);
    expect(await mirror.put([contact])).toEqual({ problem });
    expect(database.valuesIn('records')).toEqual([]);
  });
});

describe('readAll', () => {
  it('is empty at first, table by table', async () => {
    const contents = await mirrorWith().mirror.readAll(emptyTables);
    const empty = { kind: 'read', version: 1, records: {}, leftOut: [], invalid: [] };
    expect(contents).toEqual({
      plan: empty,
      adjustments: empty,
      scenarios: empty,
      rotationChoices: empty,
      targets: empty,
      reading: empty,
      milestones: empty,
      rotations: empty,
      procedures: empty,
      credits: empty,
      contacts: empty,
      settings: empty,
    });
  });

  it('gives what is valid, and names what is not', async () => {
    const good = milestone(earlier, 'x').record;
    const { mirror } = mirrorWith(
      { ...rowWith({ ...good, color: 'red' }) },
      { ...rowWith({ ...good, id: 'step' }), id: 'rank-list' },
      { table: 'milestones', id: 'no-version', record: good },
      { table: 'unknown', id: 'x', version: 1, record: good },
      'no row',
    );
    expect(await mirror.readAll(emptyTables)).toHaveProperty('milestones', {
      kind: 'read',
      version: 1,
      records: { 'match-day': good },
      leftOut: ['match-day.color'],
      invalid: [
        { id: 'rank-list', problem: expect.stringContaining('id') },
        { id: 'no-version', problem: 'no-version' },
      ],
    });
  });

  it('gives the very record that is known already, and any other as it stands there', async () => {
    const [known, older] = [milestone(later, 'x').record, milestone(earlier, 'x').record];
    const tables = { ...emptyTables, milestones: { [known.id]: known } };
    const same = await mirrorWith(rowWith({ ...known })).mirror.readAll(tables);
    const other = await mirrorWith(rowWith(older)).mirror.readAll(tables);
    expect(same).toHaveProperty('milestones.records.match-day', known);
    expect(other).toHaveProperty('milestones.records.match-day', older);
  });

  it.each([
    ['of a newer format', rowWith(milestone(later, 'x').record, 2), 'newer'],
    ['without a record', { table: 'milestones', id: 'toString', version: 1 }, 'read'],
  ])('opens a row %s with distrust, whatever is known', async (_, row, kind) => {
    const known = milestone(later, 'x').record;
    const tables = { ...emptyTables, milestones: { [known.id]: known } };
    const contents = await mirrorWith(row).mirror.readAll(tables);
    expect(contents).toHaveProperty('milestones.kind', kind);
    expect(contents).not.toHaveProperty('milestones.records.toString.id');
  });

  it('says of a table with a row of a newer format that it is newer', async () => {
    const contents = await mirrorWith(rowWith({}, 2)).mirror.readAll(emptyTables);
    expect(contents).toHaveProperty('milestones', { kind: 'newer', version: 2 });
    expect(contents).toHaveProperty('contacts.kind', 'read');
  });

  it('says why when the database does not answer', async () => {
    const { database, mirror } = mirrorWith();
    database.failWith(new DatabaseError('hung'));
    expect(await mirror.readAll(emptyTables)).toEqual({ problem: 'hung' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupOf } from '#record/backup.ts';
import type { Migration } from '#record/migrations.ts';
import type { OpenedBackup } from '#record/openBackup.ts';
import { longestBackup, openBackup } from '#record/openBackup.ts';
import { isStamp, laterStamp } from '#record/stamp.ts';
import { emptyTables } from '#record/tables.ts';
import { longAgo, milestoneRecords, testNow } from '../support/store.ts';
import { arbitraryTables } from './arbitraryTables.ts';

const tables = {
  ...emptyTables,
  milestones: {
    ...milestoneRecords({ 'match-day': { doneDates: [], notes: 'Prélude 🎉 "{[' } }),
    gone: { id: 'gone', updatedAt: longAgo, deleted: true },
  },
} as const;

const text = backupOf(tables, testNow, '1.2.3');

/** A backup of this version that holds these tables, and beside them what else is given. */
function fileOf(data: unknown, beside: object = {}): string {
  return JSON.stringify({
    format: 'ir-roadmap-backup',
    version: 1,
    exportedAt: testNow,
    app: '1.2.3',
    data,
    ...beside,
  });
}

function read(fileText: string) {
  const opened = openBackup(fileText);
  if (opened.kind !== 'read') throw new Error(`not read: ${opened.kind}`);
  return opened;
}

describe('a backup', () => {
  it('gives back the whole record that was exported', () => {
    expect(openBackup(text)).toEqual({
      kind: 'read',
      version: 1,
      tables,
      exportedAt: testNow,
      leftOut: [],
      invalid: [],
    });
  });

  it('gives back any record, and the same file when it is exported again', () => {
    fc.assert(
      fc.property(arbitraryTables, (record) => {
        const file = backupOf(record, testNow, '1.2.3');
        expect(backupOf(read(file).tables, testNow, '1.2.3')).toBe(file);
      }),
    );
  });

  it('may begin with the mark that some editors put before a text', () => {
    expect(read(`\uFEFF${text}`).tables).toEqual(tables);
  });

  it('names the tables and fields that this version does not know, and leaves them out', () => {
    const data = {
      hobbies: { chess: { id: 'chess' } },
      milestones: { 'match-day': { id: 'match-day', updatedAt: longAgo, color: 'red' } },
    };
    const opened = read(fileOf(data, { mood: 'good' }));
    expect(opened.leftOut).toEqual(['mood', 'hobbies', 'milestones.match-day.color']);
    expect(opened.tables).toEqual({
      ...emptyTables,
      milestones: { 'match-day': { id: 'match-day', updatedAt: longAgo } },
    });
  });

  it('names the records that are not valid, each with the reason, and takes the others', () => {
    const good = { id: 'good', updatedAt: longAgo };
    const data = {
      milestones: { good, bad: { ...good, id: 'bad', notes: 7 }, other: good },
      contacts: { x: { id: 'x', updatedAt: 'yesterday', name: 'Ann' } },
    };
    const opened = read(fileOf(data));
    expect(opened.invalid).toEqual([
      { table: 'milestones', id: 'bad', problem: 'notes: expected string' },
      {
        table: 'milestones',
        id: 'other',
        problem: 'id: expected the key that the record stands under',
      },
      {
        table: 'contacts',
        id: 'x',
        problem: 'updatedAt: expected an instant, YYYY-MM-DDTHH:mm:ss.sssZ',
      },
    ]);
    expect(opened.tables.milestones).toEqual({ good });
  });

  it('whose clock stood at the end of time holds records that can still be changed', () => {
    const latest = '2199-12-30T23:59:59.999Z';
    const data = {
      contacts: { ann: { id: 'ann', updatedAt: latest, name: 'Ann' } },
      milestones: { gone: { id: 'gone', updatedAt: latest, deleted: true } },
    };
    const opened = read(fileOf(data));
    expect(opened.invalid).toEqual([]);
    for (const record of [opened.tables.contacts['ann'], opened.tables.milestones['gone']]) {
      expect(record).toBeDefined();
      expect(isStamp(laterStamp(testNow, record?.updatedAt))).toBe(true);
    }
    // Taken in and exported again, it is no other one.
    expect(read(backupOf(opened.tables, testNow, '1.2.3')).tables).toEqual(opened.tables);
  });

  it('of which a table is missing holds nothing in that table', () => {
    expect(read(fileOf({ contacts: {} })).tables).toEqual(emptyTables);
  });

  it.each([undefined, 7, 'yesterday', '2026-13-01T00:00:00.000Z'])(
    'that was exported at %j does not say when it was',
    (exportedAt) => {
      expect(read(fileOf({}, { exportedAt })).exportedAt).toBeNull();
    },
  );
});

describe('names that every object has', () => {
  const hostile = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  it.each(hostile)('are refused as the id of a record: %s', (id) => {
    const record = `{"id":"${id}","updatedAt":"${longAgo}","notes":"x"}`;
    const opened = read(
      fileOf({}).replace('"data":{}', `"data":{"milestones":{"${id}":${record}}}`),
    );
    expect(opened.invalid).toEqual([
      { table: 'milestones', id, problem: 'id: is a reserved name' },
    ]);
    expect(Object.keys(opened.tables.milestones)).toEqual([]);
  });

  it.each(hostile)('are left out as the name of a table or a field: %s', (name) => {
    const planted = `"${name}":{"polluted":true}`;
    const record = `{"id":"a","updatedAt":"${longAgo}",${planted}}`;
    const data = `"data":{${planted},"milestones":{"a":${record}}}`;
    const opened = read(fileOf({}).replace('"data":{}', `${data},${planted}`));
    expect(opened.leftOut).toEqual([name, name, `milestones.a.${name}`]);
    expect(opened.tables.milestones['a']).toEqual({ id: 'a', updatedAt: longAgo });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

function nested(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

describe('a file that is not taken', () => {
  it.each<[string, string, OpenedBackup]>([
    ['is empty', '', { kind: 'not-json' }],
    ['is cut short', text.slice(0, -20), { kind: 'not-json' }],
    ['is another kind of file', '\u0089PNG\r\n', { kind: 'not-json' }],
    ['is a list', '[]', { kind: 'not-a-backup' }],
    ['is a word', '"backup"', { kind: 'not-a-backup' }],
    ['is null', 'null', { kind: 'not-a-backup' }],
    ['is of another app', '{"name":"package","version":1,"data":{}}', { kind: 'not-a-backup' }],
    ['has no version', fileOf({}, { version: undefined }), { kind: 'not-a-backup' }],
    ['has a version in words', fileOf({}, { version: '1' }), { kind: 'not-a-backup' }],
    ['has version 0', fileOf({}, { version: 0 }), { kind: 'not-a-backup' }],
    ['has half a version', fileOf({}, { version: 1.5 }), { kind: 'not-a-backup' }],
    ['has no data', fileOf(undefined), { kind: 'not-a-backup' }],
    ['has a list of data', fileOf([]), { kind: 'not-a-backup' }],
    ['is of a newer version', fileOf({}, { version: 2 }), { kind: 'newer', version: 2 }],
    [
      'is of a newer version with data of another shape',
      fileOf('compressed', { version: 2 }),
      { kind: 'newer', version: 2 },
    ],
    [
      'has a list where records belong',
      fileOf({ contacts: [] }),
      { kind: 'no-records', table: 'contacts' },
    ],
    [
      'has null where records belong',
      fileOf({ plan: null }),
      { kind: 'no-records', table: 'plan' },
    ],
    ['is too large', ' '.repeat(longestBackup + 1), { kind: 'too-large' }],
    ['nests 10,000 lists', '['.repeat(10_000), { kind: 'too-deep' }],
    [
      'nests 10,000 objects in a field that is not known',
      fileOf({}, { deep: 0 }).replace('"deep":0', `"deep":${nested(10_000)}`),
      { kind: 'too-deep' },
    ],
  ])('%s', (_, file, expected) => {
    expect(openBackup(file)).toEqual(expected);
  });

  it('is not taken for deep because of what stands in its texts', () => {
    const notes = '\\"[{'.repeat(200);
    const record = { id: 'a', updatedAt: longAgo, notes };
    expect(read(fileOf({ milestones: { a: record } })).tables.milestones['a']).toEqual(record);
  });
});

describe('a backup of an older version', () => {
  const list: readonly Migration[] = [
    {
      name: 'call a memo notes',
      migrate: (_, records) => JSON.parse(JSON.stringify(records).replaceAll('"memo"', '"notes"')),
    },
  ];
  const data = { milestones: { a: { id: 'a', updatedAt: longAgo, memo: 'x' } } };

  it('is brought up to date', () => {
    expect(openBackup(fileOf(data), list)).toMatchObject({
      kind: 'read',
      version: 1,
      tables: { milestones: { a: { notes: 'x' } } },
      leftOut: [],
    });
  });

  it('is refused when that fails, with the reason', () => {
    const failing: readonly Migration[] = [
      {
        name: 'split the sites',
        migrate: () => {
          throw new Error('no site');
        },
      },
    ];
    expect(openBackup(fileOf(data), failing)).toEqual({
      kind: 'migration-failed',
      reason: 'split the sites: no site',
    });
  });
});

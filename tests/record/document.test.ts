import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestDocument, openDocument, openRecords, writeDocument } from '#record/document.ts';
import type { Migration } from '#record/migrations.ts';
import { tableNames } from '#record/schema.ts';
import { arbitraryTables } from './arbitraryTables.ts';

const updatedAt = '2026-11-24T14:14:05.123Z';
const matchDay = { id: 'match-day', updatedAt, doneDates: ['2024-03-15'] };

function text(records: unknown, version: unknown = 1): string {
  return JSON.stringify({ version, records });
}

describe('openDocument', () => {
  it('reads the records of the present version', () => {
    expect(openDocument('milestones', text({ 'match-day': matchDay }))).toEqual({
      kind: 'read',
      version: 1,
      records: { 'match-day': matchDay },
      leftOut: [],
      invalid: [],
    });
  });

  it.each(tableNames)('reads the frozen %s document of version 1 whole', (table) => {
    const stored = fixture(`record-v1/${table}.json`);
    const { records }: { records: unknown } = JSON.parse(stored);
    expect(openDocument(table, stored)).toEqual({
      kind: 'read',
      version: 1,
      records,
      leftOut: [],
      invalid: [],
    });
  });

  const unreadable: [string, string, string][] = [
    ['nothing', '', 'not-json'],
    ['no JSON', 'undefined', 'not-json'],
    ['a document that was cut short', text({ 'match-day': matchDay }).slice(0, -1), 'not-json'],
    ['null', 'null', 'not-a-document'],
    ['a list', '[]', 'not-a-document'],
    ['text', '"ir-roadmap"', 'not-a-document'],
    ['a list 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000), 'not-a-document'],
    ['no version', '{"records":{}}', 'no-version'],
    ['a version that is null', text({}, null), 'no-version'],
    ['a version that is text', text({}, '1'), 'no-version'],
    ['version 0', text({}, 0), 'no-version'],
    ['a negative version', text({}, -1), 'no-version'],
    ['version 1.5', text({}, 1.5), 'no-version'],
    ['an endless version', '{"version":1e999,"records":{}}', 'no-version'],
    ['a version by inheritance', '{"__proto__":{"version":1,"records":{}}}', 'no-version'],
    ['no records', '{"version":1}', 'not-a-document'],
    ['records that are null', text(null), 'not-a-document'],
    ['records in a list', text([matchDay]), 'not-a-document'],
  ];

  it.each(unreadable)('does not read %s', (_what, stored, reason) => {
    expect(openDocument('milestones', stored)).toEqual({ kind: 'unreadable', reason });
  });

  it('does not read more than a browser can have stored', () => {
    const opened = openDocument('milestones', ' '.repeat(longestDocument + 1));
    expect(opened).toEqual({ kind: 'unreadable', reason: 'too-large' });
  });

  it.each([
    ['with the same shape', text({ 'match-day': matchDay }, 2)],
    ['with another shape', '{"version":2,"rows":[]}'],
  ])('leaves a newer document alone, %s', (_what, stored) => {
    expect(openDocument('milestones', stored)).toEqual({ kind: 'newer', version: 2 });
  });

  it('keeps what is valid and names what is not', () => {
    const stored = {
      'match-day': matchDay,
      'rank-list': { ...matchDay, id: 'match-day' },
      step: { ...matchDay, id: 'step', doneDates: 'yesterday' },
      gone: null,
    };
    expect(openDocument('milestones', text(stored))).toMatchObject({
      kind: 'read',
      records: { 'match-day': matchDay },
      invalid: [
        { id: 'rank-list', problem: 'id: expected the key that the record stands under' },
        { id: 'step', problem: expect.stringContaining('doneDates') },
        { id: 'gone', problem: 'expected an object' },
      ],
    });
  });

  it('names the fields that it leaves out, of the document and of its records', () => {
    const stored = {
      version: 1,
      setPlan: 1,
      records: { 'match-day': { ...matchDay, color: 'red' } },
    };
    expect(openDocument('milestones', JSON.stringify(stored))).toMatchObject({
      kind: 'read',
      records: { 'match-day': matchDay },
      leftOut: ['setPlan', 'match-day.color'],
    });
  });

  it('takes over no record under the name of what every object has', () => {
    const stored = `{"version":1,"records":{${['__proto__', 'constructor', 'toString']
      .map((id) => `"${id}":{"id":"${id}","updatedAt":"${updatedAt}"}`)
      .join()}}}`;
    const opened = openDocument('milestones', stored);
    expect(opened).toMatchObject({
      kind: 'read',
      invalid: [{ id: '__proto__' }, { id: 'constructor' }, { id: 'toString' }],
    });
    expect(opened).toHaveProperty('records', {});
    expect({}).not.toHaveProperty('updatedAt');
  });

  it('reads past a field that is 10,000 deep', () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    const stored = `{"version":1,"records":{"a":{"id":"a","updatedAt":"${updatedAt}","x":${deep}}}}`;
    expect(openDocument('milestones', stored)).toMatchObject({ kind: 'read', leftOut: ['a.x'] });
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tableNames),
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => text({ a: value })),
        ),
        (table, stored) => {
          expect(openDocument(table, stored)).toHaveProperty('kind');
        },
      ),
    );
  });
});

describe('openDocument with migrations', () => {
  const addNotes: Migration = {
    name: 'add notes',
    migrate: (table, records) => ({
      added: { id: 'added', updatedAt, notes: table },
      was: records,
    }),
  };

  it('migrates an older document before it validates it', () => {
    expect(openDocument('milestones', text('version 1'), [addNotes])).toEqual({
      kind: 'read',
      version: 1,
      records: { added: { id: 'added', updatedAt, notes: 'milestones' } },
      leftOut: [],
      invalid: [{ id: 'was', problem: 'expected an object' }],
    });
  });

  it('reads a document of the version that they lead to as it is', () => {
    expect(
      openDocument('milestones', text({ 'match-day': matchDay }, 2), [addNotes]),
    ).toMatchObject({
      kind: 'read',
      version: 2,
      records: { 'match-day': matchDay },
    });
  });

  it('says which migration failed', () => {
    const failing: Migration = {
      name: 'split site',
      migrate: () => {
        throw new Error('no site');
      },
    };
    expect(openDocument('rotations', text({}), [failing])).toEqual({
      kind: 'migration-failed',
      reason: 'split site: no site',
    });
  });
});

describe('openRecords', () => {
  it('opens records that were stored beside their version', () => {
    expect(openRecords('milestones', 1, { 'match-day': matchDay })).toHaveProperty('kind', 'read');
    expect(openRecords('milestones', 2, {})).toEqual({ kind: 'newer', version: 2 });
    expect(openRecords('milestones', undefined, {})).toHaveProperty('reason', 'no-version');
  });
});

describe('writeDocument', () => {
  const bare = { id: 'match-day', updatedAt };

  it('writes the version and the records', () => {
    expect(writeDocument<'plan'>({})).toBe('{"version":1,"records":{}}');
  });

  it.each([
    ['a plain text', 'a plain text'],
    ['Zoë’s café → 日', 'Zoë\\u2019s café \\u2192 \\u65e5'],
    ['Введение в интервенционную радиологию', 'Введение в интервенционную радиологию'],
  ])('escapes letters beyond Latin-1 where that takes fewer bytes: %s', (notes, written) => {
    const document = writeDocument<'milestones'>({ 'match-day': { ...bare, notes } });
    expect(document).toContain(`"notes":"${written}"`);
    expect(openDocument('milestones', document)).toHaveProperty('records.match-day.notes', notes);
  });

  it('writes a record that has changed anew', () => {
    const before = writeDocument<'milestones'>({ 'match-day': bare });
    const changed = { ...bare, notes: 'another' };
    expect(writeDocument<'milestones'>({ 'match-day': bare })).toBe(before);
    expect(writeDocument<'milestones'>({ 'match-day': changed })).toContain('another');
  });

  it('writes what openDocument reads back', () => {
    fc.assert(
      fc.property(arbitraryTables, ({ milestones }) => {
        expect(openDocument('milestones', writeDocument(milestones))).toMatchObject({
          kind: 'read',
          records: milestones,
          leftOut: [],
          invalid: [],
        });
      }),
    );
  });
});

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

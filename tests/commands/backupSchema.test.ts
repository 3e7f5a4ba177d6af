import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupOf } from '#record/backup.ts';
import * as fields from '#record/fields.ts';
import { recordVersion } from '#record/migrations.ts';
import { openBackup } from '#record/openBackup.ts';
import * as schema from '#record/schema.ts';
import { backupJsonSchema } from '../../.ci/backupSchema.mjs';
import { longAgo, testNow } from '../support/store.ts';
import { wholeRecord } from '../support/wholeRecord.ts';

const jsonSchema = backupJsonSchema({ schema, fields, recordVersion });
const isValid = new Ajv({ strict: true, strictRequired: false, strictTypes: false }).compile(
  jsonSchema,
);

const whole: unknown = JSON.parse(backupOf(wholeRecord, testNow, '1.2.3'));

function isAccepted(backup: unknown): boolean {
  const opened = openBackup(JSON.stringify(backup));
  return opened.kind === 'read' && opened.invalid.length === 0;
}

type Fields = Readonly<Record<string, unknown>>;

/** The backup of one record. */
function backupWith(table: string, record: Fields): unknown {
  const data = { [table]: { [String(record['id'])]: record } };
  return { format: 'ir-roadmap-backup', version: 1, exportedAt: testNow, app: '1.2.3', data };
}

// Right ones and wrong ones, each near the edge of what a field may hold.
const values = fc.oneof(
  fc.constantFrom<unknown[]>(
    '',
    ' ',
    'x',
    'x'.repeat(300),
    'x'.repeat(301),
    'x'.repeat(20_001),
    '2028-02-29',
    '2027-02-29',
    '2100-02-29',
    '2000-02-29',
    '1899-12-31',
    '1900-01-01',
    '2199-12-31',
    '2200-01-01',
    '2028-04-31',
    '2028-13-01',
    '2028-05',
    '2028-00',
    'https://sirweb.org/',
    'mailto:a@b.org',
    'javascript:alert(1)',
    'ftp://a.org',
    null,
    true,
    false,
    0,
    1,
    -1,
    0.25,
    0.3,
    180,
    181,
    10_001,
    [],
    ['2028-02-29'],
    [{ label: 'x', url: 'https://a.org' }],
    [{ label: 'x' }],
    {},
    { month: 2, day: 29 },
    { month: 2, day: 30 },
    { month: 4, day: 31 },
    { internship: 12 },
    { internship: 12.5 },
    { toString: 12 },
    { step: 'residency', title: 'x', order: 1 },
    { step: 'holidays', title: 'x', order: 1 },
  ),
  fc.constantFrom('planned', 'assisted', 'category-1', 'dark', 'iso', 'skipped'),
);

const records = schema.tableNames.flatMap((table) =>
  Object.values(wholeRecord[table]).map((record) => ({ table, record: { ...record } })),
);

const fieldNames = [
  ...new Set([...records.flatMap(({ record }) => Object.keys(record)), 'deleted', 'unknown']),
].filter((field) => field !== 'id');

describe('the JSON Schema of the backup', () => {
  it('takes the backup of a whole record', () => {
    expect(isValid(whole)).toBe(true);
    expect(isAccepted(whole)).toBe(true);
  });

  it('takes a record with another value in a field exactly when the app takes it', () => {
    const taken = { yes: 0, no: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.constantFrom(...fieldNames),
        values,
        ({ table, record }, field, value) => {
          // The validator reads an empty list as no lengths, no dates and so on, which does no harm.
          const lenient = ['lengths', 'dates', 'letter', 'own', 'procedureColumns'];
          fc.pre(!lenient.includes(field) || !Array.isArray(value));
          const backup = backupWith(table, { ...record, [field]: value });
          const isTaken = isAccepted(backup);
          taken[isTaken ? 'yes' : 'no'] += 1;
          expect(isValid(backup)).toBe(isTaken);
        },
      ),
      { numRuns: 9000 },
    );
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(500);
  });

  it('takes a record without one of its fields exactly when the app takes it', () => {
    for (const { table, record } of records) {
      for (const field of Object.keys(record).filter((name) => name !== 'id')) {
        const cut = Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
        const backup = backupWith(table, { ...cut, id: record.id });
        expect([table, field, isValid(backup)]).toEqual([table, field, isAccepted(backup)]);
      }
    }
  });

  it.each(['a', 'a b', '', 'constructor', 'toString', 'x'.repeat(80), 'x'.repeat(81), 'ä'])(
    'takes the id “%s” exactly when the app takes it',
    (id) => {
      const backup = backupWith('milestones', { id, updatedAt: longAgo });
      expect(isValid(backup)).toBe(isAccepted(backup));
    },
  );

  it.each([
    '2026-11-24T14:14:05.123Z',
    '2026-11-24T24:00:00.000Z',
    '2026-11-24T14:14:05Z',
    '1900-01-01T23:59:59.999Z',
    '1900-01-02T00:00:00.000Z',
    '2199-12-30T23:59:59.999Z',
    '2199-12-31T00:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
  ])('takes the stamp %s exactly when the app takes it', (updatedAt) => {
    const backup = backupWith('contacts', { id: 'a', updatedAt, name: 'Ann' });
    expect(isValid(backup)).toBe(isAccepted(backup));
  });

  it.each([
    'https://sirweb.org',
    'HTTPS://SIRWEB.ORG',
    'https:sirweb.org',
    'http:///sirweb.org',
    'Mailto:a@b.org',
    'https://',
    'https:?a',
    'ftp://sirweb.org',
    'javascript:alert(1)',
  ])('takes the link %s exactly when the app takes it', (link) => {
    const backup = backupWith('contacts', { id: 'a', updatedAt: longAgo, name: 'Ann', link });
    expect(isValid(backup)).toBe(isAccepted(backup));
  });

  it.each([{ format: 'other' }, { version: 2 }, { version: '1' }, { data: [] }])(
    'refuses what is no backup of this version: %j',
    (wrong) => {
      const backup = { ...JSON.parse(JSON.stringify(whole)), ...wrong };
      expect([isValid(backup), isAccepted(backup)]).toEqual([false, false]);
    },
  );
});

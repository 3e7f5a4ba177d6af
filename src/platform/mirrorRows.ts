/**
 * The rows of the mirror. Each carries the version of its own format, so that an old and a new build, open in
 * two tabs, cannot take one another's rows for their own.
 */
import { openRecords, recordsInSlice } from '#record/document.ts';
import type { InvalidRecord, Opened } from '#record/document.ts';
import { isJsonObject } from '#record/json.ts';
import { recordVersion } from '#record/migrations.ts';
import type { RecordOf, RecordsOf, TableName } from '#record/schema.ts';
import type { Slices } from '#record/slices.ts';

interface MirrorRow {
  readonly table: TableName;
  readonly id: string;
  readonly version: number;
  readonly record: RecordOf<TableName>;
}

export function rowOf(table: TableName, record: RecordOf<TableName>): MirrorRow {
  return { table, id: record.id, version: recordVersion, record };
}

/** Opens what is stored as one row, as a document with that one record would be opened. */
export function openRow<T extends TableName>(table: T, row: unknown): Opened<T> {
  if (!isJsonObject(row)) return { kind: 'unreadable', reason: 'not-a-document' };
  return openRecords(table, row['version'], Object.fromEntries([[idOf(row), row['record']]]));
}

/**
 * Opens all rows of a table among these. One row of a newer format, or one that cannot be migrated, is the
 * outcome for the table; any other that cannot be read is among the invalid. What is `known` already, letter
 * for letter, is not opened again: at most starts that is all of it.
 */
export function* openRows<T extends TableName>(
  table: T,
  rows: readonly unknown[],
  known: RecordsOf<T>,
): Slices<Opened<T>> {
  const records = new Map<string, RecordOf<T>>();
  const leftOut: string[] = [];
  const invalid: InvalidRecord[] = [];
  let version = recordVersion;
  const own = rows.filter(isJsonObject).filter((row) => row['table'] === table);
  for (const [index, row] of own.entries()) {
    if (index > 0 && index % recordsInSlice === 0) yield;
    const knownRecord = knownIn(known, row);
    if (knownRecord !== null) {
      records.set(knownRecord.id, knownRecord);
      continue;
    }
    const opened = openRow(table, row);
    if (opened.kind === 'unreadable') {
      invalid.push({ id: idOf(row), problem: opened.reason });
    } else if (opened.kind === 'read') {
      version = Math.min(version, opened.version);
      for (const [id, record] of Object.entries(opened.records)) records.set(id, record);
      leftOut.push(...opened.leftOut);
      invalid.push(...opened.invalid);
    } else {
      return opened;
    }
  }
  return { kind: 'read', version, records: Object.fromEntries(records), leftOut, invalid };
}

function knownIn<T extends TableName>(
  known: RecordsOf<T>,
  row: Readonly<Record<string, unknown>>,
): RecordOf<T> | null {
  const id = idOf(row);
  if (row['version'] !== recordVersion || !Object.hasOwn(known, id)) return null;
  const record = known[id];
  return record !== undefined && JSON.stringify(record) === JSON.stringify(row['record'])
    ? record
    : null;
}

function idOf(row: Readonly<Record<string, unknown>>): string {
  return String(row['id']);
}

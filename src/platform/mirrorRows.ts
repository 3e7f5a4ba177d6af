/**
 * The rows of the mirror. Each carries the version of its own format, so that an old and a new build, open in
 * two tabs, cannot take one another's rows for their own.
 */
import { openRecords } from '#record/document.ts';
import type { InvalidRecord, Opened } from '#record/document.ts';
import { isJsonObject } from '#record/jsonObject.ts';
import { recordVersion } from '#record/migrations.ts';
import type { RecordOf, TableName } from '#record/schema.ts';

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
 * outcome for the table; any other that cannot be read is among the invalid.
 */
export function openRows<T extends TableName>(table: T, rows: readonly unknown[]): Opened<T> {
  const records = new Map<string, RecordOf<T>>();
  const leftOut: string[] = [];
  const invalid: InvalidRecord[] = [];
  let version = recordVersion;
  for (const row of rows) {
    if (!isJsonObject(row) || row['table'] !== table) continue;
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

function idOf(row: Readonly<Record<string, unknown>>): string {
  return String(row['id']);
}

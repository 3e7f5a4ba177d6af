/**
 * A stored document: one table as text, `{"version":1,"records":{…}}`. Opening one never throws and never
 * decides what to do about a failure: it names it, and the text stays as it is.
 */
import { isJsonObject, parseJson } from './json.ts';
import {
  isVersion,
  migrateRecords,
  migrations,
  recordVersion,
  versionAfter,
} from './migrations.ts';
import type { Migration } from './migrations.ts';
import { parseRecord } from './parseRecord.ts';
import type { RecordOf, RecordsOf, TableName } from './schema.ts';
import type { Slices } from './slices.ts';
import { atOnce } from './slices.ts';

export interface InvalidRecord {
  readonly id: string;
  readonly problem: string;
}

export type UnreadableReason = 'too-large' | 'not-json' | 'not-a-document' | 'no-version';

export type Opened<T extends TableName> =
  | {
      readonly kind: 'read';
      /** The version that it was stored in; below `recordVersion` it was migrated. */
      readonly version: number;
      readonly records: RecordsOf<T>;
      /** Fields that this version does not know: `extra` of the document, `match-day.color` of a record. */
      readonly leftOut: readonly string[];
      readonly invalid: readonly InvalidRecord[];
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'migration-failed'; readonly reason: string };

/** Ten times what a browser lets a site store: more than this was never written by the app. */
export const longestDocument = 50_000_000;

/** As many as a slow phone opens within a frame. */
export const recordsInSlice = 100;

export function openDocument<T extends TableName>(
  table: T,
  text: string,
  list: readonly Migration[] = migrations,
): Opened<T> {
  return atOnce(openDocumentInSlices(table, text, list));
}

/** The same in short slices: to open thousands of records takes longer than a frame. */
export function* openDocumentInSlices<T extends TableName>(
  table: T,
  text: string,
  list: readonly Migration[] = migrations,
): Slices<Opened<T>> {
  if (text.length > longestDocument) return { kind: 'unreadable', reason: 'too-large' };
  const document = parseJson(text);
  if (document === undefined) return { kind: 'unreadable', reason: 'not-json' };
  if (!isJsonObject(document)) return { kind: 'unreadable', reason: 'not-a-document' };
  const { version, records, ...unknownFields } = document;
  const opened = yield* openRecordsInSlices(table, version, records, list);
  return opened.kind === 'read'
    ? { ...opened, leftOut: [...Object.keys(unknownFields), ...opened.leftOut] }
    : opened;
}

/** Opens the records of a table, by id, that were stored in the format `version`. */
export function openRecords<T extends TableName>(
  table: T,
  version: unknown,
  records: unknown,
  list: readonly Migration[] = migrations,
): Opened<T> {
  return atOnce(openRecordsInSlices(table, version, records, list));
}

function* openRecordsInSlices<T extends TableName>(
  table: T,
  version: unknown,
  records: unknown,
  list: readonly Migration[],
): Slices<Opened<T>> {
  if (!isVersion(version)) return { kind: 'unreadable', reason: 'no-version' };
  if (version > versionAfter(list)) return { kind: 'newer', version };
  const migrated = migrateRecords(table, records, version, list);
  if ('failure' in migrated) return { kind: 'migration-failed', reason: migrated.failure };
  if (!isJsonObject(migrated.records)) return { kind: 'unreadable', reason: 'not-a-document' };
  return { kind: 'read', version, ...(yield* validRecords(table, migrated.records)) };
}

/**
 * The text of a table's document in the present version. Each record's own text is kept for as long as the record is:
 * with every change the whole table is written, and all but one of its records are as before.
 */
export function writeDocument<T extends TableName>(records: RecordsOf<T>): string {
  const texts = Object.values<RecordOf<T>>(records).map(textWithId);
  return `{"version":${recordVersion},"records":{${texts.join(',')}}}`;
}

const textsOfRecords = new WeakMap<{ readonly id: string }, string>();

function textWithId(record: { readonly id: string }): string {
  const known = textsOfRecords.get(record);
  if (known !== undefined) return known;
  // No id has a letter that JSON would escape.
  const text = inFewestBytes(`"${record.id}":${JSON.stringify(record)}`);
  textsOfRecords.set(record, text);
  return text;
}

/**
 * One letter beyond Latin-1, such as a typographic quote, makes a browser store all of a text with two bytes a letter,
 * which takes twice as long. JSON can write it as an escape; only where most letters are such is that longer.
 */
function inFewestBytes(json: string): string {
  const escaped = json.replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${(0x10000 + letter.charCodeAt(0)).toString(16).slice(1)}`,
  );
  return escaped.length < 2 * json.length ? escaped : json;
}

interface ValidRecords<T extends TableName> {
  readonly records: RecordsOf<T>;
  readonly leftOut: readonly string[];
  readonly invalid: readonly InvalidRecord[];
}

function* validRecords<T extends TableName>(
  table: T,
  records: Readonly<Record<string, unknown>>,
): Slices<ValidRecords<T>> {
  const valid = new Map<string, RecordOf<T>>();
  const leftOut: string[] = [];
  const invalid: InvalidRecord[] = [];
  for (const [index, [id, value]] of Object.entries(records).entries()) {
    if (index > 0 && index % recordsInSlice === 0) yield;
    const parsed = parseRecord(table, value);
    if ('problem' in parsed) {
      invalid.push({ id, problem: parsed.problem });
    } else if (parsed.record.id !== id) {
      invalid.push({ id, problem: 'id: expected the key that the record stands under' });
    } else {
      valid.set(id, parsed.record);
      for (const field of parsed.leftOut) leftOut.push(`${id}.${field}`);
    }
  }
  return { records: Object.fromEntries(valid), leftOut, invalid };
}

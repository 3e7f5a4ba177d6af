/**
 * Edits: the records of a change as they are to be, table by table. What they are stamped with before they
 * are made does not matter; making them gives each a stamp later than the one it replaces, so that the join
 * lets it win, here and everywhere it travels.
 */
import { fingerprint } from '#domain/fingerprint.ts';
import { canonicalText } from '#record/canonical.ts';
import type { Stamped } from '#record/join.ts';
import type { TableName, Tables } from '#record/schema.ts';
import { laterStamp } from '#record/stamp.ts';
import { emptyTables, tablesOf } from '#record/tables.ts';

/** Only the tables that a change touches, and in them only the records that it touches. */
export type Edits = Partial<Tables>;

/** By table and id what tells one content of a record from another, in less room than the record takes. */
export type Marks = Readonly<Record<string, string>>;

type Records<R> = Readonly<Record<string, R>>;

/** The stamp of a record that has none of its own yet: a valid one, since the undo history is stored. */
export const notStamped = '1970-01-01T00:00:00.000Z';

export function deletedRecord(id: string): { id: string; updatedAt: string; deleted: true } {
  return { id, updatedAt: notStamped, deleted: true };
}

/** The edits with stamps of `now`, or later where the clock was set back. */
export function stampedEdits(edits: Edits, tables: Tables, now: string): Tables {
  const all = allTables(edits);
  return tablesOf((table) => stampedRecords(all[table], tables[table], now));
}

/** The edits that put back what `edits` replaces. */
export function inverseOf(edits: Edits, tables: Tables): Edits {
  const all = allTables(edits);
  const before = tablesOf((table) => recordsBefore(all[table], tables[table]));
  return touchedOnly(before);
}

/**
 * Of these edits, which take a change back, those to records that are as the change left them. What another tab, an
 * import or a synced copy has changed since stays as it is.
 */
export function withoutChangedSince(edits: Edits, left: Marks, tables: Tables): Edits {
  const all = allTables(edits);
  return touchedOnly(
    tablesOf((table) => recordsAsLeft(all[table], tables[table], (id) => left[`${table}.${id}`])),
  );
}

function recordsAsLeft<R extends Stamped>(
  edits: Records<R>,
  current: Records<R>,
  markLeft: (id: string) => string | undefined,
): Records<R> {
  return Object.fromEntries(
    Object.entries(edits).filter(([id]) => markLeft(id) === markOf(current[id])),
  );
}

/** The marks of all records in these edits. */
export function marksOf(edits: Edits): Marks {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([table, records]) =>
      Object.entries(records).map(([id, record]) => [`${table}.${id}`, markOf(record)]),
    ),
  );
}

/** Another stamp is no other content: an undone change has a new one. */
function markOf(record: Stamped | undefined): string {
  return fingerprint([canonicalText({ ...record, updatedAt: notStamped })]);
}

function allTables(edits: Edits): Tables {
  return { ...emptyTables, ...edits };
}

/** Without the tables in which there is no record. */
export function touchedOnly(tables: Tables): Edits {
  return Object.fromEntries(
    Object.entries(tables).filter(([, records]) => Object.keys(records).length > 0),
  );
}

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(emptyTables, name);
}

function stampedRecords<R extends Stamped>(
  edited: Records<R>,
  current: Records<R>,
  now: string,
): Records<R> {
  return Object.fromEntries(
    Object.entries(edited).map(([id, record]) => [
      id,
      { ...record, updatedAt: laterStamp(now, current[id]?.updatedAt) },
    ]),
  );
}

function recordsBefore<R extends Stamped>(edited: Records<R>, current: Records<R>) {
  return Object.fromEntries(
    Object.keys(edited).map((id) => [id, current[id] ?? deletedRecord(id)]),
  );
}

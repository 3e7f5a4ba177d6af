/**
 * Addenda: the records of a long table that were changed since it was last written whole, under a key of their own. To
 * write a log of 10,000 entries takes longer than a frame, and each change has to be stored in the same tick. The table
 * is written whole, and its addendum removed, when nobody sees the page.
 */
import { onHidden } from '#platform/hidden.ts';
import type { TextStore, WriteResult } from '#platform/textStore.ts';
import { writeDocument } from '#record/document.ts';
import { differences } from '#record/join.ts';
import type { RecordChange, RecordsOf, TableName, Tables } from '#record/schema.ts';
import { tableNames } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import type { AppStore } from './appStore.ts';
import { longText } from './keepTexts.ts';
import type { SeenTexts } from './readStored.ts';
import type { StoredPart } from './saveState.ts';
import { addendumOf } from './storedPart.ts';
import { damagesInPlace } from './updateSaving.ts';

/** In characters. One that is longer goes into the table itself. */
const longestAddendum = 20_000;

export interface Addenda {
  /** The text of their table does not have these records yet. */
  readonly note: (changes: readonly RecordChange[]) => void;
  /** An addendum will not do for these, until they have been written whole. */
  readonly rewrite: (parts: readonly StoredPart[]) => void;
  /**
   * Stores what was noted of a long table; null where it has to be written whole. Either way what stands in its
   * addendum has been read.
   */
  readonly write: (part: StoredPart) => WriteResult | 'held' | null;
  /** The table has been written whole. */
  readonly clear: (part: StoredPart) => void;
  /** Takes in what another tab has stored under this key, and writes it back with what it lacks. */
  readonly hear: (key: string, text: string) => void;
}

/** What keeps the texts of the tables themselves. */
interface TableKeeper {
  readonly texts: TextStore;
  readonly seen: SeenTexts;
  /** Gives what stands in a text of this part. */
  readonly joinIn: (part: StoredPart, text: string) => Tables;
  readonly write: (parts: readonly StoredPart[]) => void;
  readonly writeChanges: (changes: readonly RecordChange[]) => void;
}

/** Begins with reading them all. */
export function keepAddenda(store: AppStore, keeper: TableKeeper): Addenda {
  const { texts, joinIn } = keeper;
  const noted = new Map<TableName, Set<string>>();
  const seen = new Map<TableName, string>();
  const toRewrite = new Set<StoredPart>();

  for (const table of tableNames) read(table);
  onHidden(() => keeper.write([...noted.keys()]));

  function note(changes: readonly RecordChange[]): void {
    for (const { table, record } of changes) {
      noted.set(table, (noted.get(table) ?? new Set()).add(record.id));
    }
  }

  function read(table: TableName): void {
    const stored = texts.read(addendumOf(table));
    if (stored === 'refused' || stored.text === null || stored.text === seen.get(table)) return;
    takeIn(table, stored.text);
  }

  function takeIn(table: TableName, text: string): Tables {
    seen.set(table, text);
    const tables = joinIn(table, text);
    note(differences(emptyTables, tables));
    return tables;
  }

  function write(part: StoredPart): WriteResult | 'held' | null {
    const table = tableNamed(part);
    if (table === undefined) return null;
    read(table);
    const { length } = keeper.seen.get(table) ?? '';
    if (length <= longText || toRewrite.has(table) || !noted.has(table)) return null;
    if (store.getState().saving.isReadOnly) return 'held';
    if (damagesInPlace(store).some((damage) => damage.part === table)) return null;
    const text = writeDocument(notedRecords(table));
    if (text.length > longestAddendum) return null;
    const result = texts.write(addendumOf(table), text);
    if (result === 'written') seen.set(table, text);
    return result;
  }

  function notedRecords<T extends TableName>(table: T): RecordsOf<T> {
    const records = store.getState().tables[table];
    return Object.fromEntries(
      [...(noted.get(table) ?? [])].flatMap((id) => {
        const record = records[id];
        return record === undefined ? [] : [[id, record]];
      }),
    );
  }

  function clear(part: StoredPart): void {
    const table = tableNamed(part);
    if (table === undefined) return;
    noted.delete(table);
    toRewrite.delete(table);
    if (seen.delete(table)) texts.remove(addendumOf(table));
  }

  function hear(key: string, text: string): void {
    const table = tableNames.find((name) => addendumOf(name) === key);
    if (table === undefined) return;
    const theirs = takeIn(table, text);
    const ours = { ...emptyTables, [table]: notedRecords(table) };
    keeper.writeChanges(differences(theirs, ours));
  }

  function rewrite(parts: readonly StoredPart[]): void {
    for (const part of parts) toRewrite.add(part);
  }

  return { note, rewrite, write, clear, hear };
}

function tableNamed(part: StoredPart): TableName | undefined {
  return tableNames.find((table) => table === part);
}

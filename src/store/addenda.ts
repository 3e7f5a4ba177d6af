/**
 * Addenda: the records of a long log that were changed since it was last written whole, under a key of their own. To
 * write a log of 10,000 entries takes longer than a frame, and each change has to be stored in the same tick. The log
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
import { longLog } from './keepTexts.ts';
import type { SeenTexts } from './readStored.ts';
import type { StoredPart } from './saveState.ts';
import { isLog } from './storedPart.ts';
import { damagesInPlace } from './updateSaving.ts';

/** In characters. One that is longer goes into the log itself. */
const longestAddendum = 50_000;

export interface Addenda {
  /** The text of their log does not have these records yet. */
  readonly note: (changes: readonly RecordChange[]) => void;
  /** An addendum will not do for these, until they have been written whole. */
  readonly rewrite: (parts: readonly StoredPart[]) => void;
  /**
   * Stores what was noted of a long log; null where the log has to be written whole. Either way what stands in its
   * addendum has been read.
   */
  readonly write: (part: StoredPart) => WriteResult | 'held' | null;
  /** The log has been written whole. */
  readonly clear: (part: StoredPart) => void;
  /** Takes in what another tab has stored under this key, and writes it back with what it lacks. */
  readonly hear: (key: string, text: string) => void;
}

/** What keeps the texts of the logs themselves. */
interface LogKeeper {
  readonly texts: TextStore;
  readonly seen: SeenTexts;
  /** Gives what stands in a text of this part. */
  readonly joinIn: (part: StoredPart, text: string) => Tables;
  readonly write: (parts: readonly StoredPart[]) => void;
  readonly writeChanges: (changes: readonly RecordChange[]) => void;
}

/** Begins with reading them all. */
export function keepAddenda(store: AppStore, keeper: LogKeeper): Addenda {
  const { texts, joinIn } = keeper;
  const noted = new Map<TableName, Set<string>>();
  const seen = new Map<TableName, string>();
  const toRewrite = new Set<StoredPart>();

  for (const log of tableNames.filter(isLog)) read(log);
  onHidden(() => keeper.write([...noted.keys()]));

  function note(changes: readonly RecordChange[]): void {
    for (const { table, record } of changes) {
      if (isLog(table)) noted.set(table, (noted.get(table) ?? new Set()).add(record.id));
    }
  }

  function read(log: TableName): void {
    const stored = texts.read(keyOf(log));
    if (stored === 'refused' || stored.text === null || stored.text === seen.get(log)) return;
    takeIn(log, stored.text);
  }

  function takeIn(log: TableName, text: string): Tables {
    seen.set(log, text);
    const tables = joinIn(log, text);
    note(differences(emptyTables, tables));
    return tables;
  }

  function write(part: StoredPart): WriteResult | 'held' | null {
    const log = logNamed(part);
    if (log === undefined) return null;
    read(log);
    const { length } = keeper.seen.get(log) ?? '';
    if (length <= longLog || toRewrite.has(log) || !noted.has(log)) return null;
    if (store.getState().saving.isReadOnly) return 'held';
    if (damagesInPlace(store).some((damage) => damage.part === log)) return null;
    const text = writeDocument(notedRecords(log));
    if (text.length > longestAddendum) return null;
    const result = texts.write(keyOf(log), text);
    if (result === 'written') seen.set(log, text);
    return result;
  }

  function notedRecords<T extends TableName>(log: T): RecordsOf<T> {
    const records = store.getState().tables[log];
    return Object.fromEntries(
      [...(noted.get(log) ?? [])].flatMap((id) => {
        const record = records[id];
        return record === undefined ? [] : [[id, record]];
      }),
    );
  }

  function clear(part: StoredPart): void {
    const log = logNamed(part);
    if (log === undefined) return;
    noted.delete(log);
    toRewrite.delete(log);
    if (seen.delete(log)) texts.remove(keyOf(log));
  }

  function hear(key: string, text: string): void {
    const log = tableNames.find((table) => isLog(table) && keyOf(table) === key);
    if (log === undefined) return;
    const theirs = takeIn(log, text);
    const ours = { ...emptyTables, [log]: notedRecords(log) };
    keeper.writeChanges(differences(theirs, ours));
  }

  function rewrite(parts: readonly StoredPart[]): void {
    for (const part of parts) toRewrite.add(part);
  }

  return { note, rewrite, write, clear, hear };
}

function keyOf(log: TableName): string {
  return `addendum:${log}`;
}

function logNamed(part: StoredPart): TableName | undefined {
  return tableNames.find((table) => table === part && isLog(table));
}

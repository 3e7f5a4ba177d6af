/** The undo history as stored text. Like every stored document it has a version and is read with distrust. */
import type { UnreadableReason } from '#record/document.ts';
import { openRecords } from '#record/document.ts';
import { isJsonObject, parseJson } from '#record/json.ts';
import { isVersion, recordVersion } from '#record/migrations.ts';
import { tablesOf } from '#record/tables.ts';
import type { Marks } from './edits.ts';
import { isTableName, touchedOnly } from './edits.ts';
import type { History, HistoryEntry } from './history.ts';
import { emptyHistory, keptHistory } from './history.ts';

export type OpenedHistory =
  | {
      readonly kind: 'read';
      readonly history: History;
      /** Fields that this version does not know. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'newer' };

/** In characters, of each of both lists: a large import is taken back at once or not at all, and the record needs room. */
const longestList = 500_000;

export function writeHistory(history: History): string {
  const { undo, redo } = keptHistory(history);
  return `{"version":${recordVersion},"undo":${listText(undo)},"redo":${listText(redo)}}`;
}

/** The newest entries, as many as there is room for. */
function listText(entries: readonly HistoryEntry[]): string {
  const texts: string[] = [];
  let room = longestList;
  for (const entry of entries.toReversed()) {
    const text = JSON.stringify(entry);
    room -= text.length;
    if (room < 0) break;
    texts.unshift(text);
  }
  return `[${texts.join(',')}]`;
}

/** All or nothing: an entry that is cut short could take back half of a change. */
export function openHistory(text: string): OpenedHistory {
  const document = parseJson(text);
  if (!isJsonObject(document)) return { kind: 'unreadable', reason: 'not-a-document' };
  const { version, undo, redo, ...unknownFields } = document;
  if (!isVersion(version)) return { kind: 'unreadable', reason: 'no-version' };
  if (version > recordVersion) return { kind: 'newer' };
  // Undo is a convenience of one version; an older one is let go rather than migrated.
  if (version < recordVersion) return { kind: 'read', history: emptyHistory, leftOut: [] };
  const leftOut = Object.keys(unknownFields);
  const [undoEntries, redoEntries] = [entriesOf(undo, leftOut), entriesOf(redo, leftOut)];
  return undoEntries === null || redoEntries === null
    ? { kind: 'unreadable', reason: 'not-a-document' }
    : { kind: 'read', history: { undo: undoEntries, redo: redoEntries }, leftOut };
}

function entriesOf(value: unknown, leftOut: string[]): readonly HistoryEntry[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.map((entry) => entryOf(entry, leftOut));
  return entries.every((entry) => entry !== null) ? entries : null;
}

/** Adds the names of unknown fields to `leftOut`. */
function entryOf(value: unknown, leftOut: string[]): HistoryEntry | null {
  if (!isJsonObject(value)) return null;
  const { label, edits, left, ...unknownFields } = value;
  if (typeof label !== 'string' || !isJsonObject(edits)) return null;
  if (left !== undefined && !isMarks(left)) return null;
  leftOut.push(...Object.keys(unknownFields));
  leftOut.push(...Object.keys(edits).filter((name) => !isTableName(name)));
  let isWhole = true;
  const tables = tablesOf((table) => {
    const opened = openRecords(table, recordVersion, edits[table] ?? {});
    if (opened.kind === 'read' && opened.invalid.length === 0) {
      leftOut.push(...opened.leftOut);
      return opened.records;
    }
    isWhole = false;
    return {};
  });
  const entry = { label, edits: touchedOnly(tables), ...(left && { left }) };
  return isWhole ? entry : null;
}

function isMarks(value: unknown): value is Marks {
  return isJsonObject(value) && Object.values(value).every((mark) => typeof mark === 'string');
}

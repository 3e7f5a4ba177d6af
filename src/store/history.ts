/** The undo history as plain data: what each change was called and the edits that take it back. */
import type { Edits, Marks } from './edits.ts';

export interface HistoryEntry {
  /** What was done, to follow "Undo": "check off “Match into residency”". */
  readonly label: string;
  readonly edits: Edits;
  /** Of the records as the change left them. Absent in an entry of an older build. */
  readonly left?: Marks;
}

/** Both lists have the newest entry last. */
export interface History {
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
}

export const emptyHistory: History = { undo: [], redo: [] };

/** So many changes can be taken back, and so many survive a reload. */
export const historyLimit = 100;
export const keptHistoryLimit = 20;

/** A new change can be taken back, and what was taken back before it can no longer be made again. */
export function withChange({ undo }: History, inverse: HistoryEntry): History {
  return { undo: [...undo, inverse].slice(-historyLimit), redo: [] };
}

/** The newest undo entry is used up; `inverse` makes the change again, null where nothing was left to take back. */
export function withUndone({ undo, redo }: History, inverse: HistoryEntry | null): History {
  return { undo: undo.slice(0, -1), redo: withEntry(redo, inverse) };
}

/** The newest redo entry is used up; `inverse` takes the change back again, null where nothing was left to make. */
export function withRedone({ undo, redo }: History, inverse: HistoryEntry | null): History {
  return { undo: withEntry(undo, inverse), redo: redo.slice(0, -1) };
}

function withEntry(
  entries: readonly HistoryEntry[],
  entry: HistoryEntry | null,
): readonly HistoryEntry[] {
  return entry === null ? entries : [...entries, entry];
}

/** The newest entries only, for storage. */
export function keptHistory({ undo, redo }: History): History {
  return { undo: undo.slice(-keptHistoryLimit), redo: redo.slice(-keptHistoryLimit) };
}

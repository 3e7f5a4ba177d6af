import { describe, expect, it } from 'vitest';
import type { History, HistoryEntry } from '#store/history.ts';
import {
  emptyHistory,
  historyLimit,
  keptHistory,
  keptHistoryLimit,
  withChange,
  withRedone,
  withUndone,
} from '#store/history.ts';

function entry(label: string): HistoryEntry {
  return { label, edits: {} };
}

function labels({ undo, redo }: History) {
  return { undo: undo.map(({ label }) => label), redo: redo.map(({ label }) => label) };
}

function afterChanges(count: number): History {
  return Array.from({ length: count }, (_, index) => entry(String(index + 1))).reduce(
    withChange,
    emptyHistory,
  );
}

describe('the undo history', () => {
  it('moves the newest change from undo to redo and back', () => {
    const undone = withUndone(afterChanges(2), entry('2 again'));
    expect(labels(undone)).toEqual({ undo: ['1'], redo: ['2 again'] });
    const redone = withRedone(undone, entry('2'));
    expect(labels(redone)).toEqual({ undo: ['1', '2'], redo: [] });
  });

  it('makes again first what was taken back last', () => {
    const undone = withUndone(withUndone(afterChanges(3), entry('3 again')), entry('2 again'));
    expect(labels(withRedone(undone, entry('2')))).toEqual({ undo: ['1', '2'], redo: ['3 again'] });
  });

  it('drops what was taken back when there is a new change', () => {
    const undone = withUndone(afterChanges(2), entry('2 again'));
    expect(labels(withChange(undone, entry('3')))).toEqual({ undo: ['1', '3'], redo: [] });
  });

  it('holds the newest hundred changes, of which twenty are stored', () => {
    const history = afterChanges(150);
    expect(history.undo).toHaveLength(historyLimit);
    expect(labels(history).undo.at(0)).toBe('51');
    expect(keptHistory(history).undo).toHaveLength(keptHistoryLimit);
    expect(labels(keptHistory(history)).undo).toEqual(labels(history).undo.slice(80));
    expect([historyLimit, keptHistoryLimit]).toEqual([100, 20]);
  });
});

import { describe, expect, it } from 'vitest';
import { redo, undo } from '#store/change.ts';
import { openHistory, writeHistory } from '#store/historyDocument.ts';
import { setNotes } from '#store/milestoneActions.ts';
import { addOwnMilestone, removeOwnMilestone } from '#store/ownMilestoneActions.ts';
import { setTheme } from '#store/settingsActions.ts';
import type { TestStore } from '../support/store.ts';
import { testNow, testStore } from '../support/store.ts';

const matchDay = { id: 'match-day', title: 'Match Day' };

describe('the stored undo history', () => {
  it('is read back as it was, with what did not exist, was changed and was removed', () => {
    const store = testStore();
    setNotes(store, matchDay, 'one');
    setNotes(store, matchDay, 'two');
    const id = addOwnMilestone(store, { step: 'networking', title: 'Visit a lab' }, null);
    removeOwnMilestone(store, { id, title: 'Visit a lab' });
    setTheme(store, 'dark');
    undo(store);
    const { history } = store.getState();
    expect(openHistory(writeHistory(history))).toEqual({
      kind: 'read',
      history,
      leftOut: [],
    });
  });

  it('takes back and makes again one change after the other, also after a reload in between', () => {
    const before = testStore();
    setNotes(before, matchDay, 'one');
    setNotes(before, matchDay, 'two');
    undo(before);
    const after = reloaded(before);
    undo(after);
    const last = reloaded(after);
    redo(last);
    redo(last);
    expect(last.getState().tables.milestones).toHaveProperty('match-day.notes', 'two');
  });

  it('takes back an entry of a build that did not store how the records were left', () => {
    const store = testStore();
    setNotes(store, matchDay, 'one');
    const undone = store.getState().history.undo.map(({ label, edits }) => ({ label, edits }));
    const opened = openHistory(JSON.stringify({ version: 1, undo: undone, redo: [] }));
    if (opened.kind !== 'read') throw new Error(opened.kind);
    store.setState({ history: opened.history });
    undo(store);
    expect(store.getState().tables.milestones).toHaveProperty('match-day.deleted', true);
  });

  it('holds the last twenty changes', () => {
    const store = testStore();
    for (let count = 1; count <= 30; count += 1) setNotes(store, matchDay, String(count));
    for (let count = 1; count <= 3; count += 1) undo(store);
    const { undo: changes, redo: undone } = store.getState().history;
    expect(openHistory(writeHistory(store.getState().history))).toEqual({
      kind: 'read',
      history: { undo: changes.slice(-20), redo: undone },
      leftOut: [],
    });
  });

  it('holds the newest changes that there is room for beside the record', () => {
    const entries = Array.from({ length: 10 }, (_, index) => ({
      label: `${index} ${'long '.repeat(20_000)}`,
      edits: { milestones: {} },
    }));
    const opened = openHistory(writeHistory({ undo: entries, redo: entries }));
    const newest = entries.slice(-4);
    expect(opened).toMatchObject({
      kind: 'read',
      history: {
        undo: newest.map(({ label }) => ({ label })),
        redo: newest.map(({ label }) => ({ label })),
      },
    });
  });
});

const record = { id: 'match-day', updatedAt: testNow, notes: 'one' };
const entry = { label: 'x', edits: { milestones: { 'match-day': record } } };

describe('openHistory', () => {
  it.each<[string, string]>([
    ['an empty text', ''],
    [
      'a text that is cut short',
      JSON.stringify({ version: 1, undo: [entry], redo: [] }).slice(0, -9),
    ],
    ['an array', '[]'],
    ['null', 'null'],
    ['no version', JSON.stringify({ undo: [], redo: [] })],
    ['a version that is a text', JSON.stringify({ version: '1', undo: [], redo: [] })],
    ['a version that never was', JSON.stringify({ version: 0, undo: [], redo: [] })],
    ['a version between two', JSON.stringify({ version: 0.5, undo: [], redo: [] })],
    ['no list to undo', JSON.stringify({ version: 1, redo: [] })],
    ['an object for a list', JSON.stringify({ version: 1, undo: {}, redo: [] })],
    ['an entry without a label', JSON.stringify({ version: 1, undo: [{ edits: {} }], redo: [] })],
    ['an entry without edits', JSON.stringify({ version: 1, undo: [{ label: 'x' }], redo: [] })],
    ['an entry that is null', JSON.stringify({ version: 1, undo: [], redo: [null] })],
    [
      'a record of the wrong type',
      withEdits({ milestones: { 'match-day': { ...record, notes: 5 } } }),
    ],
    [
      'marks that are a text',
      JSON.stringify({ version: 1, undo: [{ ...entry, left: 'x' }], redo: [] }),
    ],
    [
      'a mark that is a number',
      JSON.stringify({ version: 1, undo: [{ ...entry, left: { 'plan.current': 5 } }], redo: [] }),
    ],
    ['a record under another id', withEdits({ milestones: { 'rank-list': record } })],
    ['a table that is a text', withEdits({ milestones: 'match-day' })],
    [
      'one invalid entry among valid ones',
      JSON.stringify({ version: 1, undo: [entry, { label: 5, edits: {} }], redo: [] }),
    ],
  ])('takes nothing over from %s', (_what, text) => {
    expect(openHistory(text)).toEqual({ kind: 'unreadable', reason: expect.any(String) });
  });

  it('leaves a newer version alone', () => {
    expect(openHistory(JSON.stringify({ version: 2, shape: 'unknown' }))).toEqual({
      kind: 'newer',
    });
  });

  it('names the fields that it does not know, at every depth', () => {
    const text = JSON.stringify({
      version: 1,
      undo: [{ ...entry, at: testNow }],
      redo: [
        {
          label: 'y',
          edits: { budget: {}, milestones: { 'match-day': { ...record, color: 'red' } } },
        },
      ],
      extra: true,
    });
    expect(openHistory(text)).toEqual({
      kind: 'read',
      history: { undo: [entry], redo: [{ ...entry, label: 'y' }] },
      leftOut: ['extra', 'at', 'budget', 'match-day.color'],
    });
  });

  it('takes no hostile key over', () => {
    const text = `{"version":1,"__proto__":{"undo":[]},"redo":[],"undo":[{"label":"x","edits":{"__proto__":{"plan":{}},"constructor":{}}}]}`;
    expect(openHistory(text)).toEqual({
      kind: 'read',
      history: { undo: [{ label: 'x', edits: {} }], redo: [] },
      leftOut: ['__proto__', '__proto__', 'constructor'],
    });
  });
});

/** The same record and history in a page that was loaded anew. */
function reloaded(store: TestStore): TestStore {
  const { tables, history } = store.getState();
  const opened = openHistory(writeHistory(history));
  if (opened.kind !== 'read') throw new Error(opened.kind);
  const after = testStore({ tables });
  after.setState({ history: opened.history });
  return after;
}

function withEdits(edits: unknown): string {
  return JSON.stringify({ version: 1, undo: [{ label: 'x', edits }], redo: [] });
}

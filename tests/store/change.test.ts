import { describe, expect, it } from 'vitest';
import { isStamp } from '#record/stamp.ts';
import { emptyTables } from '#record/tables.ts';
import { change, dismissMessage, receive, redo, say, undo } from '#store/change.ts';
import { checkOff, setNotes } from '#store/milestoneActions.ts';
import { date } from '../support/dates.ts';
import type { TestStore } from '../support/store.ts';
import { longAgo, milestoneRecords, testNow, testStore } from '../support/store.ts';

const matchDay = { id: 'match-day', title: 'Match Day', everyMonths: null };

function notesOf(store: TestStore): string | null {
  const record = store.getState().tables.milestones['match-day'];
  return record === undefined || 'deleted' in record ? null : (record.notes ?? null);
}

function stampOf(store: TestStore): string | undefined {
  return store.getState().tables.milestones['match-day']?.updatedAt;
}

describe('a change', () => {
  it('stamps its records with this instant, and hands on those and no others to be written', () => {
    const store = testStore({
      tables: { milestones: milestoneRecords({ 'rank-list': { notes: 'x' } }) },
    });
    setNotes(store, matchDay, 'Call home');
    const record = { id: 'match-day', updatedAt: testNow, notes: 'Call home' };
    expect(store.getState().written).toEqual([{ table: 'milestones', record }]);
    expect(store.getState().tables.milestones['match-day']).toEqual(record);
  });

  it('is stamped later than what it replaces though the clock was set back a year', () => {
    const store = testStore();
    setNotes(store, matchDay, 'one');
    const stamps = [stampOf(store)];
    store.clock.setNow('2025-11-24T14:14:05.123Z');
    setNotes(store, matchDay, 'two');
    stamps.push(stampOf(store));
    undo(store);
    stamps.push(stampOf(store));
    redo(store);
    stamps.push(stampOf(store));
    expect(stamps).toEqual([
      '2026-11-24T14:14:05.123Z',
      '2026-11-24T14:14:05.124Z',
      '2026-11-24T14:14:05.125Z',
      '2026-11-24T14:14:05.126Z',
    ]);
    expect(notesOf(store)).toBe('two');
  });

  it('can touch several tables and is taken back as one', () => {
    const store = testStore({ tables: { contacts: { k1: contact('Dr. Okafor') } } });
    change(store, {
      label: 'meet Dr. Lee',
      edits: {
        contacts: { k1: contact('Dr. Lee') },
        milestones: milestoneRecords({ 'match-day': { notes: 'Ask Dr. Lee' } }),
      },
    });
    expect(store.getState().tables.contacts['k1']).toHaveProperty('name', 'Dr. Lee');
    expect(notesOf(store)).toBe('Ask Dr. Lee');
    undo(store);
    expect(store.getState().tables.contacts['k1']).toHaveProperty('name', 'Dr. Okafor');
    expect(notesOf(store)).toBeNull();
  });

  it('says nothing when it has no message, and takes the last message away', () => {
    const store = testStore();
    say(store, 'Something else.');
    setNotes(store, matchDay, 'one');
    expect(store.getState().message).toBeNull();
  });

  it('gives a message of its own each time, so that the same can be said twice', () => {
    const store = testStore();
    checkOff(store, matchDay, date('2026-11-24'));
    const { message } = store.getState();
    checkOff(store, matchDay, date('2026-11-24'));
    expect(store.getState().message).toEqual(message);
    expect(store.getState().message).not.toBe(message);
  });
});

describe('undo and redo', () => {
  it('do nothing when there is nothing to take back or to make again', () => {
    const store = testStore();
    const state = store.getState();
    expect(undo(store)).toBe(false);
    expect(redo(store)).toBe(false);
    expect(store.getState()).toBe(state);
  });

  it('go back and forth through a hundred changes, and no further', () => {
    const store = testStore();
    for (let count = 1; count <= 103; count += 1) setNotes(store, matchDay, String(count));
    let undone = 0;
    while (undo(store)) undone += 1;
    expect(undone).toBe(100);
    expect(notesOf(store)).toBe('3');
    let redone = 0;
    while (redo(store)) redone += 1;
    expect(redone).toBe(100);
    expect(notesOf(store)).toBe('103');
  });

  it('are ordinary changes, which are written as such', () => {
    const store = testStore();
    setNotes(store, matchDay, 'one');
    undo(store);
    const removed = { id: 'match-day', updatedAt: '2026-11-24T14:14:05.124Z', deleted: true };
    expect(store.getState().written).toEqual([{ table: 'milestones', record: removed }]);
    redo(store);
    const back = { id: 'match-day', updatedAt: '2026-11-24T14:14:05.125Z', notes: 'one' };
    expect(store.getState().written).toEqual([{ table: 'milestones', record: back }]);
  });

  it('forget what was taken back once something else is changed', () => {
    const store = testStore();
    setNotes(store, matchDay, 'one');
    undo(store);
    setNotes(store, matchDay, 'two');
    expect(redo(store)).toBe(false);
    expect(notesOf(store)).toBe('two');
  });
});

function readOnlyStore(): TestStore {
  const store = testStore();
  setNotes(store, matchDay, 'one');
  setNotes(store, matchDay, 'two');
  undo(store);
  store.setState(({ saving }) => ({ message: null, saving: { ...saving, isReadOnly: true } }));
  return store;
}

describe('a read-only tab', () => {
  const refusal = {
    text: 'Not changed: this tab is read-only, because a newer version of IR Roadmap wrote here.',
    undoable: false,
  };

  it.each<[string, (store: TestStore) => unknown]>([
    ['changes', (store) => checkOff(store, matchDay, date('2026-11-24'))],
    ['undoes', undo],
    ['makes again', redo],
  ])('refuses and says so when the person %s something', (_does, act) => {
    const store = readOnlyStore();
    const before = store.getState();
    act(store);
    expect(store.getState()).toEqual({ ...before, message: refusal });
  });

  it('tells the caller that nothing was changed', () => {
    const store = readOnlyStore();
    const edits = { milestones: milestoneRecords({ 'match-day': {} }) };
    expect(change(store, { label: 'x', edits })).toBe(false);
    expect(undo(store)).toBe(false);
    expect(redo(store)).toBe(false);
  });

  it('still takes in what others wrote', () => {
    const store = readOnlyStore();
    expect(receive(store, { ...emptyTables, contacts: { k1: contact('Dr. Okafor') } })).toBe(true);
    expect(store.getState().tables.contacts).toHaveProperty('k1.name', 'Dr. Okafor');
  });
});

describe('receive', () => {
  it('joins in what is later, hands nothing on to be written, and can not be undone', () => {
    const store = testStore({
      tables: { milestones: milestoneRecords({ 'match-day': { notes: 'mine' } }) },
    });
    const theirs = { 'match-day': { id: 'match-day', updatedAt: testNow, notes: 'theirs' } };
    const { written, history } = store.getState();
    expect(receive(store, { ...emptyTables, milestones: theirs })).toBe(true);
    expect(notesOf(store)).toBe('theirs');
    expect(store.getState()).toMatchObject({ written, history });
  });

  it('leaves the state alone when there is no news', () => {
    const tables = { milestones: milestoneRecords({ 'match-day': { notes: 'mine' } }) };
    const store = testStore({ tables });
    const state = store.getState();
    expect(receive(store, { ...emptyTables, ...structuredClone(tables) })).toBe(false);
    expect(store.getState()).toBe(state);
  });
});

describe('a message', () => {
  it('stands until it is dismissed', () => {
    const store = testStore();
    say(store, 'Backup written.');
    expect(store.getState().message).toEqual({ text: 'Backup written.', undoable: false });
    dismissMessage(store);
    expect(store.getState().message).toBeNull();
  });
});

describe('the stamp in a remembered change', () => {
  it('is one that can be stored, also for a record that did not exist before', () => {
    const store = testStore();
    setNotes(store, matchDay, 'one');
    const stamps = store
      .getState()
      .history.undo.flatMap(({ edits }) => Object.values(edits.milestones ?? {}))
      .map(({ updatedAt }) => isStamp(updatedAt));
    expect(stamps).toEqual([true]);
  });
});

function contact(name: string) {
  return { id: 'k1', updatedAt: longAgo, name };
}

/** Another tab has written notes, an hour after this one's change. */
function receiveNotes(store: TestStore): void {
  const updatedAt = '2026-11-24T15:00:00.000Z';
  receive(store, {
    ...emptyTables,
    milestones: { 'match-day': { id: 'match-day', updatedAt, notes: 'From the other tab' } },
  });
}

describe('what another place has changed since a change', () => {
  it('stays when the change is undone, which says so', () => {
    const store = testStore();
    change(store, {
      label: 'meet Dr. Lee',
      edits: {
        contacts: { k1: contact('Dr. Lee') },
        milestones: milestoneRecords({ 'match-day': { notes: 'Ask Dr. Lee' } }),
      },
    });
    receiveNotes(store);
    undo(store);
    expect(notesOf(store)).toBe('From the other tab');
    expect(store.getState().tables.contacts['k1']).toHaveProperty('deleted', true);
    expect(store.getState().message?.text).toMatch(
      /^Undone: .*\. What was changed elsewhere since then stays as it is\.$/,
    );
    expect(store.getState().history.undo).toEqual([]);
  });

  it('stays when the change is made again', () => {
    const store = testStore();
    setNotes(store, matchDay, 'Call home');
    undo(store);
    receiveNotes(store);
    redo(store);
    expect(notesOf(store)).toBe('From the other tab');
  });

  it('leaves nothing to undo where it is all that the change wrote, and nothing to make again', () => {
    const store = testStore();
    setNotes(store, matchDay, 'Call home');
    receiveNotes(store);
    undo(store);
    expect(notesOf(store)).toBe('From the other tab');
    const { message, history } = store.getState();
    expect(message?.text).toMatch(
      /^Not undone: .*\. What was changed elsewhere since then stays as it is\.$/,
    );
    expect(message?.undoable).toBe(false);
    expect(history).toEqual({ undo: [], redo: [] });
  });

  it('leaves nothing to make again where it is all that was undone', () => {
    const store = testStore();
    setNotes(store, matchDay, 'Call home');
    undo(store);
    receiveNotes(store);
    redo(store);
    expect(store.getState().message?.text).toMatch(/^Not done again: /);
    expect(store.getState().history).toEqual({ undo: [], redo: [] });
  });

  it('is not what this tab has undone itself', () => {
    const store = testStore();
    setNotes(store, matchDay, 'one');
    setNotes(store, matchDay, 'two');
    undo(store);
    undo(store);
    expect(notesOf(store)).toBeNull();
    expect(store.getState().message?.text).not.toContain('elsewhere');
  });
});

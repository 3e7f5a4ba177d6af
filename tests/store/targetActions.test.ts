import { describe, expect, it } from 'vitest';
import type { LiveRecordOf } from '#record/schema.ts';
import { undo } from '#store/change.ts';
import {
  addTarget,
  changeTarget,
  followTarget,
  removeTarget,
  resetTarget,
} from '#store/targetActions.ts';
import type { TestStore } from '../support/store.ts';
import { longAgo, testStore } from '../support/store.ts';

type Stored = Omit<LiveRecordOf<'targets'>, 'id' | 'updatedAt'>;

function storeWith(id: string, fields: Stored): TestStore {
  return testStore({ tables: { targets: { [id]: { id, updatedAt: longAgo, ...fields } } } });
}

/** What is said of the change, and what the button to undo it says. */
function saidIn(store: TestStore): readonly [string | undefined, string | undefined] {
  const { message, history } = store.getState();
  return [message?.text, history.undo.at(-1)?.label];
}

function storedIn(store: TestStore, id: string): Stored | 'deleted' | 'none' {
  const record = store.getState().tables.targets[id];
  if (record === undefined) return 'none';
  if ('deleted' in record) return 'deleted';
  const { id: _id, updatedAt: _updatedAt, ...fields } = record;
  return fields;
}

describe('a count or rule that is followed', () => {
  it('is followed, no longer, and followed again', () => {
    const store = testStore();
    followTarget(store, 'ebir-250', 'EBIR');
    expect(saidIn(store)).toEqual(['“EBIR” is followed.', 'follow “EBIR”']);
    removeTarget(store, 'ebir-250', 'EBIR', 'stop-following');
    expect(saidIn(store)).toEqual(['“EBIR” is no longer followed.', 'stop following “EBIR”']);
    followTarget(store, 'ebir-250', 'EBIR');
    expect(saidIn(store)).toEqual(['“EBIR” is followed.', 'follow “EBIR”']);
    expect(storedIn(store, 'ebir-250')).toEqual({});
  });

  it('stays followed when its number is reset', () => {
    const store = storeWith('ebir-250', { minimum: 300 });
    resetTarget(store, { id: 'ebir-250', isFollowed: true }, 'EBIR');
    expect(storedIn(store, 'ebir-250')).toEqual({});
  });
});

describe('a number of one’s program', () => {
  it('is changed and reset, the first time too', () => {
    const store = testStore();
    changeTarget(store, 'esir-500', { minimum: 600 }, 'ESIR');
    expect(saidIn(store)).toEqual(['“ESIR” is changed.', 'change “ESIR”']);
    resetTarget(store, { id: 'esir-500', isFollowed: false }, 'ESIR');
    expect(saidIn(store)).toEqual(['“ESIR” has the number of its source again.', 'reset “ESIR”']);
    expect(storedIn(store, 'esir-500')).toBe('deleted');
    undo(store);
    expect(storedIn(store, 'esir-500')).toEqual({ minimum: 600 });
  });

  it('leaves the first year of a cycle as it is, and the other way round', () => {
    const store = storeWith('rcr-cpd', { cycleStart: 2024 });
    changeTarget(store, 'rcr-cpd', { minimum: 200 }, 'RCR CPD');
    expect(storedIn(store, 'rcr-cpd')).toEqual({ minimum: 200, cycleStart: 2024 });
    changeTarget(store, 'rcr-cpd', { cycleStart: 2025 }, 'RCR CPD');
    expect(storedIn(store, 'rcr-cpd')).toEqual({ minimum: 200, cycleStart: 2025 });
    resetTarget(store, { id: 'rcr-cpd', isFollowed: false }, 'RCR CPD');
    expect(storedIn(store, 'rcr-cpd')).toEqual({ cycleStart: 2025 });
  });

  it('brings nothing back of what was deleted', () => {
    const store = storeWith('rcr-cpd', { cycleStart: 2024 });
    removeTarget(store, 'rcr-cpd', 'RCR CPD', 'stop-following');
    changeTarget(store, 'rcr-cpd', { minimum: 200 }, 'RCR CPD');
    expect(storedIn(store, 'rcr-cpd')).toEqual({ minimum: 200 });
  });
});

it('a target of one’s own is set, changed as a whole, and removed', () => {
  const store = testStore();
  addTarget(store, { minimum: 50, own: { category: 'biopsy', role: 'performed' } }, 'Your own');
  expect(saidIn(store)).toEqual(['“Your own” is set.', 'set “Your own”']);
  const [id = ''] = Object.keys(store.getState().tables.targets);
  changeTarget(store, id, { minimum: 60, own: { category: 'biopsy' } }, 'Your own');
  expect(storedIn(store, id)).toEqual({ minimum: 60, own: { category: 'biopsy' } });
  removeTarget(store, id, 'Your own', 'remove');
  expect(saidIn(store)).toEqual(['“Your own” is removed.', 'remove “Your own”']);
});

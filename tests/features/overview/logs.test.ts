import { expect, it } from 'vitest';
import {
  hasContactsOf,
  hasLogsOf,
  hasProceduresOf,
  hasRotationsOf,
} from '#features/overview/logs.ts';
import { longAgo, testStore } from '../../support/store.ts';

const removed = { id: 'a', updatedAt: longAgo, deleted: true } as const;

it('what was removed again is nothing in the logs', () => {
  const store = testStore({
    tables: {
      contacts: { a: removed },
      procedures: { a: removed },
      credits: { a: removed },
      rotations: { a: removed },
    },
  });
  store.setState({ isReadWhole: true });
  const state = store.getState();
  const all = [hasContactsOf, hasLogsOf, hasProceduresOf, hasRotationsOf];
  expect(all.map((has) => has(state))).toEqual([false, false, false, false]);
});

it('what is left beside it is something', () => {
  const store = testStore({
    tables: { contacts: { a: removed, b: { id: 'b', updatedAt: longAgo, name: 'Dr. Patel' } } },
  });
  store.setState({ isReadWhole: true });
  expect([hasContactsOf(store.getState()), hasLogsOf(store.getState())]).toEqual([true, true]);
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { quarantinedOf } from '#store/quarantined.ts';
import { memoryMirror } from '../support/memoryMirror.ts';
import { testStore } from '../support/store.ts';

afterEach(() => {
  localStorage.clear();
});

it('what was set aside for want of a database is found while there is none', async () => {
  const at = '2026-11-24T14:14:05.123Z';
  localStorage.setItem(`ir-roadmap:quarantine:milestones:${at}:id1`, 'not JSON');
  const mirror = memoryMirror();
  mirror.failWith('absent');
  const store = testStore({ mirror });
  expect(await quarantinedOf(store)).toMatchObject([{ at, key: 'milestones', text: 'not JSON' }]);
});

import { expect, it } from 'vitest';
import { DatabaseError } from '#platform/database.ts';
import { mirrorOver } from '#platform/mirror.ts';
import { readQuarantine } from '#platform/quarantine.ts';
import { memoryDatabase } from './memoryDatabase.ts';

const now = '2026-11-24T14:14:05.123Z';

it('gives the originals byte for byte, oldest first', async () => {
  const database = memoryDatabase([]);
  const mirror = mirrorOver(database, () => now);
  const first = { at: now, key: 'plan', text: '{"version":1,"rec\u0000', reason: 'not-json' };
  const second = { ...first, text: '\ud800' };
  expect(await mirror.quarantine(first)).toBe('saved');
  expect(await mirror.quarantine(second)).toBe('saved');
  expect(await readQuarantine(database)).toEqual([first, second]);
});

it('leaves out what is no entry', async () => {
  const database = memoryDatabase([]);
  await database.transact('readwrite', async ({ put }) => put('quarantine', { at: now, key: 7 }));
  expect(await readQuarantine(database)).toEqual([]);
});

it('says why when the database does not answer', async () => {
  const database = memoryDatabase([]);
  database.failWith(new DatabaseError('hung'));
  expect(await readQuarantine(database)).toEqual({ problem: 'hung' });
});

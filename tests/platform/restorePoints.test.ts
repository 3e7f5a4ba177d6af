import { describe, expect, it } from 'vitest';
import { DatabaseError } from '#platform/database.ts';
import type { RestorePoint } from '#platform/restorePoints.ts';
import { addRestorePoint, listRestorePoints, readRestorePoint } from '#platform/restorePoints.ts';
import { memoryDatabase } from './memoryDatabase.ts';

const texts = { milestones: '{"version":1,"records":{}}' };

function point(at: string, id = 'a'): RestorePoint {
  return { at, reason: 'first-change-of-day', id };
}

const older = point('2026-11-23T10:00:00.000Z');
const newer = point('2026-11-24T10:00:00.000Z');

describe('restore points', () => {
  it('are listed newest first, whatever the order they came in', async () => {
    const database = memoryDatabase();
    await addRestorePoint(database, newer, texts);
    await addRestorePoint(database, older, texts);
    expect(await listRestorePoints(database)).toEqual([newer, older]);
  });

  it('give back their texts, also two of one instant', async () => {
    const database = memoryDatabase();
    const twin = point(newer.at, 'b');
    await addRestorePoint(database, newer, texts);
    await addRestorePoint(database, twin, { plan: 'other' });
    expect(await readRestorePoint(database, newer)).toEqual({ texts });
    expect(await readRestorePoint(database, twin)).toEqual({ texts: { plan: 'other' } });
  });

  it('are dropped when they need not be kept any longer', async () => {
    const database = memoryDatabase();
    const first = point('2026-08-01T10:00:00.000Z');
    const last = point('2026-08-31T10:00:00.000Z');
    await addRestorePoint(database, first, texts);
    await addRestorePoint(database, last, texts);
    await addRestorePoint(database, newer, texts);
    expect(await listRestorePoints(database)).toEqual([newer, last]);
  });

  it('are not added when, seeing those that there are, none is wanted', async () => {
    const database = memoryDatabase();
    await addRestorePoint(database, older, texts);
    const result = await addRestorePoint(database, newer, texts, (taken) => taken.length === 0);
    expect(result).toBe('not-wanted');
    expect(await listRestorePoints(database)).toEqual([older]);
  });

  it.each<[unknown, IDBValidKey]>([
    ['a key of another build', 7],
    ['a reason of another build', [newer.at, 'because', 'a']],
    ['no instant', ['yesterday', 'before-import', 'a']],
    ['no id', [newer.at, 'before-import']],
  ])('do not list what has %s, and leave it in place', async (_what, key) => {
    const database = memoryDatabase();
    await database.transact('readwrite', async ({ put }) => put('restorePoints', 'x', key));
    await addRestorePoint(database, newer, texts);
    expect(await listRestorePoints(database)).toEqual([newer]);
    expect(database.valuesIn('restorePoints')).toContain('x');
  });

  it.each<[unknown, unknown]>([
    ['nothing', null],
    ['a list', []],
    [{ milestones: 7, plan: 'text', constructor: 'x' }, { plan: 'text' }],
  ])('take over only texts of tables: of %o', async (stored, read) => {
    const database = memoryDatabase();
    await database.transact('readwrite', async ({ put }) =>
      put('restorePoints', { version: 1, texts: stored }, [newer.at, newer.reason, newer.id]),
    );
    const expected = typeof stored === 'object' && !Array.isArray(stored) ? read : null;
    expect(await readRestorePoint(database, newer)).toEqual({ texts: expected });
  });

  it('say why, and do not throw, when the database fails', async () => {
    const database = memoryDatabase();
    database.failWith(new DatabaseError('full'));
    const failure = { problem: 'full' };
    expect(await addRestorePoint(database, newer, texts)).toEqual(failure);
    expect(await listRestorePoints(database)).toEqual(failure);
    expect(await readRestorePoint(database, newer)).toEqual(failure);
    expect(database.valuesIn('restorePoints')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { undo } from '#store/change.ts';
import { setNotes } from '#store/milestoneActions.ts';
import {
  openRestorePoint,
  previewRestore,
  restore,
  restorePointsOf,
  takeRestorePoint,
} from '#store/restorePoints.ts';
import { updateSaving } from '#store/updateSaving.ts';
import { memoryMirror } from '../support/memoryMirror.ts';
import { milestoneRecords, testStore } from '../support/store.ts';

const matchDay = { id: 'match-day', title: 'Match Day' };
const rankList = { id: 'rank-list', title: 'Rank list' };

function storeWithNotes() {
  const mirror = memoryMirror();
  const store = testStore({
    mirror,
    tables: { milestones: milestoneRecords({ 'match-day': { notes: 'before' } }) },
  });
  store.setState({ isReadWhole: true });
  const notes = (id: string) => {
    const record = store.getState().tables.milestones[id];
    return record === undefined || 'deleted' in record ? null : (record.notes ?? null);
  };
  return { store, mirror, notes };
}

async function newestOf(store: ReturnType<typeof testStore>) {
  const [point] = (await restorePointsOf(store)) ?? [];
  const opened = point === undefined ? null : await openRestorePoint(store, point);
  if (point === undefined || opened === null) throw new Error('There is no restore point');
  return { point, opened };
}

describe('a restore point', () => {
  it('is listed with its reason and its instant', async () => {
    const { store } = storeWithNotes();
    expect(await restorePointsOf(store)).toEqual([]);
    expect(await takeRestorePoint(store, 'before-import')).toBe('taken');
    expect(await restorePointsOf(store)).toMatchObject([
      { at: '2026-11-24T14:14:05.123Z', reason: 'before-import' },
    ]);
  });

  it('brings the record back as it was, which can be undone', async () => {
    const { store, notes } = storeWithNotes();
    await takeRestorePoint(store, 'before-import');
    setNotes(store, matchDay, 'after');
    setNotes(store, rankList, 'new');
    const { opened } = await newestOf(store);
    expect(previewRestore(store.getState(), opened).milestones).toMatchObject({
      changed: ['match-day'],
      removed: ['rank-list'],
    });
    expect(await restore(store, opened)).toBe('restored');
    expect([notes('match-day'), notes('rank-list')]).toEqual(['before', null]);
    undo(store);
    expect([notes('match-day'), notes('rank-list')]).toEqual(['after', 'new']);
  });

  it('is taken of what is there before going back to another', async () => {
    const { store } = storeWithNotes();
    await takeRestorePoint(store, 'before-import');
    const { opened } = await newestOf(store);
    setNotes(store, matchDay, 'after');
    store.clock.setNow('2026-11-24T15:00:00.000Z');
    await restore(store, opened);
    const newest = await newestOf(store);
    expect(newest.point.reason).toBe('before-restore');
    expect(newest.opened.tables.milestones).toHaveProperty('match-day.notes', 'after');
  });

  it('of which a table cannot be read leaves that table as it is', async () => {
    const { store, notes } = storeWithNotes();
    const mirror = await store.openMirror();
    if ('problem' in mirror) throw new Error('No mirror');
    const key = ['2026-11-24T10:00:00.000Z', 'before-import', 'x'];
    const value = { version: 1, texts: { milestones: '{"version":1,"rec', plan: 7 } };
    await mirror.database.transact('readwrite', async ({ put }) =>
      put('restorePoints', value, key),
    );
    const { opened } = await newestOf(store);
    expect(opened.unreadable).toEqual(['milestones']);
    // In another tab, while the restore point is looked at.
    setNotes(store, matchDay, 'after');
    expect(previewRestore(store.getState(), opened).milestones.changed).toEqual([]);
    await restore(store, opened);
    expect(notes('match-day')).toBe('after');
  });
});

describe('with a mirror that fails', () => {
  it('none is taken, nothing is restored, and all of it is said', async () => {
    const { store, mirror, notes } = storeWithNotes();
    await takeRestorePoint(store, 'before-import');
    const { point, opened } = await newestOf(store);
    setNotes(store, matchDay, 'after');
    mirror.failWith('full');
    expect(await takeRestorePoint(store, 'before-import')).toBe('failed');
    expect(await restorePointsOf(store)).toBeNull();
    expect(await openRestorePoint(store, point)).toBeNull();
    expect(await restore(store, opened)).toBe('no-restore-point');
    expect(notes('match-day')).toBe('after');
    expect(await restore(store, opened, { withoutRestorePoint: true })).toBe('restored');
    expect(notes('match-day')).toBe('before');
  });

  it('the mirror is opened again when it is asked for again', async () => {
    const { store, mirror } = storeWithNotes();
    mirror.failWith('hung');
    expect(await takeRestorePoint(store, 'before-import')).toBe('failed');
    mirror.failWith(null);
    expect(await takeRestorePoint(store, 'before-import')).toBe('taken');
  });
});

it('nothing is restored while the app is read-only', async () => {
  const { store, notes } = storeWithNotes();
  await takeRestorePoint(store, 'before-import');
  const { opened } = await newestOf(store);
  setNotes(store, matchDay, 'after');
  updateSaving(store, { isReadOnly: true });
  expect(await restore(store, opened)).toBe('read-only');
  expect(notes('match-day')).toBe('after');
});

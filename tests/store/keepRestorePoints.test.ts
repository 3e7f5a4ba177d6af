// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRestorePoints } from '#store/keepRestorePoints.ts';
import { setNotes } from '#store/milestoneActions.ts';
import { openRestorePoint, restorePointsOf } from '#store/restorePoints.ts';
import { memoryMirror } from '../support/memoryMirror.ts';
import { milestoneRecords, testStore } from '../support/store.ts';
import { settle, wait } from '../support/time.ts';

const matchDay = { id: 'match-day', title: 'Match Day' };

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function keptStore(mirror = memoryMirror(), notes: string | null = 'zero') {
  const milestones = milestoneRecords(notes === null ? {} : { 'match-day': { notes } });
  const store = testStore({ mirror, tables: { milestones }, now: '2026-11-24T15:00:00.000Z' });
  store.setState({ isReadWhole: true });
  keepRestorePoints(store);
  return { store, mirror };
}

/** Until a frame has been drawn, what follows a change is loaded, and the mirror has answered. */
async function followed(): Promise<void> {
  await wait();
  await import('#store/followChange.ts');
  await settle();
}

async function changeAt(store: ReturnType<typeof testStore>, now: string, notes: string) {
  store.clock.setNow(now);
  setNotes(store, matchDay, notes);
  await followed();
}

describe('a restore point by itself', () => {
  it('is taken of what was before the first change of a day, and then at most every five minutes', async () => {
    const { store } = keptStore();
    await changeAt(store, '2026-11-24T15:00:00.000Z', 'one');
    await changeAt(store, '2026-11-24T15:04:59.999Z', 'two');
    await changeAt(store, '2026-11-24T15:05:00.000Z', 'three');
    const points = (await restorePointsOf(store)) ?? [];
    expect(points.map(({ reason }) => reason)).toEqual(['while-changing', 'first-change-of-day']);
    const tables = await Promise.all(
      points.map(async (point) => (await openRestorePoint(store, point))?.tables.milestones),
    );
    expect(tables).toMatchObject([
      { 'match-day': { notes: 'two' } },
      { 'match-day': { notes: 'zero' } },
    ]);
  });

  it('is taken once by two tabs', async () => {
    const mirror = memoryMirror();
    const [one, two] = [keptStore(mirror), keptStore(mirror)];
    setNotes(one.store, matchDay, 'one');
    setNotes(two.store, matchDay, 'two');
    await followed();
    expect(mirror.restorePoints()).toHaveLength(1);
  });

  it('is not taken of an empty record', async () => {
    const { store, mirror } = keptStore(memoryMirror(), null);
    await changeAt(store, '2026-11-24T15:00:00.000Z', 'one');
    expect(mirror.restorePoints()).toEqual([]);
  });

  it('disturbs no change when the mirror fails', async () => {
    const { store, mirror } = keptStore();
    mirror.failWith('full');
    await changeAt(store, '2026-11-24T15:00:00.000Z', 'one');
    expect(store.getState().tables.milestones).toHaveProperty('match-day.notes', 'one');
    expect(mirror.restorePoints()).toEqual([]);
  });
});

it('the browser is asked to protect what is stored, after the first change', async () => {
  const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  vi.stubGlobal('navigator', { storage: { persist } });
  const { store } = keptStore();
  expect(persist).not.toHaveBeenCalled();
  await changeAt(store, '2026-11-24T15:00:00.000Z', 'one');
  expect(persist).toHaveBeenCalledOnce();
});

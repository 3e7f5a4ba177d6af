import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseError } from '#platform/database.ts';
import type { Database, Transaction } from '#platform/database.ts';
import { mirrorOver } from '#platform/mirror.ts';
import type { TextStorage } from '#platform/textStore.ts';
import { textStoreOver } from '#platform/textStore.ts';
import type { AppStore } from '#store/appStore.ts';
import { createAppStore } from '#store/appStore.ts';
import { keepSaved } from '#store/keepSaved.ts';
import { addOwnMilestone } from '#store/ownMilestoneActions.ts';
import { readStored } from '#store/readStored.ts';
import { openRestorePoint, restorePointsOf, takeRestorePoint } from '#store/restorePoints.ts';
import { saveStateOf } from '#store/saveState.ts';
import { memoryDatabase } from '../platform/memoryDatabase.ts';
import { testNow, testStore } from '../support/store.ts';

/** What one call to storage does instead of its work. */
const faults = ['none', 'throws', 'full', 'hangs', 'garbage'] as const;

type Fault = (typeof faults)[number];

/** What a broken disk may give back; never what a newer build could have written. */
const garbage: readonly unknown[] = ['', '{"version":1,"rec', '[]', 'null', '\u0000\uFFFF'];

/** Calls in turn meet these faults; when they are used up, nothing is wrong any more. */
interface Faults {
  readonly next: () => Fault;
}

function faultsInTurn(list: readonly Fault[]): Faults {
  const ahead = [...list];
  return { next: () => ahead.shift() ?? 'none' };
}

function quotaError(): Error {
  return Object.assign(new Error('full'), { name: 'QuotaExceededError' });
}

/** localStorage answers at once: it cannot hang, it can only refuse, be full or give back anything. */
function faultyStorage(stored: Map<string, string>, { next }: Faults): TextStorage {
  function call<R>(work: () => R, broken: R): R {
    const fault = next();
    if (fault === 'throws') throw new Error('SecurityError');
    if (fault === 'full') throw quotaError();
    return fault === 'garbage' ? broken : work();
  }
  return {
    getItem: (key) => call(() => stored.get(key) ?? null, String(garbage[1])),
    setItem: (key, text) => call(() => void stored.set(key, text), undefined),
    removeItem: (key) => call(() => void stored.delete(key), undefined),
    key: (index) => call(() => [...stored.keys()][index] ?? null, null),
    get length() {
      return call(() => stored.size, 0);
    },
  };
}

function faultyDatabase(database: Database, { next }: Faults): Database {
  return {
    onEmptied: database.onEmptied,
    transact: async (mode, work) => {
      switch (next()) {
        case 'throws':
          throw new DatabaseError('refused');
        case 'full':
          throw new DatabaseError('full');
        case 'hangs':
          // What `openDatabase` makes of a browser that is silent.
          await new Promise((resolve) => {
            setTimeout(resolve, 10_000);
          });
          throw new DatabaseError('hung');
        case 'garbage':
          return database.transact(mode, (transaction) => work(withGarbage(transaction)));
        case 'none':
          return database.transact(mode, work);
      }
    },
  };
}

function withGarbage(transaction: Transaction): Transaction {
  return {
    ...transaction,
    get: async () => garbage[0],
    getAll: async () => garbage,
    getAllKeys: async () => garbage,
  };
}

async function atOnce(): Promise<void> {}

function neverHears(): () => void {
  return () => undefined;
}

const arbitraryFaults = fc.array(fc.constantFrom(...faults), { maxLength: 40 });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('storage of which any call throws, is full, hangs or gives back anything', () => {
  it('never costs a change: it is in view at once, and in both copies when the faults have ended', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryFaults,
        arbitraryFaults,
        async (faultsOfTexts, faultsOfDatabase) => {
          const stored = new Map<string, string>();
          const texts = textStoreOver(() => storage);
          const storage = faultyStorage(stored, faultsInTurn(faultsOfTexts));
          const disk = memoryDatabase();
          const database = faultyDatabase(disk, faultsInTurn(faultsOfDatabase));
          const { clock } = testStore();
          let ids = 0;
          const store = createAppStore({
            clock,
            newId: () => `id${(ids += 1)}`,
            openMirror: async () => mirrorOver(database, () => testNow),
          });
          const seen = readStored(store, texts);
          void keepSaved(
            store,
            { texts, whenPainted: atOnce, onOtherTabChange: neverHears, onHidden: neverHears },
            seen,
          );

          const added: string[] = [];
          const add = async (title: string): Promise<void> => {
            const id = addOwnMilestone(store, { step: 'networking', title }, null);
            expect(store.getState().tables.milestones[id]).toMatchObject({ own: { title } });
            added.push(id);
            await vi.advanceTimersByTimeAsync(1500);
          };
          await add('Dinner');
          await add('Lunch');
          await add('Breakfast');
          await vi.advanceTimersByTimeAsync(600_000);
          // What localStorage refused is written with the next change.
          await add('Tea');
          // Also the faults that are left have to be met.
          await vi.advanceTimersByTimeAsync(1_200_000);

          expect(Object.keys(store.getState().tables.milestones)).toEqual(added);
          expect(saveStateOf(store.getState().saving).kind).toBe('saved');
          const text = stored.get('ir-roadmap:milestones') ?? '';
          const rows = JSON.stringify(disk.valuesIn('records'));
          for (const id of added) {
            expect(text).toContain(`"${id}"`);
            expect(rows).toContain(`"${id}"`);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never costs more than a restore point: one said to be taken is there, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFaults, async (faultsOfDatabase) => {
        const disk = memoryDatabase();
        const store = storeOver(faultyDatabase(disk, faultsInTurn(faultsOfDatabase)));
        addOwnMilestone(store, { step: 'networking', title: 'Dinner' }, null);
        const { tables } = store.getState();
        const taking = takeRestorePoint(store, 'before-import');
        await vi.advanceTimersByTimeAsync(60_000);
        const isTaken = (await taking) === 'taken';
        const listing = restorePointsOf(store);
        await vi.advanceTimersByTimeAsync(60_000);
        await listing;
        expect(store.getState().tables).toBe(tables);

        const later = storeOver(disk);
        const points = (await restorePointsOf(later)) ?? [];
        const opened = await Promise.all(points.map((point) => openRestorePoint(later, point)));
        expect(opened).toEqual(isTaken ? [{ tables, unreadable: [] }] : []);
      }),
      { numRuns: 150 },
    );
  });
});

/** A store that has read all there is, over a mirror in this database. */
function storeOver(database: Database): AppStore {
  const store = createAppStore({
    clock: testStore().clock,
    newId: () => 'id',
    openMirror: async () => mirrorOver(database, () => testNow),
  });
  store.setState({ isRead: true, isReadWhole: true });
  return store;
}

import type { Database, StoreName } from '#platform/database.ts';
import { isJsonObject } from '#record/json.ts';

export interface MemoryDatabase extends Database {
  /** What is in a store, in the order of its keys. */
  readonly valuesIn: (store: StoreName) => readonly unknown[];
  /** Every later transaction fails with this error when it would be complete. */
  readonly failWith: (error: Error) => void;
  /** It is deleted while it is open, and made anew. */
  readonly empty: () => void;
}

/** A database with the promises of `openDatabase`: reads first, then all writes of a transaction or none. */
export function memoryDatabase(rows: readonly unknown[] = []): MemoryDatabase {
  // Keys as JSON: texts, numbers and lists of texts then have the order that a browser gives them.
  const stores: Readonly<Record<StoreName, Map<string, unknown>>> = {
    records: new Map(rows.map((row) => [rowKey(row), row])),
    quarantine: new Map(),
    restorePoints: new Map(),
  };
  let failure: Error | null = null;
  let generated = 0;
  let tellEmptied: (() => void) | null = null;

  function keyFor(store: StoreName, value: unknown, key: unknown): string {
    if (store === 'records') return rowKey(value);
    generated += 1;
    return JSON.stringify(key ?? generated);
  }

  function entriesIn(store: StoreName): readonly (readonly [string, unknown])[] {
    const entries = [...stores[store]];
    return store === 'restorePoints' ? entries.toSorted(([a], [b]) => (a < b ? -1 : 1)) : entries;
  }

  function valuesIn(store: StoreName): readonly unknown[] {
    return entriesIn(store).map(([, value]) => value);
  }

  return {
    valuesIn,
    failWith: (error) => {
      failure = error;
    },
    empty: () => {
      for (const store of Object.values(stores)) store.clear();
      tellEmptied?.();
    },
    onEmptied: (listener) => {
      tellEmptied = listener;
    },
    transact: async (_mode, work) => {
      const writes: (() => void)[] = [];
      const result = await work({
        get: (store, key) => Promise.resolve(stores[store].get(JSON.stringify(key))),
        getAll: (store) => Promise.resolve(valuesIn(store)),
        getAllKeys: (store) =>
          Promise.resolve(entriesIn(store).map(([key]): unknown => JSON.parse(key))),
        put: (store, value, key) => {
          const copy: unknown = structuredClone(value);
          writes.push(() => stores[store].set(keyFor(store, copy, key), copy));
        },
        remove: (store, key) => writes.push(() => stores[store].delete(JSON.stringify(key))),
      });
      if (failure !== null) throw failure;
      for (const write of writes) write();
      return result;
    },
  };
}

function rowKey(row: unknown): string {
  return isJsonObject(row) ? JSON.stringify([row['table'], row['id']]) : '';
}

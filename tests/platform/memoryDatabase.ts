import { DatabaseError } from '#platform/database.ts';
import type { Database, StoreName } from '#platform/database.ts';
import { isJsonObject } from '#record/jsonObject.ts';

export interface MemoryDatabase extends Database {
  /** What is in a store, in the order of its keys. */
  readonly valuesIn: (store: StoreName) => readonly unknown[];
  /** Every later transaction fails with this error when it would be complete. */
  readonly failWith: (error: Error) => void;
}

/** A database with the promises of `openDatabase`: reads first, then all writes of a transaction or none. */
export function memoryDatabase(rows: readonly unknown[] = []): MemoryDatabase {
  const records = new Map(rows.map((row) => [rowKey(row), row]));
  const quarantine: unknown[] = [];
  let failure: Error | null = null;

  function valuesIn(store: StoreName): readonly unknown[] {
    return store === 'records' ? [...records.values()] : quarantine;
  }

  return {
    valuesIn,
    failWith: (error) => {
      failure = error;
    },
    transact: async (_mode, work) => {
      const writes: [StoreName, unknown][] = [];
      const result = await work({
        get: (_store, key) => Promise.resolve(records.get(JSON.stringify(key))),
        getAll: (store) => Promise.resolve(valuesIn(store)),
        put: (store, value) => writes.push([store, structuredClone(value)]),
      });
      if (failure !== null) throw failure;
      for (const [store, value] of writes) {
        if (store === 'records') records.set(rowKey(value), value);
        else quarantine.push(value);
      }
      return result;
    },
    close: () => {
      failure = new DatabaseError('refused');
    },
  };
}

function rowKey(row: unknown): string {
  return isJsonObject(row) ? JSON.stringify([row['table'], row['id']]) : '';
}

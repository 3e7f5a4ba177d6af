/**
 * The IndexedDB database as the mirror sees it: transactions that resolve when they are on disk, and failures
 * with a name. What browsers do to a connection (close it, block it, never answer) is settled here.
 */
import { isErrorNamed, isQuotaExceeded } from './textStore.ts';

const storeNames = ['records', 'quarantine', 'restorePoints'] as const;

export type StoreName = (typeof storeNames)[number];

/** `hung`: the browser did not answer in time. `newer`: a newer build of the app wrote what is there. */
export type DatabaseProblem = 'absent' | 'refused' | 'full' | 'newer' | 'hung';

export class DatabaseError extends Error {
  readonly problem: DatabaseProblem;

  constructor(problem: DatabaseProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** Ends by itself when none of its requests is open: inside its work, wait for these methods alone. */
export interface Transaction {
  readonly get: (store: StoreName, key: IDBValidKey) => Promise<unknown>;
  readonly getAll: (store: StoreName) => Promise<readonly unknown[]>;
  /** In the order of the keys. */
  readonly getAllKeys: (store: StoreName) => Promise<readonly unknown[]>;
  /** If it cannot be done, the whole transaction fails. Values of `records` bring their key themselves. */
  readonly put: (store: StoreName, value: unknown, key?: IDBValidKey) => void;
  readonly remove: (store: StoreName, key: IDBValidKey) => void;
}

export interface Database {
  /**
   * Resolves with what `work` gave once the transaction is complete: when it wrote, it is on disk. Rejects
   * with a `DatabaseError`, and has then written nothing.
   */
  readonly transact: <R>(
    mode: IDBTransactionMode,
    work: (transaction: Transaction) => Promise<R>,
  ) => Promise<R>;
  /** Calls the one listener when the database had gone, as by the browser's own mending, and is there anew, empty. */
  readonly onEmptied: (listener: () => void) => void;
}

const databaseName = 'ir-roadmap';

/** Of the set of object stores. The records in them carry the version of their own format. */
const databaseVersion = 1;

const usualPatience = 10_000;

/**
 * Opens the database, and makes it the first time. Rejects with a `DatabaseError`. `patience` is how many
 * milliseconds the browser may be silent.
 */
export async function openDatabase(patience: number = usualPatience): Promise<Database> {
  let tellEmptied: (() => void) | null = null;
  let connection = await inOwnErrors(connect);

  function connect(): Promise<IDBDatabase> {
    return requestConnection(patience, tellEmptied);
  }

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    try {
      return transactionOn(connection, mode);
    } catch (error) {
      if (!isErrorNamed(error, 'InvalidStateError')) throw error;
      // Closed in the meantime: by the browser, or to let a newer build change the database.
      connection = await connect();
      return transactionOn(connection, mode);
    }
  }

  return {
    transact: (mode, work) =>
      inOwnErrors(async () => runTransaction(await begin(mode), work, patience)),
    onEmptied: (listener) => {
      tellEmptied = listener;
    },
  };
}

async function inOwnErrors<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    throw asDatabaseError(error);
  }
}

function requestConnection(patience: number, onMade: (() => void) | null): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const factory: IDBFactory | undefined = window.indexedDB;
    if (!factory) throw new DatabaseError('absent');
    const request = factory.open(databaseName, databaseVersion);
    // Also ends a wait for another tab that does not let go of an older version.
    const timer = setTimeout(() => reject(new DatabaseError('hung')), patience);

    request.addEventListener('upgradeneeded', () => {
      createStores(request.result);
      onMade?.();
    });
    request.addEventListener('error', () => {
      clearTimeout(timer);
      reject(request.error);
    });
    request.addEventListener('success', () => {
      clearTimeout(timer);
      const connection = request.result;
      // So that one that comes too late, and that nobody uses, is in nobody's way either.
      connection.addEventListener('versionchange', () => connection.close());
      resolve(connection);
    });
  });
}

function createStores(database: IDBDatabase): void {
  database.createObjectStore('records', { keyPath: ['table', 'id'] });
  database.createObjectStore('quarantine', { autoIncrement: true });
  database.createObjectStore('restorePoints', { autoIncrement: true });
}

function transactionOn(connection: IDBDatabase, mode: IDBTransactionMode): IDBTransaction {
  return connection.transaction(storeNames, mode, { durability: 'strict' });
}

function runTransaction<R>(
  transaction: IDBTransaction,
  work: (transaction: Transaction) => Promise<R>,
  patience: number,
): Promise<R> {
  return new Promise((resolve, reject) => {
    let timer = startTimer();
    let outcome: { readonly result: R } | null = null;

    function startTimer(): ReturnType<typeof setTimeout> {
      return setTimeout(() => giveUp(new DatabaseError('hung')), patience);
    }

    function giveUp(error: unknown): void {
      reject(error);
      abortIfOpen(transaction);
    }

    /**
     * Patience is counted from the last answer: a large import may take long, but not be silent. A request
     * that fails is not answered, and aborts the transaction.
     */
    function answerTo<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((answer) => {
        request.addEventListener('success', () => {
          clearTimeout(timer);
          timer = startTimer();
          answer(request.result);
        });
      });
    }

    const requests: Transaction = {
      get: (store, key) => answerTo(transaction.objectStore(store).get(key)),
      getAll: (store) => answerTo(transaction.objectStore(store).getAll()),
      getAllKeys: (store) => answerTo(transaction.objectStore(store).getAllKeys()),
      put: (store, value, key) => void answerTo(transaction.objectStore(store).put(value, key)),
      remove: (store, key) => void answerTo(transaction.objectStore(store).delete(key)),
    };

    transaction.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(transaction.error);
    });
    transaction.addEventListener('complete', () => {
      clearTimeout(timer);
      if (outcome === null) reject(new DatabaseError('refused'));
      else resolve(outcome.result);
    });

    async function runWork(): Promise<void> {
      try {
        outcome = { result: await work(requests) };
      } catch (error) {
        giveUp(error);
      }
    }

    void runWork();
  });
}

function abortIfOpen(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}

function asDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  if (isQuotaExceeded(error)) return new DatabaseError('full', error);
  return new DatabaseError(isErrorNamed(error, 'VersionError') ? 'newer' : 'refused', error);
}

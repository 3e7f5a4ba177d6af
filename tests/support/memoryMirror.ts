import { DatabaseError } from '#platform/database.ts';
import type { Database, DatabaseProblem } from '#platform/database.ts';
import type { Mirror, MirrorFailure, QuarantineEntry } from '#platform/mirror.ts';
import { mirrorOver } from '#platform/mirror.ts';
import { recordVersion } from '#record/migrations.ts';
import type { RecordChange, TableName } from '#record/schema.ts';
import { memoryDatabase } from '../platform/memoryDatabase.ts';

export interface MemoryMirror {
  readonly open: () => Promise<Mirror | MirrorFailure>;
  /** The rows of records on disk. */
  readonly rows: () => readonly unknown[];
  /** The entries in quarantine on disk. */
  readonly quarantined: () => readonly unknown[];
  /** The restore points on disk, oldest first. */
  readonly restorePoints: () => readonly unknown[];
  /** The records of each `put`, in the order in which they were asked for. */
  readonly puts: readonly (readonly RecordChange[])[];
  /** Everything fails from now on, also to open; null mends it. */
  readonly failWith: (problem: DatabaseProblem | null) => void;
  /** The database is deleted while it is open, and made anew. */
  readonly empty: () => void;
  /** Nothing is answered any more until `answer` is called: a slow disk, or one that hangs. */
  readonly hold: () => void;
  readonly answer: () => void;
}

/** The real mirror over a database in memory that can be told to fail. `rows` are on disk from the start. */
export function memoryMirror(rows: readonly unknown[] = []): MemoryMirror {
  const database = memoryDatabase(rows);
  const mirror = mirrorOver(database, () => '2026-11-24T14:14:05.123Z');
  const puts: (readonly RecordChange[])[] = [];
  let failure: MirrorFailure | null = null;
  let waiting: (() => void)[] | null = null;

  async function unlessFailing<R>(work: () => Promise<R>): Promise<R | MirrorFailure> {
    if (waiting !== null) await new Promise<void>((resolve) => waiting?.push(resolve));
    return failure ?? work();
  }

  const failableDatabase: Database = {
    onEmptied: database.onEmptied,
    transact: async (mode, work) => {
      const result = await unlessFailing(async () => ({
        done: await database.transact(mode, work),
      }));
      if ('problem' in result) throw new DatabaseError(result.problem);
      return result.done;
    },
  };

  const failable: Mirror = {
    database: failableDatabase,
    readAll: (known) => unlessFailing(() => mirror.readAll(known)),
    put: (changes) => {
      puts.push(changes);
      return unlessFailing(() => mirror.put(changes));
    },
    quarantine: (entry: QuarantineEntry) => unlessFailing(() => mirror.quarantine(entry)),
  };

  return {
    open: () => unlessFailing(() => Promise.resolve(failable)),
    rows: () => database.valuesIn('records'),
    quarantined: () => database.valuesIn('quarantine'),
    restorePoints: () => database.valuesIn('restorePoints'),
    puts,
    failWith: (problem) => {
      failure = problem === null ? null : { problem };
    },
    empty: database.empty,
    hold: () => {
      waiting ??= [];
    },
    answer: () => {
      const resolves = waiting ?? [];
      waiting = null;
      for (const resolve of resolves) resolve();
    },
  };
}

/** A row of the mirror as this build writes it, or, with another version, as another does. */
export function mirrorRow<R extends { readonly id: string }>(
  table: TableName,
  record: R,
  version: number = recordVersion,
) {
  return { table, id: record.id, version, record };
}

/**
 * The mirror: a second copy of the record in IndexedDB, which unlike localStorage says when a change is on
 * disk. It also keeps, in quarantine, the originals of what could not be read. No promise here rejects.
 */
import type { Opened } from '#record/document.ts';
import { joinRecords } from '#record/join.ts';
import type { RecordChange, TableName, Tables } from '#record/schema.ts';
import { systemClock } from './clock.ts';
import { DatabaseError, openDatabase } from './database.ts';
import type { Database, DatabaseProblem, Transaction } from './database.ts';
import { inSlices } from './inSlices.ts';
import { openRow, openRows, rowOf } from './mirrorRows.ts';

/** What the mirror holds of each table, opened as a stored document is. */
export type MirrorContents = { readonly [T in TableName]: Opened<T> };

/** The original of something that was stored and could not be read whole. */
export interface QuarantineEntry {
  /** The instant at which it was put here. */
  readonly at: string;
  /** Where it stood: a key of the text store, or `mirror/milestones/match-day`. */
  readonly key: string;
  readonly text: string;
  /** One line for whoever looks into it. */
  readonly reason: string;
}

export interface MirrorFailure {
  readonly problem: DatabaseProblem;
}

export interface Mirror {
  /** For what is kept beside the record: its methods reject. */
  readonly database: Database;
  /** `known` is what this tab holds already. */
  readonly readAll: (known: Tables) => Promise<MirrorContents | MirrorFailure>;
  /**
   * Joins these records into the mirror, all or none. `saved` means on disk. What cannot be read whole is
   * put into quarantine before it is replaced; what a newer build wrote is never replaced.
   */
  readonly put: (changes: readonly RecordChange[]) => Promise<'saved' | MirrorFailure>;
  readonly quarantine: (entry: QuarantineEntry) => Promise<'saved' | MirrorFailure>;
}

export async function openMirror(): Promise<Mirror | MirrorFailure> {
  return orFailure(async () => mirrorOver(await openDatabase(), systemClock.now));
}

export function mirrorOver(database: Database, now: () => string): Mirror {
  return {
    database,
    readAll: (known) =>
      orFailure(async () => {
        const rows = await database.transact('readonly', ({ getAll }) => getAll('records'));
        const open = <T extends TableName>(table: T) =>
          inSlices(openRows(table, rows, known[table]));
        return {
          plan: await open('plan'),
          milestones: await open('milestones'),
          rotations: await open('rotations'),
          procedures: await open('procedures'),
          credits: await open('credits'),
          contacts: await open('contacts'),
          settings: await open('settings'),
          adjustments: await open('adjustments'),
          scenarios: await open('scenarios'),
          rotationChoices: await open('rotationChoices'),
          targets: await open('targets'),
          reading: await open('reading'),
        };
      }),
    put: (changes) =>
      orFailure<'saved'>(async () => {
        await database.transact('readwrite', (transaction) =>
          Promise.all(latestOfEach(changes).map((change) => putChange(transaction, change, now))),
        );
        return 'saved';
      }),
    quarantine: (entry) =>
      orFailure<'saved'>(async () => {
        await database.transact('readwrite', async ({ put }) => put('quarantine', entry));
        return 'saved';
      }),
  };
}

async function putChange<T extends TableName>(
  { get, put }: Transaction,
  { table, record }: RecordChange<T>,
  now: () => string,
): Promise<void> {
  const row = await get('records', [table, record.id]);
  if (row === undefined) {
    put('records', rowOf(table, record));
    return;
  }
  const opened = openRow(table, row);
  if (opened.kind === 'newer') throw new DatabaseError('newer');
  const stored = opened.kind === 'read' ? opened.records[record.id] : undefined;
  const joined = stored === undefined ? record : joinRecords(stored, record);
  if (joined === stored) return;
  const reason = whyNotWhole(opened);
  if (reason !== null) {
    const key = `mirror/${table}/${record.id}`;
    put('quarantine', { at: now(), key, text: JSON.stringify(row), reason });
  }
  put('records', rowOf(table, joined));
}

/** null when all that was stored has been read. */
export function whyNotWhole(opened: Exclude<Opened<TableName>, { kind: 'newer' }>): string | null {
  if (opened.kind !== 'read') return `${opened.kind}: ${opened.reason}`;
  const [invalid] = opened.invalid;
  if (invalid !== undefined) return `invalid: ${invalid.problem}`;
  return opened.leftOut.length === 0 ? null : `unknown fields: ${opened.leftOut.join(', ')}`;
}

/** Reads inside one transaction all come before its writes, so each record may be written only once. */
function latestOfEach(changes: readonly RecordChange[]): readonly RecordChange[] {
  const latest = new Map<string, RecordChange>();
  for (const change of changes) {
    const key = `${change.table}/${change.record.id}`;
    const former = latest.get(key);
    const isNews =
      former === undefined || joinRecords(former.record, change.record) !== former.record;
    if (isNews) latest.set(key, change);
  }
  return [...latest.values()];
}

/** For work on the database: names its failure instead of rejecting. */
export async function orFailure<R>(work: () => Promise<R>): Promise<R | MirrorFailure> {
  try {
    return await work();
  } catch (error) {
    return { problem: error instanceof DatabaseError ? error.problem : 'refused' };
  }
}

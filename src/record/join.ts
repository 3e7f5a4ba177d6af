/**
 * The join: how two versions of the record become one. Start-up, other tabs, undo and import all end here.
 * It is commutative, associative and idempotent, so it does not matter who joins what first, or how often.
 */
import { canonicalText } from './canonical.ts';
import { tableNames } from './schema.ts';
import type { RecordChange, TableName, Tables } from './schema.ts';
import { tablesOf } from './tables.ts';

/** A record of any table, deleted or not. */
export interface Stamped {
  readonly id: string;
  readonly updatedAt: string;
  readonly deleted?: true;
}

type Records<R> = Readonly<Record<string, R>>;

/**
 * The later of two versions of one record. With equal stamps a deletion wins, then the content that is
 * greater as text: an arbitrary rule, but the same one for everybody. Gives `a` itself when `b` adds nothing.
 */
export function joinRecords<R extends Stamped>(a: R, b: R): R {
  return isLater(b, a) ? b : a;
}

/** Gives `a` itself, or its very tables, where `b` adds nothing. */
export function joinTables(a: Tables, b: Tables): Tables {
  const joined = tablesOf((table) => joinTable(a[table], b[table]));
  return tableNames.every((table) => joined[table] === a[table]) ? a : joined;
}

/** What `from` has to be told so as to know what `to` knows. */
export function differences(from: Tables, to: Tables): readonly RecordChange[] {
  return tableNames.flatMap((table) => changesIn(table, from, to));
}

function joinTable<R extends Stamped>(a: Records<R>, b: Records<R>): Records<R> {
  if (a === b) return a;
  const news = newsFor(a, b);
  return news.length === 0 ? a : { ...a, ...Object.fromEntries(news.map((r) => [r.id, r])) };
}

function changesIn<T extends TableName>(
  table: T,
  from: Tables,
  to: Tables,
): readonly RecordChange<T>[] {
  return newsFor(from[table], to[table]).map((record) => ({ table, record }));
}

function newsFor<R extends Stamped>(a: Records<R>, b: Records<R>): readonly R[] {
  return Object.values(b).filter((theirs) => {
    const ours = a[theirs.id];
    return ours === undefined || isLater(theirs, ours);
  });
}

function isLater(a: Stamped, b: Stamped): boolean {
  if (a === b) return false;
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  if (a.deleted !== b.deleted) return a.deleted === true;
  // Two copies of the same are the usual case, and need no sorting to be told.
  return JSON.stringify(a) !== JSON.stringify(b) && canonicalText(a) > canonicalText(b);
}

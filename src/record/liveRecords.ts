/** What is there of a table: a deleted record stays in it, so that a join does not bring the record back. */
import type { DeletedRecord } from './schema.ts';

type Live<R> = Exclude<R, DeletedRecord>;

type Table<R> = Readonly<Record<string, R>>;

/** False for one that was deleted, and for one that never was. */
export function isLive<R extends object>(record: R | undefined): record is Live<R> {
  return record !== undefined && !('deleted' in record);
}

/** The record of this id; undefined where there is none, or where it was deleted. */
export function liveRecord<R extends object>(table: Table<R>, id: string): Live<R> | undefined {
  const record = table[id];
  return isLive(record) ? record : undefined;
}

/** All that were not deleted, in the order of the table. */
export function liveRecords<R extends object>(table: Table<R>): readonly Live<R>[] {
  return Object.values(table).filter(isLive);
}

/** How records of an older format become records of this one. */
import type { TableName } from './schema.ts';

export interface Migration {
  /** Says what changes: "split the site of a rotation into hospital and city". */
  readonly name: string;
  /** Takes one table's records by id as the version before wrote them, which may be anything. */
  readonly migrate: (table: TableName, records: unknown) => unknown;
}

/** Oldest first: the nth leads from version n to version n + 1. Added to, never edited. */
export const migrations: readonly Migration[] = [];

/** A version that a stored document can have, known or not. */
export function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

/** The version of the format to which these migrations lead. */
export function versionAfter(list: readonly Migration[]): number {
  return list.length + 1;
}

/** The version of the format that this build reads and writes. */
export const recordVersion = versionAfter(migrations);

type Migrated = { readonly records: unknown } | { readonly failure: string };

/** Takes the records of `version` through every later migration. Never throws. */
export function migrateRecords(
  table: TableName,
  records: unknown,
  version: number,
  list: readonly Migration[],
): Migrated {
  let migrated = records;
  for (const { name, migrate } of list.slice(version - 1)) {
    try {
      migrated = migrate(table, migrated);
    } catch (error) {
      return { failure: `${name}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return { records: migrated };
}

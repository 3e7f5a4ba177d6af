/** The backup: the whole record as one JSON file that people keep and other programs read. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { withSortedKeys } from './canonical.ts';
import { recordVersion } from './migrations.ts';
import { tableNames } from './schema.ts';
import type { Tables } from './schema.ts';

export const backupFormat = 'ir-roadmap-backup';

/**
 * The text of the backup file. Tables, records and fields stand in a fixed order, so equal records give equal
 * files. `exportedAt` is an instant, `2026-11-24T14:14:05.123Z`.
 */
export function backupOf(tables: Tables, exportedAt: string, appVersion: string): string {
  const data = Object.fromEntries(
    tableNames.map((table) => [table, withSortedKeys(tables[table])]),
  );
  const backup = {
    format: backupFormat,
    version: recordVersion,
    exportedAt,
    app: appVersion,
    data,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

export function backupFileName(date: CalendarDate): string {
  return `ir-roadmap-backup-${date}.json`;
}

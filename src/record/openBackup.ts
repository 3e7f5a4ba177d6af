/**
 * Opening a backup file, which may be anything: cut short, changed by hand, made to do harm, or written by
 * another build. It never throws; what it could not take over, it names.
 */
import type { InvalidRecord } from './document.ts';
import { longestDocument, openRecords } from './document.ts';
import { backupFormat } from './backup.ts';
import { isJsonObject, parseJson } from './json.ts';
import type { Migration } from './migrations.ts';
import { isVersion, migrations, versionAfter } from './migrations.ts';
import type { RecordOf, RecordsOf, TableName, Tables } from './schema.ts';
import { isStamp } from './stamp.ts';
import { tablesOf } from './tables.ts';

export interface InvalidBackupRecord extends InvalidRecord {
  readonly table: TableName;
}

export interface ReadBackup {
  readonly kind: 'read';
  /** The version that it was written in; below the present one it was migrated. */
  readonly version: number;
  readonly tables: Tables;
  /** The instant of the export; null when the file does not say it, or not as an instant. */
  readonly exportedAt: string | null;
  /** Tables and fields that this version does not know: `hobbies`, `milestones.match-day.color`. */
  readonly leftOut: readonly string[];
  readonly invalid: readonly InvalidBackupRecord[];
}

export type BackupProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  /** It says that it is a backup, but what should hold these records holds something else. */
  | { readonly kind: 'no-records'; readonly table: TableName }
  | { readonly kind: 'migration-failed'; readonly reason: string };

export type OpenedBackup = ReadBackup | BackupProblem;

/** In bytes or characters, whichever is known first: no browser keeps a tenth of it for a site. */
export const longestBackup = longestDocument;

/** A backup nests seven levels. Some browsers give up on reading thousands, and all of them later on. */
const deepest = 64;

/** null for bytes that are no UTF-8: to guess would change names. */
export function textOfUtf8(bytes: ArrayBuffer | Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function openBackup(text: string, list: readonly Migration[] = migrations): OpenedBackup {
  if (text.length > longestBackup) return { kind: 'too-large' };
  if (isTooDeep(text)) return { kind: 'too-deep' };
  const backup = parseJson(text.replace(/^\uFEFF/, ''));
  if (backup === undefined) return { kind: 'not-json' };
  if (!isJsonObject(backup)) return { kind: 'not-a-backup' };
  const { format, version, exportedAt, app: _, data, ...unknownFields } = backup;
  if (format !== backupFormat || !isVersion(version)) return { kind: 'not-a-backup' };
  if (version > versionAfter(list)) return { kind: 'newer', version };
  if (!isJsonObject(data)) return { kind: 'not-a-backup' };
  const opened = openTables(data, version, list);
  if (opened.kind !== 'read') return opened;
  return {
    ...opened,
    version,
    exportedAt: typeof exportedAt === 'string' && isStamp(exportedAt) ? exportedAt : null,
    leftOut: [...Object.keys(unknownFields), ...opened.leftOut],
  };
}

export type OpenedTables =
  | Pick<ReadBackup, 'kind' | 'tables' | 'leftOut' | 'invalid'>
  | BackupProblem;

/** The tables of a known version. All or nothing, except for single records: half of one would look like a whole. */
export function openTables(
  data: Readonly<Record<string, unknown>>,
  version: number,
  list: readonly Migration[] = migrations,
): OpenedTables {
  const leftOut: string[] = [];
  const invalid: InvalidBackupRecord[] = [];
  const problems: BackupProblem[] = [];
  const tables = tablesOf((table) => {
    const opened = openRecords(table, version, Object.hasOwn(data, table) ? data[table] : {}, list);
    if (opened.kind === 'read') {
      for (const field of opened.leftOut) leftOut.push(`${table}.${field}`);
      for (const record of opened.invalid) invalid.push({ table, ...record });
      return changeable<typeof table>(opened.records);
    }
    problems.push(opened.kind === 'migration-failed' ? opened : { kind: 'no-records', table });
    return {};
  });
  leftOut.unshift(...Object.keys(data).filter((name) => !Object.hasOwn(tables, name)));
  return problems[0] ?? { kind: 'read', tables, leftOut, invalid };
}

/** Half a year before the last stamp that can be read. */
const latestTaken = '2199-06-30T23:59:59.999Z';

/**
 * Each change of a record has a later stamp, which has to be readable too: one from the end of time is taken as an
 * earlier one, the same whoever takes it.
 */
function changeable<T extends TableName>(records: RecordsOf<T>): RecordsOf<T> {
  const late = Object.values<RecordOf<T>>(records).filter(
    ({ updatedAt }) => updatedAt > latestTaken,
  );
  const earlier = late.map((record) => [record.id, { ...record, updatedAt: latestTaken }] as const);
  return late.length === 0 ? records : { ...records, ...Object.fromEntries(earlier) };
}

/** Counts brackets outside of strings, so that it is decided before anything is built. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') isInString = !isInString;
    else if (isInString) index += character === '\\' ? 1 : 0;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Restore points: the record as it was, kept in the mirror, to look at and to go back to. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { dayAt, timeOfDay } from '#platform/localTime.ts';
import type { RestorePoint, TableTexts } from '#platform/restorePoints.ts';
import { addRestorePoint, listRestorePoints, readRestorePoint } from '#platform/restorePoints.ts';
import { openDocument, writeDocument } from '#record/document.ts';
import type { ImportPreview } from '#record/importPreview.ts';
import type { RestorePointReason } from '#record/restorePointRules.ts';
import type { RecordsOf, TableName, Tables } from '#record/schema.ts';
import { tableNames } from '#record/schema.ts';
import { tablesOf } from '#record/tables.ts';
import type { AppStore, RecordState } from './appStore.ts';
import type { Damage } from './saveState.ts';
import { previewTakeIn, takeIn } from './takeIn.ts';
import { whenReadWhole } from './whenReadWhole.ts';

export type { RestorePoint, RestorePointReason };

export interface ListedRestorePoint extends RestorePoint {
  /** The day and the time of day, "9:02 AM", for the person. */
  readonly day: CalendarDate;
  readonly time: string;
}

/** A restore point that has been read. */
export interface OpenedRestorePoint {
  readonly tables: Tables;
  /** The tables of which something could not be read, empty above: what the record has of them stays. */
  readonly unreadable: readonly TableName[];
}

/** Keeps the record as it is now. Nothing else is changed, whatever happens. */
export async function takeRestorePoint(
  store: AppStore,
  reason: RestorePointReason,
): Promise<'taken' | 'failed'> {
  await whenReadWhole(store);
  return takePoint(store, reason, textsOf(store.getState().tables));
}

/** Keeps the record with these texts as they were stored, before a migration changes them. */
export async function keepAsStored(store: AppStore, older: readonly Damage[]): Promise<void> {
  await takePoint(store, 'before-migration', {
    ...textsOf(store.getState().tables),
    ...Object.fromEntries(older.map(({ part, text }) => [part, text])),
  });
}

async function takePoint(
  store: AppStore,
  reason: RestorePointReason,
  texts: TableTexts,
): Promise<'taken' | 'failed'> {
  const mirror = await store.openMirror();
  if ('problem' in mirror) return 'failed';
  const result = await addRestorePoint(mirror.database, newPoint(store, reason), texts);
  return result === 'taken' ? 'taken' : 'failed';
}

/** Newest first; null when they cannot be read now. */
export async function restorePointsOf(
  store: AppStore,
): Promise<readonly ListedRestorePoint[] | null> {
  const mirror = await store.openMirror();
  if ('problem' in mirror) return null;
  const points = await listRestorePoints(mirror.database);
  if ('problem' in points) return null;
  return points.map((point) => ({ ...point, day: dayAt(point.at), time: timeOfDay(point.at) }));
}

/** null when it cannot be read at all. */
export async function openRestorePoint(
  store: AppStore,
  point: RestorePoint,
): Promise<OpenedRestorePoint | null> {
  const mirror = await store.openMirror();
  if ('problem' in mirror) return null;
  const read = await readRestorePoint(mirror.database, point);
  if ('problem' in read || read.texts === null) return null;
  await whenReadWhole(store);
  return opened(read.texts);
}

/** What going back to it would do now. */
export function previewRestore({ tables }: RecordState, point: OpenedRestorePoint): ImportPreview {
  return previewTakeIn(tables, { tables: tablesAfter(point, tables), invalid: [] }, 'replace');
}

/** `no-restore-point`: nothing was changed, since what is there could not be kept. */
type RestoreOutcome = 'restored' | 'no-restore-point' | 'read-only';

/** Makes the record what it was, as one change that can be undone, and keeps what it is now before. */
export async function restore(
  store: AppStore,
  point: OpenedRestorePoint,
  { withoutRestorePoint = false }: { readonly withoutRestorePoint?: boolean } = {},
): Promise<RestoreOutcome> {
  if (!withoutRestorePoint && !store.getState().saving.isReadOnly) {
    if ((await takeRestorePoint(store, 'before-restore')) === 'failed') return 'no-restore-point';
  }
  const tables = tablesAfter(point, store.getState().tables);
  const isRestored = takeIn(store, { tables, invalid: [] }, 'replace', {
    label: 'go back to a restore point',
    message: 'Your record is what it was at the restore point.',
  });
  return isRestored ? 'restored' : 'read-only';
}

export function newPoint(store: AppStore, reason: RestorePointReason): RestorePoint {
  return { at: store.clock.now(), reason, id: store.newId() };
}

export function textsOf(tables: Tables): TableTexts {
  return Object.fromEntries(tableNames.map((table) => [table, writeDocument(tables[table])]));
}

function opened(texts: TableTexts): OpenedRestorePoint {
  const unreadable: TableName[] = [];

  function recordsIn<T extends TableName>(table: T): RecordsOf<T> {
    const text = texts[table];
    if (text === undefined) return {};
    const document = openDocument(table, text);
    if (document.kind === 'read' && document.invalid.length === 0) return document.records;
    unreadable.push(table);
    return {};
  }

  return { tables: tablesOf(recordsIn), unreadable };
}

function tablesAfter({ tables, unreadable }: OpenedRestorePoint, now: Tables): Tables {
  return tablesOf((table) => (unreadable.includes(table) ? now[table] : tables[table]));
}

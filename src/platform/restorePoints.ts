/**
 * Restore points in the mirror's database: the record as it was at an instant, each table as the text of a
 * stored document, so that it is read with the same distrust. What tells them apart is in their keys, so that
 * a list of them loads none of their texts. No promise here rejects.
 */
import { isJsonObject } from '#record/json.ts';
import type { RestorePointReason } from '#record/restorePointRules.ts';
import { restorePointsToDrop } from '#record/restorePointRules.ts';
import { tableNames } from '#record/schema.ts';
import type { TableName } from '#record/schema.ts';
import { isStamp } from '#record/stamp.ts';
import type { Database } from './database.ts';
import type { MirrorFailure } from './mirror.ts';
import { orFailure } from './mirror.ts';

export interface RestorePoint {
  /** The instant at which it was taken. */
  readonly at: string;
  readonly reason: RestorePointReason;
  /** Tells apart what two tabs took at one instant. */
  readonly id: string;
}

/** The text of each table's document. A table that is missing had no text. */
export type TableTexts = Readonly<Partial<Record<TableName, string>>>;

/** Newest first. */
export function listRestorePoints(
  database: Database,
): Promise<readonly RestorePoint[] | MirrorFailure> {
  return orFailure(async () => {
    const keys = await database.transact('readonly', ({ getAllKeys }) =>
      getAllKeys('restorePoints'),
    );
    return pointsOf(keys).toReversed();
  });
}

/** null when it is gone, or holds no texts. */
export function readRestorePoint(
  database: Database,
  point: RestorePoint,
): Promise<{ readonly texts: TableTexts | null } | MirrorFailure> {
  return orFailure(async () => {
    const value = await database.transact('readonly', ({ get }) =>
      get('restorePoints', keyOf(point)),
    );
    return { texts: isJsonObject(value) ? tableTexts(value['texts']) : null };
  });
}

/**
 * Adds a point, and drops those that need not be kept any longer. `isWanted` is asked with the points that
 * there are, in the same transaction, so that two tabs do not both take one.
 */
export function addRestorePoint(
  database: Database,
  point: RestorePoint,
  texts: TableTexts,
  isWanted: (taken: readonly RestorePoint[]) => boolean = () => true,
): Promise<'taken' | 'not-wanted' | MirrorFailure> {
  return orFailure(() =>
    database.transact('readwrite', async ({ getAllKeys, put, remove }) => {
      const taken = pointsOf(await getAllKeys('restorePoints'));
      if (!isWanted(taken)) return 'not-wanted';
      put('restorePoints', { version, texts }, keyOf(point));
      for (const old of restorePointsToDrop(taken, point.at)) remove('restorePoints', keyOf(old));
      return 'taken';
    }),
  );
}

/** Of what stands around the texts, each of which has the version of its own format. */
const version = 1;

function keyOf({ at, reason, id }: RestorePoint): string[] {
  return [at, reason, id];
}

/** Without keys that this version does not know: what they belong to stays as it is. */
function pointsOf(keys: readonly unknown[]): readonly RestorePoint[] {
  return keys.flatMap((key) => {
    if (!Array.isArray(key)) return [];
    const parts: readonly unknown[] = key;
    const [at, reason, id] = parts;
    return typeof at === 'string' && isStamp(at) && isReason(reason) && typeof id === 'string'
      ? [{ at, reason, id }]
      : [];
  });
}

const reasons = {
  'before-import': true,
  'before-replace': true,
  'before-erase': true,
  'before-restore': true,
  'before-migration': true,
  'first-change-of-day': true,
  'while-changing': true,
} as const satisfies Record<RestorePointReason, true>;

function isReason(value: unknown): value is RestorePointReason {
  return typeof value === 'string' && Object.hasOwn(reasons, value);
}

function tableTexts(value: unknown): TableTexts | null {
  if (!isJsonObject(value)) return null;
  return Object.fromEntries(
    tableNames.flatMap((table) => {
      const text = value[table];
      return typeof text === 'string' ? [[table, text]] : [];
    }),
  );
}

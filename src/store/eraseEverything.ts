import { eraseAll } from '#platform/eraseAll.ts';
import type { StoragePlace } from '#platform/eraseAll.ts';
import { leaveFor } from '#platform/page.ts';
import { liveRecords } from '#record/liveRecords.ts';
import type { RecordsOf, TableName } from '#record/schema.ts';
import type { AppState, AppStore } from './appStore.ts';
import { takeRestorePoint } from './restorePoints.ts';
import { updateSaving } from './updateSaving.ts';

export type { StoragePlace };

/** How many entries the record has. */
export function entriesIn({ tables }: AppState): number {
  return Object.values<RecordsOf<TableName>>(tables).flatMap((table) => liveRecords(table)).length;
}

/**
 * Removes all that is stored in this browser, then loads the page at `path` anew. Gives the places of which
 * something is left; then it stays. From the start, this tab and the others write nothing any more.
 */
export async function eraseEverything(
  store: AppStore,
  path: string,
): Promise<readonly StoragePlace[]> {
  // It goes with the database. Where that cannot be erased, there is a way back.
  await takeRestorePoint(store, 'before-erase');
  updateSaving(store, { isErasing: true, isErased: true, isReadOnly: true });
  const left = await eraseAll();
  if (left.length === 0) leaveFor(path);
  else updateSaving(store, { isErasing: false, isErasedInPart: true });
  return left;
}

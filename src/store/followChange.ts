/** What happens after the frame that shows a change, and never disturbs it. */
import { dayAt } from '#platform/localTime.ts';
import { addRestorePoint, listRestorePoints } from '#platform/restorePoints.ts';
import type { RestorePoint } from '#platform/restorePoints.ts';
import { askForProtection } from '#platform/storageManager.ts';
import { dueRestorePoint } from '#record/restorePointRules.ts';
import type { Tables } from '#record/schema.ts';
import type { AppState, AppStore } from './appStore.ts';
import { newPoint, textsOf } from './restorePoints.ts';

/** The instant before which no restore point of this tab is due: of the last one, or of the last attempt. */
const lastLook = new WeakMap<AppStore, string>();

/**
 * Takes a restore point of what was before the change, if one is due, and asks the browser once to protect
 * what is stored.
 */
export async function followChange(store: AppStore, before: AppState): Promise<void> {
  const now = store.clock.now();
  const looked = lastLook.get(store);
  if (looked !== undefined && dueRestorePoint([looked], now, dayAt) === null) return;
  // Without the logs it would not be the whole record; the next change comes to it.
  if (!before.isReadWhole || isEmpty(before.tables)) return;
  lastLook.set(store, now);
  await Promise.all([takeIfDue(store, before.tables, now), askForProtection()]);
}

async function takeIfDue(store: AppStore, tables: Tables, now: string): Promise<void> {
  const mirror = await store.openMirror();
  if ('problem' in mirror) return;
  const taken = await listRestorePoints(mirror.database);
  if ('problem' in taken) return;
  const reason = reasonNow(taken, now);
  if (reason === null) return;
  const point = { ...newPoint(store, reason), at: now };
  await addRestorePoint(
    mirror.database,
    point,
    textsOf(tables),
    (others) => reasonNow(others, now) !== null,
  );
}

function reasonNow(taken: readonly RestorePoint[], now: string) {
  return dueRestorePoint(
    taken.map(({ at }) => at),
    now,
    dayAt,
  );
}

function isEmpty(tables: Tables): boolean {
  return Object.values(tables).every((records) => Object.keys(records).length === 0);
}

/** What the person's logs are measured against, besides what the pathway asks for. */
import { largestTarget } from '#record/fields.ts';
import { liveRecord } from '#record/liveRecords.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppState, AppStore } from './appStore.ts';
import { change } from './change.ts';
import { deletedRecord, notStamped } from './edits.ts';

type StoredTarget = LiveRecordOf<'targets'>;

/** What can be changed of a target; without `own` it is a count or a rule of the catalog. */
export type TargetDraft = Omit<StoredTarget, 'id' | 'updatedAt'>;

/** The largest number that a target may have. */
export const targetLimit = largestTarget;

/** Adds one of the person's own. */
export function addTarget(store: AppStore, draft: TargetDraft, name: string): void {
  const id = `target-${store.newId()}`;
  change(store, {
    label: `set “${name}”`,
    message: `“${name}” is set.`,
    edits: { targets: { [id]: { ...draft, id, updatedAt: notStamped } } },
  });
}

/** Follows the count or rule of this id, which the pathway does not ask for. */
export function followTarget(store: AppStore, id: string, name: string): void {
  change(store, {
    label: `follow “${name}”`,
    message: `“${name}” is followed.`,
    edits: { targets: { [id]: { id, updatedAt: notStamped } } },
  });
}

/** What the draft does not name stays as it is. */
export function changeTarget(store: AppStore, id: string, draft: TargetDraft, name: string): void {
  change(store, {
    label: `change “${name}”`,
    message: `“${name}” is changed.`,
    edits: { targets: { [id]: { ...targetNow(store, id), ...draft } } },
  });
}

/** Gives a count or rule the number of its source again. One that is followed stays so. */
export function resetTarget(
  store: AppStore,
  { id, isFollowed }: { readonly id: string; readonly isFollowed: boolean },
  name: string,
): void {
  const { minimum: _, ...rest } = targetNow(store, id);
  const isEmpty = !isFollowed && rest.cycleStart === undefined;
  change(store, {
    label: `reset “${name}”`,
    message: `“${name}” has the number of its source again.`,
    edits: { targets: { [id]: isEmpty ? deletedRecord(id) : rest } },
  });
}

const removals = {
  'stop-following': { label: 'stop following', message: 'is no longer followed' },
  remove: { label: 'remove', message: 'is removed' },
} as const;

/** Stops following a count or rule of the catalog, or removes a target of the person's own. */
export function removeTarget(
  store: AppStore,
  id: string,
  name: string,
  how: keyof typeof removals,
): void {
  const { label, message } = removals[how];
  change(store, {
    label: `${label} “${name}”`,
    message: `“${name}” ${message}.`,
    edits: { targets: { [id]: deletedRecord(id) } },
  });
}

/** What is stored under this id; undefined for a count or rule of the catalog that is as in its source. */
export function storedTarget({ tables }: AppState, id: string): StoredTarget | undefined {
  return liveRecord(tables.targets, id);
}

/** Of one that is deleted nothing is left. */
function targetNow(store: AppStore, id: string): StoredTarget {
  return storedTarget(store.getState(), id) ?? { id, updatedAt: notStamped };
}

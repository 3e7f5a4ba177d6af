/** What the person's logs are measured against, besides what the pathway asks for. */
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { deletedRecord, notStamped } from './edits.ts';

export type TargetDraft = Omit<LiveRecordOf<'targets'>, 'id' | 'updatedAt'>;

/** The largest number that a target may have. */
export const targetLimit = 100_000;

/** Follows the count or rule of this id, or changes its number; without an id, adds one of the person's own. */
export function putTarget(
  store: AppStore,
  id: string | null,
  draft: TargetDraft,
  name: string,
): void {
  const key = id ?? `target-${store.newId()}`;
  const isNew = id === null || store.getState().tables.targets[key] === undefined;
  change(store, {
    label: isNew ? `follow “${name}”` : `change “${name}”`,
    message: isNew ? `“${name}” is followed.` : `“${name}” is changed.`,
    edits: { targets: { [key]: { ...draft, id: key, updatedAt: notStamped } } },
  });
}

export function removeTarget(store: AppStore, id: string, name: string): void {
  change(store, {
    label: `stop following “${name}”`,
    message: `“${name}” is no longer followed.`,
    edits: { targets: { [id]: deletedRecord(id) } },
  });
}

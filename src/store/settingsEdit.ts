import { liveRecord } from '#record/liveRecords.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { notStamped } from './edits.ts';

type Settings = Omit<LiveRecordOf<'settings'>, 'id' | 'updatedAt'>;

export const settingsId = 'settings';

/** A record of its own: settings that come out of a backup are not to be older than a skipped welcome. */
export const welcomeId = 'welcome';

/** The edit that sets these settings and leaves the others. */
export function settingsEdit(
  store: AppStore,
  settings: Settings,
): { readonly settings: Record<string, LiveRecordOf<'settings'>> } {
  return { settings: { [settingsId]: { ...settingsRecordOf(store), ...settings } } };
}

/** The edit that notes how the welcome page was left. */
export function welcomeEdit(welcome: NonNullable<Settings['welcome']>): {
  readonly settings: Record<string, LiveRecordOf<'settings'>>;
} {
  return { settings: { [welcomeId]: { id: welcomeId, updatedAt: notStamped, welcome } } };
}

export function settingsRecordOf(store: AppStore): LiveRecordOf<'settings'> {
  const { settings } = store.getState().tables;
  return liveRecord(settings, settingsId) ?? { id: settingsId, updatedAt: notStamped };
}

import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { notStamped } from './edits.ts';

type Settings = Omit<LiveRecordOf<'settings'>, 'id' | 'updatedAt'>;

export const settingsId = 'settings';

export function setTheme(store: AppStore, theme: NonNullable<Settings['theme']>): void {
  change(store, {
    label: 'change the theme',
    message: 'The theme is changed.',
    edits: settingsEdit(store, { theme }),
  });
}

export function setDateStyle(store: AppStore, dateStyle: NonNullable<Settings['dateStyle']>): void {
  change(store, {
    label: 'change the date style',
    message: 'Dates are written another way now.',
    edits: settingsEdit(store, { dateStyle }),
  });
}

export function skipWelcome(store: AppStore): void {
  change(store, { label: 'skip the welcome', edits: settingsEdit(store, { welcome: 'skipped' }) });
}

/** Puts a notice away for good. */
export function dismissNotice(store: AppStore, notice: string): void {
  const { dismissed = [] } = settingsOf(store);
  if (dismissed.includes(notice)) return;
  change(store, {
    label: 'put a notice away',
    message: 'The notice is put away.',
    edits: settingsEdit(store, { dismissed: [...dismissed, notice] }),
  });
}

/** The edit that sets these settings and leaves the others. */
export function settingsEdit(
  store: AppStore,
  settings: Settings,
): { readonly settings: Record<string, LiveRecordOf<'settings'>> } {
  return { settings: { [settingsId]: { ...settingsOf(store), ...settings } } };
}

function settingsOf(store: AppStore): LiveRecordOf<'settings'> {
  const record = store.getState().tables.settings[settingsId];
  return record === undefined || 'deleted' in record
    ? { id: settingsId, updatedAt: notStamped }
    : record;
}

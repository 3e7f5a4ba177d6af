import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import type { Settings } from './derivedSettings.ts';
import { settingsEdit, settingsRecordOf } from './settingsEdit.ts';

export function setTheme(store: AppStore, theme: Settings['theme']): void {
  change(store, {
    label: 'change the theme',
    message: 'The theme is changed.',
    edits: settingsEdit(store, { theme }),
  });
}

export function setDateStyle(store: AppStore, dateStyle: Settings['dateStyle']): void {
  change(store, {
    label: 'change the date style',
    message: 'Dates are written another way now.',
    edits: settingsEdit(store, { dateStyle }),
  });
}

/** Puts a notice away for good. */
export function dismissNotice(store: AppStore, notice: string): void {
  const { dismissed = [] } = settingsRecordOf(store);
  if (dismissed.includes(notice)) return;
  change(store, {
    label: 'put a notice away',
    message: 'The notice is put away.',
    edits: settingsEdit(store, { dismissed: [...dismissed, notice] }),
  });
}

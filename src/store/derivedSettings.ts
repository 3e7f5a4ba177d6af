/** The settings with their defaults. */
import type { DateStyle } from '#domain/dateText.ts';
import type { RecordState } from './appStore.ts';
import { remembered } from './remembered.ts';
import { settingsId } from './settingsEdit.ts';

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly dateStyle: DateStyle;
  readonly welcome: 'answered' | 'skipped' | null;
  readonly dismissed: readonly string[];
  /** Headings of the last imported log of procedures, by field. */
  readonly procedureColumns: Readonly<Record<string, string>>;
}

export const settingsOf = remembered(
  ({ tables }: RecordState) => [tables.settings],
  (table): Settings => {
    const record = table[settingsId];
    const stored = record === undefined || 'deleted' in record ? {} : record;
    return {
      theme: 'system',
      dateStyle: 'month-day-year',
      welcome: null,
      dismissed: [],
      procedureColumns: {},
      ...stored,
    };
  },
);

/** The settings with their defaults. */
import type { DateStyle } from '#domain/dateText.ts';
import { liveRecord } from '#record/liveRecords.ts';
import type { RecordState } from './appStore.ts';
import { remembered } from './remembered.ts';
import { settingsId, welcomeId } from './settingsEdit.ts';

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
    const stored = liveRecord(table, settingsId);
    return {
      theme: 'system',
      dateStyle: 'month-day-year',
      dismissed: [],
      procedureColumns: {},
      ...stored,
      // A build before noted the welcome beside the settings.
      welcome: liveRecord(table, welcomeId)?.welcome ?? stored?.welcome ?? null,
    };
  },
);

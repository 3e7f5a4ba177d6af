/** The settings with their defaults. */
import type { DateStyle } from '#domain/dateText.ts';
import type { LiveRecordOf, RecordOf } from '#record/schema.ts';
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
    // A build before noted the welcome beside the settings.
    const { welcome: welcomeBefore = null, ...stored } = fieldsOf(table[settingsId]);
    const { welcome = welcomeBefore } = fieldsOf(table[welcomeId]);
    return {
      theme: 'system',
      dateStyle: 'month-day-year',
      dismissed: [],
      procedureColumns: {},
      ...stored,
      welcome,
    };
  },
);

function fieldsOf(
  record: RecordOf<'settings'> | undefined,
): Omit<LiveRecordOf<'settings'>, 'id' | 'updatedAt'> {
  return record === undefined || 'deleted' in record ? {} : record;
}

/** What is said about a restore point. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { daysBetween } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import type { ImportPreview } from '#store/importActions.ts';
import type { ListedRestorePoint, RestorePointReason } from '#store/restorePoints.ts';
import { listText } from '#parts/listText.ts';
import { countText } from '#parts/numberTexts.ts';

export const reasonTexts: Readonly<Record<RestorePointReason, string>> = {
  'before-import': 'Before a backup was merged in',
  'before-replace': 'Before your record was replaced by a backup',
  'before-erase': 'Before everything was erased',
  'before-restore': 'Before you went back to another restore point',
  'before-migration': 'Before a new version changed the format',
  'first-change-of-day': 'Before the first change of the day',
  'while-changing': 'While you were making changes',
};

/** "today, 9:02 AM", "yesterday, 9:02 AM" or "Nov 20, 2026, 9:02 AM". */
export function whenText(
  { day, time }: ListedRestorePoint,
  today: CalendarDate,
  dateStyle: DateStyle,
): string {
  const days = daysBetween(day, today);
  const nearDay = days === 0 ? 'today' : days === 1 ? 'yesterday' : null;
  return `${nearDay ?? dateText(day, dateStyle)}, ${time}`;
}

/** What going back would do: "Restoring brings back 3, changes 1 and removes 2 entries." */
export function differenceText(preview: ImportPreview): string {
  const count = (outcome: 'added' | 'changed' | 'removed'): number =>
    Object.values(preview).reduce((sum, table) => sum + table[outcome].length, 0);
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  const parts = [
    counts.added > 0 ? `brings back ${countText(counts.added)}` : null,
    counts.changed > 0 ? `changes ${countText(counts.changed)}` : null,
    counts.removed > 0 ? `removes ${countText(counts.removed)}` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return 'The same as your record now.';
  const isOne = parts.length === 1 && counts.added + counts.changed + counts.removed === 1;
  return `Restoring ${listText(parts)} ${isOne ? 'entry' : 'entries'}.`;
}

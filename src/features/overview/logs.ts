/** Whether there is anything in the logs: what shows it is loaded only then. */
import type { AppState } from '#store/appStore.ts';

export function hasContactsOf({ isReadWhole, tables }: AppState): boolean {
  return isReadWhole && hasRecords(tables.contacts);
}

export function hasLogsOf({ isReadWhole, tables }: AppState): boolean {
  const { procedures, credits, contacts } = tables;
  return isReadWhole && [procedures, credits, contacts].some(hasRecords);
}

/** At once, however many there are. */
function hasRecords(table: Readonly<Record<string, unknown>>): boolean {
  for (const _ in table) return true;
  return false;
}

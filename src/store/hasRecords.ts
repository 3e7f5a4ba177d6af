import { isLive } from '#record/liveRecords.ts';

/** Whether a table of the record holds anything: what was removed stays in it, for other devices to hear of. */
export function hasRecords(table: Readonly<Record<string, object>>): boolean {
  return Object.values(table).some(isLive);
}

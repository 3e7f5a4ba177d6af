/** Whether there is anything in the logs: what shows it is loaded only then. */
import type { RecordState } from '#store/appStore.ts';
import { hasRecords } from '#store/hasRecords.ts';
import { remembered } from '#store/remembered.ts';

export const hasContactsOf = remembered(
  ({ isReadWhole, tables }: RecordState) => [isReadWhole, tables.contacts],
  (isReadWhole, contacts) => isReadWhole && hasRecords(contacts),
);

export const hasLogsOf = remembered(
  ({ isReadWhole, tables: { procedures, credits, contacts } }: RecordState) => [
    isReadWhole,
    procedures,
    credits,
    contacts,
  ],
  (isReadWhole, ...logs) => isReadWhole && logs.some(hasRecords),
);

export const hasProceduresOf = remembered(
  ({ isReadWhole, tables }: RecordState) => [isReadWhole, tables.procedures],
  (isReadWhole, procedures) => isReadWhole && hasRecords(procedures),
);

export const hasRotationsOf = remembered(
  ({ tables }: RecordState) => [tables.rotations],
  hasRecords,
);

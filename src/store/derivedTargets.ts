import { liveRecords } from '#record/liveRecords.ts';
import type { RecordState } from './appStore.ts';
import { remembered } from './remembered.ts';

/** The person's own numbers in place of the catalog's, by the id of the count or the rule. */
export const ownMinimumsOf = remembered(
  ({ tables }: RecordState) => [tables.targets],
  (table): ReadonlyMap<string, number> =>
    new Map(
      liveRecords(table).flatMap(({ id, own, minimum }) =>
        own !== undefined || minimum === undefined ? [] : [[id, minimum] as const],
      ),
    ),
);

/** The rotations of the record. The rules for them, which are many, are in `derivedRotations.ts`. */
import { compareDates } from '#domain/calendarDate.ts';
import type { Rotation } from '#domain/rotation.ts';
import type { AppState } from './appStore.ts';
import { remembered } from './remembered.ts';

/** In order of their first days. */
export const rotationsOf = remembered(
  ({ tables }: AppState) => [tables.rotations],
  (table): readonly Rotation[] =>
    Object.values(table)
      .flatMap((record) => {
        if ('deleted' in record) return [];
        const { updatedAt: _, ...rotation } = record;
        return [rotation];
      })
      .toSorted((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1)),
);

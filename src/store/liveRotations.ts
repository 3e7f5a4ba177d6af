/** The rotations of the record. The rules for them, which are many, are in `derivedRotations.ts`. */
import { compareDates } from '#domain/calendarDate.ts';
import type { BlockSchemes, Rotation } from '#domain/rotation.ts';
import { liveRecords } from '#record/liveRecords.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { RecordState } from './appStore.ts';
import { remembered, rememberedByKey } from './remembered.ts';

const rotationOf = rememberedByKey<Rotation>();

/** In order of their first days. One that did not change is the same object as before. */
export const rotationsOf = remembered(
  ({ tables }: RecordState) => [tables.rotations],
  (table): readonly Rotation[] =>
    liveRecords(table)
      .map((record) => {
        const { updatedAt: _, ...rotation } = record;
        return rotationOf(record.id, [record], () => rotation);
      })
      .toSorted((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1)),
);

/** What the person chose for their own program. */
export const rotationChoicesOf = remembered(
  ({ tables }: RecordState) => [tables.rotationChoices],
  (table): readonly LiveRecordOf<'rotationChoices'>[] => liveRecords(table),
);

export const blockSchemesOf = remembered(
  (state: RecordState) => [rotationChoicesOf(state)],
  (choices): BlockSchemes =>
    Object.fromEntries(
      choices.flatMap((choice) => (choice.kind === 'scheme' ? [[choice.year, choice.scheme]] : [])),
    ),
);

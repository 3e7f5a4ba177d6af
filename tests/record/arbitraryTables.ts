import fc from 'fast-check';
import type { RecordOf, RecordsOf, TableName, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';

// Few ids, few stamps and few contents, so that versions of a record meet often, also with equal stamps.
const id = fc.constantFrom('a', 'b', 'c');
const updatedAt = fc.constantFrom('2026-11-24T10:00:00.000Z', '2026-11-24T10:00:00.001Z');
const notes = fc.constantFrom('one', 'two');

const deleted = fc.record({ id, updatedAt, deleted: fc.constant<true>(true) });

/** Fields in either order: content is what counts. */
const milestone: fc.Arbitrary<RecordOf<'milestones'>> = fc.oneof(
  deleted,
  fc.record({ id, updatedAt, notes }, { requiredKeys: ['id', 'updatedAt'] }),
  fc.record({ notes, updatedAt, id }),
);

const contact: fc.Arbitrary<RecordOf<'contacts'>> = fc.oneof(
  deleted,
  fc.record({ id, updatedAt, name: notes }),
);

function byId<T extends TableName>(records: readonly RecordOf<T>[]): RecordsOf<T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

/** Whole records with something in two of the tables. */
export const arbitraryTables: fc.Arbitrary<Tables> = fc.record({
  plan: fc.constant(emptyTables.plan),
  milestones: fc.array(milestone).map(byId<'milestones'>),
  rotations: fc.constant(emptyTables.rotations),
  procedures: fc.constant(emptyTables.procedures),
  credits: fc.constant(emptyTables.credits),
  contacts: fc.array(contact).map(byId<'contacts'>),
  settings: fc.constant(emptyTables.settings),
  adjustments: fc.constant(emptyTables.adjustments),
  scenarios: fc.constant(emptyTables.scenarios),
  rotationChoices: fc.constant(emptyTables.rotationChoices),
  targets: fc.constant(emptyTables.targets),
  reading: fc.constant(emptyTables.reading),
});

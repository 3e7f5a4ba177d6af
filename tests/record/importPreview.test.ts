import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportMode } from '#record/importPreview.ts';
import { importPreview, importedRecords } from '#record/importPreview.ts';
import { joinTables } from '#record/join.ts';
import type { RecordOf, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { testNow } from '../support/store.ts';
import { arbitraryTables } from './arbitraryTables.ts';

const early = '2026-11-01T00:00:00.000Z';
const late = '2026-11-02T00:00:00.000Z';

type Milestone = RecordOf<'milestones'>;

const written = (updatedAt: string, notes: string): Milestone => ({ id: 'a', updatedAt, notes });
const deleted = (updatedAt: string): Milestone => ({ id: 'a', updatedAt, deleted: true });

function tablesWith(record: Milestone | null): Tables {
  return record === null ? emptyTables : { ...emptyTables, milestones: { a: record } };
}

function outcomes(ours: Tables, theirs: Tables, mode: ImportMode): readonly string[] {
  const records = importedRecords(ours, { tables: theirs, invalid: [] }, mode, testNow);
  const { milestones } = importPreview(ours, theirs, records);
  return Object.entries(milestones).flatMap(([outcome, ids]) => ids.map(() => outcome));
}

describe('what becomes of a record', () => {
  it.each<[string, Milestone | null, Milestone | null, string | null, string | null]>([
    ['only in the file', null, written(early, 'x'), 'added', 'added'],
    ['only here', written(early, 'x'), null, 'onlyHere', 'removed'],
    [
      'other content, stamped alike',
      written(early, 'y'),
      written(early, 'x'),
      'keptNewer',
      'changed',
    ],
    ['the same in both', written(early, 'x'), written(early, 'x'), 'unchanged', 'unchanged'],
    ['the same, stamped later', written(early, 'x'), written(late, 'x'), 'unchanged', 'unchanged'],
    ['newer in the file', written(early, 'x'), written(late, 'y'), 'changed', 'changed'],
    ['newer here', written(late, 'x'), written(early, 'y'), 'keptNewer', 'changed'],
    ['deleted later in the file', written(early, 'x'), deleted(late), 'removed', 'removed'],
    ['deleted earlier in the file', written(late, 'x'), deleted(early), 'keptNewer', 'removed'],
    ['deleted here, later', deleted(late), written(early, 'x'), 'keptNewer', 'added'],
    ['deleted here, earlier', deleted(early), written(late, 'x'), 'added', 'added'],
    ['deleted in both', deleted(early), deleted(late), null, null],
    ['deleted here, not in the file', deleted(early), null, null, null],
    ['not here, deleted in the file', null, deleted(early), null, null],
  ])('%s', (_, ours, theirs, merged, replaced) => {
    const [here, file] = [tablesWith(ours), tablesWith(theirs)];
    expect(outcomes(here, file, 'merge')).toEqual(merged === null ? [] : [merged]);
    expect(outcomes(here, file, 'replace')).toEqual(replaced === null ? [] : [replaced]);
  });
});

const modes = fc.constantFrom<ImportMode>('merge', 'replace');

function imported(ours: Tables, theirs: Tables, mode: ImportMode): Tables {
  const records = importedRecords(ours, { tables: theirs, invalid: [] }, mode, testNow);
  return joinTables(ours, records);
}

/** The records that are not deleted, whatever their stamps. */
function contents({ milestones, contacts }: Tables): readonly unknown[] {
  return [milestones, contacts].map((records) =>
    Object.fromEntries(
      Object.values(records).flatMap((record) =>
        'deleted' in record ? [] : [[record.id, { ...record, updatedAt: '' }]],
      ),
    ),
  );
}

describe('the imported records', () => {
  it('merge to the join of both', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (ours, theirs) => {
        expect(imported(ours, theirs, 'merge')).toEqual(joinTables(ours, theirs));
      }),
    );
  });

  it('replace everything by what the file holds', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, (ours, theirs) => {
        expect(contents(imported(ours, theirs, 'replace'))).toEqual(contents(theirs));
      }),
    );
  });

  it('are none when the same file is imported again', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, modes, (ours, theirs, mode) => {
        const once = imported(ours, theirs, mode);
        const again = importedRecords(once, { tables: theirs, invalid: [] }, mode, testNow);
        expect(again).toEqual(emptyTables);
      }),
    );
  });

  it('win over what they replace, wherever they travel', () => {
    fc.assert(
      fc.property(arbitraryTables, arbitraryTables, modes, (ours, theirs, mode) => {
        const after = imported(ours, theirs, mode);
        expect(joinTables(after, ours)).toEqual(after);
      }),
    );
  });

  it('are those of the file, stamps and deletions and all, where nothing was before', () => {
    fc.assert(
      fc.property(arbitraryTables, modes, (theirs, mode) => {
        expect(imported(emptyTables, theirs, mode)).toEqual(theirs);
      }),
    );
  });

  it('do not remove a record that only could not be read in the file', () => {
    const ours = tablesWith(written(early, 'x'));
    const invalid = [{ table: 'milestones', id: 'a', problem: 'notes: expected string' }] as const;
    expect(importedRecords(ours, { tables: emptyTables, invalid }, 'replace', testNow)).toEqual(
      emptyTables,
    );
  });

  it('that replace a newer record are stamped later than it, also when the clock was set back', () => {
    const ours = tablesWith(written('2027-01-01T00:00:00.000Z', 'x'));
    const theirs = tablesWith(written(early, 'y'));
    expect(imported(ours, theirs, 'replace').milestones['a']?.updatedAt).toBe(
      '2027-01-01T00:00:00.001Z',
    );
  });
});

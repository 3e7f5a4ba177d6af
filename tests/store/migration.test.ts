import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setNotes } from '#store/milestoneActions.ts';
import { memoryMirror } from '../support/memoryMirror.ts';
import { longAgo, savedStore } from '../support/store.ts';

// As a later build will have them: one migration, which renames a field.
vi.mock('#record/migrations.ts', async (importOriginal) => {
  const original = await importOriginal<object>();
  const migrations = [
    {
      name: 'call remarks notes',
      migrate: (_table: unknown, records: unknown): unknown =>
        JSON.parse(JSON.stringify(records).replaceAll('"remarks"', '"notes"')),
    },
  ];
  return { ...original, migrations, recordVersion: 2 };
});

const olderText = JSON.stringify({
  version: 1,
  records: { 'match-day': { id: 'match-day', updatedAt: longAgo, remarks: 'stored' } },
});
const matchDay = { id: 'match-day', title: 'Match Day' };

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

describe('a stored text of an older version', () => {
  it('is migrated, after it went into a restore point and was set aside byte for byte', async () => {
    const saved = savedStore({ stored: { milestones: olderText } });
    expect(saved.store.getState().tables.milestones).toHaveProperty('match-day.notes', 'stored');
    setNotes(saved.store, matchDay, 'changed');
    expect(saved.texts.text('milestones')).toBe(olderText);
    await vi.waitFor(() => expect(saved.texts.text('milestones')).toContain('changed'));
    expect(saved.mirror.restorePoints()).toMatchObject([{ texts: { milestones: olderText } }]);
    expect(saved.mirror.quarantined()).toMatchObject([{ key: 'milestones', text: olderText }]);
    expect(saved.saveState()).toMatchObject({ kind: 'saved' });
  });

  it('is set aside beside the others where there is no mirror', async () => {
    const mirror = memoryMirror();
    mirror.failWith('absent');
    const saved = savedStore({ stored: { milestones: olderText }, mirror });
    await vi.waitFor(() => expect(saved.texts.text('milestones')).toContain('"version":2'));
    const keys = saved.texts.keys();
    expect(keys === 'refused' ? [] : keys.filter((key) => key.startsWith('quarantine:'))).toEqual([
      expect.stringContaining('quarantine:milestones:'),
    ]);
  });
});

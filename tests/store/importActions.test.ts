import { describe, expect, it, vi } from 'vitest';
import { calendarDate } from '#domain/calendarDate.ts';
import { backupOf } from '#record/backup.ts';
import { longestBackup } from '#record/openBackup.ts';
import type { RecordOf, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { change, redo, undo } from '#store/change.ts';
import { planOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import type { ReadFile } from '#store/importActions.ts';
import { importBackup, openBackupFile } from '#store/importActions.ts';
import { answerWelcome, skipWelcome } from '#store/planActions.ts';
import { previewTakeIn, takeIn } from '#store/takeIn.ts';
import { takeRestorePoint } from '#store/restorePoints.ts';
import type { TestStore } from '../support/store.ts';
import { longAgo, milestoneRecords, testNow, testStore } from '../support/store.ts';

vi.mock('#store/restorePoints.ts', () => ({
  takeRestorePoint: vi.fn<typeof takeRestorePoint>(),
}));

const later = '2026-11-20T10:00:00.000Z';

const ours: Tables = {
  ...emptyTables,
  milestones: milestoneRecords({ 'match-day': { notes: 'ours' }, 'open-eras': { notes: 'ours' } }),
};

const theirs: Tables = {
  ...emptyTables,
  milestones: {
    'match-day': { id: 'match-day', updatedAt: later, notes: 'theirs' },
    gone: { id: 'gone', updatedAt: later, deleted: true },
  },
  contacts: { ann: { id: 'ann', updatedAt: later, name: 'Ann' } },
};

function backupWith(tables: Tables): ReadFile {
  return {
    kind: 'read',
    version: 1,
    tables,
    exportedAt: testNow,
    exportedOn: null,
    leftOut: [],
    invalid: [],
  };
}

function storeWith(tables: Tables) {
  vi.mocked(takeRestorePoint).mockReset().mockResolvedValue('taken');
  const store = testStore({ tables });
  store.setState({ isReadWhole: true });
  return store;
}

function exported(tables: Tables): string {
  return backupOf(tables, testNow, '1.2.3');
}

/** What is not deleted, whatever the stamps. */
function contents({ milestones, contacts }: Tables): readonly string[] {
  return [...Object.values(milestones), ...Object.values(contacts)]
    .filter((record) => !('deleted' in record))
    .map((record) => JSON.stringify({ ...record, updatedAt: '' }))
    .toSorted();
}

const unreadable = () => Promise.reject(new DOMException('gone', 'NotFoundError'));

describe('merging a backup', () => {
  it('keeps the newer of two versions, and the stamps and deletions of the file', async () => {
    const store = storeWith(ours);
    expect(await importBackup(store, backupWith(theirs), { mode: 'merge' })).toBe('imported');
    expect(store.getState().tables).toEqual({
      ...theirs,
      milestones: { ...ours.milestones, ...theirs.milestones },
    });
    expect(store.getState().message).toEqual({
      text: 'The backup is merged into your record.',
      undoable: true,
    });
  });

  it('hands on to be saved exactly what is new', async () => {
    const store = storeWith(ours);
    await importBackup(store, backupWith(theirs), { mode: 'merge' });
    expect(store.getState().written.map(({ record }) => record.id)).toEqual([
      'match-day',
      'gone',
      'ann',
    ]);
  });

  it('changes nothing the second time, and says so', async () => {
    const store = storeWith(ours);
    await importBackup(store, backupWith(theirs), { mode: 'merge' });
    const { tables, history } = store.getState();
    vi.mocked(takeRestorePoint).mockClear();
    expect(await importBackup(store, backupWith(theirs), { mode: 'merge' })).toBe('nothing-new');
    expect(store.getState().tables).toBe(tables);
    expect(store.getState().history).toBe(history);
    expect(takeRestorePoint).not.toHaveBeenCalled();
    expect(store.getState().message?.text).toMatch(/^Nothing to import/);
  });

  it('into an empty record gives the same file when it is exported', async () => {
    const store = storeWith(emptyTables);
    await importBackup(store, backupWith(theirs), { mode: 'merge' });
    expect(exported(store.getState().tables)).toBe(exported(theirs));
  });
});

describe('a backup merged after the first page', () => {
  const graduation = calendarDate(2025, 5, 15);
  const settings = {
    settings: {
      id: 'settings',
      updatedAt: longAgo,
      theme: 'dark',
      dateStyle: 'iso',
      dismissed: ['install'],
    },
  } as const;
  const plan = {
    current: { id: 'current', updatedAt: longAgo, pathwayId: 'us-esir', graduation },
  } as const;
  const backup = backupWith({ ...emptyTables, settings, plan });

  it.each<[string, (store: TestStore) => void]>([
    ['was skipped', skipWelcome],
    ['was answered', (store) => void answerWelcome(store, { pathwayId: 'us-integrated' })],
  ])('%s brings the settings back', async (_, leave) => {
    const store = storeWith(emptyTables);
    leave(store);
    await importBackup(store, backup, { mode: 'merge' });
    expect(settingsOf(store.getState())).toMatchObject({
      theme: 'dark',
      dateStyle: 'iso',
      dismissed: ['install'],
    });
  });

  it('was answered leaves the plan that was drawn there, and says so before', async () => {
    const store = storeWith(emptyTables);
    answerWelcome(store, { pathwayId: 'us-integrated' });
    const preview = previewTakeIn(store.getState().tables, backup, 'merge');
    expect(preview.plan.keptNewer).toEqual(['current']);
    await importBackup(store, backup, { mode: 'merge' });
    expect(planOf(store.getState())).toEqual({ pathwayId: 'us-integrated' });
  });
});

describe('replacing the record by a backup', () => {
  it('leaves what the file holds and nothing else', async () => {
    const store = storeWith(ours);
    await importBackup(store, backupWith(theirs), { mode: 'replace' });
    const { milestones, contacts } = store.getState().tables;
    expect(milestones['open-eras']).toEqual({ id: 'open-eras', updatedAt: testNow, deleted: true });
    expect(milestones['match-day']).toEqual(theirs.milestones['match-day']);
    expect(contacts).toEqual(theirs.contacts);
  });

  it('lets an older record of the file win by a new stamp', async () => {
    const store = storeWith(ours);
    const old: RecordOf<'milestones'> = {
      id: 'match-day',
      updatedAt: '2025-01-01T00:00:00.000Z',
      notes: 'old',
    };
    const backup = backupWith({ ...emptyTables, milestones: { 'match-day': old } });
    await importBackup(store, backup, { mode: 'replace' });
    expect(store.getState().tables.milestones['match-day']).toEqual({ ...old, updatedAt: testNow });
  });

  it('is offered for any tables, as one change with a name', () => {
    const store = storeWith(ours);
    const said = { label: 'restore', message: 'Restored.' };
    expect(takeIn(store, { tables: theirs, invalid: [] }, 'replace', said)).toBe(true);
    expect(store.getState().history.undo.map(({ label }) => label)).toEqual(['restore']);
    expect(store.getState().tables.contacts).toEqual(theirs.contacts);
  });
});

describe('undo of an import', () => {
  it.each(['merge', 'replace'] as const)('takes back exactly what the %s changed', async (mode) => {
    const store = storeWith(ours);
    await importBackup(store, backupWith(theirs), { mode });
    const imported = contents(store.getState().tables);
    undo(store);
    expect(contents(store.getState().tables)).toEqual(contents(ours));
    redo(store);
    expect(contents(store.getState().tables)).toEqual(imported);
  });

  it('keeps what was changed before it', async () => {
    const store = storeWith(ours);
    const edited = { 'open-eras': { id: 'open-eras', updatedAt: longAgo, notes: 'edited' } };
    change(store, { label: 'edit', edits: { milestones: edited } });
    await importBackup(store, backupWith(theirs), { mode: 'replace' });
    undo(store);
    expect(store.getState().tables.milestones['open-eras']).toMatchObject({ notes: 'edited' });
  });
});

describe('before an import', () => {
  it.each([
    ['merge', 'before-import'],
    ['replace', 'before-replace'],
  ] as const)('of a %s a restore point is taken', async (mode, reason) => {
    const store = storeWith(ours);
    vi.mocked(takeRestorePoint).mockImplementation(async () => {
      expect(store.getState().tables).toEqual(ours);
      return 'taken';
    });
    await importBackup(store, backupWith(theirs), { mode });
    expect(vi.mocked(takeRestorePoint).mock.calls).toEqual([[store, reason]]);
  });

  it('nothing is changed when no restore point can be taken, unless the person goes on', async () => {
    const store = storeWith(ours);
    vi.mocked(takeRestorePoint).mockResolvedValue('failed');
    expect(await importBackup(store, backupWith(theirs), { mode: 'merge' })).toBe(
      'no-restore-point',
    );
    expect(store.getState().tables).toEqual(ours);
    const options = { mode: 'merge', withoutRestorePoint: true } as const;
    expect(await importBackup(store, backupWith(theirs), options)).toBe('imported');
    expect(takeRestorePoint).toHaveBeenCalledTimes(1);
  });

  it('a change made while the restore point is written is not lost', async () => {
    const store = storeWith(ours);
    vi.mocked(takeRestorePoint).mockImplementation(async () => {
      const mine = { ann: { id: 'ann', updatedAt: longAgo, name: 'Ann Lee' } };
      change(store, { label: 'rename', edits: { contacts: mine } });
      return 'taken';
    });
    await importBackup(store, backupWith(theirs), { mode: 'merge' });
    expect(store.getState().tables.contacts['ann']).toMatchObject({ name: 'Ann Lee' });
  });

  it('the whole record is read', async () => {
    const store = storeWith(ours);
    store.setState({ isReadWhole: false });
    const importing = importBackup(store, backupWith(theirs), { mode: 'merge' });
    await Promise.resolve();
    expect(store.getState().tables).toEqual(ours);
    store.setState({ isReadWhole: true });
    expect(await importing).toBe('imported');
  });

  it('a tab that is read-only says so and changes nothing', async () => {
    const store = storeWith(ours);
    store.setState(({ saving }) => ({ saving: { ...saving, isReadOnly: true } }));
    expect(await importBackup(store, backupWith(theirs), { mode: 'merge' })).toBe('read-only');
    expect(store.getState().tables).toEqual(ours);
    expect(store.getState().message?.text).toMatch(/read-only/);
  });
});

describe('the preview', () => {
  it('says what the import then does', () => {
    expect(previewTakeIn(ours, backupWith(theirs), 'replace')).toMatchObject({
      milestones: { added: [], changed: ['match-day'], removed: ['open-eras'] },
      contacts: { added: ['ann'] },
    });
  });
});

describe('a file', () => {
  const text = exported(theirs);

  it('is opened as the backup that it is, with the day of its export', async () => {
    const opened = await openBackupFile(new Blob([text]));
    expect(opened).toMatchObject({ kind: 'read', tables: theirs, exportedOn: '2026-11-24' });
  });

  it('that is too large is refused before it is read', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const opened = await openBackupFile({ size: longestBackup + 1, arrayBuffer });
    expect(opened).toEqual({ kind: 'too-large' });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('that cannot be read is a problem, not an exception', async () => {
    expect(await openBackupFile({ size: 1, arrayBuffer: unreadable })).toEqual({ kind: 'no-file' });
  });

  it('whose bytes are no text is refused', async () => {
    expect(await openBackupFile(new Blob([new Uint8Array([0x7b, 0xff, 0xfe])]))).toEqual({
      kind: 'not-text',
    });
  });

  it.each([
    ['without an instant of export', 'some day'],
    ['of an instant that is before the calendar in some places', '1900-01-01T00:00:00.000Z'],
  ])('%s has no day', async (_what, exportedAt) => {
    const undated = text.replace(testNow, exportedAt);
    expect(await openBackupFile(new Blob([undated]))).toMatchObject({ exportedOn: null });
  });
});

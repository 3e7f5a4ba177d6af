// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ImportRow } from '#features/settings/ImportRow.tsx';
import { backupOf } from '#record/backup.ts';
import type { Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { takeRestorePoint } from '#store/restorePoints.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo, milestoneRecords, testNow } from '../../support/store.ts';

vi.mock('#store/restorePoints.ts', () => ({
  takeRestorePoint: vi.fn<typeof takeRestorePoint>(),
}));

// It is loaded when it is first shown, which on a busy machine takes longer than `findBy` waits.
await import('#features/settings/ImportDialog.tsx');

const later = '2026-11-20T10:00:00.000Z';

const theirs: Tables = {
  ...emptyTables,
  milestones: { 'match-day': { id: 'match-day', updatedAt: later, notes: 'theirs' } },
  contacts: { ann: { id: 'ann', updatedAt: later, name: 'Ann Lee' } },
};

const ours = {
  milestones: milestoneRecords({ 'match-day': { notes: 'ours' }, x: { notes: 'y' } }),
};

function fileOf(text: string, name = 'ir-roadmap-backup-2026-11-20.json'): File {
  return new File([text], name, { type: 'application/json' });
}

const backup = fileOf(backupOf(theirs, testNow, '1.2.3'));

function renderRow() {
  vi.mocked(takeRestorePoint).mockReset().mockResolvedValue('taken');
  const part = renderPart(<ImportRow />, { tables: ours });
  const choose = (file: File) => part.user.upload(screen.getByLabelText('Backup file'), file);
  return { ...part, choose };
}

/** Opens the list of an outcome and gives what is in it. */
async function named(what: string): Promise<readonly string[]> {
  const summary = await screen.findByText(what, { exact: false, selector: 'summary' });
  const details = summary.closest('details');
  if (details === null) throw new Error(`nothing unfolds under ${what}`);
  return within(details)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('importing a backup', () => {
  it('says what will change before it does, then changes it', async () => {
    const { store, user, choose } = renderRow();
    await choose(backup);
    const dialog = await screen.findByRole('dialog', { name: 'Import a backup' });
    expect(await named('added')).toEqual(['Ann Lee contact']);
    expect(await named('changed')).toEqual(['Match into residency milestone']);
    expect(await named('not in the file, kept as here')).toEqual(['x milestone']);
    expect(screen.queryByText(/the same in both/)).toBeNull();
    expect(dialog).toHaveTextContent('exported Nov 24, 2026');
    expect(store.getState().tables.contacts).toEqual({});

    await user.click(screen.getByRole('button', { name: 'Import' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(store.getState().tables.contacts).toEqual(theirs.contacts);
    expect(store.getState().tables.milestones['x']).toBeDefined();
  });

  it('names the plan and the settings once', async () => {
    const { choose } = renderRow();
    const tables: Tables = {
      ...emptyTables,
      plan: { current: { id: 'current', updatedAt: later, pathwayId: 'us-integrated' } },
      settings: {
        settings: { id: 'settings', updatedAt: later, theme: 'dark' },
        welcome: { id: 'welcome', updatedAt: later, welcome: 'skipped' },
      },
    };
    await choose(fileOf(backupOf(tables, testNow, '1.2.3')));
    expect(await named('added')).toEqual([
      'Your plan',
      'Your settings',
      'The first questions, answered or skipped',
    ]);
  });

  it('calls procedures, rotations and requirements by their names', async () => {
    const { choose } = renderRow();
    const rotation = {
      updatedAt: later,
      trainingYear: 'PGY-3',
      start: '2028-07-01',
      end: '2028-07-28',
      status: 'planned',
    };
    const choices = {
      mine: {
        id: 'mine',
        updatedAt: later,
        kind: 'type',
        name: 'Lymphatics',
        category: 'interventional',
        countsToward: [],
      },
      nuclear: {
        id: 'nuclear',
        updatedAt: later,
        kind: 'requirement',
        requirement: 'nuclear',
        minimum: 12,
      },
    };
    const data = {
      procedures: {
        a: {
          id: 'a',
          updatedAt: later,
          date: '2026-11-20',
          procedure: 'angiography',
          role: 'performed',
          count: 1,
        },
      },
      rotations: {
        ir: { ...rotation, id: 'ir', type: 'ir' },
        own: { ...rotation, id: 'own', type: 'mine' },
      },
      rotationChoices: choices,
    };
    await choose(fileOf(JSON.stringify({ format: 'ir-roadmap-backup', version: 1, data })));
    // The types of rotations come a moment later.
    await screen.findByText(/Interventional radiology/);
    expect(await named('added')).toEqual([
      'PGY-3, Interventional radiology, Jul 1, 2028 rotation',
      'PGY-3, Lymphatics, Jul 1, 2028 rotation',
      'Diagnostic angiography, Nov 20, 2026 procedure',
      'Lymphatics choice for rotations',
      'Your figure for Nuclear radiology choice for rotations',
    ]);
  });

  it('says what a replacement removes', async () => {
    const { store, user, choose } = renderRow();
    await choose(backup);
    await user.click(await screen.findByRole('radio', { name: 'Replace' }));
    expect(await named('removed')).toEqual(['x milestone']);
    await user.click(screen.getByRole('button', { name: 'Import' }));
    await vi.waitFor(() =>
      expect(store.getState().tables.milestones['x']).toMatchObject({ deleted: true }),
    );
  });

  it('can be called off', async () => {
    const { store, user, choose } = renderRow();
    const before = store.getState().tables;
    await choose(backup);
    await screen.findByRole('radio', { name: 'Merge' });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(store.getState().tables).toBe(before);
  });

  it('asks before it goes on without a restore point', async () => {
    const { store, user, choose } = renderRow();
    vi.mocked(takeRestorePoint).mockResolvedValue('failed');
    await choose(backup);
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('nothing is imported yet');
    expect(store.getState().tables.contacts).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Import without a restore point' }));
    await vi.waitFor(() => expect(store.getState().tables.contacts).toEqual(theirs.contacts));
  });

  it('names what is left out of the file, with the reason', async () => {
    const { choose } = renderRow();
    const data = {
      hobbies: {},
      contacts: { bad: { id: 'bad', updatedAt: later } },
    };
    await choose(fileOf(JSON.stringify({ format: 'ir-roadmap-backup', version: 1, data })));
    expect(await named('left out of the file')).toEqual([
      'bad contact, not valid: name: expected "name"',
      'hobbies not known to this version',
    ]);
    expect(
      screen.getByText('Nothing will change: nothing in the file can be taken.'),
    ).toBeVisible();
  });

  const x = { id: 'x', updatedAt: longAgo, notes: 'y' };
  const bad = { contacts: { bad: { id: 'bad', updatedAt: later } } };

  it.each<[string, object, string]>([
    ['has it all', { milestones: { x } }, 'your record has all of it already'],
    [
      'has what can be read',
      { milestones: { x }, ...bad },
      'your record has all that can be taken from the file already',
    ],
    [
      'has another version, stamped alike',
      { milestones: { x: { ...x, notes: 'a' } } },
      'nothing in the file is newer than what you have',
    ],
    ['is given an empty file', {}, 'the file holds no entries'],
  ])('says why nothing will change where the record %s', async (_, data, reason) => {
    const { choose } = renderRow();
    await choose(fileOf(JSON.stringify({ format: 'ir-roadmap-backup', version: 1, data })));
    expect(await screen.findByText(`Nothing will change: ${reason}.`)).toBeVisible();
  });

  it.each([
    ['not JSON', 'is damaged, or it is another kind of file'],
    ['{}', 'is not a backup of IR Roadmap'],
    [
      '{"format":"ir-roadmap-backup","version":2,"data":{}}',
      'was made by a newer version of IR Roadmap',
    ],
    [
      '{"format":"ir-roadmap-backup","version":1,"data":{"contacts":[]}}',
      'is damaged: its contacts cannot be read',
    ],
  ])('says what is wrong with the file %s, and that nothing happened', async (text, words) => {
    const { user, choose } = renderRow();
    await choose(fileOf(text, 'my file.json'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`“my file.json” ${words}`);
    expect(alert).toHaveTextContent('Nothing was imported; your record is as it was.');
    expect(screen.queryByRole('button', { name: 'Import' })).not.toBeInTheDocument();
    await user.click(screen.getByText('Close', { selector: 'button' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

function drop(files: readonly File[]): void {
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } });
}

describe('a file dropped on the page', () => {
  it('is imported as a chosen one is', async () => {
    renderRow();
    drop([backup]);
    expect(await named('added')).toEqual(['Ann Lee contact']);
  });

  it('has to be the only one', async () => {
    renderRow();
    drop([backup, backup]);
    expect(await screen.findByRole('alert')).toHaveTextContent('2 files were dropped');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is awaited while it is dragged over the page', async () => {
    renderRow();
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } });
    expect(await screen.findByText('Drop the backup file here.')).toBeVisible();
  });

  it('is no text: that goes its own way', () => {
    renderRow();
    const isUntouched = fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'] } });
    expect(isUntouched).toBe(true);
  });
});

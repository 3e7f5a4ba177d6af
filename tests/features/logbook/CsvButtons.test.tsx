// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CsvButtons } from '#features/logbook/CsvButtons.tsx';
import { downloadText } from '#platform/download.ts';
import { date } from '../../support/dates.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

// Once for all tests of the file: what is loaded when it is asked for need not be waited for.
await import('#features/logbook/ImportCsvDialog.tsx');
await import('#features/logbook/csvFile.ts');

vi.mock(import('#platform/download.ts'), () => ({ downloadText: vi.fn<typeof downloadText>() }));

const log = {
  procedures: {
    p1: {
      id: 'p1',
      updatedAt: longAgo,
      date: date('2026-03-04'),
      procedure: 'tips',
      role: 'performed',
      count: 1,
      notes: '=HYPERLINK("x")',
    },
  },
} as const;

const irInAutumn = {
  ir: {
    id: 'ir',
    updatedAt: longAgo,
    trainingYear: 'PGY-4',
    type: 'ir',
    start: date('2025-09-01'),
    end: date('2025-09-28'),
    status: 'done',
  },
} as const;

async function choose(user: UserEvent, content: BlobPart): Promise<HTMLElement> {
  await user.upload(screen.getByLabelText('CSV file'), new File([content], 'cases.csv'));
  return screen.findByRole('dialog', { name: 'Import procedures' });
}

describe('bringing in a case log', () => {
  it('shows how it is read, adds what is new, remembers the columns, and is undone as one', async () => {
    const { user, store } = renderPart(<CsvButtons />, { tables: log });
    const dialog = await choose(
      user,
      'When done?,Done,Resident Role\n3/4/2026,tips,Primary\n3/15/2026,Port placement,Assistant\nsoon,TIPS,Primary\n',
    );
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Column for date' }),
      'When done?',
    );
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Column for procedure' }),
      'Done',
    );
    expect(within(dialog).getByText('Mar 4, 2026')).toBeVisible();
    const report = within(dialog).getByRole('status');
    expect(report).toHaveTextContent(
      '1 row is new. 1 row is in your log already and is left out. 1 row cannot be read and is left out.',
    );
    expect(report).toHaveTextContent(
      'Row 4: the date “soon” cannot be read: write it like 2026-11-24.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Add 1 entry' }));
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      { id: 'p1' },
      { date: '2026-03-15', procedure: 'port', role: 'assisted' },
    ]);
    expect(store.getState().tables.settings['settings']).toMatchObject({
      procedureColumns: { date: 'When done?', procedure: 'Done', role: 'Resident Role' },
    });
    expect(store.getState().history.undo).toHaveLength(1);
  });

  it('reads the report of a case-log system: by rotation, with its own roles, and nothing of patients', async () => {
    const { user, store } = renderPart(<CsvButtons />, { tables: { rotations: irInAutumn } });
    const dialog = await choose(
      user,
      readFileSync('tests/fixtures/caseLogs/residentCaseDetail.csv'),
    );
    expect(within(dialog).getByText('Not read: Case ID.')).toBeVisible();
    expect(within(dialog).queryByRole('option', { name: 'Case ID' })).toBeNull();
    expect(within(dialog).getByRole('combobox', { name: '“Assistant”' })).toHaveValue('assisted');
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: '“Assistant”' }),
      'Observed',
    );
    const report = within(dialog).getByRole('status');
    expect(report).toHaveTextContent('3 rows are new. 1 row cannot be read and is left out.');
    expect(report).toHaveTextContent('2 of 3 new rows by date in 1 rotation');
    await user.click(within(dialog).getByRole('button', { name: 'Add 3 entries' }));
    const entries = Object.values(store.getState().tables.procedures);
    expect(entries).toMatchObject([
      { date: '2025-09-04', procedure: 'tips', role: 'performed', rotation: 'ir' },
      { date: '2025-09-05', procedure: 'port', role: 'observed', rotation: 'ir' },
      { date: '2025-11-18', site: 'Riverside VA', role: 'observed' },
    ]);
    expect(entries[2]).not.toHaveProperty('rotation');
    expect(JSON.stringify(entries)).not.toContain('A-100');
  });

  it('leaves entries without a rotation when the person wants none', async () => {
    const { user, store } = renderPart(<CsvButtons />, { tables: { rotations: irInAutumn } });
    const dialog = await choose(user, 'Date,Procedure\n9/4/2025,TIPS\n');
    await user.click(
      within(dialog).getByRole('checkbox', {
        name: 'Each entry belongs to the rotation of its day',
      }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Add 1 entry' }));
    const [entry] = Object.values(store.getState().tables.procedures);
    expect(entry).not.toHaveProperty('rotation');
  });

  it('reads what a German spreadsheet saves, once its columns are chosen', async () => {
    const { user, store } = renderPart(<CsvButtons />);
    const dialog = await choose(user, readFileSync('tests/fixtures/caseLogs/excelGerman.csv'));
    expect(within(dialog).getByText('Not read: Geburtsdatum.')).toBeVisible();
    const choice = (field: string) =>
      within(dialog).getByRole('combobox', { name: `Column for ${field}` });
    await user.selectOptions(choice('date'), 'Datum');
    await user.selectOptions(choice('procedure'), 'Prozedur');
    await user.selectOptions(choice('role'), 'Rolle');
    await user.selectOptions(choice('site'), 'Klinik');
    await user.click(within(dialog).getByRole('button', { name: 'Add 2 entries' }));
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      {
        date: '2025-09-04',
        procedure: 'Gallengangsdrainage für Übung',
        role: 'performed',
        site: 'Universitätsklinik',
      },
      { date: '2025-12-31', procedure: 'port', role: 'assisted' },
    ]);
  });

  it('takes the columns that were chosen for the last file', async () => {
    const procedureColumns = { date: 'When done?', procedure: 'Done' };
    const { user } = renderPart(<CsvButtons />, {
      tables: { settings: { settings: { id: 'settings', updatedAt: longAgo, procedureColumns } } },
    });
    const dialog = await choose(user, 'Case type,Done,When done?\nIR,TIPS,3/14/2026\n');
    expect(within(dialog).getByRole('combobox', { name: 'Column for date' })).toHaveValue('2');
    expect(within(dialog).getByRole('combobox', { name: 'Column for procedure' })).toHaveValue('1');
    expect(within(dialog).getByRole('button', { name: 'Add 1 entry' })).toBeVisible();
  });

  it('refuses the row of a quotation mark that is not closed, and no other', async () => {
    const { user, store } = renderPart(<CsvButtons />);
    const dialog = await choose(
      user,
      'Date,Procedure,Role\n2026-01-05,"TACE,performed\n2026-01-06,PICC,performed\n',
    );
    const report = within(dialog).getByRole('status');
    expect(report).toHaveTextContent('1 row is new. 1 row cannot be read and is left out.');
    expect(report).toHaveTextContent('Row 2: a quotation mark is not closed.');
    await user.click(within(dialog).getByRole('button', { name: 'Add 1 entry' }));
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      { date: '2026-01-06' },
    ]);
  });

  it('says where in the file which date cannot be read, and passes over rows that are empty', async () => {
    const { user } = renderPart(<CsvButtons />);
    const dialog = await choose(
      user,
      'Date,Procedure,Role\n\n3/14/2026,TIPS,\n,,\n 46000,TIPS,\n25/12/2025,TIPS,\n,TIPS,\n11/25/2026,TIPS,\n',
    );
    expect(dialog).toHaveTextContent('cases.csv: 5 rows.');
    const wrong = within(dialog).getByText('Rows that cannot be read').closest('details');
    expect(
      within(wrong ?? dialog)
        .getAllByRole('listitem', { hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Row 5: the date “46000” cannot be read: write it like 2026-11-24.',
      'Row 6: the date “25/12/2025” is written another way than the others: write it like 2026-11-24.',
      'Row 7: the date is empty.',
      'Row 8: the date “11/25/2026” is after today.',
    ]);
  });

  it('reads dates that a spreadsheet saved as counted days', async () => {
    const { user, store } = renderPart(<CsvButtons />);
    const dialog = await choose(user, 'Date,Procedure\n46000,TIPS\n46001,TIPS\n');
    expect(within(dialog).getByText('Dec 9, 2025')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Add 2 entries' }));
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      { date: '2025-12-09' },
      { date: '2025-12-10' },
    ]);
  });

  it('asks which of 3/4 is the month, when the file does not say', async () => {
    const { user } = renderPart(<CsvButtons />);
    const dialog = await choose(user, 'Date,Procedure\n3/4/2026,TIPS\n');
    await user.click(within(dialog).getByRole('radio', { name: 'Day first' }));
    expect(within(dialog).getByText('Apr 3, 2026')).toBeVisible();
  });

  it('says how many new entries have a complication', async () => {
    const { user } = renderPart(<CsvButtons />, { tables: log });
    const dialog = await choose(
      user,
      'Date,Procedure,Complication\n2026-03-04,TIPS,Bleeding\n2026-03-05,TIPS,Bleeding\n2026-03-06,TIPS,None\n2026-03-07,TIPS,-\n',
    );
    // The first is in the log already.
    expect(within(dialog).getByText('1 new row has a complication.')).toBeVisible();
  });

  it('leaves out notes that look like patient data, unless the person says otherwise', async () => {
    const { user, store } = renderPart(<CsvButtons />);
    const dialog = await choose(user, 'Date,Procedure,Notes\n2026-03-04,TIPS,MRN 4711\n');
    expect(within(dialog).getByText(/^1 row has notes that look like/)).toBeVisible();
    await user.click(within(dialog).getByRole('checkbox', { name: /nothing about patients/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Add 1 entry' }));
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      { notes: 'MRN 4711' },
    ]);
  });

  it.each([
    ['a spreadsheet’s own file', 'PK\u0003\u0004\u0000', '“cases.csv” is no table of text.'],
    [
      'headings with a quotation mark that is not closed',
      'Date,"Procedure,Role\n2026-01-05,TACE,performed\n',
      'A quotation mark of row 1 is not closed.',
    ],
    ['a file with headings alone', 'Date,Procedure\n', '“cases.csv” has no rows.'],
    [
      '100,000 rows',
      `Date,Procedure\n${'2026-03-04,TIPS\n'.repeat(100_000)}`,
      '“cases.csv” has 100,000 rows.',
    ],
  ])('refuses %s', async (_, content, fact) => {
    const { user, store } = renderPart(<CsvButtons />);
    const dialog = await choose(user, content);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(fact);
    await user.click(within(dialog).getAllByRole('button', { name: 'Close' })[1] ?? dialog);
    expect(store.getState().tables.procedures).toEqual({});
  });
});

it('says so when the file cannot be opened any more', async () => {
  const { user } = renderPart(<CsvButtons />);
  const moved = new File(['Date,Procedure'], 'cases.csv');
  vi.spyOn(moved, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
  await user.upload(screen.getByLabelText('CSV file'), moved);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '“cases.csv” could not be opened. It may have been moved, or it is a folder. Choose it again.',
  );
});

it('gives the log out as a table in which no cell is run as a formula', async () => {
  const { user } = renderPart(<CsvButtons />, { tables: log });
  await user.click(screen.getByRole('button', { name: 'Export CSV' }));
  await vi.waitFor(() => expect(downloadText).toHaveBeenCalledOnce());
  expect(downloadText).toHaveBeenCalledWith(
    'ir-roadmap-procedures-2026-11-24.csv',
    '\uFEFFDate,Procedure,Role,Count,Site,Supervisor,Notes,Complication,Category\r\n' +
      '2026-03-04,TIPS,performed,1,"","","\'=HYPERLINK(""x"")","",Portal and hepatobiliary\r\n',
    'text/csv',
  );
});

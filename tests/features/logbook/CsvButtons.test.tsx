// @vitest-environment happy-dom
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
    expect(report).toHaveTextContent('Row 4: the date cannot be read.');
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

  it('asks which of 3/4 is the month, when the file does not say', async () => {
    const { user } = renderPart(<CsvButtons />);
    const dialog = await choose(user, 'Date,Procedure\n3/4/2026,TIPS\n');
    await user.click(within(dialog).getByRole('radio', { name: 'Day first' }));
    expect(within(dialog).getByText('Apr 3, 2026')).toBeVisible();
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
    ['a spreadsheet’s own file', 'PK\u0003\u0004\u0000', 'cases.csv is no table of text.'],
    ['a file with headings alone', 'Date,Procedure\n', 'cases.csv has no rows.'],
    [
      '100,000 rows',
      `Date,Procedure\n${'2026-03-04,TIPS\n'.repeat(100_000)}`,
      'cases.csv has 100,000 rows.',
    ],
  ])('refuses %s', async (_, content, fact) => {
    const { user, store } = renderPart(<CsvButtons />);
    const dialog = await choose(user, content);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(fact);
    await user.click(within(dialog).getAllByRole('button', { name: 'Close' })[1] ?? dialog);
    expect(store.getState().tables.procedures).toEqual({});
  });
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

// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProceduresScreen } from '#features/logbook/ProceduresScreen.tsx';
import type { LiveRecordOf, Tables } from '#record/schema.ts';
import { changeTarget } from '#store/targetActions.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

const resident = planTables({ pathwayId: 'us-esir', graduation: date('2024-05-15') });

function logOf(
  entries: Readonly<Record<string, Partial<LiveRecordOf<'procedures'>>>>,
): Partial<Tables> {
  return {
    procedures: Object.fromEntries(
      Object.entries(entries).map(([id, fields]) => [
        id,
        {
          id,
          updatedAt: longAgo,
          date: date('2026-11-20'),
          procedure: 'port',
          role: 'performed',
          count: 1,
          ...fields,
        },
      ]),
    ),
  };
}

const rotation = (start: string, end: string) => ({
  updatedAt: longAgo,
  trainingYear: 'PGY-3',
  start: date(start),
  end: date(end),
  type: 'vascular-ir',
  status: 'planned' as const,
});

const logTable = () => screen.getByRole('table', { name: 'Procedure log' });

function shownRows(): string[] {
  const [, ...rows] = within(logTable()).getAllByRole('row');
  return rows.map((row) => row.textContent);
}

describe('logging a procedure', () => {
  it('takes a typed part of a name, Enter and Enter, and waits for the next', async () => {
    const { user, store } = renderPart(<ProceduresScreen />, { tables: resident });
    const procedure = screen.getByRole('combobox', { name: 'Procedure' });
    await user.type(procedure, 'thorac{Enter}{Enter}');
    expect(store.getState().message?.text).toBe('Added Thoracentesis, 1 performed.');
    expect(procedure).toHaveFocus();
    expect(procedure).toHaveValue('');
    await waitFor(() => expect(shownRows()).toEqual(['Nov 24, 2026ThoracentesisPerformed1']));
  });

  it('offers the most logged first, then the role and site of the last entry', async () => {
    const { user } = renderPart(<ProceduresScreen />, {
      tables: {
        ...resident,
        ...logOf({
          a: { procedure: 'tips', count: 3, role: 'assisted', site: 'VA' },
          b: { procedure: 'My own', count: 2, updatedAt: '2025-01-01T00:00:00.000Z' },
        }),
      },
    });
    await user.click(screen.getByRole('combobox', { name: 'Procedure' }));
    const [first, second] = screen.getAllByRole('option');
    expect(first).toHaveTextContent('TIPS3 logged');
    expect(second).toHaveTextContent('My own2 logged');
    expect(screen.getByRole('radio', { name: 'Assisted' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Site' })).toHaveValue('VA');
  });

  it('takes words of their own', async () => {
    const { user, store } = renderPart(<ProceduresScreen />, { tables: resident });
    await user.type(screen.getByRole('combobox', { name: 'Procedure' }), 'Robot something');
    await user.click(screen.getByRole('option', { name: /as a procedure of your own/ }));
    await user.click(screen.getByRole('button', { name: 'Add procedure' }));
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      { procedure: 'Robot something', count: 1, role: 'performed', date: '2026-11-24' },
    ]);
  });

  it('repeats the last one on the day that is set', async () => {
    const { user } = renderPart(<ProceduresScreen />, {
      tables: { ...resident, ...logOf({ a: { count: 2, site: 'VA', notes: 'Once' } }) },
    });
    await user.click(screen.getByRole('button', { name: 'Repeat last' }));
    await waitFor(() =>
      expect(shownRows()).toEqual([
        'Nov 24, 2026Port placementPerformed2VA',
        'Nov 20, 2026Port placementPerformed2VAOnce',
      ]),
    );
  });

  it('logs to the new day when one begins while the page is open', async () => {
    const { user, store } = renderPart(<ProceduresScreen />, { tables: resident });
    const procedure = screen.getByRole('combobox', { name: 'Procedure' });
    await user.type(procedure, 'thorac{Enter}{Enter}');
    act(() => store.setState({ today: date('2026-11-25') }));
    expect(screen.getByRole('textbox', { name: 'Date' })).toHaveValue('Nov 25, 2026');
    await user.type(procedure, 'thorac{Enter}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Repeat last' }));
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      { date: '2026-11-24' },
      { date: '2026-11-25' },
      { date: '2026-11-25' },
    ]);
  });

  it('stays on a day that was chosen, for one entry after the other', async () => {
    const { user, store } = renderPart(<ProceduresScreen />, { tables: resident });
    const day = screen.getByRole('textbox', { name: 'Date' });
    await user.clear(day);
    await user.type(day, 'Nov 20, 2026{Enter}');
    const procedure = screen.getByRole('combobox', { name: 'Procedure' });
    await user.type(procedure, 'thorac{Enter}{Enter}');
    act(() => store.setState({ today: date('2026-11-25') }));
    await user.type(procedure, 'thorac{Enter}{Enter}');
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      { date: '2026-11-20' },
      { date: '2026-11-20' },
    ]);
  });

  it.each(['0', '10001', '1.5', 'two', ''])('refuses “%s” as a count', async (count) => {
    const { user, store } = renderPart(<ProceduresScreen />, { tables: resident });
    await user.type(screen.getByRole('combobox', { name: 'Procedure' }), 'TIPS{Escape}');
    const field = screen.getByRole('textbox', { name: 'Count' });
    await user.clear(field);
    if (count !== '') await user.type(field, count);
    await user.click(screen.getByRole('button', { name: 'Add procedure' }));
    expect(screen.getByText('Enter a whole number from 1 to 10,000.')).toBeVisible();
    expect(store.getState().tables.procedures).toEqual({});
  });

  it('refuses what looks like a record number, until the person overrules it', async () => {
    const { user, store } = renderPart(<ProceduresScreen />, { tables: resident });
    await user.type(screen.getByRole('combobox', { name: 'Procedure' }), 'TIPS{Escape}');
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Lot 20261124{Enter}');
    expect(screen.getByText(/^This looks like a record number/)).toBeVisible();
    expect(store.getState().tables.procedures).toEqual({});
    await user.click(screen.getByRole('checkbox', { name: /nothing about a patient/ }));
    await user.click(screen.getByRole('button', { name: 'Add procedure' }));
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([
      { procedure: 'tips', notes: 'Lot 20261124' },
    ]);
  });

  it('takes the rotation that the day lies in', async () => {
    const { user, store } = renderPart(<ProceduresScreen />, {
      tables: {
        ...resident,
        rotations: {
          r1: {
            id: 'r1',
            updatedAt: longAgo,
            trainingYear: 'PGY-3',
            start: date('2026-11-02'),
            end: date('2026-11-29'),
            type: 'vascular-ir',
            status: 'planned',
          },
        },
      },
    });
    await user.type(screen.getByRole('combobox', { name: 'Procedure' }), 'TIPS{Enter}{Enter}');
    expect(Object.values(store.getState().tables.procedures)).toMatchObject([{ rotation: 'r1' }]);
  });
});

describe('the log', () => {
  const log = logOf({
    a: { date: date('2026-11-20'), procedure: 'port', count: 2, site: 'VA', rotation: 'r1' },
    b: { date: date('2026-06-20'), procedure: 'tips', role: 'assisted', notes: 'Gun-sight' },
    c: { date: date('2025-07-01'), procedure: 'tips', role: 'observed' },
  });

  it('shows what fits and adds it up', async () => {
    const { user } = renderPart(<ProceduresScreen />, { tables: { ...resident, ...log } });
    expect(screen.getByRole('heading', { name: '4 procedures in 3 entries' })).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: 'Find in the log' }), 'tips');
    await screen.findByRole('heading', { name: '2 procedures in 2 entries' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Dates' }), 'PGY-2');
    await waitFor(() =>
      expect(shownRows()).toEqual([
        'Jun 20, 2026TIPSAssisted1Gun-sight',
        'Jul 1, 2025TIPSObserved1',
      ]),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Shown site' }), 'VA');
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    await screen.findByRole('heading', { name: '4 procedures in 3 entries' });
    await waitFor(() => expect(shownRows()).toHaveLength(3));
  });

  it('shows a training year and then other dates, which begin with those of the year', async () => {
    const { user } = renderPart(<ProceduresScreen />, { tables: { ...resident, ...log } });
    const dates = screen.getByRole('combobox', { name: 'Dates' });
    await user.selectOptions(dates, 'PGY-2');
    expect(screen.queryByRole('textbox', { name: 'From' })).not.toBeInTheDocument();
    await user.selectOptions(dates, 'Other dates');
    expect(dates).toHaveDisplayValue('Other dates');
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('Jul 1, 2025');
    expect(screen.getByRole('textbox', { name: 'To' })).toHaveValue('Jun 30, 2026');
    await user.selectOptions(dates, 'PGY-2');
    expect(dates).toHaveDisplayValue('PGY-2');
    expect(screen.queryByRole('textbox', { name: 'From' })).not.toBeInTheDocument();
  });

  it('keeps the fields for other dates, and the focus, when both are empty', async () => {
    const { user } = renderPart(<ProceduresScreen />, { tables: { ...resident, ...log } });
    const dates = screen.getByRole('combobox', { name: 'Dates' });
    await user.selectOptions(dates, 'Other dates');
    const to = screen.getByRole('textbox', { name: 'To' });
    expect(to).toHaveValue('Nov 24, 2026');
    await user.clear(to);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('');
    expect(to).toHaveFocus();
    await user.selectOptions(dates, 'All dates');
    expect(to).not.toBeInTheDocument();
  });

  it('has no other dates any more when everything is shown', async () => {
    const { user } = renderPart(<ProceduresScreen />, { tables: { ...resident, ...log } });
    const dates = screen.getByRole('combobox', { name: 'Dates' });
    await user.selectOptions(dates, 'Other dates');
    await user.type(screen.getByRole('searchbox', { name: 'Find in the log' }), 'nothing alike');
    await user.click(await screen.findByRole('button', { name: 'Show everything' }));
    expect(dates).toHaveDisplayValue('All dates');
    expect(screen.queryByRole('textbox', { name: 'From' })).not.toBeInTheDocument();
  });

  it('is sorted by a column and says so', async () => {
    const { user } = renderPart(<ProceduresScreen />, { tables: { ...resident, ...log } });
    await user.click(within(logTable()).getByRole('button', { name: 'Procedure' }));
    const head = within(logTable()).getByRole('columnheader', { name: 'Procedure' });
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    await waitFor(() => expect(shownRows()[0]).toContain('Port placement'));
  });

  it('deletes what is selected, as one change', async () => {
    const { user, store } = renderPart(<ProceduresScreen />, { tables: { ...resident, ...log } });
    await user.click(
      within(logTable()).getByRole('checkbox', { name: 'Select TIPS, Jun 20, 2026, assisted' }),
    );
    await user.click(
      within(logTable()).getByRole('checkbox', {
        name: 'Select Port placement, Nov 20, 2026, performed',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(store.getState().message?.text).toBe('2 entries removed from the log.');
    await waitFor(() => expect(shownRows()).toEqual(['Jul 1, 2025TIPSObserved1']));
  });

  it('splits by category, training year and rotation', async () => {
    const { user } = renderPart(<ProceduresScreen />, {
      tables: {
        ...resident,
        ...log,
        rotations: { r1: { id: 'r1', ...rotation('2026-11-02', '2026-11-29'), type: 'ir' } },
      },
    });
    const table = screen.getByRole('table', { name: 'Procedures by category and role' });
    expect(within(table).getByRole('row', { name: /^Portal/ })).toHaveTextContent(
      'Portal and hepatobiliary11–2',
    );
    await user.click(screen.getByRole('radio', { name: 'Year' }));
    expect(screen.getByRole('row', { name: /^PGY-3/ })).toHaveTextContent('PGY-3––22');
    await user.click(screen.getByRole('radio', { name: 'Rotation' }));
    expect(
      await screen.findByRole('row', { name: /^PGY-3, Interventional radiology, Nov 2, 2026/ }),
    ).toHaveTextContent('2026––22');
  });
});

it('tells rotations apart that two devices entered alike', async () => {
  const alike = { ...rotation('2026-11-02', '2026-11-29'), type: 'ir' };
  const { user } = renderPart(<ProceduresScreen />, {
    tables: {
      ...resident,
      ...logOf({ a: { rotation: 'r1', count: 2 }, b: { rotation: 'r2', count: 3 } }),
      rotations: { r1: { id: 'r1', ...alike }, r2: { id: 'r2', ...alike } },
    },
  });
  await user.click(screen.getByRole('radio', { name: 'Rotation' }));
  const rows = await screen.findAllByRole('row', {
    name: /^PGY-3, Interventional radiology, Nov 2, 2026/,
  });
  expect(rows.map(({ textContent }) => textContent.slice(-1))).toEqual(['2', '3']);
});

describe('the pace', () => {
  it('says where a log leads', () => {
    // 20 a month on average since July 1, 2026 would be wrong: the rate is that of the last twelve months.
    renderPart(<ProceduresScreen />, {
      tables: { ...resident, ...logOf({ a: { date: date('2025-11-25'), count: 120 } }) },
    });
    // From Nov 24, 2026 until Jul 1, 2029: 31 months and a week. 380 are missing, 10 a month come.
    expect(screen.getByText(/31 months left/)).toHaveTextContent(
      '120 of 500, 31 months left: 13 a month needed, 10 a month now, 68 short at this rate.',
    );
  });

  it('says what rotations brought, and what those that are planned may bring', () => {
    renderPart(<ProceduresScreen />, {
      tables: {
        ...resident,
        ...logOf({ a: { date: date('2026-09-10'), count: 48, rotation: 'r1' } }),
        rotations: {
          r1: { id: 'r1', ...rotation('2026-09-01', '2026-09-28') },
          r2: { id: 'r2', ...rotation('2027-02-01', '2027-02-28') },
          r3: { id: 'r3', ...rotation('2027-05-01', '2027-05-28') },
        },
      },
    });
    expect(
      screen.getByText(
        /One rotation brought 48\. 2 more of the kind are planned by Jun 30, 2029: about 96\.$/,
      ),
    ).toBeVisible();
  });

  it('has a target of the person’s own for a category', async () => {
    const { user } = renderPart(<ProceduresScreen />, {
      tables: { ...resident, ...logOf({ a: { count: 7 }, b: { procedure: 'tips' } }) },
    });
    await user.click(screen.getByRole('button', { name: 'Set a target' }));
    const dialog = await screen.findByRole('dialog', { name: 'Set a target' });
    await user.type(within(dialog).getByRole('textbox', { name: 'How many' }), '50');
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Category' }),
      'Central venous access',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByRole('meter', { name: 'Own target, Central venous access' }),
    ).toHaveAttribute('aria-valuetext', '7 of 50');
  });

  it('lets a program ask for another number, and says what the source has', async () => {
    const { user } = renderPart(<ProceduresScreen />, { tables: resident });
    await user.click(screen.getByRole('button', { name: 'Change ESIR' }));
    const field = await screen.findByRole('textbox', { name: 'How many' });
    await user.clear(field);
    await user.type(field, '600{Enter}');
    const meter = screen.getByRole('meter', { name: 'ESIR' });
    await waitFor(() => expect(meter).toHaveAttribute('aria-valuemax', '600'));
    expect(screen.getByText('Your program’s number; 500 in the source')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reset ESIR' }));
    await waitFor(() => expect(meter).toHaveAttribute('aria-valuemax', '500'));
  });

  it('has a count of the catalog once, also where a file made by hand has it as one’s own', () => {
    const target = { id: 'esir-500', updatedAt: longAgo, minimum: 600, own: {} };
    renderPart(<ProceduresScreen />, {
      tables: { ...resident, targets: { 'esir-500': target } },
    });
    expect(screen.getByRole('meter', { name: 'ESIR' })).toHaveAttribute('aria-valuemax', '600');
    expect(screen.queryByRole('meter', { name: /^Own target/ })).not.toBeInTheDocument();
  });

  it('keeps what another tab has changed of a target whose form is open', async () => {
    const target = { id: 'mine', updatedAt: longAgo, minimum: 50, own: { category: 'biopsy' } };
    const { user, store } = renderPart(<ProceduresScreen />, {
      tables: { ...resident, targets: { mine: target } },
    });
    await user.click(screen.getByRole('button', { name: 'Change Own target, Biopsy' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Role' }), 'Performed');
    act(() => changeTarget(store, 'mine', { minimum: 60 }, ''));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(store.getState().tables.targets['mine']).toMatchObject({
      minimum: 60,
      own: { category: 'biopsy', role: 'performed' },
    });
  });

  it('follows a count of another pathway, in its own number or another, until it is no longer followed', async () => {
    const { user, store } = renderPart(<ProceduresScreen />, { tables: resident });
    await user.click(screen.getByRole('button', { name: 'Follow EBIR: 250' }));
    expect(await screen.findByRole('meter', { name: 'EBIR' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reset EBIR' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change EBIR' }));
    const field = await screen.findByRole('textbox', { name: 'How many' });
    await user.clear(field);
    await user.type(field, '300{Enter}');
    const reset = await screen.findByRole('button', { name: 'Reset EBIR' });
    await user.click(reset);
    await waitFor(() => expect(reset).not.toBeInTheDocument());
    expect(screen.getByRole('meter', { name: 'EBIR' })).toHaveAttribute('aria-valuemax', '250');
    await user.click(screen.getByRole('button', { name: 'Stop following EBIR' }));
    await waitFor(() =>
      expect(screen.queryByRole('meter', { name: 'EBIR' })).not.toBeInTheDocument(),
    );
    expect(store.getState().message?.text).toBe('“EBIR” is no longer followed.');
  });

  it('has the counts of the European certificate on the pathway to it', () => {
    renderPart(<ProceduresScreen />, {
      tables: planTables({ pathwayId: 'europe-ir-ebir', graduation: date('2020-07-15') }),
    });
    expect(screen.getByRole('meter', { name: 'EBIR' })).toHaveAttribute('aria-valuemax', '250');
    expect(screen.getByRole('meter', { name: 'EBIR, vascular' })).toBeVisible();
    expect(screen.queryByText(/^Your pathway has no official total/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^(Stop following|Follow) EBIR/ })).toBeNull();
  });

  it('offers a target where the pathway asks for none, and says that none was found', () => {
    renderPart(<ProceduresScreen />, {
      tables: planTables({ pathwayId: 'us-integrated', graduation: date('2024-05-15') }),
    });
    expect(screen.getByText(/^Your pathway has no official total/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Log your first procedure' })).toBeVisible();
  });

  it('adds up what is logged where nothing is asked for', async () => {
    const { user } = renderPart(<ProceduresScreen />, {
      tables: {
        ...planTables({ pathwayId: 'us-integrated', graduation: date('2024-05-15') }),
        ...logOf({ a: { count: 2 } }),
      },
    });
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Procedures by month' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['UntilNewIn all', 'Nov 24, 202622']);
  });
});

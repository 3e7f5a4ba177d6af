// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { classOf2028, planTables } from '../support/plans.ts';
import { browserStorage, openApp } from '../support/renderApp.tsx';
import { documentText } from '../support/store.ts';

// Loaded when they are opened: not to be waited for here.
await Promise.all([
  import('#parts/AdjustmentDialog.tsx'),
  import('#features/overview/LedgerDialog.tsx'),
]);

it('someone plans a research year and a leave, reads the sum, reloads, and takes the year back', async () => {
  const storage = browserStorage();
  storage.texts.write('plan', documentText(planTables(classOf2028).plan));
  const { user } = await openApp('/settings', storage);

  await user.click(screen.getByRole('button', { name: 'Add an adjustment' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add an adjustment' }));
  await user.click(form.getByRole('button', { name: 'Add to the plan' }));
  const firstDay = form.getByRole('textbox', { name: 'First day' });
  expect(firstDay).toBeInvalid();
  expect(firstDay).toHaveAccessibleDescription(/Enter a date/);
  await user.type(firstDay, 'jul 1 2032{Tab}');
  expect(form.getByRole('status')).toHaveTextContent(
    'Training then ends on June 30, 2035. Now it ends on June 30, 2034.',
  );
  await user.click(form.getByRole('button', { name: 'Add to the plan' }));
  expect(screen.getByText('Research year').closest('li')).toHaveTextContent(
    'Jul 1, 2032 to Jun 30, 2033, adds 12 months',
  );

  await user.click(screen.getByRole('button', { name: 'Add an adjustment' }));
  const leave = within(await screen.findByRole('dialog', { name: 'Add an adjustment' }));
  await user.selectOptions(leave.getByRole('combobox', { name: 'What moves your plan' }), 'leave');
  await user.type(leave.getByRole('textbox', { name: 'First day' }), 'jan 6 2033{Tab}');
  await user.type(leave.getByRole('textbox', { name: 'Last day' }), 'mar 30 2033{Tab}');
  await user.click(leave.getByRole('button', { name: 'Add to the plan' }));
  expect(leave.getByRole('textbox', { name: 'First day' })).toHaveAccessibleDescription(
    /overlaps with “Research year”/,
  );
  await user.clear(leave.getByRole('textbox', { name: 'First day' }));
  await user.type(leave.getByRole('textbox', { name: 'First day' }), 'jan 6 2031{Tab}');
  await user.clear(leave.getByRole('textbox', { name: 'Last day' }));
  await user.type(leave.getByRole('textbox', { name: 'Last day' }), 'mar 30 2031{Tab}');
  await user.click(leave.getByRole('button', { name: 'Add to the plan' }));
  expect(screen.getByText('Parental leave').closest('li')).toHaveTextContent(
    'counted among the days off',
  );

  cleanup();
  const { user: later } = await openApp('/', storage);
  const remaining = screen.getByRole('region', { name: 'Remaining training' });
  expect(remaining).toHaveTextContent(/8 years 7 months.*June 30, 2035/);
  await later.click(within(remaining).getByRole('button', { name: 'How is this worked out?' }));
  const sum = within(await screen.findByRole('dialog', { name: 'How this is worked out' }));
  const lines = within(sum.getByRole('table', { name: 'From the first day of residency' }));
  expect(lines.getByRole('row', { name: /Research year/ })).toHaveTextContent(/\+120$/);
  expect(lines.getByRole('row', { name: /Last day of training: Jun 30, 2035/ })).toHaveTextContent(
    /840$/,
  );
  const daysOff = within(sum.getByRole('table', { name: /^Workdays from Jul 1, 2029/ }));
  expect(daysOff.getByRole('row', { name: /Allowed/ })).toHaveTextContent(/200$/);
  expect(daysOff.getByRole('row', { name: /Parental leave/ })).toHaveTextContent(/60$/);
  expect(daysOff.getByRole('row', { name: /Left/ })).toHaveTextContent(/140$/);
  expect(sum.getByText(/Board eligible from/)).toHaveTextContent(
    'Board eligible from Jul 1, 2035 to Dec 31, 2041',
  );

  cleanup();
  const { user: last } = await openApp('/settings', storage);
  await last.click(screen.getByRole('button', { name: /^Remove Research year, / }));
  expect(screen.queryByText('Research year')).not.toBeInTheDocument();
  await last.click(screen.getAllByRole('button', { name: /Undo/ })[0] ?? document.body);
  expect(screen.getByText('Research year')).toBeInTheDocument();
});

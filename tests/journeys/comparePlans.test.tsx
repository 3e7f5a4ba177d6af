// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { classOf2028, planTables } from '../support/plans.ts';
import { browserStorage, openApp, renderApp } from '../support/renderApp.tsx';
import { documentText } from '../support/store.ts';

// Loaded when they are opened: not to be waited for here.
await Promise.all([
  import('#parts/AdjustmentDialog.tsx'),
  import('#features/compare/ScenarioDialog.tsx'),
  import('#features/compare/MilestonesDialog.tsx'),
]);

function columnOf(name: string): (row: string) => HTMLElement {
  const table = within(screen.getByRole('table', { name: 'What differs' }));
  const headers = table.getAllByRole('columnheader');
  const index = headers.findIndex(({ textContent }) => textContent === name);
  return (row) => {
    const cells = within(table.getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole(
      'cell',
    );
    const cell = cells[index - 1];
    if (cell === undefined) throw new Error(`No column ${name}`);
    return cell;
  };
}

it('someone puts two ways beside their plan, sees what differs, and adopts one', async () => {
  const storage = browserStorage();
  storage.texts.write('plan', documentText(planTables(classOf2028).plan));
  const { user } = await openApp('/compare', storage);

  await user.click(screen.getByRole('button', { name: 'DR, then independent IR' }));
  const independent = columnOf('DR, then independent IR');
  expect(independent('Finish')).toHaveTextContent('Jun 30, 2035');
  expect(independent('Remaining training')).toHaveTextContent('8 years 7 months');
  expect(independent('What makes the difference')).toHaveTextContent(
    'Ends 1 year laterDiagnostic radiology: 4 years instead of 3 years',
  );
  expect(independent('Matches still needed')).toHaveTextContent(
    'Two, Mar 17, 2028 and Jun 16, 2032',
  );
  expect(independent('Asked for in rotations and procedures')).toHaveTextContent(
    'Not asked forIntensive care: 1 block',
  );

  await user.click(screen.getByRole('button', { name: 'Add a what-if' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add a what-if' }));
  await user.click(form.getByRole('button', { name: 'Add an adjustment' }));
  const adjustment = within(await screen.findByRole('dialog', { name: 'Add an adjustment' }));
  await user.type(adjustment.getByRole('textbox', { name: 'First day' }), 'jul 1 2027{Tab}');
  await user.click(adjustment.getByRole('button', { name: 'Add to the plan' }));
  expect(form.getByText('Research year')).toBeInTheDocument();
  expect(form.getByRole('status')).toHaveTextContent('Training then ends on June 30, 2035.');
  const title = form.getByRole('textbox', { name: 'Title' });
  expect(title).toHaveValue('Integrated IR/DR + Research year');
  await user.clear(title);
  await user.click(form.getByRole('button', { name: 'Add to the comparison' }));
  expect(title).toHaveAccessibleDescription(/Enter a title/);
  await user.type(title, 'With a research year');
  await user.click(form.getByRole('button', { name: 'Add to the comparison' }));

  const research = columnOf('With a research year');
  expect(research('What makes the difference')).toHaveTextContent(
    'Ends 1 year laterResidency begins 1 year later (Research year: 1 year more)',
  );
  // From graduation on May 15, 2029 to June 30, 2035, as the sum of the plan says it.
  expect(research('After graduation')).toHaveTextContent(/^6 years 1 month$/);
  expect(research('Years by stage')).toHaveTextContent(/, Research year 1$/);
  expect(research('Matches still needed')).toHaveTextContent('One, Mar 16, 2029');
  await user.click(within(research('Milestones ahead')).getByRole('button', { name: /Which/ }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Milestones in “With a research year”' }),
  );
  expect(dialog.getByRole('row', { name: /^Match into residency/ })).toHaveTextContent(
    'Mar 17, 2028Mar 16, 2029',
  );
  await user.click(dialog.getByRole('button', { name: 'Close' }));

  cleanup();
  const { user: later } = await openApp('/compare', storage);
  await later.click(screen.getByRole('button', { name: 'Adopt With a research year' }));
  expect(screen.getByRole('heading', { name: 'Before: Integrated IR/DR' })).toBeInTheDocument();
  expect(columnOf('Before: Integrated IR/DR')('Finish')).toHaveTextContent('Jun 30, 2034');

  cleanup();
  const { user: last } = await openApp('/', storage);
  const remaining = screen.getByRole('region', { name: 'Remaining training' });
  expect(remaining).toHaveTextContent(/8 years 7 months.*June 30, 2035/);
  await last.click(screen.getAllByRole('button', { name: /Undo/ })[0] ?? document.body);
  expect(remaining).toHaveTextContent(/7 years 7 months.*June 30, 2034/);
});

it('a what-if can start on other dates, and impossible ones are refused at their field', async () => {
  const { user } = renderApp('/compare', { tables: planTables(classOf2028) });
  await user.click(screen.getByRole('button', { name: 'Add a what-if' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add a what-if' }));
  await user.click(form.getByRole('radio', { name: 'Another start' }));
  const residency = form.getByRole('textbox', { name: 'Residency starts' });
  await user.clear(residency);
  await user.type(residency, 'jul 1 2027{Tab}');
  expect(residency).toHaveAccessibleDescription(/cannot start before graduation/);
  await user.clear(residency);
  await user.type(residency, 'jul 1 2029{Tab}');
  expect(form.getByRole('status')).toHaveTextContent('June 30, 2035');
  await user.click(form.getByRole('button', { name: 'Add to the comparison' }));
  expect(columnOf('Integrated IR/DR')('What makes the difference')).toHaveTextContent('–');
  expect(screen.getByText('1 year later')).toBeInTheDocument();
});

it('without a date in the plan there is nothing to compare, and a way to set one', () => {
  renderApp('/compare');
  expect(screen.getByRole('link', { name: 'Enter a date of your plan' })).toHaveAttribute(
    'href',
    '/settings',
  );
});

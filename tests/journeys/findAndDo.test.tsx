// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';
import { longAgo } from '../support/store.ts';

// Loaded when they are opened: not to be waited for here.
await Promise.all([
  import('#app/find/FindDialog.tsx'),
  import('#app/find/recordEntries.ts'),
  import('#app/AddMilestoneDialog.tsx'),
  import('#features/compare/ScenarioDialog.tsx'),
  import('#features/logbook/ContactDialog.tsx'),
  import('#features/rotations/RotationDialog.tsx'),
]);

const tables = {
  ...planTables(classOf2028),
  contacts: { ann: { id: 'ann', updatedAt: longAgo, name: 'Ann Lee' } },
  rotations: {
    icu: {
      id: 'icu',
      updatedAt: longAgo,
      trainingYear: 'MS4',
      type: 'critical-care',
      start: date('2027-07-01'),
      end: date('2027-07-28'),
      status: 'planned',
    },
  },
} as const;

function openedApp(path: string) {
  return renderApp(path, { tables });
}

/** Types into the palette, and takes the first option with this text. */
async function choose(user: ReturnType<typeof openedApp>['user'], typed: string, text: string) {
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox', { name: 'Find and do' }), typed);
  const [option] = await within(screen.getByRole('listbox', { name: 'Found' })).findAllByText(text);
  await user.click(option ?? document.body);
  expect(screen.queryByRole('dialog', { name: 'Find and do' })).not.toBeInTheDocument();
}

it('a contact, a rotation and the forms for a new entry open on their pages', async () => {
  const { user } = openedApp('/steps');
  await choose(user, 'ann', 'Ann Lee');
  const contact = await screen.findByRole('dialog', { name: 'Change a contact' });
  await user.click(within(contact).getByRole('button', { name: 'Close' }));
  expect(contact).not.toBeInTheDocument();

  await choose(user, 'add contact', 'Add a contact');
  expect(await screen.findByRole('dialog', { name: 'Add a contact' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));

  await choose(user, 'critical', 'Critical care');
  const rotation = await screen.findByRole('dialog', { name: 'Rotation in MS4' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Rotations of MS4');
  await user.click(within(rotation).getByRole('button', { name: 'Close' }));

  await choose(user, 'what-if', 'Compare with a what-if');
  expect(await screen.findByRole('dialog', { name: 'Add a what-if' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));

  await choose(user, 'add credit', 'Add a credit');
  expect(await screen.findByRole('dialog', { name: 'Add a credit' })).toBeVisible();
});

it('a procedure stands in the form when it was chosen to be logged, again and again', async () => {
  const { user, store } = openedApp('/logbook/procedures');
  await choose(user, 'tips rev', 'TIPS revision');
  const procedure = await screen.findByRole('combobox', { name: 'Procedure' });
  expect(procedure).toHaveFocus();
  expect(procedure).toHaveValue('TIPS revision');
  await user.click(screen.getByRole('button', { name: 'Add procedure' }));
  expect(Object.values(store.getState().tables.procedures)).toEqual([
    expect.objectContaining({ procedure: 'tips-revision' }),
  ]);
  await choose(user, 'tips rev', 'TIPS revision');
  expect(screen.getByRole('combobox', { name: 'Procedure' })).toHaveValue('TIPS revision');
});

it('a milestone is added to the step that is shown', async () => {
  const { user } = openedApp('/steps/networking');
  await choose(user, 'add milestone', 'Add a milestone');
  const form = await screen.findByRole('dialog', { name: 'Add a milestone' });
  expect(within(form).getByRole('combobox', { name: 'Step' })).toHaveDisplayValue('Networking');
});

it('another training year is another page: its heading has the focus', async () => {
  const { user } = openedApp('/rotations/MS4');
  await choose(user, 'rotations of pgy-1', 'Rotations of PGY-1');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Rotations of PGY-1');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

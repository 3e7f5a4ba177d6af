// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { date } from '../support/dates.ts';
import { planTables } from '../support/plans.ts';
import { browserStorage, openApp, renderApp } from '../support/renderApp.tsx';
import { documentText } from '../support/store.ts';

// Loaded when they are opened: not to be waited for here.
await Promise.all([
  import('#features/rotations/TypeChooser.tsx'),
  import('#features/rotations/RotationDialog.tsx'),
  import('#features/rotations/YearDialog.tsx'),
  import('#features/rotations/RequirementsDialog.tsx'),
  import('#features/rotations/ExamplesDialog.tsx'),
  import('#features/rotations/PlacementDialog.tsx'),
]);

/** A PGY-3 resident in ESIR, in block 6 on November 24, 2026. */
const resident = planTables({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') });

function block(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function meter(name: string): HTMLElement {
  return screen.getByRole('meter', { name });
}

it('a resident fills blocks by keyboard, splits one, takes it back, and finds all of it after a reload', async () => {
  const storage = browserStorage();
  storage.texts.write('plan', documentText(resident.plan));
  const { user } = await openApp('/rotations', storage);
  expect(screen.getByRole('grid', { name: 'Rotation blocks, PGY-3 to PGY-6' })).toBeInTheDocument();

  await user.click(block('PGY-3 block 13: Open'));
  await user.keyboard('4');
  expect(block('PGY-3 block 13: Intensive care')).toHaveFocus();
  expect(
    await screen.findByText(
      /PGY-3 block 13: Intensive care\. Intensive care for ESIR 1 of 1 block\./,
    ),
  ).toBeInTheDocument();
  await waitFor(() =>
    expect(meter('Intensive care for ESIR')).toHaveAttribute(
      'aria-valuetext',
      'Intensive care for ESIR 1 of 1 block.',
    ),
  );

  await user.keyboard('{ArrowLeft}h0{ArrowRight}');
  expect(block('PGY-3 block 12, first half: Vacation')).toBeInTheDocument();
  await user.keyboard('spine{Enter}');
  expect(block('PGY-3 block 12, second half: Spine and pain intervention')).toBeInTheDocument();

  await user.keyboard('{Control>}z{/Control}');
  expect(block('PGY-3 block 12, second half: Open')).toBeInTheDocument();

  cleanup();
  await openApp('/rotations/PGY-3', storage);
  expect(screen.getByRole('grid', { name: 'Rotation blocks, PGY-3' })).toBeInTheDocument();
  const table = within(screen.getByRole('table', { name: 'Rotations in PGY-3' }));
  expect(table.getByRole('row', { name: /Intensive care/ })).toHaveTextContent(
    'Jun 2, 2027 to Jun 30, 2027Intensive care4Planned',
  );
});

it('a resident starts from an example, tries a placement, and changes the blocks of a year', async () => {
  const { user } = renderApp('/rotations', { tables: resident });
  await user.click(await screen.findByRole('button', { name: 'Try a placement' }));
  const placement = within(await screen.findByRole('dialog', { name: 'A placement to try' }));
  expect(placement.getByText(/In time for “Complete a critical care rotation”\./)).toBeVisible();
  await user.click(placement.getByRole('button', { name: /^Place \d+$/ }));
  await waitFor(() =>
    expect(meter('IR rotations for ESIR').closest('li')).toHaveTextContent('Planned in full'),
  );

  await user.click(screen.getByRole('button', { name: 'Change PGY-4' }));
  const year = within(await screen.findByRole('dialog', { name: 'Blocks of PGY-4' }));
  await user.click(year.getByRole('radio', { name: 'Months' }));
  expect(year.getByRole('status')).toHaveTextContent(/as many days as before/);
  await user.click(year.getByRole('button', { name: 'Change the blocks' }));
  expect(screen.getByText(/2027–28, months/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Example schedules' }));
  const examples = within(await screen.findByRole('dialog', { name: 'Example schedules' }));
  expect(examples.getAllByText('What is guessed').length).toBeGreaterThan(0);
  const start = examples.getAllByRole('button', { name: /^Start from/ });
  expect(start.length).toBeGreaterThan(3);
});

it('a resident enters all that is known of a rotation, and is told what cannot be', async () => {
  const { user } = renderApp('/rotations/PGY-3', { tables: resident });
  await user.click(await screen.findByRole('button', { name: 'PGY-3 block 7: Open' }));
  await user.keyboard('8{Enter}');
  const form = within(await screen.findByRole('dialog', { name: 'Rotation in PGY-3' }));
  const lastDay = form.getByRole('textbox', { name: 'Last day' });
  await user.clear(lastDay);
  await user.type(lastDay, 'jul 1 2026{Tab}');
  await user.type(form.getByRole('textbox', { name: 'Workdays of leave in it' }), 'two');
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect(lastDay).toHaveAccessibleDescription(/cannot end before it begins/);
  const leave = form.getByRole('textbox', { name: 'Workdays of leave in it' });
  expect(leave).toHaveAccessibleDescription(/whole number from 0 to 366/);
  await user.clear(leave);
  await user.type(leave, '5');
  await user.clear(lastDay);
  await user.type(lastDay, 'jan 12 2027{Tab}');
  await user.type(form.getByRole('textbox', { name: 'Site' }), 'Main hospital');
  await user.click(form.getByRole('radio', { name: 'Confirmed' }));
  await user.click(form.getByRole('button', { name: 'Save' }));
  const table = within(screen.getByRole('table', { name: 'Rotations in PGY-3' }));
  expect(table.getByRole('row', { name: /Nuclear/ })).toHaveTextContent(
    /Dec 16, 2026 to Jan 12, 2027.*Main hospital.*Confirmed/,
  );
});

it('a student who finishes the home rotation is offered its milestone', async () => {
  const { user, store } = renderApp('/rotations', {
    tables: planTables({ pathwayId: 'us-integrated', graduation: date('2028-05-15') }),
  });
  await user.click(await screen.findByRole('button', { name: 'MS3 block 2: Open' }));
  await user.keyboard('1');
  await user.click(screen.getByRole('button', { name: 'Mark as done' }));
  await user.click(screen.getByRole('button', { name: /^Check off/ }));
  expect(screen.queryByRole('button', { name: /^Check off/ })).not.toBeInTheDocument();
  expect(store.getState().tables.milestones['ir-elective']).toMatchObject({
    doneDates: ['2026-08-25'],
  });
});

it('a program’s own figure is taken, and a bad one refused at its field', async () => {
  const { user } = renderApp('/rotations', { tables: resident });
  await user.click(await screen.findByRole('button', { name: 'Sources and overrides' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Sources and overrides' }));
  const field = dialog.getByRole('textbox', { name: 'Nuclear radiology, at least' });
  await user.clear(field);
  await user.type(field, '-2{Tab}');
  expect(field).toHaveAccessibleDescription(/whole number from 0/);
  await user.clear(field);
  await user.type(field, '12{Enter}');
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(meter('Nuclear radiology')).toHaveAttribute('aria-valuemax', '12'));
});

it('a year that is not in the plan is said to be missing', async () => {
  renderApp('/rotations/PGY-9', { tables: resident });
  expect(await screen.findByRole('heading', { name: /not on the map/ })).toBeInTheDocument();
});

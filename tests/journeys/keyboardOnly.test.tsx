// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';

const title = 'Pass USMLE Step 1 or COMLEX Level 1';

/** More stops of the tab order than there are between two fields. */
const mostStops = 20;

async function tabTo(user: UserEvent, target: HTMLElement, stops = mostStops): Promise<void> {
  if (document.activeElement === target) return;
  if (stops === 0) throw new Error('The field is not reached with the Tab key');
  await user.tab();
  await tabTo(user, target, stops - 1);
}

it('someone finds a milestone, dates it, writes on it, checks it off and takes that back, with the keyboard alone', async () => {
  const { user, store } = renderApp('/', { tables: planTables(classOf2028) });
  const record = () => store.getState().tables.milestones['pass-step-1'];

  // The dialog is loaded when it is opened for the first time.
  await user.keyboard('/');
  const search = await screen.findByRole('combobox', { name: 'Find and do' });
  await waitFor(() => expect(search).toHaveFocus());
  await user.keyboard('usmle{ArrowDown}{ArrowUp}{Enter}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(document.title).toBe('Medical School · IR Roadmap');
  expect(screen.getByRole('heading', { name: title })).toHaveFocus();

  await user.tab({ shift: true });
  expect(screen.getByRole('checkbox', { name: title })).toHaveFocus();
  await user.keyboard(' ');
  expect(record()).toMatchObject({ doneDates: ['2026-11-24'] });

  const doneDate = screen.getByRole('textbox', { name: 'Done date' });
  await tabTo(user, doneDate);
  await user.keyboard('{Control>}a{/Control}jun 12{Enter}');
  expect(record()).toMatchObject({ doneDates: ['2026-06-12'] });

  const notes = screen.getByRole('textbox', { name: 'Notes' });
  await tabTo(user, notes);
  await user.keyboard('Score came in June');
  await user.keyboard('{Escape}');
  expect(record()).toMatchObject({ notes: 'Score came in June' });
  expect(screen.getByRole('link', { name: title })).toHaveFocus();

  await user.keyboard('{Control>}zzz{/Control}');
  expect(screen.getByRole('checkbox', { name: title })).not.toBeChecked();
  await user.keyboard('{Control>}{Shift>}zzz{/Shift}{/Control}');
  expect(record()).toMatchObject({ doneDates: ['2026-06-12'], notes: 'Score came in June' });
});

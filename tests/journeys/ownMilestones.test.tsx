// @vitest-environment happy-dom
import type { UserEvent } from '@testing-library/user-event';
import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { browserStorage, openApp } from '../support/renderApp.tsx';

function titlesWithoutDate(): readonly (string | null)[] {
  const group = screen.queryByRole('region', { name: 'No date' });
  return group === null
    ? []
    : within(group)
        .getAllByRole('link')
        .map(({ textContent }) => textContent);
}

async function add(user: UserEvent, title: string): Promise<void> {
  // The dialog is loaded when it is opened for the first time.
  await user.click(screen.getByRole('button', { name: 'Add milestone' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a milestone' }));
  await user.type(dialog.getByRole('textbox', { name: 'Title' }), title);
  await user.click(dialog.getByRole('button', { name: 'Add milestone' }));
}

it('someone adds milestones of their own, orders, edits and removes them, and takes back a mistake', async () => {
  const storage = browserStorage();
  const { user } = await openApp('/steps/fellowship', storage);
  const catalog = titlesWithoutDate();

  await add(user, 'Visit the program');
  await add(user, 'Call the director');
  expect(titlesWithoutDate()).toEqual([...catalog, 'Visit the program', 'Call the director']);

  screen.getByRole('link', { name: 'Call the director' }).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(titlesWithoutDate()).toEqual([...catalog, 'Call the director', 'Visit the program']);

  await user.click(screen.getByRole('link', { name: 'Visit the program' }));
  const title = screen.getByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.type(title, 'Visit both programs{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Ask for Dr. Sanchez');
  await user.type(screen.getByRole('textbox', { name: 'Target date' }), 'mar 2027{Enter}');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('region', { name: 'With a date' })).toHaveTextContent(
    'Visit both programs',
  );

  await user.click(screen.getByRole('link', { name: 'Call the director' }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  expect(titlesWithoutDate()).toEqual(catalog);

  cleanup();
  const later = await openApp('/steps/fellowship', storage);
  expect(titlesWithoutDate()).toEqual(catalog);
  await later.user.keyboard('{Control>}z{/Control}');
  expect(titlesWithoutDate()).toEqual([...catalog, 'Call the director']);
  await later.user.click(screen.getByRole('link', { name: 'Visit both programs' }));
  expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ask for Dr. Sanchez');
  expect(screen.getByRole('textbox', { name: 'Target date' })).toHaveValue('Mar 2027');
});

// @vitest-environment happy-dom
import { cleanup, screen, within, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { browserStorage, openApp } from '../support/renderApp.tsx';

const region = (name: string): HTMLElement => screen.getByRole('region', { name });

it('someone comes for the first time, draws the roadmap, checks off a milestone and finds it after a reload', async () => {
  const storage = browserStorage();
  const first = await openApp('/welcome', storage);

  const graduation = screen.getByRole('textbox', { name: '2. When do you graduate?' });
  await first.user.type(graduation, 'may 2028{Tab}');
  expect(await screen.findByText('7 years 7 months')).toBeVisible();
  await first.user.click(screen.getByRole('button', { name: 'Draw my roadmap' }));

  expect(region('Remaining training')).toHaveTextContent('7 years 7 months');
  expect(within(region('Remaining training')).getByRole('time')).toHaveAttribute(
    'datetime',
    '2034-06-30',
  );
  const renewal = within(region('Next up')).getByRole('checkbox', {
    name: 'Renew SIR membership',
  });
  await first.user.click(renewal);
  expect(renewal).toBeChecked();
  await waitFor(() => expect(region('The seven steps')).toHaveTextContent('1 of 78 done'));
  expect(first.saveState().kind).toBe('saved');
  expect(screen.getByText(/^Saved in this browser/)).toBeVisible();

  cleanup();
  const second = await openApp('/steps/networking', storage);
  const again = screen.getByRole('checkbox', { name: 'Renew SIR membership' });
  expect(again).toBeChecked();
  expect(
    within(screen.getByRole('navigation', { name: 'Main' })).getByText(/MS3 · class of 2028/),
  ).toBeVisible();

  await second.user.keyboard('{Control>}z{/Control}');
  expect(again).not.toBeChecked();
});

it('someone who skips the questions checks off all the same, and answers them later', async () => {
  const storage = browserStorage();
  const { user } = await openApp('/welcome', storage);
  await user.click(screen.getByRole('button', { name: 'Skip for now' }));
  const title = 'Learn what interventional radiology is';
  await user.click(screen.getByRole('checkbox', { name: title }));
  await user.click(screen.getByRole('link', { name: 'Answer three questions' }));
  const graduation = screen.getByRole('textbox', { name: '2. When do you graduate?' });
  await user.type(graduation, 'may 2028{Tab}');
  expect(await screen.findByText('7 years 7 months')).toBeVisible();
  await user.type(graduation, '{Enter}');
  expect(region('Remaining training')).toHaveTextContent('7 years 7 months');

  cleanup();
  await openApp('/steps/understand-the-field', storage);
  expect(screen.getByRole('checkbox', { name: title })).toBeChecked();
});

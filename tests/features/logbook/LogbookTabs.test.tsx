// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../support/renderApp.tsx';

const tabs = () => within(screen.getByRole('navigation', { name: 'Logbook' }));

it('leads to the three logs, and marks the one that is shown', async () => {
  const { user } = renderApp('/logbook/procedures');
  expect(
    tabs()
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Procedures', 'Credits', 'Contacts']);
  expect(tabs().getByRole('link', { current: 'page' })).toHaveTextContent('Procedures');
  await user.click(tabs().getByRole('link', { name: 'Credits' }));
  expect(tabs().getByRole('link', { current: 'page' })).toHaveTextContent('Credits');
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetSingleKeys } from '#store/singleKeys.ts';
import { renderApp } from '../../support/renderApp.tsx';

afterEach(() => {
  localStorage.clear();
  forgetSingleKeys();
});

function keyboard() {
  return within(screen.getByRole('region', { name: 'Keyboard' }));
}

async function renderWithoutSingleKeys(): Promise<UserEvent> {
  const { user } = renderApp('/settings');
  await user.click(keyboard().getByRole('button', { name: 'Turn off' }));
  return user;
}

describe('the keys that are pressed alone', () => {
  it('do nothing once they are turned off', async () => {
    const user = await renderWithoutSingleKeys();
    expect(keyboard().getByText(/Off in this browser/)).toBeVisible();
    await user.keyboard('/?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('are promised by no button or list then, and those with Ctrl are heard still', async () => {
    const user = await renderWithoutSingleKeys();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('button', { name: 'Find' })).toBeVisible();
    await user.click(keyboard().getByRole('button', { name: 'Show keyboard shortcuts' }));
    const everywhere = within(await screen.findByRole('table', { name: 'On every page' }));
    expect(everywhere.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'Find and doCtrl/Cmd K',
      'Undo the last changeCtrl/Cmd Z',
      'Make an undone change againCtrl/Cmd Shift Z or Ctrl/Cmd Y',
    ]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Find and do' })).toBeVisible();
  });

  it('are off after a reload too, until they are turned on', async () => {
    const user = await renderWithoutSingleKeys();
    forgetSingleKeys();
    await user.click(keyboard().getByRole('button', { name: 'Turn on' }));
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });
});

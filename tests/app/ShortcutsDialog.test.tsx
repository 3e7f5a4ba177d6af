// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { gridShortcuts } from '#app/localShortcuts.ts';
import { ShortcutsDialog } from '#app/ShortcutsDialog.tsx';
import { keyOf } from '#features/rotations/gridKeys.ts';
import { renderApp } from '../support/renderApp.tsx';
import { renderPart } from '../support/renderPart.tsx';

describe('the list of keys', () => {
  it('says what each does, by where it does it', () => {
    renderPart(<ShortcutsDialog onClose={vi.fn<() => void>()} />);
    expect(screen.getByRole('heading', { name: 'Keyboard shortcuts' })).toHaveFocus();
    const everywhere = within(screen.getByRole('table', { name: 'On every page' }));
    expect(everywhere.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'Find and doCtrl/Cmd K or /',
      'Undo the last changeCtrl/Cmd Z',
      'Make an undone change againCtrl/Cmd Shift Z or Ctrl/Cmd Y',
      'Show the keyboard shortcuts?',
    ]);
    expect(screen.getAllByRole('table').length).toBeGreaterThan(3);
  });

  it('opens with ?, and Escape closes it', async () => {
    const { user } = renderApp('/steps');
    await user.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await user.click(within(list).getByRole('button', { name: 'Close' }));
    expect(list).not.toBeInTheDocument();
  });

  it('opens from the settings too, without a key', async () => {
    const { user } = renderApp('/settings');
    const keyboard = within(screen.getByRole('region', { name: 'Keyboard' }));
    await user.click(keyboard.getByRole('button', { name: 'Show keyboard shortcuts' }));
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  it('has no key for the blocks of rotations that they do not hear', () => {
    for (const { keys } of gridShortcuts) {
      for (const { key, command = false, shift = false, alt = false } of keys) {
        const pressed = { key, ctrlKey: command, metaKey: false, shiftKey: shift, altKey: alt };
        expect(keyOf(pressed)).not.toBeNull();
      }
    }
  });
});

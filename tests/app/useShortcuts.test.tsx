// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GlobalShortcut } from '#app/shortcuts.ts';
import { globalShortcuts } from '#app/shortcuts.ts';
import { useShortcuts } from '#app/useShortcuts.ts';
import { useFrameActions } from '#parts/frameActions.ts';
import { redo, undo } from '#store/change.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setTheme } from '#store/settingsActions.ts';
import { keyTexts } from '#ui/keystroke.ts';
import { renderPart } from '../support/renderPart.tsx';

function Page() {
  useShortcuts(useFrameActions());
  return (
    <>
      <input aria-label="Title" />
      <textarea aria-label="Notes" />
      <select aria-label="Step" />
      <input type="checkbox" aria-label="Done" />
      <dialog open>
        <button type="button">Close</button>
      </dialog>
    </>
  );
}

/** The theme was made dark, from what the system has. */
function renderPage() {
  const { store, frame } = renderPart(<Page />);
  frame.undo.mockImplementation(() => undo(store));
  setTheme(store, 'dark');
  return { frame, store, theme: () => settingsOf(store.getState()).theme };
}

/** Gives whether the page took the key for itself. */
function press(where: Element, key: string, modifiers: KeyboardEventInit = {}): boolean {
  return !fireEvent.keyDown(where, { key, ...modifiers });
}

const body = (): Element => document.body;
const field = (name: string): Element => screen.getByLabelText(name);

type Page = ReturnType<typeof renderPage>;

/** What has to be so after each of the keys was pressed. */
const outcomes: Readonly<Record<GlobalShortcut['id'], (page: Page) => void>> = {
  find: ({ frame }) => expect(frame.openFind).toHaveBeenCalledOnce(),
  shortcuts: ({ frame }) => expect(frame.openShortcuts).toHaveBeenCalledOnce(),
  undo: ({ theme }) => expect(theme()).toBe('system'),
  redo: ({ theme }) => expect(theme()).toBe('dark'),
};

describe('every listed key', () => {
  const listed = globalShortcuts.flatMap(({ id, does, keys }) =>
    keys.map((keystroke) => [keyTexts(keystroke).join(' '), does, id, keystroke] as const),
  );

  it.each(listed)('%s: %s', (_, __, id, { key, command = false, shift = false, alt = false }) => {
    const page = renderPage();
    if (id === 'redo') undo(page.store);
    const isTaken = press(body(), key, { ctrlKey: command, shiftKey: shift, altKey: alt });
    expect(isTaken).toBe(true);
    outcomes[id](page);
  });
});

describe('undo and redo', () => {
  it.each(['ctrlKey', 'metaKey'])('are the usual keys, with %s', (command) => {
    const { theme } = renderPage();
    expect(press(body(), 'z', { [command]: true })).toBe(true);
    expect(theme()).toBe('system');
    expect(press(body(), 'Z', { [command]: true, shiftKey: true })).toBe(true);
    expect(theme()).toBe('dark');
  });

  it('work on a checkbox, which has no text of its own', () => {
    const { theme } = renderPage();
    press(field('Done'), 'z', { ctrlKey: true });
    expect(theme()).toBe('system');
  });

  it.each(['Title', 'Notes', 'Step'])('are left to the field %s', (name) => {
    const { theme } = renderPage();
    expect(press(field(name), 'z', { ctrlKey: true })).toBe(false);
    expect(theme()).toBe('dark');
  });

  it('are left alone inside a dialog, and with Alt', () => {
    const { theme } = renderPage();
    expect(press(screen.getByRole('button', { name: 'Close' }), 'z', { ctrlKey: true })).toBe(
      false,
    );
    expect(press(body(), 'z', { ctrlKey: true, altKey: true })).toBe(false);
    expect(theme()).toBe('dark');
  });

  it('need Ctrl or Cmd', () => {
    const { store, theme } = renderPage();
    expect(press(body(), 'z')).toBe(false);
    expect(theme()).toBe('dark');
    undo(store);
    expect(press(body(), 'Z', { shiftKey: true })).toBe(false);
    expect(theme()).toBe('system');
    redo(store);
    expect(theme()).toBe('dark');
  });
});

describe('the search', () => {
  it('is opened from a field by Ctrl+K alone, where / and ? are characters', () => {
    const { frame } = renderPage();
    expect(press(field('Notes'), '/')).toBe(false);
    expect(press(field('Notes'), '?', { shiftKey: true })).toBe(false);
    expect(frame.openFind).not.toHaveBeenCalled();
    expect(frame.openShortcuts).not.toHaveBeenCalled();
    press(field('Notes'), 'k', { ctrlKey: true });
    expect(frame.openFind).toHaveBeenCalledOnce();
  });

  it('is opened by signs wherever the keyboard has them, as with Shift and 7', () => {
    const { frame } = renderPage();
    expect(press(body(), '/', { shiftKey: true })).toBe(true);
    expect(frame.openFind).toHaveBeenCalledOnce();
  });

  it('is not opened over a dialog, nor by a key that something else has used', () => {
    const { frame } = renderPage();
    press(screen.getByRole('button', { name: 'Close' }), '/');
    press(screen.getByRole('button', { name: 'Close' }), '?');
    field('Done').addEventListener('keydown', (event) => event.preventDefault());
    press(field('Done'), '/');
    expect(frame.openFind).not.toHaveBeenCalled();
    expect(frame.openShortcuts).not.toHaveBeenCalled();
  });
});

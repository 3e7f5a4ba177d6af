// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '#app/useShortcuts.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setTheme } from '#store/settingsActions.ts';
import { renderPart } from '../support/renderPart.tsx';

function Page({ openFind }: { readonly openFind: () => void }) {
  useShortcuts(openFind);
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
  const openFind = vi.fn<() => void>();
  const { store } = renderPart(<Page openFind={openFind} />);
  setTheme(store, 'dark');
  return { openFind, theme: () => settingsOf(store.getState()).theme };
}

/** Gives whether the page took the key for itself. */
function press(where: Element, key: string, modifiers: KeyboardEventInit = {}): boolean {
  return !fireEvent.keyDown(where, { key, ...modifiers });
}

const body = (): Element => document.body;
const field = (name: string): Element => screen.getByLabelText(name);

describe('undo and redo', () => {
  it.each(['ctrlKey', 'metaKey'])('are the usual keys, with %s', (command) => {
    const { theme } = renderPage();
    expect(press(body(), 'z', { [command]: true })).toBe(true);
    expect(theme()).toBe('system');
    expect(press(body(), 'Z', { [command]: true, shiftKey: true })).toBe(true);
    expect(theme()).toBe('dark');
    press(body(), 'z', { [command]: true });
    press(body(), 'y', { [command]: true });
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
    const { theme } = renderPage();
    expect(press(body(), 'z')).toBe(false);
    expect(theme()).toBe('dark');
  });
});

describe('find', () => {
  it('is opened by / and by Ctrl or Cmd+K', () => {
    const { openFind } = renderPage();
    expect(press(body(), '/')).toBe(true);
    expect(press(body(), 'k', { ctrlKey: true })).toBe(true);
    expect(press(body(), 'k', { metaKey: true })).toBe(true);
    expect(openFind).toHaveBeenCalledTimes(3);
  });

  it('is opened from a field by Ctrl+K alone, where / is a character', () => {
    const { openFind } = renderPage();
    expect(press(field('Notes'), '/')).toBe(false);
    expect(openFind).not.toHaveBeenCalled();
    press(field('Notes'), 'k', { ctrlKey: true });
    expect(openFind).toHaveBeenCalledOnce();
  });

  it('is not opened over a dialog, nor by a key that something else has used', () => {
    const { openFind } = renderPage();
    press(screen.getByRole('button', { name: 'Close' }), '/');
    field('Done').addEventListener('keydown', (event) => event.preventDefault());
    press(field('Done'), '/');
    expect(openFind).not.toHaveBeenCalled();
  });
});

/** The keys that do something on every page; what hears them and the list of them both read it here. */
import { areSingleKeysOn } from '#store/singleKeys.ts';
import type { Keystroke, Shortcut } from '#ui/keystroke.ts';
import { isPressed } from '#ui/keystroke.ts';

export interface GlobalShortcut extends Shortcut {
  readonly id: 'find' | 'undo' | 'redo' | 'shortcuts';
}

export type ShortcutId = GlobalShortcut['id'];

export const globalShortcuts: readonly GlobalShortcut[] = [
  { id: 'find', keys: [{ key: 'k', command: true }, { key: '/' }], does: 'Find and do' },
  { id: 'undo', keys: [{ key: 'z', command: true }], does: 'Undo the last change' },
  {
    id: 'redo',
    keys: [
      { key: 'z', command: true, shift: true },
      { key: 'y', command: true },
    ],
    does: 'Make an undone change again',
  },
  { id: 'shortcuts', keys: [{ key: '?' }], does: 'Show the keyboard shortcuts' },
];

/** Those that are heard: without the keys that are pressed alone, where they are turned off. */
export function heardShortcuts(): readonly GlobalShortcut[] {
  if (areSingleKeysOn()) return globalShortcuts;
  return globalShortcuts
    .map((shortcut) => ({ ...shortcut, keys: shortcut.keys.filter(({ command }) => command) }))
    .filter(({ keys }) => keys.length > 0);
}

/** What a pressed key asks for; null where it is nothing of the app's. */
export function shortcutOf(event: KeyboardEvent): ShortcutId | null {
  const pressed = heardShortcuts().find(({ keys }) => keys.some((key) => isPressed(key, event)));
  return pressed?.id ?? null;
}

/** The key that is shown beside what it does; undefined where none is heard. */
export function keyOf(id: ShortcutId): Keystroke | undefined {
  return heardShortcuts().find((shortcut) => shortcut.id === id)?.keys[0];
}

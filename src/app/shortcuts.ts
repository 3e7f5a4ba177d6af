/** The keys that do something on every page; what hears them and the list of them both read it here. */
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

/** What a pressed key asks for; null where it is nothing of the app's. */
export function shortcutOf(event: KeyboardEvent): ShortcutId | null {
  const pressed = globalShortcuts.find(({ keys }) => keys.some((key) => isPressed(key, event)));
  return pressed?.id ?? null;
}

/** The key that is shown beside what it does. */
export function keyOf(id: ShortcutId): Keystroke | undefined {
  return globalShortcuts.find((shortcut) => shortcut.id === id)?.keys[0];
}

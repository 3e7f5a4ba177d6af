/** Keys, and what is held with them. */

export interface Keystroke {
  /** As the browser names it: "k", "?", "ArrowLeft". */
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly command?: true;
  readonly shift?: true;
  readonly alt?: true;
}

/** What some keys do, each of them by itself. */
export interface Shortcut {
  readonly keys: readonly Keystroke[];
  /** What is written for all of them, where there are many: "Alt", "arrow keys". */
  readonly inShort?: readonly string[];
  /** As the second half of "this key ...": "Undo the last change". */
  readonly does: string;
}

/** What an event tells of the key that was pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key was pressed as it is meant. Shift matters with letters only: signs need it on some keyboards. */
export function isPressed({ key, command, shift, alt }: Keystroke, event: PressedKey): boolean {
  const isLetter = /^\p{L}$/u.test(key);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === (command ?? false) &&
    event.altKey === (alt ?? false) &&
    (!isLetter || event.shiftKey === (shift ?? false))
  );
}

const keyNames: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Delete: 'Del',
  Escape: 'Esc',
};

/** What stands on the keys, in the order in which they are pressed: "Ctrl/Cmd", "Shift", "Z". */
export function keyTexts({ key, command, shift, alt }: Keystroke): readonly string[] {
  return [
    ...(command ? ['Ctrl/Cmd'] : []),
    ...(alt ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
    keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ];
}

/** The text of a field that is not there yet, key by key. */
import type { PressedKey } from './keystroke.ts';

/** A text with what a keystroke would make of it in a field; null for one that a field has no use for. */
export function typedText(
  text: string,
  { key, altKey, ctrlKey, metaKey }: Omit<PressedKey, 'shiftKey'>,
): string | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Backspace') return text.slice(0, -1);
  // What Enter would take is not known before the list is there.
  if (key === 'Enter') return text;
  return key.length === 1 ? `${text}${key}` : null;
}

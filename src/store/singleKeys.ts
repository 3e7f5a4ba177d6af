/**
 * Whether the keys of every page that are pressed alone are heard. Who speaks to the computer, or whose hand is
 * not steady, presses them without meaning to: WCAG 2.2, 2.1.4, wants a way to turn them off. It is of the
 * keyboard, so it is noted for this browser alone.
 */
import { useSyncExternalStore } from 'react';
import { browserNote } from './browserNote.ts';

const { read, keep, forget, onChange } = browserNote('single-keys', ({ isHeard }) => ({
  isHeard: isHeard !== false,
}));

export { forget as forgetSingleKeys };

export function areSingleKeysOn(): boolean {
  return read().isHeard;
}

export function turnSingleKeys(to: 'on' | 'off'): void {
  keep({ isHeard: to === 'on' });
}

/** True in a prerendered page. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(onChange, areSingleKeysOn, () => true);
}

import { useDeferredValue } from 'react';
import { useAppState } from './useAppStore.ts';

/**
 * False until what is stored has been read and there is time to draw it. A prerendered page learns of it only after it has
 * come alive; what it then shows is drawn in slices, between which it can be scrolled and pressed.
 */
export function useIsRead(): boolean {
  return useDeferredValue(useAppState((state) => state.isRead));
}

/** The same of the logs, which come a moment later. */
export function useIsReadWhole(): boolean {
  return useDeferredValue(useAppState((state) => state.isReadWhole));
}

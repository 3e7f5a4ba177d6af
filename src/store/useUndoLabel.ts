import { useDeferredValue } from 'react';
import type { AppState } from './appStore.ts';
import { useAppState } from './useAppStore.ts';

/** What would be taken back, to follow "Undo"; undefined when there is nothing. The change itself is drawn first. */
export function useUndoLabel(): string | undefined {
  return useDeferredValue(useAppState(labelOf));
}

function labelOf({ history }: AppState): string | undefined {
  return history.undo.at(-1)?.label;
}

import type { AppState } from './appStore.ts';
import { useAppState } from './useAppStore.ts';

/** What would be taken back, to follow "Undo"; undefined when there is nothing. */
export function useUndoLabel(): string | undefined {
  return useAppState(labelOf);
}

function labelOf({ history }: AppState): string | undefined {
  return history.undo.at(-1)?.label;
}

import { useDeferredValue, useMemo } from 'react';
import type { AppState } from './appStore.ts';
import { useAppState } from './useAppStore.ts';

/**
 * As `useAppState`, for what takes long to work out: what was typed or added is drawn first. The selector has to be the
 * same function each time, and not be asked for in both ways: it would be worked out for the state before again.
 */
export function useDeferredAppState<Value>(selector: (state: AppState) => Value): Value {
  const state = useDeferredValue(useAppState(whole));
  return useMemo(() => selector(state), [selector, state]);
}

function whole(state: AppState): AppState {
  return state;
}

import { useDeferredValue, useMemo } from 'react';
import type { AppState, RecordState } from './appStore.ts';
import { remembered } from './remembered.ts';
import { useAppState } from './useAppStore.ts';

/**
 * As `useAppState`, for what takes long to work out: what was typed or added is drawn first. The selector has to be the
 * same function each time, and not be asked for in both ways: it would be worked out for the state before again.
 */
export function useDeferredAppState<Value>(selector: (state: RecordState) => Value): Value {
  const state = useDeferredRecord();
  return useMemo(() => selector(state), [selector, state]);
}

/** All that the selectors are asked with, for what needs more than that. */
export function useDeferredRecord(): RecordState {
  return useDeferredValue(useAppState(recordStateOf));
}

/** The same object for as long as nothing of it is another: saving and messages draw nothing anew. */
const recordStateOf = remembered(
  (state: AppState) => [
    state.tables,
    state.isRead,
    state.isReadWhole,
    state.today,
    state.countries,
    state.isCountryLost,
  ],
  (tables, isRead, isReadWhole, today, countries, isCountryLost): RecordState => ({
    tables,
    isRead,
    isReadWhole,
    today,
    countries,
    isCountryLost,
  }),
);

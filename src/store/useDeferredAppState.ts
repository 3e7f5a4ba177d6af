import { useDeferredValue, useMemo } from 'react';
import type { RecordState } from './appStore.ts';
import { useRecordState } from './useRecordState.ts';

/**
 * As `useAppState`, for what takes long to work out: what was typed or added is drawn first. The selector has to be the
 * same function each time, and not be asked for in both ways: it would be worked out for the state before again.
 */
export function useDeferredAppState<Value>(selector: (state: RecordState) => Value): Value {
  const state = useDeferredRecord();
  return useMemo(() => selector(state), [selector, state]);
}

/** As `useRecordState`, likewise. */
export function useDeferredRecord(): RecordState {
  return useDeferredValue(useRecordState());
}

import type { AppState, RecordState } from './appStore.ts';
import { remembered } from './remembered.ts';
import { useAppState } from './useAppStore.ts';

/** All that the selectors are asked with, for what needs more than a few of them. */
export function useRecordState(): RecordState {
  return useAppState(recordStateOf);
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

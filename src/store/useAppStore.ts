/** The way from React to the store. */
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './appStore.ts';
import type { Saving } from './saveState.ts';

const AppStoreContext = createContext<AppStore | null>(null);

export const AppStoreProvider = AppStoreContext.Provider;

/** The store itself, to hand to an action. */
export function useAppStore(): AppStore {
  const store = use(AppStoreContext);
  if (store === null) throw new Error('No AppStoreProvider');
  return store;
}

/** One value of the state; the component is drawn again when it becomes another. */
export function useAppState<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppStore().shown, selector);
}

/** How safely the record is kept. It waits for no frame: nothing may be called kept that is not. */
export function useSaving(): Saving {
  return useStore(useAppStore(), savingOf);
}

function savingOf({ saving }: AppState): Saving {
  return saving;
}

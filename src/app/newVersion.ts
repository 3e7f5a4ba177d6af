/** Which newer version of the app there is. It stands beside the store, which holds the record. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { NewVersion } from '#platform/serviceWorker.ts';

const newVersion = createStore<NewVersion | null>()(() => null);

export function announceNewVersion(version: NewVersion | null): void {
  newVersion.setState(version, true);
}

/** Null while this tab runs the newest version that is known. */
export function useNewVersion(): NewVersion | null {
  return useStore(newVersion);
}

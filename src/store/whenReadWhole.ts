import type { AppStore } from './appStore.ts';

/** Resolves when the logs have been read too: until then `tables` is not the whole record. */
export function whenReadWhole(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    if (store.getState().isReadWhole) {
      resolve();
      return;
    }
    const stop = store.subscribe(({ isReadWhole }) => {
      if (!isReadWhole) return;
      stop();
      resolve();
    });
  });
}

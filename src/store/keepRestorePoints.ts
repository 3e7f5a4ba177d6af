import { nextPaint } from '#platform/page.ts';
import type { AppStore } from './appStore.ts';

/** Sees to the restore points that are taken by themselves. What it needs is loaded at the first change. */
export function keepRestorePoints(store: AppStore): void {
  store.subscribe((state, before) => {
    if (state.written !== before.written) void follow(store, before);
  });
}

async function follow(store: AppStore, before: ReturnType<AppStore['getState']>): Promise<void> {
  try {
    await nextPaint();
    const { followChange } = await import('./followChange.ts');
    await followChange(store, before);
  } catch {
    // The code could not be loaded: the change itself is as safe as it was.
  }
}

/** What the page shows of the state: all of it, but for the frame in which something more urgent is painted. */
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

export interface ShownState<State> extends Pick<
  StoreApi<State>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /**
   * Until the next frame has been painted, what is shown stays as it is: a tick then does not wait for all that is
   * drawn anew because of it. Resolves when the page shows the state again; all ticks of one frame wait for the same.
   */
  readonly holdForFrame: () => Promise<void>;
}

/** Follows the store at once where nothing is painted: without `whenPainted`. */
export function shownStateOf<State>(
  store: StoreApi<State>,
  whenPainted?: () => Promise<void>,
): ShownState<State> {
  const shown = createStore<State>()(store.getState);
  let held: Promise<void> | null = null;

  function follow(): void {
    if (held === null) shown.setState(store.getState(), true);
  }

  async function release(): Promise<void> {
    await whenPainted?.();
    held = null;
    follow();
  }

  function holdForFrame(): Promise<void> {
    if (whenPainted === undefined) return Promise.resolve();
    return (held ??= release());
  }

  store.subscribe(follow);
  return { ...shown, holdForFrame };
}

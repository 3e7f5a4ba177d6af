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

  function show(): void {
    if (held === null) shown.setState(store.getState(), true);
  }

  async function showAfter(painted: Promise<void>): Promise<void> {
    await painted;
    held = null;
    show();
  }

  function holdForFrame(): Promise<void> {
    return whenPainted === undefined ? Promise.resolve() : (held ??= showAfter(whenPainted()));
  }

  store.subscribe(show);
  return { ...shown, holdForFrame };
}

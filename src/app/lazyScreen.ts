import type { ComponentType } from 'react';
import { createElement, use } from 'react';

/** A component whose code is loaded when it is first needed, or before. */
export interface LazyScreen<Props> {
  readonly Screen: ComponentType<Props>;
  /** Starts the loading; resolves when the component can be shown at once. */
  readonly preload: () => Promise<unknown>;
}

/**
 * Unlike `React.lazy`, what has been preloaded is shown without suspending, not even for a moment: a
 * prerendered page is hydrated in one go and nothing flashes. `name` is the component's in its module.
 */
export function lazyScreen<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyScreen<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  let shown: Promise<ComponentType<Props>> | null = null;

  function preload(): Promise<ComponentType<Props>> {
    loading ??= load().then(
      (module) => (loaded = module[name]),
      (error: unknown) => {
        // The next `preload` asks again: a network comes back. A `Screen` that has failed needs a new page.
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  function Screen(props: Props) {
    if (shown === null && loaded !== null) return createElement(loaded, props);
    // One promise from then on: React draws again what has waited or failed, and has to find the same there.
    shown ??= preload();
    return createElement(use(shown), props);
  }

  return { Screen, preload };
}

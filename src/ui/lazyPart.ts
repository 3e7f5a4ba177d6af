import type { ComponentType } from 'react';
import { createElement, lazy } from 'react';

/** A component whose code is loaded when it is first shown, or before. */
export type LazyPart<Props> = ComponentType<Props> & {
  /** Starts the loading; resolves when the component can be shown at once. After a failure it tries again. */
  readonly preload: () => Promise<unknown>;
};

/**
 * The one way to show what does not come with the page, inside a `Suspense`. Where it cannot be loaded, the page of
 * failures says so. Unlike `React.lazy`, what has been preloaded is shown without suspending, not even for a moment:
 * a prerendered page is hydrated in one go and nothing flashes. `name` is the component's in its module.
 */
export function lazyPart<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let shown: ComponentType<Props> | null = null;

  async function preload(): Promise<ComponentType<Props>> {
    loaded = (await load())[name];
    return loaded;
  }

  const Later = lazy(async () => ({ default: await preload() }));

  function Part(props: Props) {
    // The same one from then on: with the other, React would begin anew.
    shown ??= loaded ?? Later;
    return createElement(shown, props);
  }

  return Object.assign(Part, { preload });
}

import { use } from 'react';
import type { LoadedOnce } from '#catalog/loadOnce.ts';

/** What is there already, or the wait for it. */
export type Loading<T> = { readonly value: T } | { readonly promise: Promise<T> };

/**
 * To be held in state outside of the `Suspense` around what shows it: React draws again what has waited or failed,
 * and has to find the same there.
 */
export function begin<T>(source: LoadedOnce<T>): Loading<T> {
  const value = source.known();
  return value === null ? { promise: source.load() } : { value };
}

/** Waits only for what is not there yet: what has been loaded before is shown without suspending. */
export function useLoaded<T>(loading: Loading<T>): T {
  return 'value' in loading ? loading.value : use(loading.promise);
}

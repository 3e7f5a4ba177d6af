/** Something long that is loaded when it is first asked for. */
export interface LoadedOnce<T> {
  /** What has been loaded; null while it has not. */
  readonly known: () => T | null;
  /** The same promise every time, unless it failed: then the next one who asks tries again. */
  readonly load: () => Promise<T>;
}

export function loadOnce<T>(start: () => Promise<T>): LoadedOnce<T> {
  let value: T | null = null;
  let loading: Promise<T> | null = null;

  function load(): Promise<T> {
    loading ??= start().then(
      (loaded) => (value = loaded),
      (error: unknown) => {
        // A network comes back.
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  return { known: () => value, load };
}

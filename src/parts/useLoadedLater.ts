import { useEffect, useState } from 'react';

export interface LoadedLater<T> {
  /** null until it is there. */
  readonly value: T | null;
  /** It cannot be loaded now. */
  readonly isLost: boolean;
}

/** Loads something beside what is shown, once it is wanted. `load` is to be the same function every time. */
export function useLoadedLater<T>(isWanted: boolean, load: () => Promise<T>): LoadedLater<T> {
  const [loaded, setLoaded] = useState<LoadedLater<T>>({ value: null, isLost: false });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    const begin = async (): Promise<void> => {
      const news = await answerOf(load);
      if (!isGone) setLoaded(news);
    };
    void begin();
    return () => {
      isGone = true;
    };
  }, [isWanted, load]);
  return loaded;
}

async function answerOf<T>(load: () => Promise<T>): Promise<LoadedLater<T>> {
  try {
    return { value: await load(), isLost: false };
  } catch {
    return { value: null, isLost: true };
  }
}

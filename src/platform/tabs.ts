import { keyPrefix } from './textStore.ts';

/** A key as a `TextStore` takes it, with what is stored there now; or null, null when all is gone. */
export type OtherTabListener = (key: string | null, text: string | null) => void;

/** Calls when another tab has written to our part of localStorage. Returns the way to stop it. */
export function onOtherTabChange(listener: OtherTabListener): () => void {
  function hear({ key, newValue }: StorageEvent): void {
    if (key === null) listener(null, null);
    else if (key.startsWith(keyPrefix)) listener(key.slice(keyPrefix.length), newValue);
  }

  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

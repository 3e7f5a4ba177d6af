/** localStorage as the app sees it: nothing throws, and only our own keys are touched. */

/** Every key in the browser's storage begins with this; a `TextStore` adds it and takes it away. */
export const keyPrefix = 'ir-roadmap:';

/** `refused`: the browser denies storage here, by a setting or in a private window. */
export type StoredText = { readonly text: string | null } | 'refused';

/** `full`: what was stored under the key before is still there. */
export type WriteResult = 'written' | 'full' | 'refused';

/** Texts by key. Keys are given without the prefix: `settings` for `ir-roadmap:settings`. */
export interface TextStore {
  /** A null text: nothing is stored under this key. */
  readonly read: (key: string) => StoredText;
  readonly write: (key: string, text: string) => WriteResult;
  readonly remove: (key: string) => 'removed' | 'refused';
  readonly keys: () => readonly string[] | 'refused';
}

/** The text under a key; null where there is none, or none can be read. */
export function readableText(texts: TextStore, key: string): string | null {
  const stored = texts.read(key);
  return stored === 'refused' ? null : stored.text;
}

/** The part of a browser's storage that is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Asks for the storage each time: to name `localStorage` may throw already, and may stop throwing. */
export function textStoreOver(storage: () => TextStorage): TextStore {
  return {
    read: (key) => unlessRefused(() => ({ text: storage().getItem(keyPrefix + key) })),
    write: (key, text) => {
      try {
        storage().setItem(keyPrefix + key, text);
        return 'written';
      } catch (error) {
        return isQuotaExceeded(error) ? 'full' : 'refused';
      }
    },
    remove: (key) =>
      unlessRefused(() => {
        storage().removeItem(keyPrefix + key);
        return 'removed';
      }),
    keys: () => unlessRefused(() => ownKeys(storage())),
  };
}

export const localTextStore: TextStore = textStoreOver(() => window.localStorage);

/** True for the error of a storage that has no room left. Firefox has had a name of its own for it. */
export function isQuotaExceeded(error: unknown): boolean {
  return isErrorNamed(error, 'QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED');
}

/** True for an error of one of these names. */
export function isErrorNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

function ownKeys(storage: TextStorage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(keyPrefix))
    .map((key) => key.slice(keyPrefix.length));
}

function unlessRefused<R>(access: () => R): R | 'refused' {
  try {
    return access();
  } catch {
    return 'refused';
  }
}

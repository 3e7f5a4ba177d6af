/**
 * Small things noted for this browser alone. Each stands under a key of its own in localStorage and not in the
 * record: a file that changed with every one of them would never equal the last backup.
 */
import { onOtherTabChange } from '#platform/tabs.ts';
import { localTextStore } from '#platform/textStore.ts';
import { isJsonObject, parseJson } from '#record/json.ts';

export interface BrowserNote<T> {
  /** The same object until there is news. */
  readonly read: () => T;
  /** A storage that refuses it leaves it with this tab. */
  readonly keep: (next: T) => void;
  /** To be read again when somebody asks. */
  readonly forget: () => void;
  /** Returns the way to stop it. */
  readonly onChange: (listener: () => void) => () => void;
}

const version = 1;

/** `open` gets the stored fields, which may be anything; none of them where nothing is stored that can be read. */
export function browserNote<T extends object>(
  key: string,
  open: (fields: Readonly<Record<string, unknown>>) => T,
): BrowserNote<T> {
  let note: T | null = null;
  const listeners = new Set<() => void>();

  function storedFields(): Readonly<Record<string, unknown>> {
    const stored = localTextStore.read(key);
    const document = stored === 'refused' ? null : parseJson(stored.text ?? 'null');
    return isJsonObject(document) ? document : {};
  }

  function storedNote(): T {
    const fields = storedFields();
    return open(fields['version'] === version ? fields : {});
  }

  function tell(news: T | null): void {
    note = news;
    for (const listener of listeners) listener();
  }

  function forget(): void {
    tell(null);
  }

  return {
    read: () => (note ??= storedNote()),
    keep: (next) => {
      // What a newer version of the app has noted stays.
      if (!(Number(storedFields()['version']) > version)) {
        localTextStore.write(key, JSON.stringify({ version, ...next }));
      }
      tell(next);
    },
    forget,
    onChange: (listener) => {
      listeners.add(listener);
      const stopHearing = onOtherTabChange((changedKey) => {
        if (changedKey === key || changedKey === null) forget();
      });
      return () => {
        listeners.delete(listener);
        stopHearing();
      };
    },
  };
}

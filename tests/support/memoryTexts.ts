import type { OtherTabListener } from '#platform/tabs.ts';
import type { TextStore } from '#platform/textStore.ts';

/** localStorage as one tab sees it. */
export interface MemoryTexts extends TextStore {
  /** What is stored under a key, whatever the store allows; null when nothing is. */
  readonly text: (key: string) => string | null;
  /** The keys that this tab wrote to, in order. */
  readonly written: readonly string[];
  readonly onOtherTabChange: (listener: OtherTabListener) => () => void;
  /** No more than so many characters may be stored in all; what is stored already stays. */
  readonly setRoom: (characters: number) => void;
  readonly setRefused: (isRefused: boolean) => void;
  /** Lets the tab hear what the others wrote so far, oldest first. Gives whether there was anything. */
  readonly deliver: () => boolean;
  /** Another tab over the same storage. */
  readonly otherTab: () => MemoryTexts;
}

interface Browser {
  readonly stored: Map<string, string>;
  readonly tabs: Set<{ readonly unheard: [string, string][] }>;
}

export function memoryTexts(initial: Readonly<Record<string, string>> = {}): MemoryTexts {
  return tabOf({ stored: new Map(Object.entries(initial)), tabs: new Set() });
}

function tabOf(browser: Browser): MemoryTexts {
  const { stored, tabs } = browser;
  const tab: { readonly unheard: [string, string][] } = { unheard: [] };
  const written: string[] = [];
  const listeners = new Set<OtherTabListener>();
  let room = Infinity;
  let isRefused = false;
  tabs.add(tab);

  function sizeWith(key: string, text: string): number {
    const others = [...stored].filter(([other]) => other !== key);
    return others.reduce((size, [, other]) => size + other.length, text.length);
  }

  return {
    written,
    text: (key) => stored.get(key) ?? null,
    read: (key) => (isRefused ? 'refused' : { text: stored.get(key) ?? null }),
    write: (key, text) => {
      if (isRefused) return 'refused';
      if (sizeWith(key, text) > room) return 'full';
      written.push(key);
      // A browser tells other tabs only of what became another text.
      if (stored.get(key) !== text) {
        for (const other of tabs) if (other !== tab) other.unheard.push([key, text]);
      }
      stored.set(key, text);
      return 'written';
    },
    remove: (key) => {
      if (isRefused) return 'refused';
      stored.delete(key);
      return 'removed';
    },
    keys: () => (isRefused ? 'refused' : [...stored.keys()]),
    onOtherTabChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setRoom: (characters) => {
      room = characters;
    },
    setRefused: (refused) => {
      isRefused = refused;
    },
    deliver: () => {
      const events = tab.unheard.splice(0);
      for (const [key, text] of events) for (const listener of listeners) listener(key, text);
      return events.length > 0;
    },
    otherTab: () => tabOf(browser),
  };
}

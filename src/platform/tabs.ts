import { keyPrefix } from './textStore.ts';

/** A key as a `TextStore` takes it, with what is stored there now; or null, null when all is gone. */
export type OtherTabListener = (key: string | null, text: string | null) => void;

/** `erasing`: nobody may write any more. `erased`: nothing is left, so a page may start anew. */
export type TabNews = 'erasing' | 'erased';

const channelName = 'ir-roadmap';

/** Calls when another tab has written to our part of localStorage, or erases it. Returns the way to stop it. */
export function onOtherTabChange(listener: OtherTabListener): () => void {
  function hear({ key, newValue }: StorageEvent): void {
    if (key === null) listener(null, null);
    else if (key.startsWith(keyPrefix)) listener(key.slice(keyPrefix.length), newValue);
  }

  window.addEventListener('storage', hear);
  const stopHearing = onTabNews(() => listener(null, null));
  return () => {
    window.removeEventListener('storage', hear);
    stopHearing();
  };
}

/** Calls for the news of every tab, this one too. Returns the way to stop it. */
export function onTabNews(listener: (news: TabNews) => void): () => void {
  if (!canTellTabs()) return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'erasing' || data === 'erased') listener(data);
  });
  return () => channel.close();
}

export function tellOtherTabs(news: TabNews): void {
  if (!canTellTabs()) return;
  const port = new BroadcastChannel(channelName);
  port.postMessage(news);
  port.close();
}

/** Older browsers cannot: their tabs see the keys go. */
function canTellTabs(): boolean {
  return typeof window.BroadcastChannel === 'function';
}

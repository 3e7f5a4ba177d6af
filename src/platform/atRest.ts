/** What is seen to once a page is at rest. Nothing on it waits for this, so it is loaded only then. */
import { tellWhatWasMissed } from './missedNews.ts';
import type { OfflineOptions } from './serviceWorker.ts';
import { keepOffline } from './serviceWorker.ts';

export async function settleDown(options: OfflineOptions): Promise<void> {
  tellWhatWasMissed();
  await keepOffline(options);
}

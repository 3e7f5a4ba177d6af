import { expect, type Page } from '@playwright/test';

/** Waits until a service worker with a whole copy of the app answers for this page. */
export async function offlineCopyIsMade(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 20_000 })
    .toBe('activated');
}

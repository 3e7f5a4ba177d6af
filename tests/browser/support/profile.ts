import { chromium, type BrowserContext } from '@playwright/test';
import { launchOptions } from './launch.ts';

/** A browser whose profile lies in this folder, as on a person's own machine. */
export function openProfile(folder: string, baseURL = ''): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launchOptions, baseURL });
}

/** Ends the browser as a power cut does: nothing is asked of it, and nothing is written any more. */
export async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const browser = processes.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser has no process');
  const closed = context.waitForEvent('close');
  process.kill(browser.id, 'SIGKILL');
  await closed;
}

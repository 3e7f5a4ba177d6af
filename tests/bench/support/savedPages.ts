import type { Browser, Page } from '@playwright/test';
import type { Tables } from '#record/schema.ts';
import { storedTexts } from '../heavyRecord.ts';
import type { BrowserState, Readiness } from './measureLoad.ts';

const checkbox = 'main input[type="checkbox"]';

/** On the page when the mirror has been joined and holds all of the record. */
const saved = '[data-save-state="saved"]';

/** The first milestone can be checked off, and all is saved. */
export const readyPlace = { usable: checkbox, settled: saved } satisfies Readiness;
export const readyWelcome = { usable: 'main button', settled: 'main' } satisfies Readiness;
export const readyBareStack = { usable: checkbox, settled: 'main' } satisfies Readiness;

/** What a browser holds in which the app was used with this record: in localStorage and in the mirror. */
export async function browserStateAfter(
  browser: Browser,
  address: string,
  tables: Tables,
): Promise<BrowserState> {
  const context = await browser.newContext(stateWith(address, tables));
  await openUntilSaved(await context.newPage(), address);
  const storageState = await context.storageState({ indexedDB: true });
  await context.close();
  return { storageState };
}

/** localStorage alone; the app makes its mirror from it. */
export function stateWith(address: string, tables: Tables): BrowserState {
  const { origin } = new URL(address);
  return {
    storageState: { cookies: [], origins: [{ origin, localStorage: storedTexts(tables) }] },
  };
}

export async function openUntilSaved(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(saved).waitFor({ state: 'attached', timeout: 60_000 });
}

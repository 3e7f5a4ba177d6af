import type { Page } from '@playwright/test';
import { welcomePage } from '../pages/welcomePage.ts';

/** Opens a place and waits until the app runs there: its static page hears no key and no click. */
export async function visit(page: Page, path: string): Promise<void> {
  const saveState = page.locator('[data-save-state]:not([data-save-state=unread])');
  const link = page.locator('[data-link-state]');
  const { draw } = welcomePage(page);
  await page.goto(path);
  await saveState.or(draw).or(link).first().waitFor();
  if (await draw.isVisible()) await page.waitForFunction(isWelcomeTakenOver);
}

/** The page shows no sign of it, but React leaves its mark on every element; or it has led on already. */
function isWelcomeTakenOver(): boolean {
  const form = document.querySelector('form');
  return form === null || Object.keys(form).some((key) => key.startsWith('__react'));
}

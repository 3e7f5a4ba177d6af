import type { Locator } from '@playwright/test';

/** Types into a field that saves on Enter, in place of what stands there. */
export async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

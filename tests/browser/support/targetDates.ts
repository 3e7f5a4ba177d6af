import type { Page } from '@playwright/test';
import { visit } from './visit.ts';

const steps = [
  'understand-the-field',
  'medical-school',
  'residency',
  'fellowship',
  'certification',
  'continuing-education',
  'networking',
];

/** Every milestone with the date or the words that its row shows, from all steps. */
export async function targetDates(page: Page): Promise<readonly (readonly [string, string])[]> {
  const rows: (readonly [string, string])[] = [];
  for (const step of steps) {
    await visit(page, `steps/${step}`);
    await page.getByRole('checkbox').first().waitFor();
    rows.push(...(await rowsShown(page)));
  }
  return rows;
}

async function rowsShown(page: Page): Promise<readonly (readonly [string, string])[]> {
  const rows = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') });
  return rows.evaluateAll((items) =>
    items.map((item) => {
      const title = item.querySelector('a')?.textContent ?? '';
      const date = item.lastElementChild?.textContent ?? '';
      return [title, date] as const;
    }),
  );
}

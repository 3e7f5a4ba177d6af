import type { Locator } from '@playwright/test';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { resident } from './support/people.ts';
import { visit } from './support/visit.ts';

test.describe('a resident with an empty log', () => {
  test.use({ person: resident });

  test('logs by keyboard alone, mends an entry, takes several out and brings them back', async ({
    page,
  }) => {
    await visit(page, 'logbook/procedures');
    const procedure = page.getByRole('combobox', { name: 'Procedure' });
    await expectAccessible(page);
    await procedure.focus();
    await page.keyboard.type('parac');
    await expect(page.getByRole('option', { name: /^Paracentesis/ })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Added Paracentesis' })).toBeVisible();
    await expect(procedure).toBeFocused();
    await page.keyboard.type('port pl');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    const log = page.getByRole('table', { name: 'Procedure log' });
    await expect(log.getByRole('row')).toHaveCount(3);
    await page.getByRole('button', { name: 'Repeat last' }).click();
    await expect(log.getByRole('row')).toHaveCount(4);
    await expect(page.getByRole('meter', { name: 'ESIR' })).toHaveAttribute(
      'aria-valuetext',
      '3 of 500',
    );
    await expectAccessible(page);

    await log.getByRole('button', { name: 'Paracentesis, ultrasound-guided' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change an entry' });
    await expectApart(dialog.getByRole('textbox').or(dialog.getByRole('combobox')));
    await dialog.getByRole('textbox', { name: 'Count' }).fill('4');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { name: '6 procedures in 3 entries' })).toBeVisible();

    await log.getByRole('checkbox', { name: 'Select all that are shown' }).check();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(log).toBeHidden();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(log.getByRole('row')).toHaveCount(4);
    await page.reload();
    await expect(log.getByRole('row')).toHaveCount(4);
  });
});

/** No field lies on another. */
async function expectApart(fields: Locator): Promise<void> {
  await expect(fields).not.toHaveCount(0);
  const boxes = await fields.evaluateAll((elements) =>
    elements.map((element) => element.getBoundingClientRect().toJSON()),
  );
  const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other]));
  const overlapping = pairs.filter(
    ([one, other]) =>
      one.left < other.right &&
      other.left < one.right &&
      one.top < other.bottom &&
      other.top < one.bottom,
  );
  expect(overlapping).toEqual([]);
}

const entries = Object.fromEntries(
  Array.from({ length: 10_000 }, (_, index) => [
    `p${index}`,
    {
      date: `202${5 + (index % 2)}-0${1 + (index % 9)}-1${index % 10}`,
      procedure: index % 3 === 0 ? 'port' : 'paracentesis',
      role: 'performed',
      count: 1,
      site: 'Main hospital',
    },
  ]),
);

test.describe('a resident with 10,000 entries', () => {
  test.use({ person: { ...resident, procedures: entries } });

  test('has the rows near the screen in the page, and all of them on paper', async ({ page }) => {
    await visit(page, 'logbook/procedures');
    const log = page.getByRole('table', { name: 'Procedure log' });
    await expect(log).toHaveAttribute('aria-rowcount', '10001');
    const rows = log.locator('tbody tr[aria-rowindex]');
    expect(await rows.count()).toBeLessThan(400);
    await log.getByRole('button', { name: 'Date' }).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(log.locator('tr[aria-rowindex="10001"]')).toBeAttached();

    await page.getByRole('searchbox', { name: 'Find in the log' }).fill('port');
    await expect(
      page.getByRole('heading', { name: '3,334 procedures in 3,334 entries' }),
    ).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(rows).toHaveCount(3334);
    // A button would be missing in the heads of the pages that follow.
    await expect(log.locator('thead').getByRole('button')).toHaveCount(0);
  });
});

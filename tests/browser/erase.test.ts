import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { welcomePage } from './pages/welcomePage.ts';
import { keptData } from './pages/keptData.ts';
import { downloadBy } from './support/download.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { databaseRows, leaveApp } from './support/storage.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';

test.use({ person: student });

test('erasing asks for the word, offers a backup, and leaves nothing', async ({ page }) => {
  const data = keptData(page);
  await page.addInitScript(() => sessionStorage.setItem('theirs', 'stays'));
  await visit(page, 'settings');
  await appFrame(page).saved.waitFor();
  await data.openErase.click();
  await expect(data.erase).toContainText('2 entries and 0 restore points.');
  await expectAccessible(page);
  const backup = await downloadBy(page, data.backupFirst);
  expect(backup.text).toContain('us-integrated');

  await data.eraseWord.fill('eras');
  await data.eraseWord.press('Enter');
  await expect(data.eraseButton).toBeDisabled();
  await data.eraseWord.fill('Erase');
  await data.eraseButton.click();

  await expect(page).toHaveURL(/\/welcome#erased$/);
  await expect(page.getByText('Everything in this browser was erased.')).toBeVisible();
  await expect(welcomePage(page).draw).toBeVisible();
  await expectAccessible(page);
  await leaveApp(page);
  expect(await storedNames(page)).toEqual(['theirs']);
  // The welcome page has made the database anew.
  const stores = ['records', 'quarantine', 'restorePoints'] as const;
  const rows = await Promise.all(stores.map((name) => databaseRows(page, name)));
  expect(rows).toEqual([[], [], []]);
});

test('a tab that is open beside it goes to the welcome page and brings nothing back', async ({
  page,
  context,
}) => {
  const data = keptData(page);
  const other = await context.newPage();
  await visit(page, 'settings');
  await visit(other, 'steps/understand-the-field');
  await milestoneRow(other, shadow).checkbox.check();
  await appFrame(other).saved.waitFor();

  await data.openErase.click();
  await data.eraseWord.fill('erase');
  await data.eraseWord.press('Enter');
  await expect(welcomePage(page).draw).toBeVisible();
  await expect(other.getByText('Everything in this browser was erased.')).toBeVisible();
  await expect(welcomePage(other).draw).toBeVisible();

  await leaveApp(page);
  await leaveApp(other);
  expect((await storedNames(page)).filter((name) => name.startsWith('ir-roadmap:'))).toEqual([]);
  await visit(page, 'steps/understand-the-field');
  await expect(milestoneRow(page, shadow).checkbox).not.toBeChecked();
});

test('a tab that is only told by its storage stops saving', async ({ page, context }) => {
  const other = await context.newPage();
  await other.addInitScript(() =>
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined }),
  );
  await visit(page, 'settings');
  await visit(other, 'steps/understand-the-field');
  await appFrame(other).saved.waitFor();
  await keptData(page).openErase.click();
  await keptData(page).eraseWord.fill('erase');
  await keptData(page).eraseButton.click();
  await expect(welcomePage(page).draw).toBeVisible();
  await expect(appFrame(other).alert).toContainText('has been erased');
  await milestoneRow(other, shadow).checkbox.click();
  await expect(appFrame(other).message('because erasing has begun here')).toBeVisible();
  await other.close();
  await leaveApp(page);
  expect((await storedNames(page)).filter((name) => name.startsWith('ir-roadmap:'))).toEqual([]);
});

test('after erasing, a record can be begun anew', async ({ page }) => {
  const welcome = welcomePage(page);
  await visit(page, 'settings');
  await keptData(page).openErase.click();
  await keptData(page).eraseWord.fill('erase');
  await keptData(page).eraseButton.click();
  await expect(page).toHaveURL(/#erased$/);
  await visit(page, 'welcome');
  await welcome.date('When do you graduate?').fill('May 2029');
  await welcome.draw.click();
  await expect(appFrame(page).heading).toHaveText('Overview');
  await appFrame(page).saved.waitFor();
});

test('what cannot be erased is named', async ({ page }) => {
  const data = keptData(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('No', 'UnknownError');
    };
  });
  await visit(page, 'settings');
  await data.openErase.click();
  await data.eraseWord.fill('erase');
  await data.eraseButton.click();
  await expect(data.erase.getByRole('alert')).toContainText('Not everything could be erased.');
  await expect(data.erase.getByRole('alert')).toContainText('the browser’s database');
  await expect(data.erase.getByRole('button', { name: 'Try again' })).toBeVisible();
});

/** The names of all texts and caches that are stored for this origin. */
function storedNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
  ]);
}

import type { Browser, Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { sharedPage, shareDialog } from './pages/sharing.ts';
import { expectAccessible, expectReadable } from './support/expectAccessible.ts';
import { expect, test, watchForProblems } from './support/page.ts';
import type { Person } from './support/people.ts';
import { resident, storageOf, student } from './support/people.ts';
import { databaseRows, storedTexts } from './support/storage.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';

const sharer = {
  ...student,
  milestones: { 'shadow-ir-day': { doneDates: ['2026-11-02'], notes: 'Private words' } },
  procedures: { p1: { date: '2026-10-01', procedure: 'angioplasty', role: 'observed', count: 3 } },
  contacts: { ann: { name: 'Ann Lee' } },
} as const satisfies Person;

test.use({ person: sharer, permissions: ['clipboard-read', 'clipboard-write'] });

/** Another person's browser, in which this is stored. */
async function readerOf(
  browser: Browser,
  person: Person,
  baseURL: string | undefined,
  viewport = { width: 1440, height: 900 },
) {
  const context = await browser.newContext({
    storageState: storageOf(person, baseURL),
    serviceWorkers: 'block',
    viewport,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  await context.clock.setFixedTime('2026-11-24T12:00:00-05:00');
  const problems = watchForProblems(context, baseURL);
  return { page: await context.newPage(), problems, close: () => context.close() };
}

/** All that the app keeps, but for the time of day in it. */
async function kept(page: Page) {
  return {
    texts: await storedTexts(page),
    records: await databaseRows(page, 'records'),
    restorePoints: await databaseRows(page, 'restorePoints'),
    quarantine: await databaseRows(page, 'quarantine'),
  };
}

async function linkOf(page: Page): Promise<string> {
  const { open, link } = shareDialog(page);
  await visit(page, 'settings');
  await open.click();
  return link.inputValue();
}

test('a link is made by keyboard, copied, and accessible on the way', async ({ page }) => {
  const { dialog, open, name, link, copy } = shareDialog(page);
  await visit(page, 'settings');
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.type('Maya');
  await expectAccessible(page);
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
  await expect(dialog.getByText(/^\d+ characters\. Short enough/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
});

test('a reader sees it, compares it, and keeps what is theirs as it was; nothing is sent', async ({
  page,
  browser,
  baseURL,
}) => {
  const link = await linkOf(page);
  const reader = await readerOf(browser, resident, baseURL);
  const { title, remaining, region, compare, comparison } = sharedPage(reader.page);
  await visit(reader.page, './');
  await appFrame(reader.page).saved.waitFor();
  const before = await kept(reader.page);

  const asked: string[] = [];
  reader.page.on('request', (request) => {
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await reader.page.goto(link);
  await expect(title).toBeVisible();
  await expect(remaining).toContainText('7 years 7 months');
  const box = region('Done').getByRole('checkbox', { name: shadow });
  await expect(box).toBeChecked();
  await expect(box).toBeDisabled();
  await expect(reader.page.getByText('Private words')).toHaveCount(0);
  await expect(reader.page.getByText('Ann Lee')).toHaveCount(0);
  await compare.press('Enter');
  await expect(comparison.getByRole('row', { name: /^Training ends/ })).toContainText('later');
  await expectAccessible(reader.page);
  await reader.page.emulateMedia({ colorScheme: 'dark' });
  await expectReadable(reader.page);

  const secret = link.slice(link.indexOf('#') + 1, link.indexOf('#') + 40);
  expect(asked.every((one) => one.startsWith(`GET ${baseURL}`))).toBe(true);
  expect(asked.filter((one) => one.includes(secret))).toEqual([]);
  await reader.page.getByRole('link', { name: 'My own roadmap' }).click();
  await expect(appFrame(reader.page).heading).toHaveText('Overview');
  await appFrame(reader.page).saved.waitFor();
  expect(await kept(reader.page)).toEqual(before);
  expect(reader.problems).toEqual([]);
  await reader.close();
});

test('the skip link leads past the head of a shared roadmap, which stays', async ({ page }) => {
  const link = await linkOf(page);
  const { title } = sharedPage(page);
  await page.goto(link);
  await expect(title).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(appFrame(page).skipLink).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(page.url()).toBe(link);
  await expect(title).toBeVisible();
});

test('somebody who was never here sees it on a phone, and another link in its place', async ({
  page,
  browser,
  baseURL,
}) => {
  const link = await linkOf(page);
  const reader = await readerOf(browser, {}, baseURL, { width: 390, height: 844 });
  const { title, remaining, problem } = sharedPage(reader.page);
  await reader.page.goto(link);
  await expect(remaining).toContainText('7 years 7 months');
  await expectAccessible(reader.page);
  const widths = await reader.page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBe(widths[1]);
  // As a hand does that takes off the end in the address bar: no page is loaded anew.
  await reader.page.evaluate(
    (cut) => {
      window.location.hash = cut;
    },
    link.slice(link.indexOf('#'), -20),
  );
  await expect(problem('The end of this link is missing')).toBeVisible();
  await reader.page.goBack();
  await expect(title).toBeVisible();
  expect(await storedTexts(reader.page)).toEqual({});
  expect(await databaseRows(reader.page, 'records')).toEqual([]);
  expect(reader.problems).toEqual([]);
  await reader.close();
});

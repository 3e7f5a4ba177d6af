import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { buildNamed, dist } from './support/build.ts';
import { test } from './support/hosted.ts';
import { offlineCopyIsMade } from './support/offlineCopy.ts';
import { expect } from './support/page.ts';
import { storageOf, student } from './support/people.ts';
import { visit } from './support/visit.ts';

// One worker builds once for all of them.
test.describe.configure({ mode: 'default' });
test.use({ person: student });

const shadow = 'Shadow an interventional radiologist for a full day';
const folders = fileURLToPath(new URL('../../test-results/versions', import.meta.url));
const second = join(folders, 'second');
const withoutSettings = join(folders, 'without-settings');

test.beforeAll(async () => {
  await buildNamed('second edition', second);
  cpSync(dist, withoutSettings, { recursive: true });
  const assets = join(withoutSettings, 'assets');
  const missing = readdirSync(assets).filter((name) => name.startsWith('Settings-'));
  missing.forEach((name) => rmSync(join(assets, name)));
});

test.afterAll(() => rmSync(folders, { recursive: true, force: true }));

test('a tab that is open across a new build keeps working, and changes to it when it is told to', async ({
  page,
  host,
}) => {
  const { heading } = appFrame(page);
  await visit(page, 'steps/understand-the-field');
  await offlineCopyIsMade(page);
  await host.serve(second);
  await lookForNewVersion(page);
  await expect(newVersionNotice(page)).toBeVisible();

  await appFrame(page).goTo('Settings');
  await expect(heading).toHaveText('Settings');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Find and do', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await visit(page, 'steps/understand-the-field');
  await milestoneRow(page, shadow).checkbox.check();
  await page.getByRole('button', { name: 'Reload' }).click();

  await expect(newVersionNotice(page)).toBeHidden();
  await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
  await appFrame(page).goTo('Settings');
  await expect(heading).toHaveText('Settings, second edition');
  host.stop();
  await page.reload();
  await expect(heading).toHaveText('Settings, second edition');
});

test('another tab with a text half typed is left alone, and told', async ({
  page,
  context,
  host,
}) => {
  await visit(page, 'settings');
  await offlineCopyIsMade(page);
  const other = await context.newPage();
  await visit(other, 'steps/medical-school');
  await other.getByRole('button', { name: 'Add milestone' }).first().click();
  const title = other.getByRole('dialog').getByRole('textbox', { name: 'Title' });
  await title.fill('Ask Dr. Okafor');
  await host.serve(second);
  await lookForNewVersion(page);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(appFrame(page).heading).toHaveText('Settings, second edition');

  await expect(title).toHaveValue('Ask Dr. Okafor');
  await title.press('Enter');
  await expect(milestoneRow(other, 'Ask Dr. Okafor').checkbox).toBeVisible();
  await expect(
    other.getByRole('status').filter({ hasText: 'Another tab runs a new version.' }),
  ).toBeVisible();
  await appFrame(other).goTo('Settings');
  await expect(appFrame(other).heading).toHaveText('Settings');
  await other.getByRole('button', { name: 'Reload' }).click();
  await expect(appFrame(other).heading).toHaveText('Settings, second edition');
  await visit(page, 'steps/medical-school');
  await expect(milestoneRow(page, 'Ask Dr. Okafor').checkbox).toBeVisible();
});

test.describe('with the second build first', () => {
  test.use({ folder: second });

  test('the older build can be put back', async ({ page, host }) => {
    await visit(page, 'steps/understand-the-field');
    await offlineCopyIsMade(page);
    await milestoneRow(page, shadow).checkbox.check();
    await host.serve(dist);
    await lookForNewVersion(page);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(newVersionNotice(page)).toBeHidden();
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
    await appFrame(page).goTo('Settings');
    await expect(appFrame(page).heading).toHaveText('Settings');
  });
});

test.describe('without a service worker', () => {
  test('a part that a new build has renamed is found by one reload', async ({ browser, host }) => {
    const { page, loads } = await openWithoutWorker(browser, host.address);
    await host.serve(second);
    await appFrame(page).goTo('Settings');
    await expect(appFrame(page).heading).toHaveText('Settings, second edition');
    expect(loads()).toBe(2);
    await page.context().close();
  });

  test('a part that stays missing is said to be missing, after one reload', async ({
    browser,
    host,
  }) => {
    const { page, loads } = await openWithoutWorker(browser, host.address);
    await host.serve(withoutSettings);
    await appFrame(page).goTo('Settings');
    await expect.poll(loads).toBe(2);
    await expect(appFrame(page).alert).toContainText('A part of the app could not be loaded');
    // As long as another reload would take to begin.
    await page.waitForTimeout(1000);
    expect(loads()).toBe(2);
    await page.context().close();
  });

  test('a page stays when the server is gone, and says what is missing', async ({
    browser,
    host,
  }) => {
    const { page, loads } = await openWithoutWorker(browser, host.address);
    host.stop();
    await appFrame(page).goTo('Settings');
    await expect(appFrame(page).alert).toContainText('A part of the app could not be loaded');
    expect(loads()).toBe(1);
    await page.context().close();
  });
});

function newVersionNotice(page: Page) {
  return page.getByRole('status').filter({ hasText: 'A new version of the app is ready.' });
}

/** What a browser does by itself with every load. */
async function lookForNewVersion(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
}

/** Here the console tells of what is missing, as it should. */
async function openWithoutWorker(browser: Browser, address: string) {
  const context = await browser.newContext({
    baseURL: address,
    serviceWorkers: 'block',
    storageState: storageOf(student, address),
  });
  const page = await context.newPage();
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await visit(page, './');
  return { page, loads: () => loads };
}

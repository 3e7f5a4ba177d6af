import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { test } from './support/hosted.ts';
import { offlineCopyIsMade } from './support/offlineCopy.ts';
import { expect } from './support/page.ts';
import { newcomer, student } from './support/people.ts';
import { routes } from './support/routes.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';

for (const [name, person] of [
  ['a newcomer', newcomer],
  ['a student', student],
] as const) {
  test.describe(name, () => {
    test.use({ person });

    test('finds every page with the server gone within ten seconds of the first visit', async ({
      page,
      context,
      host,
    }) => {
      await visit(page, './');
      const visitedAt = performance.now();
      await offlineCopyIsMade(page);
      expect(performance.now() - visitedAt).toBeLessThan(10_000);
      host.stop();
      await Promise.all(
        routes
          .filter((route) => route.person === person)
          .map(async ({ path, title }) => {
            const tab = await context.newPage();
            await visit(tab, path);
            await expect(appFrame(tab).heading).toHaveText(title);
            await tab.reload();
            await expect(appFrame(tab).heading).toHaveText(title);
          }),
      );
    });
  });
}

test.describe('with the server gone', () => {
  test.use({ person: student });

  test('a change is kept', async ({ page, host }) => {
    await visit(page, './');
    await offlineCopyIsMade(page);
    host.stop();
    await visit(page, 'steps/understand-the-field');
    await milestoneRow(page, shadow).checkbox.check();
    await expect(appFrame(page).saved).toBeVisible();
    await page.reload();
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
  });

  test('the first paint is in the font', async ({ page, host }) => {
    await visit(page, './');
    await offlineCopyIsMade(page);
    host.stop();
    await page.reload();
    await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(1);
    await expect(appFrame(page).heading).toHaveCSS('font-family', /^"Hanken Grotesk",/);
    await expect
      .poll(() => page.evaluate(() => document.fonts.check('1em "Hanken Grotesk"')))
      .toBe(true);
  });

  test('the page of the first visit loads the rest of its parts', async ({ page, host }) => {
    await visit(page, './');
    await offlineCopyIsMade(page);
    host.stop();
    await appFrame(page).goTo('Settings');
    await expect(appFrame(page).heading).toHaveText('Settings');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('an address that does not exist says so, with the status of it', async ({ page, host }) => {
    await visit(page, './');
    await offlineCopyIsMade(page);
    host.stop();
    const response = await page.goto('steps/nowhere');
    expect(response?.status()).toBe(404);
    await expect(appFrame(page).heading).toHaveText('This page is not on the map');
  });
});

test('a copy that the browser has thrown out is made up for by the network', async ({ page }) => {
  await visit(page, './');
  await offlineCopyIsMade(page);
  await page.evaluate(async () =>
    Promise.all((await caches.keys()).map((name) => caches.delete(name))),
  );
  await page.goto('welcome');
  await expect(appFrame(page).heading).toBeVisible();
});

test('the app can be installed', async ({ page }) => {
  await visit(page, './');
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(url).toMatch(/\/manifest\.webmanifest$/);
  expect(errors).toEqual([]);
  // Playwright's contexts are private windows, in which nothing is installed.
  const ids = installabilityErrors.map(({ errorId }) => errorId);
  expect(ids.filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('nothing leaves a cookie', async ({ page, context }) => {
  await visit(page, './');
  await offlineCopyIsMade(page);
  expect(await context.cookies()).toEqual([]);
});

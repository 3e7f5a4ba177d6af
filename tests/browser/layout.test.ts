import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneEditor, milestoneRow } from './pages/checklist.ts';
import { addMilestoneDialog, findDialog } from './pages/dialogs.ts';
import { expect, test } from './support/page.ts';
import { student, withLongNames } from './support/people.ts';
import { routes } from './support/routes.ts';
import { visit } from './support/visit.ts';

for (const { path, title, person } of routes) {
  test.describe(path, () => {
    test.use({ person });

    test('does not scroll sideways at any width, nor with letters of twice the size', async ({
      page,
    }) => {
      await visit(page, path);
      await expect(appFrame(page).heading).toHaveText(title);
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page);
      }
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 800 });
        const before = await fontSizes(page);
        await setTextSize(page, '200%');
        expect(await fontSizes(page)).toEqual(before.map((size) => size * 2));
        await expectNoSidewaysScroll(page);
        await setTextSize(page, '100%');
      }
    });
  });
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 }, person: student });

  test('an opened milestone does not scroll sideways', async ({ page }) => {
    const title = 'Complete an away IR rotation';
    const { title: heading, target, addLink } = milestoneEditor(page, title);
    await visit(page, 'steps/medical-school');
    await milestoneRow(page, title).title.click();
    await target('Pinned').check();
    await addLink.click();
    await expect(heading).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  test('a dialog does not scroll sideways', async ({ page }) => {
    await visit(page, 'steps/networking');
    await page.getByRole('button', { name: 'Add milestone' }).click();
    const { dialog } = addMilestoneDialog(page);
    await expect(dialog).toBeVisible();
    await expectNoSidewaysScroll(page);
    const isWider = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(isWider).toBe(false);
  });
});

test.describe('with names of 200 letters without a space', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, person: withLongNames });

  for (const { path, title } of routes.filter((one) => one.path !== 'welcome')) {
    test(`${path} does not scroll sideways on a phone`, async ({ page }) => {
      await visit(page, path);
      await expect(appFrame(page).heading).toHaveText(title);
      await page.waitForLoadState('networkidle');
      await openAllDetails(page);
      await expectNoSidewaysScroll(page);
    });
  }

  test('what can be done with a block does not scroll sideways, nor does the choice of a rotation', async ({
    page,
  }) => {
    await visit(page, 'rotations/MS3');
    await page.getByRole('button', { name: /^MS3 block 1: T/ }).tap();
    await expect(page.getByRole('region', { name: 'Selected blocks' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: /^All \d+/ }).tap();
    await expectNoSidewaysScrollInDialog(page, 'Choose a rotation');
  });

  test('a rotation, a contact and the sum do not scroll sideways in their dialogs', async ({
    page,
  }) => {
    await visit(page, 'rotations/MS3');
    await page.getByRole('button', { name: /^MS3 block 1: T/ }).tap();
    await page.getByRole('button', { name: 'Details' }).tap();
    await expectNoSidewaysScrollInDialog(page, 'Rotation in MS3');
    await visit(page, 'logbook/contacts');
    await page
      .getByRole('button', { name: /^A{200}$/ })
      .first()
      .tap();
    await expectNoSidewaysScrollInDialog(page, 'Change a contact');
    await visit(page, './');
    await page.getByRole('button', { name: 'How is this worked out?' }).tap();
    await expectNoSidewaysScrollInDialog(page, /./);
  });

  test('what is found does not scroll sideways', async ({ page }) => {
    const { search, results } = findDialog(page);
    await visit(page, 'steps');
    await page.keyboard.press('/');
    await search.fill('tttt');
    await expect(results.first()).toContainText('TTTT');
    await expectNoSidewaysScrollInDialog(page, /./);
  });
});

async function openAllDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function expectNoSidewaysScrollInDialog(page: Page, name: string | RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  const scrolling = await dialog.evaluate((element) =>
    [element, ...element.querySelectorAll('*')]
      .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className, scrollWidth }) => `${className} is ${scrollWidth} px wide`),
  );
  expect(scrolling).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `width of the content at ${window} px`).toBeLessThanOrEqual(window);
}

/** As someone does who sets the browser's own size of letters. */
async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate(
    (value) => document.documentElement.style.setProperty('font-size', value),
    size,
  );
}

/** Of the title and of something that can be read or pressed: the large figures grow less. */
function fontSizes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ['h1', 'main a, main button'].map((selector) => {
      const element = document.querySelector(selector);
      return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
    }),
  );
}

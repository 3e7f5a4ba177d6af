import { overviewPage } from './pages/overviewPage.ts';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { welcomePage, welcomeTitle } from './pages/welcomePage.ts';
import { watchFrames } from './support/frames.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.describe('someone who was never here', () => {
  test('answers three questions, sees their years, ticks a milestone, and finds it ticked', async ({
    page,
  }) => {
    const welcome = welcomePage(page);
    const overview = overviewPage(page);
    const { message, saved } = appFrame(page);
    await visit(page, './');
    await expect(welcome.heading).toBeVisible();
    await welcome.whereabouts('Medical student').check();
    await welcome.date('When do you graduate?').fill('May 2028');
    await page.keyboard.press('Tab');
    await welcome.pathway.selectOption('Integrated IR/DR');
    await welcome.draw.click();

    await expect(overview.heading).toBeVisible();
    await expect(page).toHaveURL(/:\d+\/$/);
    await expect(overview.remainingTraining).toContainText('7 years 7 months');
    await expect(
      overview.remainingTraining.locator('time[datetime="2034-06-30"]').first(),
    ).toHaveText('June 30, 2034');

    const title = await overview.nextUp.getByRole('listitem').first().getByRole('link').innerText();
    const { checkbox } = milestoneRow(page, title);
    await checkbox.check();
    await expect(message(`“${title}” is checked off. Done today.`)).toBeVisible();
    await expect(saved).toBeVisible();

    await page.reload();
    await expect(overview.heading).toBeVisible();
    await expect(overview.wholeProgress).toHaveText(/^1 of /);
    await expect(checkbox).toHaveCount(0);
  });

  test('skips the questions and can tick all the same', async ({ page }) => {
    const overview = overviewPage(page);
    await visit(page, './');
    await welcomePage(page).skip.click();
    await expect(overview.remainingTraining).toContainText('Add one date to see your years');
    const { row, checkbox } = milestoneRow(page, 'Learn what interventional radiology is');
    await checkbox.check();
    await expect(row).toContainText('Done Nov 24, 2026');
    await expect(overview.progressOf('Understand the Field')).toHaveAttribute('aria-valuenow', '1');

    await page.reload();
    await expect(overview.heading).toBeVisible();
    await expect(overview.progressOf('Understand the Field')).toHaveAttribute('aria-valuenow', '1');
  });

  test('is asked at the field for the date that is missing', async ({ page }) => {
    const welcome = welcomePage(page);
    await visit(page, './');
    await welcome.draw.click();
    await expect(welcome.date('When do you graduate?')).toHaveAccessibleDescription(
      /Enter a date, such as May 2028, or skip this\./,
    );
    await expect(welcome.heading).toBeVisible();
  });
});

test.describe('what the first frames show', () => {
  test.use({ now: null });

  test('is the welcome page and nothing else, on a first visit', async ({ page }) => {
    const framesSeen = await watchFrames(page);
    await page.goto('./');
    await expect(page).toHaveURL(/welcome$/);
    const seen = await framesSeen();
    expect(new Set(seen.flatMap(({ headings }) => headings))).toEqual(new Set([welcomeTitle]));
  });

  test('is set in the font when everything else is there', async ({ page }) => {
    await page.goto('./');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCSS('font-family', /^"Hanken Grotesk",/);
    expect(await page.evaluate(() => document.fonts.check('1em "Hanken Grotesk"'))).toBe(true);
  });

  test.describe('to someone who comes back', () => {
    test.use({ person: student });

    test('is set in the font when everything else is there, where no copy of the app has it', async ({
      page,
    }) => {
      await page.goto('./');
      await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(0);
      await expect(overviewPage(page).heading).toHaveCSS('font-family', /^"Hanken Grotesk",/);
      expect(await page.evaluate(() => document.fonts.check('1em "Hanken Grotesk"'))).toBe(true);
    });

    test('is the overview, with no empty list', async ({ page }) => {
      const framesSeen = await watchFrames(page);
      await page.goto('./');
      await expect(overviewPage(page).firstCheckbox).toBeVisible();
      const seen = await framesSeen();
      expect(new Set(seen.flatMap(({ headings }) => headings))).toEqual(new Set(['Overview']));
      expect(seen.filter(({ rows }) => rows === 0)).toEqual([]);
    });

    test('is the frame of the overview before any script of ours has come', async ({ page }) => {
      await page.route('**/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await page.goto('./');
      await expect(overviewPage(page).heading).toBeVisible();
      await expect(appFrame(page).navigation).toBeVisible();
      await expect(welcomePage(page).heading).toBeHidden();
      await expect(page.getByText('Add one date to see your years')).toBeHidden();
    });
  });
});

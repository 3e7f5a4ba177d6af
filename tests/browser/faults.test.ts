import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { kill, openProfile } from './support/profile.ts';
import { breakIndexedDb, hangIndexedDb, slowIndexedDb } from './support/refusals.ts';
import { databaseRows, storedTexts } from './support/storage.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';
const step = 'steps/understand-the-field';

/** Clicks the checkboxes of the page so many times in one go, in turn, as soon as the list is there. */
async function clickCheckboxes(page: Page, times: number): Promise<void> {
  await appFrame(page).main.getByRole('checkbox').first().waitFor();
  await page.evaluate((count) => {
    const boxes = [...document.querySelectorAll<HTMLElement>('main input[type="checkbox"]')];
    for (let click = 0; click < count; click += 1) boxes[click % boxes.length]?.click();
  }, times);
}

/** The ids of the titles that are checked off, in order. */
function checkedIn(page: Page): Promise<string[]> {
  return page
    .locator('main input[type="checkbox"]:checked')
    .evaluateAll((boxes) =>
      boxes.map((box) => box.getAttribute('aria-labelledby') ?? '').toSorted(),
    );
}

for (const delay of [0, 50, 200, 1000, 3000]) {
  test(`a browser killed ${delay} ms after “Saved” loses nothing`, async ({
    baseURL,
  }, testInfo) => {
    const folder = testInfo.outputPath('profile');
    const before = await openProfile(folder, baseURL);
    const page = await before.newPage();
    await visit(page, step);
    await milestoneRow(page, shadow).checkbox.check();
    await appFrame(page).saved.waitFor();
    await page.waitForTimeout(delay);
    await kill(before);

    const after = await openProfile(folder, baseURL);
    const again = await after.newPage();
    await visit(again, step);
    await expect(milestoneRow(again, shadow).checkbox).toBeChecked();
    await after.close();
  });
}

test.describe('a student', () => {
  test.use({ person: student });

  test('may make fifty changes in each of two tabs at once, and all are kept', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await visit(page, 'steps/medical-school');
    await visit(other, 'steps/residency');
    await Promise.all([page, other].map((tab) => appFrame(tab).saved.waitFor()));
    await Promise.all([clickCheckboxes(page, 50), clickCheckboxes(other, 50)]);
    const [here, there] = [await checkedIn(page), await checkedIn(other)];
    expect(here.length).toBeGreaterThan(0);
    expect(there.length).toBeGreaterThan(0);
    await Promise.all([page, other].map((tab) => appFrame(tab).saved.waitFor()));

    // Each tab shows what was done in the other, before and after a reload.
    await visit(other, 'steps/medical-school');
    await visit(page, 'steps/residency');
    await expect.poll(() => checkedIn(other)).toEqual(here);
    await expect.poll(() => checkedIn(page)).toEqual(there);
    await appFrame(page).saved.waitFor();
    const rows = await databaseRows(page, 'records');
    const stored = JSON.parse((await storedTexts(page))['ir-roadmap:milestones'] ?? '{}').records;
    for (const [id, record] of Object.entries(stored)) {
      expect(rows).toContainEqual({ table: 'milestones', id, version: 1, record });
    }
  });

  test('whose clock is set back a year keeps the last change', async ({ page, context }) => {
    await visit(page, step);
    await milestoneRow(page, shadow).checkbox.check();
    await appFrame(page).saved.waitFor();
    await context.clock.setFixedTime('2025-11-24T12:00:00-05:00');
    await milestoneRow(page, shadow).checkbox.uncheck();
    await appFrame(page).saved.waitFor();
    await page.reload();
    await expect(milestoneRow(page, shadow).checkbox).not.toBeChecked();
    await appFrame(page).saved.waitFor();
    const rows = await databaseRows(page, 'records');
    expect(JSON.stringify(rows)).not.toContain('doneDates');
  });

  test('whose database is slow sees a tick at once, and “Saved” only when it is', async ({
    page,
  }) => {
    await page.addInitScript(slowIndexedDb);
    const { checkbox } = milestoneRow(page, shadow);
    await visit(page, step);
    await checkbox.check();
    await expect(checkbox).toBeChecked({ timeout: 500 });
    await expect(appFrame(page).saved).toHaveCount(0);
    await expect(appFrame(page).saved).toBeVisible();
    await page.reload();
    await expect(checkbox).toBeChecked();
  });

  for (const { how, fault } of [
    { how: 'never answers', fault: hangIndexedDb },
    { how: 'throws', fault: breakIndexedDb },
  ]) {
    test(`whose database ${how} is told so, and keeps the record in the other copy`, async ({
      page,
    }) => {
      await page.addInitScript(fault);
      await visit(page, step);
      await milestoneRow(page, shadow).checkbox.check();
      // As long as the app waits for a database that is silent, and a little more.
      await expect(appFrame(page).alert).toContainText('Your record is kept in one place only.', {
        timeout: 15_000,
      });
      await page.reload();
      await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
    });
  }
});

import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { welcomePage } from './pages/welcomePage.ts';
import { downloadBy } from './support/download.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { refuseIndexedDb, refuseLocalStorage } from './support/refusals.ts';
import { storedTexts } from './support/storage.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';

test.describe('with a full storage', () => {
  test.use({ person: student });

  test('a change is shown, the person told within a second, and saving resumes by itself', async ({
    page,
  }) => {
    const { alert, saved } = appFrame(page);
    const { checkbox } = milestoneRow(page, shadow);
    await visit(page, 'steps/understand-the-field');
    await saved.waitFor();
    await page.evaluate(() => {
      let text = '';
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          localStorage.setItem('of-another-app', text + 'x'.repeat(size));
          text += 'x'.repeat(size);
        } catch {
          // No room for so much: half of it may fit.
        }
      }
    });

    await checkbox.check();
    await expect(alert).toContainText(
      'This browser’s storage is full. Your last change is not saved yet.',
      { timeout: 1000 },
    );
    await expect(checkbox).toBeChecked();
    const { text } = await downloadBy(page, alert.getByRole('button', { name: 'Download a copy' }));
    expect(JSON.parse(text)).toMatchObject({
      data: { milestones: { 'shadow-ir-day': { doneDates: ['2026-11-24'] } } },
    });

    await page.evaluate(() => localStorage.removeItem('of-another-app'));
    await expect(alert).toHaveCount(0);
    await expect(saved).toBeVisible();
    expect((await storedTexts(page))['ir-roadmap:milestones']).toContain('shadow-ir-day');
  });
});

test.describe('where the browser refuses', () => {
  test('every kind of storage, the app says so for good, and a copy can be taken', async ({
    page,
  }) => {
    const { alert, goTo } = appFrame(page);
    await page.addInitScript(refuseLocalStorage);
    await page.addInitScript(refuseIndexedDb);
    await visit(page, './');
    await welcomePage(page).skip.click();
    await expect(alert).toContainText('This browser does not let the app store anything.');
    await goTo('Steps');
    await page.getByRole('link', { name: 'Understand the Field', exact: true }).click();
    await milestoneRow(page, shadow).checkbox.check();
    await expect(alert).toContainText('Your changes are held in this tab only.');
    await expect(appFrame(page).saved).toHaveCount(0);
    const { text } = await downloadBy(page, alert.getByRole('button', { name: 'Download a copy' }));
    expect(JSON.parse(text)).toMatchObject({
      data: { milestones: { 'shadow-ir-day': { doneDates: ['2026-11-24'] } } },
    });
  });

  test('localStorage alone, the record is kept in the mirror', async ({ page }) => {
    await page.addInitScript(refuseLocalStorage);
    await visit(page, 'steps/understand-the-field');
    await milestoneRow(page, shadow).checkbox.check();
    await expect(appFrame(page).alert).toContainText('Your record is kept in one place only.');
    await page.reload();
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
  });

  test('IndexedDB alone, the record is kept in localStorage', async ({ page }) => {
    await page.addInitScript(refuseIndexedDb);
    await visit(page, 'steps/understand-the-field');
    await milestoneRow(page, shadow).checkbox.check();
    await expect(appFrame(page).alert).toContainText('Your record is kept in one place only.');
    await page.reload();
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
  });
});

import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { keptData } from './pages/keptData.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { databaseRows, leaveApp, store } from './support/storage.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';
const step = 'steps/understand-the-field';

test.use({ person: student });

test('the first change of a day can be gone back on, looked at first, and undone', async ({
  page,
}) => {
  const data = keptData(page);
  const { saved, message, undoInMessage } = appFrame(page);
  await visit(page, step);
  await saved.waitFor();
  await milestoneRow(page, shadow).checkbox.check();
  await expect.poll(async () => (await databaseRows(page, 'restorePoints')).length).toBe(1);

  await visit(page, 'settings');
  await expect(data.section).toContainText(/1 kept, the newest from today, \d{1,2}:\d{2} [AP]M\./);
  await data.showRestorePoints.click();
  await expect(data.points).toHaveCount(1);
  await expect(data.points).toContainText('Before the first change of the day.');
  await expect(data.points).toContainText('Restoring removes 1 entry.');
  await expectAccessible(page);
  await data.look.click();
  await expect(data.restorePoint).toContainText('1 removed, since they were added later');
  await data.restorePoint.getByText('1 removed').click();
  await expect(data.restorePoint).toContainText(shadow);
  await expectAccessible(page);
  await data.restorePoint.getByRole('button', { name: 'Restore', exact: true }).click();

  await expect(message('Your record is what it was at the restore point.')).toBeVisible();
  await expect(data.section).toContainText('2 kept');
  await undoInMessage.click();
  await saved.waitFor();
  await visit(page, step);
  await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
});

test('many changes in a moment make one restore point', async ({ page }) => {
  const { saved } = appFrame(page);
  const { checkbox } = milestoneRow(page, shadow);
  await visit(page, step);
  await saved.waitFor();
  await checkbox.check();
  await checkbox.uncheck();
  await checkbox.check();
  await expect.poll(async () => (await databaseRows(page, 'restorePoints')).length).toBe(1);
  await checkbox.uncheck();
  await saved.waitFor();
  expect(await databaseRows(page, 'restorePoints')).toHaveLength(1);
});

test('the notice of damage leads to the restore points', async ({ page }) => {
  await leaveApp(page);
  await store(page, 'ir-roadmap:milestones', 'cut off');
  await visit(page, step);
  await page.getByRole('link', { name: 'Restore points' }).click();
  await expect(keptData(page).restorePoints).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/settings$/);
});

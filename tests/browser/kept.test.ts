import { milestoneEditor, milestoneRow } from './pages/checklist.ts';
import { appFrame } from './pages/appFrame.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { welcomePage } from './pages/welcomePage.ts';
import { expect, test, watchForProblems } from './support/page.ts';
import { student } from './support/people.ts';
import { kill, openProfile } from './support/profile.ts';
import {
  databaseNames,
  databaseRows,
  deleteDatabase,
  leaveApp,
  storedTexts,
} from './support/storage.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';
const radiation = 'Learn radiation safety for patients and staff';

test('what was shown as saved is there after the browser was killed', async ({
  baseURL,
}, testInfo) => {
  const folder = testInfo.outputPath('profile');
  const before = await openProfile(folder, baseURL);
  const page = await before.newPage();
  const welcome = welcomePage(page);
  await visit(page, './');
  await welcome.date('When do you graduate?').fill('May 2028');
  await welcome.draw.click();
  await expect(overviewPage(page).heading).toBeVisible();
  await visit(page, 'steps/understand-the-field');
  await milestoneRow(page, shadow).checkbox.check();
  await appFrame(page).saved.waitFor();
  await kill(before);

  const after = await openProfile(folder, baseURL);
  const problems = watchForProblems(after, baseURL);
  const again = await after.newPage();
  await visit(again, './');
  await expect(overviewPage(again).heading).toBeVisible();
  await expect(
    overviewPage(again).remainingTraining.locator('time[datetime="2034-06-30"]').first(),
  ).toBeVisible();
  await visit(again, 'steps/understand-the-field');
  await expect(milestoneRow(again, shadow).checkbox).toBeChecked();
  await expect(appFrame(again).undo).toBeVisible();
  await after.close();
  expect(problems).toEqual([]);
});

test.describe('in two tabs', () => {
  test.use({ person: student });

  test('a tick in one shows in the other within two seconds', async ({ page, context }) => {
    const other = await context.newPage();
    await visit(page, 'steps/understand-the-field');
    await visit(other, 'steps/understand-the-field');
    await milestoneRow(other, shadow).checkbox.waitFor();
    await milestoneRow(page, shadow).checkbox.check();
    await expect(milestoneRow(other, shadow).checkbox).toBeChecked({ timeout: 2000 });
    await milestoneRow(other, shadow).checkbox.uncheck();
    await expect(milestoneRow(page, shadow).checkbox).not.toBeChecked({ timeout: 2000 });
  });

  test('changes made at the same moment are both kept', async ({ page, context }) => {
    const other = await context.newPage();
    await visit(page, 'steps/understand-the-field');
    await visit(other, 'steps/understand-the-field');
    await milestoneRow(other, shadow).checkbox.waitFor();
    await Promise.all([
      milestoneRow(page, shadow).checkbox.check(),
      milestoneRow(other, radiation).checkbox.check(),
    ]);
    await Promise.all(
      [page, other].map(async (tab) => {
        await expect(milestoneRow(tab, shadow).checkbox).toBeChecked({ timeout: 2000 });
        await expect(milestoneRow(tab, radiation).checkbox).toBeChecked({ timeout: 2000 });
        await expect(appFrame(tab).saved).toBeVisible();
      }),
    );
    await other.close();
    await page.reload();
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
    await expect(milestoneRow(page, radiation).checkbox).toBeChecked();
  });
});

test.describe('with years of notes', () => {
  const notes = Array.from({ length: 100 }, (_, index) => [
    `earlier-${index}`,
    { notes: 'What I want to remember of it. '.repeat(14) },
  ]);
  test.use({ person: { ...student, milestones: Object.fromEntries(notes) } });

  test('a tick is kept beside them, and there from the start without the mirror', async ({
    page,
  }) => {
    await visit(page, 'steps/understand-the-field');
    await appFrame(page).saved.waitFor();
    await milestoneRow(page, shadow).checkbox.check();
    const { 'ir-roadmap:addendum:milestones': kept } = await storedTexts(page);
    expect(Object.keys(JSON.parse(kept ?? '{}').records)).toEqual(['shadow-ir-day']);
    await leaveApp(page);
    await deleteDatabase(page);
    await visit(page, 'steps/understand-the-field');
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
    const texts = await storedTexts(page);
    expect(texts['ir-roadmap:milestones']).toContain('shadow-ir-day');
    expect(texts).not.toHaveProperty('ir-roadmap:addendum:milestones');
  });
});

test.describe('with one of the two copies gone', () => {
  test.use({ person: student });

  test('the record comes back from the mirror', async ({ page }) => {
    await visit(page, 'steps/understand-the-field');
    await milestoneRow(page, shadow).checkbox.check();
    await appFrame(page).saved.waitFor();
    await leaveApp(page);
    await page.evaluate(() => localStorage.clear());
    await visit(page, './');
    await expect(overviewPage(page).remainingTraining).toContainText('7 years 7 months');
    await visit(page, 'steps/understand-the-field');
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
    expect((await storedTexts(page))['ir-roadmap:milestones']).toContain('shadow-ir-day');
  });

  test('the record comes back from localStorage, and the mirror is filled anew', async ({
    page,
  }) => {
    await visit(page, 'steps/understand-the-field');
    await milestoneRow(page, shadow).checkbox.check();
    await appFrame(page).saved.waitFor();
    await leaveApp(page);
    await deleteDatabase(page);
    await visit(page, 'steps/understand-the-field');
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
    await appFrame(page).saved.waitFor();
    const rows = await databaseRows(page, 'records');
    expect(rows).toContainEqual(expect.objectContaining({ table: 'milestones', version: 1 }));
    expect(rows).toContainEqual(expect.objectContaining({ table: 'plan', version: 1 }));
  });

  test('a database that is deleted under the open app is made anew', async ({ page, context }) => {
    await visit(page, 'steps/understand-the-field');
    await appFrame(page).saved.waitFor();
    const other = await context.newPage();
    await leaveApp(other);
    await deleteDatabase(other);
    await milestoneRow(page, shadow).checkbox.check();
    // Whoever opens it first makes it.
    await expect.poll(() => databaseNames(other)).toContain('ir-roadmap');
    await expect
      .poll(() => databaseRows(other, 'records'), { timeout: 5000 })
      .toContainEqual(expect.objectContaining({ table: 'plan' }));
    await expect(appFrame(page).saved).toBeVisible();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
    await visit(page, './');
    await expect(overviewPage(page).remainingTraining).toContainText('7 years 7 months');
  });
});

test.describe('with notes on a milestone', () => {
  test.use({
    person: { ...student, milestones: { 'away-rotation': { notes: 'Ask Dr. Okafor' } } },
  });

  test('a milestone that another tab has changed shows the change in its opened fields', async ({
    page,
    context,
  }) => {
    const title = 'Complete an away IR rotation';
    const other = await context.newPage();
    await visit(page, 'steps/medical-school?milestone=away-rotation');
    await visit(other, 'steps/medical-school?milestone=away-rotation');
    const { notes } = milestoneEditor(other, title);
    await expect(notes).toHaveValue('Ask Dr. Okafor');
    await milestoneEditor(page, title).notes.fill('Dr. Okafor says yes');
    await expect(notes).toHaveValue('Dr. Okafor says yes', { timeout: 2000 });
  });
});

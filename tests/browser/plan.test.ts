import { appFrame } from './pages/appFrame.ts';
import { milestoneEditor, milestoneRow } from './pages/checklist.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { settingsPage } from './pages/settingsPage.ts';
import { enter } from './support/enter.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { targetDates } from './support/targetDates.ts';
import { visit } from './support/visit.ts';

const away = 'Complete an away IR rotation';
const mentor = 'Find a mentor in IR';
const elective = 'Complete a home IR elective or sub-internship';

const record = {
  ...student,
  milestones: {
    'away-rotation': { pinned: '2027-09-15' },
    'ir-elective': { pinned: null },
    'find-mentor': { doneDates: ['2025-02-10'], notes: 'Dr. Okafor' },
    'own-dinner': { own: { step: 'networking', title: 'Dinner', order: 1 }, pinned: '2027-01' },
  },
};

test.describe('a student who has ticked, pinned and noted things', () => {
  test.use({ person: record });

  test('moves every computed date by another graduation date, and nothing else', async ({
    page,
  }) => {
    const { goTo, message } = appFrame(page);
    const before = await targetDates(page);
    await visit(page, 'settings');
    await enter(settingsPage(page).graduation, 'May 18, 2029');
    await expect(message('Graduation: changed.')).toBeVisible();
    const after = await targetDates(page);

    const fixed = new Set([
      away,
      elective,
      mentor,
      'Dinner',
      'Learn what interventional radiology is',
      // A year later these come round in the same months.
      'Meet your mentor and review your plan',
      'Renew SIR membership',
    ]);
    const isFixed = ([title]: readonly [string, string]) => fixed.has(title);
    expect(after.filter(isFixed)).toEqual(before.filter(isFixed));
    const moved = before.filter(([title, date]) =>
      after.some(([other, otherDate]) => other === title && otherDate !== date),
    );
    expect(before.length).toBeGreaterThan(60);
    expect(moved.map(([title]) => title)).toEqual(
      before.filter((row) => !isFixed(row)).map(([title]) => title),
    );

    await goTo('Steps');
    await page.getByRole('link', { name: 'Networking', exact: true }).click();
    await expect(milestoneRow(page, mentor).checkbox).toBeChecked();
    await milestoneRow(page, mentor).title.click();
    await expect(milestoneEditor(page, mentor).notes).toHaveValue('Dr. Okafor');
  });

  test('changes the pathway, and keeps ticks, notes and pinned dates', async ({ page }) => {
    const { goTo } = appFrame(page);
    const { remainingTraining } = overviewPage(page);
    await visit(page, 'settings');
    await settingsPage(page).pathway.selectOption('DR, then independent IR');
    await goTo('Overview');
    await expect(remainingTraining).toContainText('8 years 7 months');
    await expect(remainingTraining.locator('time[datetime="2035-06-30"]').first()).toBeVisible();
    await visit(page, 'steps/medical-school');
    await expect(milestoneRow(page, away).row.locator('time')).toHaveAttribute(
      'datetime',
      '2027-09-15',
    );
    await visit(page, 'steps/networking');
    await expect(milestoneRow(page, mentor).row).toContainText('Done Feb 10, 2025');
    await expect(milestoneRow(page, 'Dinner').row).toContainText('Jan 2027');
    await visit(page, 'steps/fellowship');
    await expect(milestoneRow(page, 'Match into independent IR').row).toBeVisible();
  });
});

test.describe('a student', () => {
  test.use({ person: student });

  const problems = [
    { field: 'graduation', text: '1850', says: /Enter a date/ },
    { field: 'graduation', text: 'May 15, 1850', says: /Enter a year from 1900 to 2199\./ },
    { field: 'graduation', text: 'May 15, 1950', says: /Enter a date from Jan 1, 1960 to/ },
    { field: 'graduation', text: 'May 15, 3000', says: /Enter a year from 1900 to 2199\./ },
    { field: 'graduation', text: 'feb 30 2028', says: /29 days/ },
    { field: 'residencyStart', text: 'Jul 1, 2027', says: /Residency cannot start before gradu/ },
  ] as const;

  for (const { field, text, says } of problems) {
    test(`is told at the field ${field} what is wrong with ${text}`, async ({ page }) => {
      await visit(page, 'settings');
      const input = settingsPage(page)[field];
      await enter(input, text);
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      await expect(input).toHaveAccessibleDescription(says);
      await visit(page, './');
      await expect(overviewPage(page).remainingTraining).toContainText('7 years 7 months');
    });
  }

  test('is told that graduation cannot come before medical school starts', async ({ page }) => {
    const { schoolStart, graduation } = settingsPage(page);
    await visit(page, 'settings');
    await enter(schoolStart, 'Aug 5, 2024');
    await enter(graduation, 'May 15, 2024');
    await expect(graduation).toHaveAccessibleDescription(
      /Graduation cannot come so soon after medical school begins on August 5, 2024\. Enter August 5, 2025 or later\./,
    );
    await enter(graduation, 'May 20, 2028');
    await expect(graduation).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('dates the plan by the training year of today', async ({ page }) => {
    const { whereYouAre, residencyStart } = settingsPage(page);
    await visit(page, 'settings');
    await expect(whereYouAre).toHaveValue('MS3');
    await whereYouAre.selectOption('PGY-3');
    await expect(residencyStart).toHaveValue('Jul 1, 2024');
    await visit(page, './');
    await expect(overviewPage(page).remainingTraining).toContainText('3 years 7 months');
  });

  test('sets the lengths of their own program, and is told which are possible', async ({
    page,
  }) => {
    const { length } = settingsPage(page);
    const { remainingTraining } = overviewPage(page);
    const radiology = length('Diagnostic radiology');
    await visit(page, 'settings');
    await enter(radiology, '48');
    await visit(page, './');
    await expect(remainingTraining).toContainText('8 years 7 months');
    await visit(page, 'settings');
    await enter(radiology, 'many');
    await expect(radiology).toHaveAccessibleDescription(/Enter a whole number from 24 to 72\./);
    await enter(radiology, '');
    await expect(radiology).toHaveValue('36');
  });

  test('sets the day on which academic years start', async ({ page }) => {
    const { yearStartMonth, yearStartDay } = settingsPage(page);
    await visit(page, 'settings');
    await yearStartMonth.selectOption('June');
    await yearStartDay.selectOption('24');
    await visit(page, './');
    await expect(
      overviewPage(page).remainingTraining.locator('time[datetime="2034-06-23"]').first(),
    ).toBeVisible();
  });

  test('chooses how dates are written, and finds them so after a reload', async ({ page }) => {
    const { dateStyle, graduation } = settingsPage(page);
    await visit(page, 'settings');
    await dateStyle('24 Nov 2026').check();
    await expect(graduation).toHaveValue('15 May 2028');
    await page.reload();
    await expect(graduation).toHaveValue('15 May 2028');
    await dateStyle('2026-11-24').check();
    await expect(graduation).toHaveValue('2028-05-15');
    await visit(page, './');
    await expect(
      overviewPage(page).remainingTraining.locator('time[datetime="2034-06-30"]').first(),
    ).toHaveText('2034-06-30');
  });
});

import type { Locator, Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneEditor, milestoneRow } from './pages/checklist.ts';
import { findDialog } from './pages/dialogs.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { welcomePage } from './pages/welcomePage.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test('the way from the first visit to the first tick needs no mouse', async ({ page }) => {
  const welcome = welcomePage(page);
  const { firstCheckbox, remainingTraining, heading } = overviewPage(page);
  await visit(page, './');
  await tabTo(page, welcome.whereabouts('Medical student'));
  await page.keyboard.press('ArrowDown');
  await expect(welcome.whereabouts('Resident')).toBeChecked();
  await tabTo(page, welcome.date('When did your PGY-1 year start?'));
  await page.keyboard.type('jul 2024');
  await tabTo(page, welcome.pathway);
  await expect(welcome.preview).toContainText('3 years 7 months');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, welcome.draw);
  await page.keyboard.press('Enter');

  await expect(heading).toBeFocused();
  await expect(remainingTraining).toContainText('3 years 7 months');
  await tabTo(page, firstCheckbox);
  await page.keyboard.press('Space');
  await expect(firstCheckbox).toBeChecked();
  await expect(firstCheckbox).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(firstCheckbox).not.toBeChecked();
});

test.describe('a student', () => {
  test.use({ person: student });

  test('asks for more of what is next, and goes on with the first of it', async ({ page }) => {
    const { nextUp } = overviewPage(page);
    await visit(page, './');
    const more = nextUp.getByRole('button', { name: /^Show \d+ more: Overdue/ });
    const overdue = nextUp.getByRole('list').first().getByRole('listitem');
    await tabTo(page, more);
    const shown = await overdue.count();
    await page.keyboard.press('Enter');
    await expect(more).toHaveCount(0);
    await expect(overdue.nth(shown).getByRole('checkbox')).toBeFocused();
  });

  test('keeps the focus in the section where the button that was pressed goes away', async ({
    page,
  }) => {
    await visit(page, './logbook/credits');
    const pressed = page.getByRole('button', { name: 'Rules of other countries' });
    await tabTo(page, pressed);
    await page.keyboard.press('Enter');
    await expect(pressed).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'What counts until when' })).toBeFocused();
  });

  test('finds a milestone by typing, edits it and closes it without a mouse', async ({ page }) => {
    const title = 'Complete a home IR elective or sub-internship';
    const { dialog, search, results } = findDialog(page);
    const { title: heading, target, doneDate, notes } = milestoneEditor(page, title);
    const { row, title: rowTitle } = milestoneRow(page, title);
    await visit(page, './');
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    await page.keyboard.type('elective');
    await expect(results.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await search.fill('elective sub');
    await expect(results.first()).toContainText(title);
    await page.keyboard.press('Enter');

    await expect(dialog).toBeHidden();
    await expect(heading).toBeFocused();
    await tabTo(page, target('From plan'));
    await page.keyboard.press('ArrowRight');
    await expect(target('Pinned')).toBeChecked();
    await tabTo(page, doneDate);
    await page.keyboard.type('yesterday');
    await tabTo(page, notes);
    await page.keyboard.type('Two weeks');
    await page.keyboard.press('Escape');
    await expect(rowTitle).toBeFocused();
    await expect(row).toContainText('Done Nov 23, 2026');
    await page.keyboard.press('Enter');
    await expect(notes).toHaveValue('Two weeks');
  });

  test('a dialog keeps the focus, and Escape gives it back', async ({ page }) => {
    const { dialog, search } = findDialog(page);
    const find = appFrame(page).main.getByRole('button', { name: 'Find' });
    await visit(page, './');
    await tabTo(page, find);
    await page.keyboard.press('Enter');
    await expect(search).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(find).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(search).toBeFocused();
  });

  test('keys typed into a field are the field’s', async ({ page }) => {
    const title = 'Complete an away IR rotation';
    const { notes } = milestoneEditor(page, title);
    await visit(page, 'steps/medical-school?milestone=away-rotation');
    await notes.focus();
    await page.keyboard.type('and/or');
    await expect(notes).toHaveValue('and/or');
    await expect(findDialog(page).dialog).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(notes).not.toHaveValue('and/or');
  });
});

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0], timeout: 10_000 });
}

import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneEditor, milestoneRow } from './pages/checklist.ts';
import { addMilestoneDialog } from './pages/dialogs.ts';
import { enter } from './support/enter.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.use({ person: student });

const dinner = 'Dinner with the chief resident 🍜';
const letter = 'Write to Dr. Okafor <soon>';

test('a milestone of my own is added to the step that I was in, with a date', async ({ page }) => {
  const { dialog, title, step, targetDate, add } = addMilestoneDialog(page);
  const { row } = milestoneRow(page, dinner);
  await visit(page, 'steps/networking');
  await page.getByRole('button', { name: 'Add milestone' }).click();
  await expect(title).toBeFocused();
  await expect(step).toHaveValue('networking');
  await title.fill(dinner);
  await targetDate.fill('jan 12 2027');
  await add.click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText('Own milestone');
  await expect(row.locator('time')).toHaveAttribute('datetime', '2027-01-12');

  await page.reload();
  await expect(row).toContainText('Jan 12, 2027');
});

test('a title that is empty or endless is refused at the field', async ({ page }) => {
  const { dialog, title, add, cancel } = addMilestoneDialog(page);
  await visit(page, 'steps/networking');
  await page.getByRole('button', { name: 'Add milestone' }).click();
  await title.fill('   ');
  await add.click();
  await expect(title).toHaveAccessibleDescription(/Enter a title\./);
  await title.fill('x'.repeat(5000));
  await expect(title).toHaveAccessibleDescription(
    /Enter a title of at most 300 characters. This one has 5000\./,
  );
  await add.click();
  await expect(dialog).toBeVisible();
  await cancel.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add milestone' })).toBeFocused();
});

test('my own is renamed, and a bad new title is refused at the field', async ({ page }) => {
  await visit(page, 'steps/networking');
  await addOwn(page, dinner);
  await milestoneRow(page, dinner).title.click();
  const { ownTitle } = milestoneEditor(page, dinner);
  await ownTitle.fill('');
  await expect(ownTitle).toHaveAccessibleDescription(/Enter a title\./);
  await ownTitle.fill('x'.repeat(5000));
  await expect(ownTitle).toHaveAccessibleDescription(/This one has 5000\./);
  await enter(ownTitle, letter);
  const renamed = milestoneEditor(page, letter);
  await expect(renamed.title).toHaveText(letter);
  await renamed.close.click();
  await expect(milestoneRow(page, letter).row).toBeVisible();
  await expect(milestoneRow(page, dinner).row).toHaveCount(0);
});

test('my own moves to another step', async ({ page }) => {
  await visit(page, 'steps/networking');
  await addOwn(page, dinner);
  await milestoneRow(page, dinner).title.click();
  await milestoneEditor(page, dinner).ownStep.selectOption('Residency');
  await expect(milestoneRow(page, dinner).checkbox).toHaveCount(0);
  await page.getByRole('link', { name: 'Residency' }).first().click();
  await expect(milestoneRow(page, dinner).row).toBeVisible();
});

test('my own change places by a button and by Alt and an arrow key', async ({ page }) => {
  const titles = page.getByRole('region', { name: 'No date' }).getByRole('link');
  await visit(page, 'steps/networking');
  await addOwn(page, dinner);
  await addOwn(page, letter);
  await expect(titles).toHaveText([dinner, letter]);

  await milestoneRow(page, letter).title.click();
  const { moveUp, moveDown, close } = milestoneEditor(page, letter);
  await expect(moveDown).toBeDisabled();
  await moveUp.click();
  await close.click();
  await expect(titles).toHaveText([letter, dinner]);

  await milestoneRow(page, letter).title.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(titles).toHaveText([dinner, letter]);
  await expect(milestoneRow(page, letter).title).toBeFocused();
  await page.reload();
  await expect(titles).toHaveText([dinner, letter]);
});

test('my own is removed at once, and comes back by Undo', async ({ page }) => {
  const { message, undoInMessage } = appFrame(page);
  const { checkbox, title } = milestoneRow(page, dinner);
  await visit(page, 'steps/networking');
  await addOwn(page, dinner);
  await addOwn(page, letter);
  await title.click();
  await milestoneEditor(page, dinner).remove.click();
  await expect(milestoneRow(page, letter).title).toBeFocused();
  await expect(message(`“${dinner}” is removed.`)).toBeVisible();
  await expect(checkbox).toHaveCount(0);
  await undoInMessage.click();
  await expect(checkbox).toBeVisible();
  await page.reload();
  await expect(checkbox).toBeVisible();
});

async function addOwn(page: Page, title: string): Promise<void> {
  const dialog = addMilestoneDialog(page);
  await page.getByRole('button', { name: 'Add milestone' }).click();
  await dialog.title.fill(title);
  await dialog.add.click();
  await expect(milestoneRow(page, title).row).toBeVisible();
}

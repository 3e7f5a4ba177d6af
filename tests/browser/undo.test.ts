import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.use({ person: student });

const shadow = 'Shadow an interventional radiologist for a full day';
const radiation = 'Learn radiation safety for patients and staff';

test('a tick is taken back by the button of the page', async ({ page }) => {
  const { undo, message } = appFrame(page);
  const { checkbox } = milestoneRow(page, shadow);
  await visit(page, 'steps/understand-the-field');
  await expect(undo).toBeDisabled();
  await checkbox.check();
  await undo.click();
  await expect(checkbox).not.toBeChecked();
  await expect(message(`Undone: check off “${shadow}”.`)).toBeVisible();
  await expect(undo).toBeDisabled();
});

test('a tick is taken back in the message that follows it', async ({ page }) => {
  const { undoInMessage } = appFrame(page);
  const { checkbox } = milestoneRow(page, shadow);
  await visit(page, 'steps/understand-the-field');
  await checkbox.check();
  await undoInMessage.click();
  await expect(checkbox).not.toBeChecked();
});

test('Ctrl+Z takes back one change after the other, Ctrl+Shift+Z makes them again', async ({
  page,
}) => {
  const first = milestoneRow(page, shadow).checkbox;
  const second = milestoneRow(page, radiation).checkbox;
  await visit(page, 'steps/understand-the-field');
  await first.check();
  await second.check();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(second).not.toBeChecked();
  await expect(first).toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(first).not.toBeChecked();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(first).toBeChecked();
  await expect(second).toBeChecked();
});

test('a change can be taken back after a reload', async ({ page }) => {
  const { undo, saved } = appFrame(page);
  const { checkbox } = milestoneRow(page, shadow);
  await visit(page, 'steps/understand-the-field');
  await checkbox.check();
  await expect(saved).toBeVisible();
  await page.reload();
  await expect(checkbox).toBeChecked();
  await undo.click();
  await expect(checkbox).not.toBeChecked();
  await page.reload();
  await expect(checkbox).not.toBeChecked();
});

import { appFrame } from './pages/appFrame.ts';
import { milestoneEditor, milestoneRow } from './pages/checklist.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { enter } from './support/enter.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.use({ person: student });

const away = 'Complete an away IR rotation';
const shadow = 'Shadow an interventional radiologist for a full day';

test('a milestone opens from Next up in its step, and closes back to its row', async ({ page }) => {
  await visit(page, './');
  const { nextUp } = overviewPage(page);
  const title = await nextUp.getByRole('listitem').nth(1).getByRole('link').innerText();
  const { editor, title: heading, close } = milestoneEditor(page, title);
  await milestoneRow(page, title).title.click();
  await expect(editor).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(/\/steps\/[a-z-]+\?milestone=[a-z-]+$/);
  await close.click();
  await expect(editor).toBeHidden();
  await expect(milestoneRow(page, title).title).toBeFocused();
  await milestoneRow(page, title).title.click();
  await expect(heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(milestoneRow(page, title).title).toBeFocused();
});

test('a done date can be typed in words, changed and cleared', async ({ page }) => {
  await visit(page, 'steps/understand-the-field');
  await milestoneRow(page, shadow).title.click();
  const { doneDate, checkbox, close } = milestoneEditor(page, shadow);
  const { row } = milestoneRow(page, shadow);
  await enter(doneDate, 'yesterday');
  await expect(doneDate).toHaveValue('Nov 23, 2026');
  await expect(checkbox).toBeChecked();

  await enter(doneDate, 'tomorrow');
  await expect(doneDate).toHaveAccessibleDescription(/A done date cannot lie in the future\./);
  await enter(doneDate, '11/2/2026');
  await expect(doneDate).not.toHaveAccessibleDescription(/future/);
  await close.click();
  await expect(row.locator('time[datetime="2026-11-02"]')).toHaveText('Nov 2, 2026');

  await page.reload();
  await expect(row).toContainText('Done Nov 2, 2026');
  await milestoneRow(page, shadow).title.click();
  await enter(doneDate, '');
  await expect(checkbox).not.toBeChecked();
});

test('a date that cannot be is refused at the field, and nothing is lost', async ({ page }) => {
  await visit(page, 'steps/understand-the-field');
  await milestoneRow(page, shadow).title.click();
  const { doneDate, checkbox } = milestoneEditor(page, shadow);
  await enter(doneDate, 'feb 30 2026');
  await expect(doneDate).toHaveAttribute('aria-invalid', 'true');
  await expect(doneDate).toHaveAccessibleDescription(/28 days/);
  await expect(doneDate).toHaveValue('feb 30 2026');
  await expect(checkbox).not.toBeChecked();
});

test('a target date can be pinned to a month, given back to the plan, and taken away', async ({
  page,
}) => {
  await visit(page, 'steps/medical-school');
  await milestoneRow(page, away).title.click();
  const { target, pinnedDate, editor, close } = milestoneEditor(page, away);
  const { row } = milestoneRow(page, away);
  await target('Pinned').check();
  await enter(pinnedDate, 'feb 2027');
  await expect(pinnedDate).toHaveValue('Feb 2027');
  await expect(editor).toContainText('The plan suggests Aug 2027.');
  await close.click();
  await expect(row.locator('time[datetime="2027-02"]')).toHaveText('Feb 2027');
  await expect(row).toContainText('Pinned');

  await milestoneRow(page, away).title.click();
  await target('From plan').check();
  await expect(pinnedDate).toBeHidden();
  await close.click();
  await expect(row.locator('time[datetime="2027-08"]')).toHaveText('Aug 2027');

  await milestoneRow(page, away).title.click();
  await target('No date').check();
  await close.click();
  await expect(row).toContainText('No date');
});

test('notes keep letters of every kind, and show HTML as text', async ({ page }) => {
  const notes = 'Dr. 田中 🎉\n<img src=x onerror="document.title=1"> & <b>bold</b>';
  await visit(page, 'steps/medical-school');
  await milestoneRow(page, away).title.click();
  const editor = milestoneEditor(page, away);
  await editor.notes.fill(notes);
  await expect(appFrame(page).undo).toHaveAttribute('title', `Undo: change the notes of “${away}”`);
  await page.reload();
  await expect(editor.notes).toHaveValue(notes);
  await expect(page).toHaveTitle('Medical School · IR Roadmap');
});

test('notes that were typed a moment before the page is left are kept', async ({ page }) => {
  await visit(page, 'steps/medical-school');
  await milestoneRow(page, away).title.click();
  const { notes } = milestoneEditor(page, away);
  await notes.pressSequentially('Ask about housing');
  await page.reload();
  await expect(notes).toHaveValue('Ask about housing');
});

test('notes end at 20,000 characters', async ({ page }) => {
  await visit(page, 'steps/medical-school');
  await milestoneRow(page, away).title.click();
  const { notes, close } = milestoneEditor(page, away);
  await notes.fill('x'.repeat(19_999));
  await notes.press('End');
  await notes.pressSequentially('yz');
  await close.click();
  await milestoneRow(page, away).title.click();
  await expect(notes).toHaveValue(`${'x'.repeat(19_999)}y`);
});

test('links are added and removed, and a dangerous address is refused at the field', async ({
  page,
}) => {
  await visit(page, 'steps/medical-school');
  await milestoneRow(page, away).title.click();
  const { links, addLink, linkName, linkAddress, saveLink } = milestoneEditor(page, away);
  await addLink.click();
  await expect(linkAddress).toBeFocused();
  await enter(linkAddress, 'javascript:document.title=1');
  await expect(linkAddress).toHaveAccessibleDescription(
    /Enter an address that begins with https:\/\/, http:\/\/ or mailto:\./,
  );
  await expect(links.getByRole('link')).toHaveCount(0);
  await linkName.fill('Visiting students');
  await linkAddress.fill('students.example.org/apply');
  await saveLink.click();
  const link = links.getByRole('link', { name: 'Visiting students' });
  await expect(link).toHaveAttribute('href', 'https://students.example.org/apply');
  await expect(link).toHaveAttribute('rel', /noreferrer/);

  await page.reload();
  await expect(link).toBeVisible();
  await links.getByRole('button', { name: 'Remove link Visiting students' }).click();
  await expect(link).toHaveCount(0);
});

test('a milestone that is not for me leaves the list, and comes back', async ({ page }) => {
  const { goTo } = appFrame(page);
  await visit(page, 'steps/medical-school');
  await milestoneRow(page, away).title.click();
  const { notForMe, backOnMyList, close } = milestoneEditor(page, away);
  const { row } = milestoneRow(page, away);
  await notForMe.click();
  await close.click();
  await expect(row).toHaveCount(0);

  await page.getByRole('radio', { name: 'Not for me 1' }).click();
  await expect(page).toHaveURL(/\?show=not-for-me$/);
  await milestoneRow(page, away).title.click();
  await backOnMyList.click();
  await goTo('Steps');
  await page.getByRole('link', { name: 'Medical School', exact: true }).click();
  await expect(row).toBeVisible();
});

test('a filter stands in the address, and is there after a reload', async ({ page }) => {
  const { row, checkbox } = milestoneRow(page, away);
  await visit(page, 'steps/medical-school?show=open');
  await expect(page.getByRole('radio', { name: /^Open/ })).toBeChecked();
  await checkbox.check();
  await expect(row).toBeVisible();

  await page.reload();
  await expect(row).toHaveCount(0);
  await page.getByRole('radio', { name: /^Done 1/ }).click();
  await expect(page).toHaveURL(/\?show=done$/);
  await expect(row).toBeVisible();
  await page.getByRole('radio', { name: /^All/ }).click();
  await expect(page).toHaveURL(/medical-school$/);
});

test('a milestone that comes round again shows when it is due next', async ({ page }) => {
  const { row, checkbox } = milestoneRow(page, 'Meet your mentor and review your plan');
  await visit(page, 'steps/networking');
  await checkbox.check();
  await expect(row).toContainText('Every 6 months');
  await expect(row).toContainText('next Apr 2027');
});

test('the wires of the steps glide to where they are now', async ({ page }) => {
  await visit(page, 'steps/understand-the-field');
  const moved = page.locator('main [style*="translateX"]');
  await expect(moved.first()).toBeAttached();
  const transitions = await moved.evaluateAll((wires) =>
    wires.map((wire) => getComputedStyle(wire).transitionProperty),
  );
  // One for each step, and the ring on this one. Other properties would lay the page out anew in each frame.
  expect(transitions).toEqual(Array.from({ length: 8 }, () => 'transform'));
});

test.describe('who is reminded to back up', () => {
  test.use({
    person: {
      ...student,
      contacts: { ann: { name: 'Ann Lee', updatedAt: '2026-10-01T12:00:00.000Z' } },
    },
  });

  test('sees what a tick did in its place, and then the reminder again', async ({ page }) => {
    const { checkbox } = milestoneRow(page, shadow);
    await visit(page, 'steps/understand-the-field');
    const reminder = page.getByText('You have no backup yet.');
    await expect(reminder).toBeVisible();
    await checkbox.check();
    const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
    await expect(undo).toBeVisible();
    await expect(reminder).toBeHidden();
    await undo.click();
    await expect(undo).toBeHidden({ timeout: 15_000 });
    await expect(reminder).toBeVisible();
  });
});

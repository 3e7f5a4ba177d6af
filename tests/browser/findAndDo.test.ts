import { appFrame } from './pages/appFrame.ts';
import { findDialog, shortcutsDialog } from './pages/dialogs.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.use({
  person: {
    ...student,
    contacts: { ann: { name: 'Ann Lee', role: 'Program director' } },
    rotations: {
      icu: {
        trainingYear: 'MS4',
        start: '2027-07-01',
        end: '2027-07-28',
        type: 'critical-care',
        status: 'planned',
      },
    },
  },
});

test('finds one of each kind and goes there by keyboard', async ({ page }) => {
  const { search, found, dialog } = findDialog(page);
  const { heading } = appFrame(page);
  const ways = [
    ['match in', 'Milestones', 'Match into residency', 'Residency'],
    ['compare', 'Places', 'Compare', 'Compare'],
    ['how long does', 'Field guide', 'How long does it take?', 'Seven questions, answered again'],
    ['critical care', 'Rotations', 'Critical care', 'Rotations of MS4'],
    ['director', 'Contacts', 'Ann Lee', 'Contacts'],
    ['picc', 'Log a procedure', 'PICC placement', 'Procedures'],
  ] as const;
  await visit(page, 'steps');
  for (const [typed, group, name, title] of ways) {
    await page.keyboard.press('Control+k');
    await search.fill(typed);
    const option = found(group, name).first();
    await expect(option).toBeVisible();
    await expect(async () => {
      const isChosen = (await option.getAttribute('aria-selected')) === 'true';
      if (!isChosen) await page.keyboard.press('ArrowDown');
      expect(isChosen).toBe(true);
    }).toPass({ intervals: [0], timeout: 5_000 });
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(heading).toHaveText(title);
    if (group !== 'Rotations' && group !== 'Contacts') continue;
    // Open in a dialog, over which nothing is found.
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(page.getByRole('combobox', { name: 'Procedure' })).toHaveValue('PICC placement');
});

test('does what is asked for, and takes it back', async ({ page }) => {
  const { search, found } = findDialog(page);
  const theme = page.locator('html');
  await visit(page, 'steps');
  await page.keyboard.press('Control+k');
  await search.fill('dark');
  await page.keyboard.press('Enter');
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await expect(found('Actions', 'Use the light theme')).toBeVisible();
  await expectAccessible(page);
  await search.fill('undo');
  await page.keyboard.press('Enter');
  await expect(theme).not.toHaveAttribute('data-theme', 'dark');
});

test('what is typed before it is there is not lost, nor typed elsewhere', async ({ page }) => {
  const { search, results } = findDialog(page);
  await page.route(/\/find-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await visit(page, 'steps/networking?milestone=find-mentor');
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('awayx');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' rotation');
  await expect(search).toHaveValue('away rotation');
  await expect(search).toBeFocused();
  await page.keyboard.type('s');
  await expect(results.first()).toContainText('Apply for away rotations');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(notes).toBeFocused();
  await expect(notes).toHaveValue('');
});

test('? lists the keys, but is a character in a field', async ({ page }) => {
  const list = shortcutsDialog(page);
  await visit(page, 'logbook/procedures');
  await page.getByRole('combobox', { name: 'Procedure' }).focus();
  await page.keyboard.type('?');
  await expect(list).toBeHidden();
  await appFrame(page).heading.focus();
  await page.keyboard.press('?');
  await expect(list.getByRole('row', { name: 'Find and do' })).toContainText('Ctrl/Cmd K or /');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('finds by touch, from the button at the top', async ({ page }) => {
    const { dialog, search, found } = findDialog(page);
    await visit(page, 'steps');
    await page.getByRole('banner').getByRole('button', { name: 'Find' }).tap();
    await expect(search).toBeFocused();
    await search.fill('contact');
    const add = found('Actions', 'Add a contact');
    await expect(add).toBeVisible();
    const { height = 0 } = (await add.boundingBox()) ?? {};
    expect(Math.round(height)).toBeGreaterThanOrEqual(44);
    const isWider = await dialog.evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    expect(isWider).toBe(false);
    await expectAccessible(page);
    await add.tap();
    await expect(page.getByRole('dialog', { name: 'Add a contact' })).toBeVisible();
  });
});

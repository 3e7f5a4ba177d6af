import { expectAccessible } from './support/expectAccessible.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { enter } from './support/enter.ts';
import { expect, test } from './support/page.ts';
import { resident } from './support/people.ts';
import { visit } from './support/visit.ts';

test.describe('a resident', () => {
  test.use({ person: resident });

  test('keeps a meeting, checks off what it reaches, and finds forms and pages accessible', async ({
    page,
  }) => {
    await visit(page, 'logbook/credits');
    await page.getByRole('button', { name: 'Add credit' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add a credit' });
    await dialog.getByRole('combobox', { name: 'Title' }).fill('SIR');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: 'Credits' }).fill('20.25');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('meter', { name: 'Category 1 CME' })).toHaveAttribute(
      'aria-valuetext',
      '20.25 of 75 credits',
    );
    await expectAccessible(page);
    await page
      .getByRole('button', { name: 'Check off Attend your first IR conference' })
      .press('Enter');
    await visit(page, 'steps/continuing-education');
    await expect(
      page.getByRole('checkbox', { name: 'Attend your first IR conference' }),
    ).toBeChecked();
  });

  test('writes to a mentor when it is time, from the Overview', async ({ page }) => {
    await visit(page, 'logbook/contacts');
    await page.getByRole('button', { name: 'Add contact' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add a contact' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Dr. Okafor');
    await enter(dialog.getByRole('textbox', { name: 'Next follow-up' }), 'Nov 25, 2026');
    await expect(dialog).toBeHidden();
    await expectAccessible(page);
    await visit(page, './');
    const inTouch = page.getByRole('button', { name: 'In touch with Dr. Okafor today' });
    await expect(overviewPage(page).nextUp).toContainText('People to write to');
    await inTouch.press('Enter');
    await expect(inTouch).toBeHidden();
  });
});

import { enter } from './support/enter.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.describe('a student', () => {
  test.use({ person: student });

  test('adds a what-if by keyboard, adopts it, and finds page and forms accessible', async ({
    page,
  }) => {
    await visit(page, 'compare');
    await page.getByRole('button', { name: 'DR with ESIR, then independent IR' }).click();
    const add = page.getByRole('button', { name: 'Add a what-if' });
    await add.focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Add a what-if' });
    await expect(form.getByRole('combobox', { name: 'Pathway' })).toBeFocused();
    await form.getByRole('button', { name: 'Add an adjustment' }).press('Enter');
    const adjustment = page.getByRole('dialog', { name: 'Add an adjustment' });
    await enter(adjustment.getByRole('textbox', { name: 'First day' }), 'Jul 1, 2027');
    await expect(adjustment).toBeHidden();
    await expect(form.getByRole('status')).toContainText('June 30, 2035');
    await expectAccessible(page);
    await form.getByRole('textbox', { name: 'Title' }).press('Enter');
    await expect(form).toBeHidden();
    await expect(add).toBeFocused();

    const table = page.getByRole('table', { name: 'What differs' });
    await expect(table.getByRole('row', { name: /^Finish/ })).toHaveText(
      'FinishJun 30, 2034Jun 30, 2034Jun 30, 2035',
    );
    await expectAccessible(page);
    await table.getByRole('button', { name: /^Remove DR with ESIR/ }).press('Enter');
    await expect(
      table.getByRole('button', { name: 'Adopt Integrated IR/DR + Research year' }),
    ).toBeFocused();
    await page
      .getByRole('button', { name: 'Adopt Integrated IR/DR + Research year' })
      .press('Enter');
    await expect(page.getByRole('heading', { name: 'Before: Integrated IR/DR' })).toBeVisible();
    await page.reload();
    await visit(page, './');
    await expect(overviewPage(page).remainingTraining).toContainText('June 30, 2035');
  });
});

import { overviewPage } from './pages/overviewPage.ts';
import { enter } from './support/enter.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.describe('a student', () => {
  test.use({ person: student });

  test('adds a research year by keyboard, reads the sum, and finds both forms accessible', async ({
    page,
  }) => {
    await visit(page, 'settings');
    const add = page.getByRole('button', { name: 'Add an adjustment' });
    await add.focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Add an adjustment' });
    await expect(form.getByRole('combobox', { name: 'What moves your plan' })).toBeFocused();
    const firstDay = form.getByRole('textbox', { name: 'First day' });
    await enter(firstDay, '2020-01-01');
    await expect(firstDay).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await firstDay.fill('Jul 1, 2032');
    await firstDay.press('Tab');
    await expect(form.getByRole('status')).toContainText('June 30, 2035');
    await form.getByRole('button', { name: 'Add to the plan' }).press('Enter');
    await expect(form).toBeHidden();
    await expect(add).toBeFocused();
    await page.getByRole('button', { name: 'Remove Research year' }).press('Enter');
    await expect(add).toBeFocused();
    await page.keyboard.press('Control+z');

    await visit(page, './');
    await expect(overviewPage(page).remainingTraining).toContainText('June 30, 2035');
    await page.getByRole('button', { name: 'How is this worked out?' }).click();
    const sum = page.getByRole('dialog', { name: 'How this is worked out' });
    await expect(sum.getByRole('heading', { name: 'How this is worked out' })).toBeFocused();
    await expect(
      sum.getByRole('row', { name: /Last day of training: Jun 30, 2035/ }),
    ).toBeVisible();
    await expectAccessible(page);
  });
});

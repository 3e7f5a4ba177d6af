import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.describe('a student', () => {
  test.use({ person: student });

  test('finds a topic by keyboard, marks it as read, and checks off what it offers', async ({
    page,
  }) => {
    await visit(page, 'guide');
    await page.getByRole('searchbox', { name: 'Search the guide' }).focus();
    await page.keyboard.type('balloon');
    const result = page.getByRole('link', { name: /^Angioplasty: A balloon widens/ });
    await expect(result).toBeVisible();
    await expectAccessible(page);
    await result.press('Enter');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opening vessels and ducts');
    await expect(page.locator('#angioplasty')).toBeFocused();
    await expect(page.locator('#angioplasty')).toBeInViewport();
    await page.getByRole('button', { name: 'Mark as read' }).press('Enter');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Check it off' }).press('Enter');
    const milestone = page.getByRole('checkbox', {
      name: 'See six core IR procedures, live or recorded',
    });
    await expect(milestone).toBeChecked();

    await page.reload();
    await expect(page.getByRole('button', { name: 'Mark as not read' })).toBeVisible();
    await expect(milestone).toBeChecked();
    await page.goBack();
    await expect(result).toBeVisible();
    await page.reload();
    await expect(result).toBeVisible();
  });

  test('looks through the sources of milestones and guide', async ({ page }) => {
    await visit(page, 'guide/clots#filter');
    await expect(page.locator('#filter')).toBeFocused();
    await visit(page, 'guide/sources');
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'Rules of' }).selectOption('Field guide');
    await page.getByRole('combobox', { name: 'Which' }).selectOption('Less than sure');
    const rules = page.getByRole('list', { name: 'Rules' }).getByRole('listitem');
    await expect(rules.first()).toContainText('Last changed in the app');
    await page.getByRole('link', { name: 'Clots: Mechanical thrombectomy' }).click();
    await expect(page.locator('#thrombectomy')).toBeFocused();
  });
});

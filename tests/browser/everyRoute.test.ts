import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneEditor, milestoneRow } from './pages/checklist.ts';
import { addMilestoneDialog, findDialog } from './pages/dialogs.ts';
import { expectAccessible, expectReadable } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { routes } from './support/routes.ts';
import { visit } from './support/visit.ts';

for (const { path, title, person } of routes) {
  test.describe(path, () => {
    test.use({ person });

    test('has its landmarks, title and skip link, and is accessible', async ({ page }) => {
      const { skipLink, banner, navigation, main, heading } = appFrame(page);
      await visit(page, path);
      await expect(heading).toHaveText(title);
      await expect(page).toHaveTitle(`${title} · IR Roadmap`);
      await expect(banner).toBeVisible();
      await expect(navigation).toBeVisible();
      await expect(main).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(skipLink).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(main).toBeFocused();
      await expectAccessibleInBothThemes(page);
    });
  });
}

test.describe('a student', () => {
  test.use({ person: student });

  test('opens a milestone, which is accessible with its errors', async ({ page }) => {
    const title = 'Complete an away IR rotation';
    const editor = milestoneEditor(page, title);
    await visit(page, 'steps/medical-school');
    await milestoneRow(page, title).title.click();
    await expect(editor.title).toBeFocused();
    await editor.target('Pinned').check();
    await editor.addLink.click();
    await editor.saveLink.click();
    await expect(editor.linkAddress).toHaveAttribute('aria-invalid', 'true');
    await expectAccessibleInBothThemes(page);
  });

  test('opens the dialog that finds a milestone, which is accessible', async ({ page }) => {
    const { search, results } = findDialog(page);
    await visit(page, 'steps');
    await page.keyboard.press('/');
    await search.fill('exam');
    await expect(results.first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
  });

  test('opens the dialog that adds a milestone, which is accessible with its errors', async ({
    page,
  }) => {
    const { title, add } = addMilestoneDialog(page);
    await visit(page, 'steps/networking');
    await page.getByRole('button', { name: 'Add milestone' }).click();
    await add.click();
    await expect(title).toHaveAttribute('aria-invalid', 'true');
    await expectAccessibleInBothThemes(page);
  });
});

/** Whole in the light theme on the desktop and in the dark one on a phone; in the other, only colors differ. */
async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  const [own, other] =
    test.info().project.name === 'phone'
      ? (['dark', 'light'] as const)
      : (['light', 'dark'] as const);
  await page.emulateMedia({ colorScheme: own });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: other });
  await expectReadable(page);
}

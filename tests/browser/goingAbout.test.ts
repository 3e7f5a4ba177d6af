import { appFrame } from './pages/appFrame.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.describe('a student', () => {
  test.use({ person: student });

  test('follows a link, and the focus is on the title of the new page', async ({ page }) => {
    const { goTo, heading } = appFrame(page);
    await visit(page, './');
    await goTo('Steps');
    await expect(heading).toHaveText('Steps');
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle('Steps · IR Roadmap');
    await page.getByRole('link', { name: 'Networking', exact: true }).click();
    await expect(heading).toHaveText('Networking');
    await expect(heading).toBeFocused();
    await goTo('Settings');
    await expect(heading).toHaveText('Settings');
    await expect(heading).toBeFocused();
    await page.goBack();
    await expect(heading).toHaveText('Networking');
    await expect(heading).toBeFocused();
  });

  test('goes back to where they began, and the focus is on its title all the same', async ({
    page,
  }) => {
    const { goTo, heading, navigation } = appFrame(page);
    await visit(page, './');
    await goTo('Steps');
    await expect(heading).toBeFocused();
    await navigation.getByRole('link', { name: 'Settings' }).focus();
    await page.goBack();
    await expect(heading).toHaveText('Overview');
    await expect(heading).toBeFocused();
  });

  test('reloads a page that they went to, and the focus is left alone', async ({ page }) => {
    const { goTo, heading, saved } = appFrame(page);
    await visit(page, './');
    await goTo('Steps');
    await expect(heading).toBeFocused();
    await page.reload();
    await expect(heading).toHaveText('Steps');
    await saved.waitFor();
    await expect(page.locator('body')).toBeFocused();
  });

  test('sees in the list of the settings which part of them is read', async ({ page }) => {
    await visit(page, 'settings');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const marked = contents.locator('[aria-current]');
    await expect(marked).toHaveText('Plan');
    // Too near the end of the page to come to the top of the window.
    await contents.getByRole('link', { name: 'Keyboard' }).click();
    await expect(marked).toHaveText('Keyboard');
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, 5000);
    await expect(marked).toHaveText('Your data');
    await page.mouse.wheel(0, -5000);
    await expect(marked).toHaveText('Plan');
  });

  test('is told so of a step that does not exist', async ({ page }) => {
    await visit(page, 'steps/astronomy');
    await expect(appFrame(page).heading).toHaveText('This page is not on the map');
  });

  test('is led on from the welcome page, which they have behind them', async ({ page }) => {
    await page.goto('welcome');
    await expect(appFrame(page).heading).toHaveText('Overview');
  });
});

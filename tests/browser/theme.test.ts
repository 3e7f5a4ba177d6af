import { overviewPage } from './pages/overviewPage.ts';
import { settingsPage } from './pages/settingsPage.ts';
import { watchFrames } from './support/frames.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

const themes = [
  { system: 'light', chosen: 'Dark' },
  { system: 'dark', chosen: 'Light' },
] as const;

for (const { system, chosen } of themes) {
  test.describe(`on a ${system} system`, () => {
    test.use({ colorScheme: system, person: student, now: null });

    test(`a chosen ${chosen.toLowerCase()} theme is there from the first frame after a reload`, async ({
      page,
    }) => {
      const framesSeen = await watchFrames(page);
      await visit(page, 'settings');
      const before = await background();
      await settingsPage(page).theme(chosen).check();
      await expect.poll(background).not.toBe(before);
      const after = await background();

      await visit(page, './');
      await expect(overviewPage(page).firstCheckbox).toBeVisible();
      const painted = (await framesSeen()).filter(({ headings }) => headings.length > 0);
      expect(new Set(painted.map(({ background: color }) => color))).toEqual(new Set([after]));

      await visit(page, 'settings');
      await settingsPage(page).theme('System').check();
      await expect.poll(background).toBe(before);
      await page.reload();
      expect(await background()).toBe(before);

      function background(): Promise<string> {
        return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      }
    });
  });
}

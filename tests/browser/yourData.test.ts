import { appFrame } from './pages/appFrame.ts';
import { keptData } from './pages/keptData.ts';
import { downloadBy } from './support/download.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { leaveApp, store, storedTexts } from './support/storage.ts';
import { visit } from './support/visit.ts';

test.use({ person: student });

test('the settings say how much is stored and lead to what is kept where', async ({ page }) => {
  await visit(page, 'settings');
  await expect(keptData(page).section).toContainText(
    /\d+(\.\d)? (bytes|KB|MB) used, (storage protected|the browser may clear it)/,
  );
  await keptData(page).section.getByRole('link', { name: 'What is kept where' }).click();
  await expect(appFrame(page).heading).toHaveText('Your data');
  await expect(appFrame(page).heading).toBeFocused();
  await expect(appFrame(page).main).toContainText('Nothing, unless you send it.');
});

test('what could not be read can be downloaded byte for byte', async ({ page }) => {
  const text = '{"version":1,"records":{"cut off 🎉';
  await leaveApp(page);
  await store(page, 'ir-roadmap:milestones', text);
  await visit(page, './');
  await appFrame(page).saved.waitFor();
  await visit(page, 'settings/your-data');
  const file = await downloadBy(page, page.getByRole('button', { name: 'Download milestones' }));
  expect(file).toEqual({ name: 'ir-roadmap-unreadable-milestones-2026-11-24.txt', text });
});

test('the browser is asked to protect the storage once, after the first change', async ({
  page,
}) => {
  const asked = async () => (await storedTexts(page))['ir-roadmap:asked-for-protection'];
  await visit(page, 'settings');
  await appFrame(page).saved.waitFor();
  expect(await asked()).toBeUndefined();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(asked).toMatch(/^(true|false)$/);
});

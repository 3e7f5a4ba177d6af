import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveDist } from '../../.ci/serveDist.mjs';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { welcomePage, welcomeTitle } from './pages/welcomePage.ts';
import { expect, test } from './support/page.ts';
import { visit } from './support/visit.ts';

// One worker builds once for all of them.
test.describe.configure({ mode: 'default' });

const port = 4296;
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('../../test-results/below-a-path', import.meta.url));
let stop: (() => void) | undefined;

test.use({ baseURL: `http://localhost:${port}/ir/` });

test.beforeAll(async () => {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder, '--emptyOutDir'], {
    cwd: projectFolder,
    stdio: 'pipe',
    env: { ...process.env, BASE_PATH: '/ir/' },
    shell: process.platform === 'win32',
  });
  stop = (await serveDist({ port, basePath: '/ir/', folder, isCompressed: false })).close;
});

test.afterAll(() => stop?.());

test('a build below a path works from the first visit to the first tick', async ({ page }) => {
  await visit(page, './');
  await expect(appFrame(page).heading).toHaveText(welcomeTitle);
  await expect(page).toHaveURL(/\/ir\/welcome$/);
  await welcomePage(page).skip.click();
  await expect(page).toHaveURL(/\/ir\/$/);
  await overviewPage(page).firstCheckbox.check();
  await expect(appFrame(page).saved).toBeVisible();
  await page.reload();
  await expect(overviewPage(page).wholeProgress).toHaveText(/^1 of /);
});

test('a deep link below a path opens, reloads and leads on', async ({ page }) => {
  const { heading, goTo } = appFrame(page);
  await visit(page, 'steps/networking?milestone=join-sir');
  await expect(heading).toHaveText('Networking');
  await expect(page.getByRole('article')).toBeVisible();
  await page.reload();
  await expect(heading).toHaveText('Networking');
  await goTo('Settings');
  await expect(page).toHaveURL(/\/ir\/settings$/);
  await expect(heading).toHaveText('Settings');
  await page.goBack();
  await expect(milestoneRow(page, 'Join SIR as a member-in-training').checkbox).toBeVisible();
  await visit(page, 'nowhere');
  await expect(heading).toHaveText('This page is not on the map');
});

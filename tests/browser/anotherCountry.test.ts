import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { welcomePage } from './pages/welcomePage.ts';
import { test } from './support/hosted.ts';
import { offlineCopyIsMade } from './support/offlineCopy.ts';
import { expect } from './support/page.ts';
import { storageOf } from './support/people.ts';
import { visit } from './support/visit.ts';

test('a student in the United Kingdom has dated milestones of that country, after a reload and offline too', async ({
  page,
  host,
}) => {
  const welcome = welcomePage(page);
  const { remainingTraining } = overviewPage(page);
  await visit(page, './');
  await welcome.pathway.selectOption('Clinical radiology with IR subspecialty CCT');
  await welcome.date('When do you graduate?').fill('jul 2028');
  await welcome.draw.click();
  await expect(remainingTraining).toContainText('9 years 8 months');

  await offlineCopyIsMade(page);
  host.stop();
  await page.reload();
  await expect(remainingTraining).toContainText('9 years 8 months');
  await visit(page, 'steps/residency');
  await expect(milestoneRow(page, 'Sit the MSRA').row).toContainText('Jan 2030');
});

// Chromium does not ask a second time for a part that it could not load, as long as the page stands.
test('rules of a country that could not be loaded are there after “Try again”', async ({
  browser,
  host,
}) => {
  const graduate = { plan: { current: { pathwayId: 'uk-ir', graduation: '2028-07-15' } } };
  // A context of its own, since a part that is missing is an error in the console.
  const context = await browser.newContext({
    baseURL: host.address,
    serviceWorkers: 'block',
    storageState: storageOf(graduate, host.address),
  });
  const page = await context.newPage();
  const { alert } = appFrame(page);
  const rules = '**/unitedKingdom-*.js';
  await page.route(rules, (route) => route.abort());
  await page.goto('./');
  await expect(alert).toContainText('The training rules of a country could not be loaded.');
  await page.unroute(rules);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(overviewPage(page).remainingTraining).toContainText(/\d+ years/);
  await expect(alert).toHaveCount(0);
  await context.close();
});

import type { Browser, Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { settingsPage } from './pages/settingsPage.ts';
import { expect, test, watchForProblems } from './support/page.ts';
import { storageOf, student } from './support/people.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';

/** Noon of one day in zones that have different days for most of it. */
const noons = {
  'America/Los_Angeles': '2026-11-24T12:00:00-08:00',
  'Asia/Kolkata': '2026-11-24T12:00:00+05:30',
  'Pacific/Kiritimati': '2026-11-24T12:00:00+14:00',
};

test('all dates are the same in Los Angeles, Kolkata and Kiritimati', async ({
  browser,
  baseURL,
}) => {
  const [losAngeles, kolkata, kiritimati] = await Promise.all(
    Object.entries(noons).map(([zone, now]) => datesIn(browser, { zone, now }, baseURL)),
  );
  expect(losAngeles?.length).toBeGreaterThan(80);
  expect(kolkata).toEqual(losAngeles);
  expect(kiritimati).toEqual(losAngeles);
});

/** Nights on which clocks in Los Angeles are changed, an hour before and after; Kiritimati never does. */
const clockChanges = [
  { day: '2026-03-08', before: 'T00:30:00-08:00', after: 'T23:30:00-07:00' },
  { day: '2026-11-01', before: 'T00:30:00-07:00', after: 'T23:30:00-08:00' },
];

for (const { day, before, after } of clockChanges) {
  test(`all dates are the same across the clock change of ${day}`, async ({ browser, baseURL }) => {
    const zone = 'America/Los_Angeles';
    const [first, last, elsewhere] = await Promise.all([
      datesIn(browser, { zone, now: day + before }, baseURL),
      datesIn(browser, { zone, now: day + after }, baseURL),
      datesIn(browser, { zone: 'Pacific/Kiritimati', now: `${day}T12:00:00+14:00` }, baseURL),
    ]);
    expect(last).toEqual(first);
    expect(elsewhere).toEqual(first);
  });
}

const lateAndEarly = [
  { zone: 'America/Los_Angeles', now: '2026-11-24T23:50:00-08:00' },
  { zone: 'Asia/Kolkata', now: '2026-11-24T00:10:00+05:30' },
  { zone: 'Pacific/Kiritimati', now: '2026-11-24T00:10:00+14:00' },
];

for (const { zone, now } of lateAndEarly) {
  test.describe(`at ${now.slice(11, 16)} in ${zone}`, () => {
    test.use({ person: student, timezoneId: zone, now });

    test('done today is the day on the wall', async ({ page }) => {
      const { row, checkbox } = milestoneRow(page, shadow);
      await visit(page, 'steps/understand-the-field');
      await checkbox.check();
      await expect(row.locator('time[datetime="2026-11-24"]')).toHaveText('Nov 24, 2026');
      await page.reload();
      await expect(row).toContainText('Done Nov 24, 2026');
    });
  });
}

test.describe('over midnight', () => {
  test.use({ person: student, now: null });

  test('an open page goes on to the new day', async ({ page }) => {
    await page.clock.install({ time: '2026-11-24T23:59:30-05:00' });
    await visit(page, 'settings');
    await expect(settingsPage(page).dateStyle('Nov 24, 2026')).toBeVisible();
    await appFrame(page).goTo('Overview');
    const line = overviewPage(page).remainingTraining.getByRole('img');
    await expect(line).toContainText('Nov 24, 2026');
    await page.clock.runFor('01:00');
    await expect(line).toContainText('Nov 25, 2026');
    await visit(page, 'steps/understand-the-field');
    await milestoneRow(page, shadow).checkbox.check();
    await expect(milestoneRow(page, shadow).row).toContainText('Done Nov 25, 2026');
  });
});

/** Every date that the overview, the timeline’s tables and the settings show, with its text. */
async function datesIn(
  browser: Browser,
  { zone, now }: { readonly zone: string; readonly now: string },
  baseURL = '',
): Promise<readonly string[]> {
  const storageState = storageOf(student, baseURL);
  const context = await browser.newContext({ baseURL, timezoneId: zone, storageState });
  await context.clock.setFixedTime(now);
  const problems = watchForProblems(context, baseURL);
  const page = await context.newPage();
  await visit(page, './');
  await overviewPage(page).firstCheckbox.waitFor();
  const onOverview = await textsOf(page);
  await visit(page, 'timeline');
  const tables = page.getByRole('table');
  await expect(tables).toHaveCount(2);
  const onTimeline = await tables.getByRole('row').allInnerTexts();
  await visit(page, 'settings');
  const { schoolStart, graduation, residencyStart } = settingsPage(page);
  const inSettings = await Promise.all(
    [schoolStart, graduation, residencyStart].map((field) => field.inputValue()),
  );
  await context.close();
  expect(problems).toEqual([]);
  return [...onOverview, ...onTimeline, ...inSettings];
}

/** The dates of a page, and its line of training in words. */
async function textsOf(page: Page): Promise<readonly string[]> {
  const { remainingTraining, nextUp } = overviewPage(page);
  const line = remainingTraining.getByRole('img');
  return [
    await remainingTraining.innerText(),
    (await line.getAttribute('aria-label')) ?? '',
    await nextUp.innerText(),
  ];
}

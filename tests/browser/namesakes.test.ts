import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { expect, test } from './support/page.ts';
import type { Person } from './support/people.ts';
import { student } from './support/people.ts';
import { routes } from './support/routes.ts';
import { visit } from './support/visit.ts';

const leave = { kind: 'leave', reason: 'parental' };

const talk = { title: 'Angio Club', amount: 1, category: 'category-1' };

/** Much of what the record holds is called as something else in it. */
const withNamesakes: Person = {
  ...student,
  adjustments: {
    first: { ...leave, start: '2030-01-07', end: '2030-03-01' },
    second: { ...leave, start: '2032-01-05', end: '2032-02-27' },
    internship: { kind: 'credit', stageId: 'internship', months: 3 },
    residency: { kind: 'credit', stageId: 'interventional-radiology', months: 1 },
  },
  procedures: {
    a: { date: '2026-11-02', procedure: 'tips', role: 'observed', count: 1 },
    b: { date: '2026-11-02', procedure: 'tips', role: 'assisted', count: 1 },
    c: { date: '2026-11-03', procedure: 'tips', role: 'observed', count: 1 },
  },
  credits: {
    a: { ...talk, date: '2026-10-02', link: 'https://example.org/october' },
    b: { ...talk, date: '2026-11-02', link: 'https://example.org/november' },
  },
  contacts: {
    ann: { name: 'Ann Lee', role: 'Mentor', link: 'https://example.org/ann' },
    bob: { name: 'Bob Okafor', role: 'Mentor', link: 'https://example.org/bob' },
  },
};

test.use({ person: withNamesakes });

for (const { path, title } of routes.filter((one) => one.path !== 'welcome')) {
  test(`no two buttons of “${title}” have one name`, async ({ page }) => {
    await visit(page, path);
    await expect(appFrame(page).heading).toHaveText(title);
    expect(await namesakesIn(page)).toEqual([]);
  });
}

test('no two buttons of the requirements have one name', async ({ page }) => {
  await visit(page, 'rotations');
  await page.getByRole('button', { name: 'Sources and overrides' }).click();
  await expect(page.getByRole('button', { name: /^Not in my program/ })).not.toHaveCount(0);
  expect(await namesakesIn(page)).toEqual([]);
});

test('no two buttons of a form with several dates have one name', async ({ page }) => {
  await visit(page, 'logbook/contacts');
  await page.getByRole('button', { name: 'Add contact' }).click();
  await page.getByRole('checkbox', { name: /letter/i }).check();
  await expect(page.getByRole('textbox', { name: 'Promised' })).toBeVisible();
  expect(await namesakesIn(page)).toEqual([]);
});

test('links of the logbook say what they belong to', async ({ page }) => {
  await visit(page, 'logbook/contacts');
  await expect(page.getByRole('link', { name: 'Link of Ann Lee' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Link of Bob Okafor' })).toBeVisible();
  await visit(page, 'logbook/credits');
  await expect(
    page.getByRole('link', { name: 'Certificate of Angio Club, Oct 2, 2026' }),
  ).toBeVisible();
});

/** Names that more than one button has which can be reached. */
async function namesakesIn(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'button')
    .map(({ name }) => String(name?.value));
  const several = names.filter((name, index) => names.indexOf(name) !== index);
  // Offered by the reminder and by the settings alike.
  return several.filter((name) => name !== 'Download backup');
}

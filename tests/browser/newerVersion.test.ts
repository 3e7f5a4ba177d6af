import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { downloadBy } from './support/download.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import {
  databaseRows,
  leaveApp,
  putDatabaseRow,
  raiseDatabaseVersion,
  store,
  storedTexts,
} from './support/storage.ts';
import { visit } from './support/visit.ts';

test.use({ person: student });

const shadow = 'Shadow an interventional radiologist for a full day';
const newerText = '{"version":2,"records":{"shadow-ir-day":{"done":"in another way"}}}';

test('what a newer version stored stays as it is, and this one only reads', async ({ page }) => {
  const { alert, saved } = appFrame(page);
  await visit(page, './');
  await saved.waitFor();
  await leaveApp(page);
  await store(page, 'ir-roadmap:milestones', newerText);
  const texts = await storedTexts(page);
  const rows = await databaseRows(page, 'records');

  await visit(page, 'steps/understand-the-field');
  await expectReadOnly(page);
  const { name, text } = await downloadBy(
    page,
    alert.getByRole('button', { name: 'Download a copy' }),
  );
  expect(name).toBe('ir-roadmap-backup-2026-11-24.json');
  expect(JSON.parse(text)).toMatchObject({
    format: 'ir-roadmap-backup',
    data: { plan: { current: { graduation: '2028-05-15' } } },
  });
  expect(await storedTexts(page)).toEqual(texts);
  expect(await databaseRows(page, 'records')).toEqual(rows);
});

test('a tab becomes read-only when a newer version writes in another', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await visit(page, 'steps/understand-the-field');
  await appFrame(page).saved.waitFor();
  await leaveApp(other);
  await store(other, 'ir-roadmap:milestones', newerText);
  await expectReadOnly(page);
  expect((await storedTexts(page))['ir-roadmap:milestones']).toBe(newerText);
  await appFrame(page).alert.getByRole('button', { name: 'Reload this tab' }).click();
  await expectReadOnly(page);
});

test('a row of a newer version in the mirror makes this one read-only', async ({ page }) => {
  const row = { table: 'milestones', id: 'shadow-ir-day', version: 2, record: { done: 'so' } };
  await visit(page, './');
  await appFrame(page).saved.waitFor();
  await leaveApp(page);
  await putDatabaseRow(page, row);
  await visit(page, 'steps/understand-the-field');
  await expectReadOnly(page);
  expect(await databaseRows(page, 'records')).toContainEqual(row);
});

test('a newer version may change the database while this one is open', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await visit(page, 'steps/understand-the-field');
  await appFrame(page).saved.waitFor();
  await leaveApp(other);
  await raiseDatabaseVersion(other, 2);
  await milestoneRow(page, shadow).checkbox.click();
  await expect(appFrame(page).alert).toContainText(
    'A newer version of IR Roadmap has written here.',
  );
});

async function expectReadOnly(page: Page): Promise<void> {
  const { alert, message } = appFrame(page);
  const { checkbox } = milestoneRow(page, shadow);
  await expect(alert).toContainText('A newer version of IR Roadmap has written here.');
  await checkbox.click();
  await expect(message('Not changed: this tab is read-only')).toBeVisible();
  await expect(checkbox).not.toBeChecked();
}

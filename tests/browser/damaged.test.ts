import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { downloadBy } from './support/download.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { refuseIndexedDb } from './support/refusals.ts';
import { databaseRows, leaveApp, putDatabaseRow, store, storedTexts } from './support/storage.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';

test.use({
  person: { ...student, milestones: { 'shadow-ir-day': { doneDates: ['2026-11-02'] } } },
});

const parts = {
  plan: 'your plan',
  milestones: 'your milestones',
  rotations: 'your rotations',
  procedures: 'your procedures',
  credits: 'your credits',
  contacts: 'your contacts',
  settings: 'your settings',
  undo: 'the list of changes that can be undone',
};

for (const [part, name] of Object.entries(parts)) {
  test(`an unreadable text under ${part} is said, set aside byte for byte, and costs nothing`, async ({
    page,
  }) => {
    const key = `ir-roadmap:${part}`;
    const text = `{"version":1,"records":{"cut off in the middle of ${part} 🎉`;
    const { alert, saved } = appFrame(page);
    await saveTwice(page);
    await store(page, key, text);

    await visit(page, 'steps/understand-the-field');
    await expect(alert).toContainText(`Part of your saved data could not be read: ${name}.`);
    await expect(alert).toContainText('The text was set aside byte for byte');
    await saved.waitFor();
    await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
    expect(await databaseRows(page, 'quarantine')).toEqual([
      expect.objectContaining({ key: part, text }),
    ]);
    const file = await downloadBy(
      page,
      page.getByRole('button', { name: 'Download the unreadable text' }),
    );
    expect(file).toEqual({ name: `ir-roadmap-unreadable-${part}-2026-11-24.txt`, text });

    await visit(page, './');
    await expect(overviewPage(page).remainingTraining).toContainText('7 years 7 months');
    await expect(alert).toHaveCount(0);
  });
}

test('without the mirror, an unreadable text is set aside beside the others', async ({ page }) => {
  const text = 'not what the app writes';
  await leaveApp(page);
  await store(page, 'ir-roadmap:milestones', text);
  await page.addInitScript(refuseIndexedDb);
  await visit(page, 'steps/understand-the-field');
  await expect(appFrame(page).alert.filter({ hasText: 'could not be read' })).toContainText(
    'The text was set aside byte for byte',
  );
  const texts = Object.entries(await storedTexts(page));
  const asideTexts = texts.filter(([key]) => key.startsWith('ir-roadmap:quarantine:milestones:'));
  expect(asideTexts.map(([, aside]) => aside)).toEqual([text]);
});

test('a record that cannot be read costs none of the others, and is set aside', async ({
  page,
}) => {
  await saveTwice(page);
  const texts = await storedTexts(page);
  const text = texts['ir-roadmap:milestones']?.replace('"records":{', '"records":{"x":{"id":7},');
  await store(page, 'ir-roadmap:milestones', text ?? '');
  await visit(page, 'steps/understand-the-field');
  await expect(appFrame(page).alert).toContainText('What could be read of it is in use.');
  await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
  await expect
    .poll(() => databaseRows(page, 'quarantine'))
    .toEqual([expect.objectContaining({ key: 'milestones', text })]);
});

test('a row of the mirror that cannot be read is set aside before it is replaced', async ({
  page,
}) => {
  const row = { table: 'milestones', id: 'shadow-ir-day', version: 1, record: 'no record' };
  await saveTwice(page);
  await putDatabaseRow(page, row);
  await visit(page, 'steps/understand-the-field');
  await appFrame(page).saved.waitFor();
  await expect(milestoneRow(page, shadow).checkbox).toBeChecked();
  expect(await databaseRows(page, 'quarantine')).toEqual([
    expect.objectContaining({ key: 'mirror/milestones/shadow-ir-day', text: JSON.stringify(row) }),
  ]);
  expect(await databaseRows(page, 'records')).toContainEqual(
    expect.objectContaining({ record: expect.objectContaining({ doneDates: ['2026-11-02'] }) }),
  );
});

/** So that both copies hold the record; the app does not run afterward. */
async function saveTwice(page: Page): Promise<void> {
  await visit(page, './');
  await appFrame(page).saved.waitFor();
  await leaveApp(page);
}

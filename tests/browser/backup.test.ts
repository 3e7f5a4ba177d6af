import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { milestoneRow } from './pages/checklist.ts';
import { importDialog, yourData } from './pages/yourData.ts';
import { downloadBy } from './support/download.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { deleteDatabase, leaveApp } from './support/storage.ts';
import { visit } from './support/visit.ts';

const shadow = 'Shadow an interventional radiologist for a full day';

test.use({
  person: {
    ...student,
    milestones: {
      'shadow-ir-day': { doneDates: ['2026-11-02'], notes: 'Prélude 🎉' },
      'own-1': { own: { step: 'residency', title: 'Learn to suture', order: 1 } },
    },
    contacts: { ann: { name: 'Ann Lee' } },
  },
});

interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** The file as the file picker gives it. */
async function choose(page: Page, { name, text }: ChosenFile): Promise<void> {
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    yourData(page).chooseFile.click(),
  ]);
  await picker.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function drop(page: Page, { name, text }: ChosenFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'application/json' }));
      return transfer;
    },
    [name, text] as const,
  );
  await yourData(page).section.dispatchEvent('drop', { dataTransfer });
}

/** As a person does who clears the browser's data: the app does not run while it happens. */
async function eraseEverything(page: Page): Promise<void> {
  await leaveApp(page);
  await page.evaluate(() => localStorage.clear());
  await deleteDatabase(page);
}

function withoutInstant(text: string): string {
  return text.replace(/"exportedAt": "[^"]*"/, '');
}

function backupText(data: unknown, version = 1): string {
  const exportedAt = '2026-11-20T12:00:00.000Z';
  return JSON.stringify({ format: 'ir-roadmap-backup', version, exportedAt, app: '1', data });
}

const ofAnother = {
  name: 'another.json',
  text: backupText({
    milestones: {
      'shadow-ir-day': { id: 'shadow-ir-day', updatedAt: '2026-11-20T12:00:00.000Z' },
      'own-9': {
        id: 'own-9',
        updatedAt: '2026-11-20T12:00:00.000Z',
        own: { step: 'residency', title: 'Read one paper a week', order: 2 },
      },
    },
  }),
};

test('a backup brings everything back after the browser has lost it, byte for byte', async ({
  page,
}) => {
  const { download, backup } = yourData(page);
  const { dialog } = importDialog(page);
  await visit(page, 'settings');
  await expect(backup).toContainText('No backup yet.');
  const first = await downloadBy(page, download);
  expect(first.name).toBe('ir-roadmap-backup-2026-11-24.json');
  await expect(backup).toContainText('Last one Nov 24, 2026, today.');

  await eraseEverything(page);
  await visit(page, 'settings');
  await expect(backup).toContainText('No backup yet.');
  await choose(page, first);
  await expect(dialog).toContainText('5 added');
  await finishImport(page);
  await appFrame(page).saved.waitFor();
  await page.reload();
  const second = await downloadBy(page, download);
  expect(withoutInstant(second.text)).toBe(withoutInstant(first.text));

  await choose(page, first);
  await expect(dialog).toContainText('Nothing will change');
});

test('the backup of another device is merged: the newer of two versions stays', async ({
  page,
}) => {
  const { dialog, outcome } = importDialog(page);
  await visit(page, 'settings');
  await choose(page, ofAnother);
  await expect(dialog).toContainText('another.json, exported Nov 20, 2026');
  await outcome('1 added').click();
  await expect(dialog.getByText('Read one paper a week')).toBeVisible();
  await expect(outcome('1 changed')).toBeVisible();
  await expectAccessible(page);
  await finishImport(page);
  await expect(appFrame(page).message('The backup is merged into your record.')).toBeVisible();
  await visit(page, 'steps/understand-the-field');
  await expect(milestoneRow(page, shadow).checkbox).not.toBeChecked();
});

test('a replacement removes what the file lacks, and one undo brings it back', async ({ page }) => {
  const { outcome, replace } = importDialog(page);
  const { undoInMessage, message } = appFrame(page);
  await visit(page, 'settings');
  const before = await downloadBy(page, yourData(page).download);
  await drop(page, ofAnother);
  await replace.check({ force: true });
  await outcome('4 removed').click();
  await finishImport(page);
  await expect(message('Your record is replaced by the backup.')).toBeVisible();
  await undoInMessage.click();
  await expect(message('Undone: replace your record by a backup.')).toBeVisible();
  await choose(page, before);
  await expect(importDialog(page).dialog).toContainText('Nothing will change');
});

for (const [what, file, words] of [
  ['of another app', { name: 'package.json', text: '{"version":1}' }, 'is not a backup'],
  ['cut short', { name: 'cut.json', text: ofAnother.text.slice(0, 99) }, 'is damaged'],
  ['10,000 levels deep', { name: 'deep.json', text: '['.repeat(10_000) }, 'is damaged'],
  ['of a newer version', { name: 'new.json', text: backupText({}, 2) }, 'a newer version of'],
] as const) {
  test(`a file ${what} is refused with a sentence, and nothing changes`, async ({ page }) => {
    const { dialog, close, importButton } = importDialog(page);
    await visit(page, 'settings');
    const before = await downloadBy(page, yourData(page).download);
    await choose(page, file);
    await expect(dialog.getByRole('alert')).toContainText(`“${file.name}”`);
    await expect(dialog.getByRole('alert')).toContainText(words);
    await expect(importButton).toHaveCount(0);
    await close.click();
    await expect(yourData(page).chooseFile).toBeFocused();
    const after = await downloadBy(page, yourData(page).download);
    expect(withoutInstant(after.text)).toBe(withoutInstant(before.text));
  });
}

test('names that could do harm are left out and named', async ({ page }) => {
  const { dialog, outcome } = importDialog(page);
  const hostile = '"__proto__":{"polluted":1},"setState":{},"checkOff":{"id":"x"}';
  const text = backupText({}).replace('"data":{}', `"data":{${hostile}}`);
  await visit(page, 'settings');
  await choose(page, { name: 'hostile.json', text });
  await outcome('3 left out').click();
  await expect(
    dialog.getByRole('listitem').getByText(/^(__proto__|setState|checkOff) /),
  ).toHaveCount(3);
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});

test('a file of 100 MB is refused at once', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('large.json');
  await writeFile(path, Buffer.alloc(100_000_000, 32));
  await visit(page, 'settings');
  await page.getByLabel('Backup file').setInputFiles(path);
  await expect(importDialog(page).dialog.getByRole('alert')).toContainText('is larger than any');
});

test('the JSON Schema of the backup is served', async ({ page }) => {
  const response = await page.request.get('schema/backup-v1.json');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ title: 'IR Roadmap backup' });
});

/** The dialog closes when it is done. */
async function finishImport(page: Page): Promise<void> {
  const { importButton, dialog } = importDialog(page);
  await importButton.click();
  await expect(dialog).toHaveCount(0);
}

import type { Page } from '@playwright/test';
import { milestoneRow } from './pages/checklist.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

const mentor = 'Find a mentor in IR';

/** The picker cannot be driven; a file of the browser's own stands for the chosen one. */
async function answerPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async () => {
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle('copy.json', { create: true });
      },
      showOpenFilePicker: async () => [],
    });
  });
}

function textOfCopy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('copy.json')).getFile();
    return file.text();
  });
}

/** As when a synced folder brings what another device wrote. */
async function writeFromElsewhere(page: Page, content: string | Buffer): Promise<void> {
  const bytes = [...Buffer.from(content)];
  await page.evaluate(async (written) => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle('copy.json')).createWritable();
    await writable.write(new Uint8Array(written));
    await writable.close();
    window.dispatchEvent(new Event('focus'));
  }, bytes);
}

function withContact(text: string): string {
  const contact = { id: 'ann', name: 'Ann Lee', updatedAt: '2026-11-24T10:00:00.000Z' };
  return text.replace(/"contacts":\s*\{/, `$&"ann":${JSON.stringify(contact)}`);
}

test.describe('a student', () => {
  test.use({ person: student });

  test('keeps a copy in a file, through a reload, and takes in what another device wrote', async ({
    page,
  }) => {
    await answerPicker(page);
    await visit(page, 'settings');
    await page.getByRole('button', { name: 'New file' }).click();
    await expect(page.getByText(/“copy.json” was written at/)).toBeVisible();
    await expectAccessible(page);

    await visit(page, 'steps/networking');
    await milestoneRow(page, mentor).checkbox.check();
    // After a reload it goes on when the page has come to rest.
    await expect.poll(() => textOfCopy(page), { timeout: 15_000 }).toContain('"find-mentor"');

    await writeFromElsewhere(page, withContact(await textOfCopy(page)));
    await expect(page.getByText('The backup is merged into your record.')).toBeVisible();

    await writeFromElsewhere(page, 'Dear diary');
    await expect(page.getByText(/The copy in “copy.json” is not kept any more/)).toBeVisible();
    await visit(page, 'settings');
    expect(await textOfCopy(page)).toBe('Dear diary');
  });
});

test.describe('a student who knows Zoë', () => {
  test.use({ person: { ...student, contacts: { zoe: { name: 'Zoë Okafor' } } } });

  test('keeps her name where an editor has written the copy without UTF-8', async ({ page }) => {
    await answerPicker(page);
    await visit(page, 'settings');
    await page.getByRole('button', { name: 'New file' }).click();
    await expect(page.getByText(/“copy.json” was written at/)).toBeVisible();
    expect(await textOfCopy(page)).toContain('Zoë Okafor');

    await writeFromElsewhere(page, Buffer.from(await textOfCopy(page), 'latin1'));
    await expect(page.getByText(/The copy in “copy.json” is not kept any more/)).toBeVisible();
    await expect(page.getByText(/“copy.json” is no backup of this app/)).toBeVisible();
    expect(await textOfCopy(page)).toContain('Zo\uFFFD Okafor');
    await visit(page, 'logbook/contacts');
    await expect(page.getByText('Zoë Okafor').first()).toBeVisible();
  });
});

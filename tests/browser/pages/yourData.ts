import type { Page } from '@playwright/test';

/** What the settings offer for backups. */
export function yourData(page: Page) {
  const section = page.getByRole('region', { name: 'Your data' });
  return {
    section,
    /** The row that says when the last backup was made. */
    backup: section.getByText('One file with your whole record.'),
    download: section.getByRole('button', { name: 'Download backup' }),
    chooseFile: section.getByRole('button', { name: 'Choose a file' }),
  };
}

export function importDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^(Import a backup|Nothing was imported)$/ });
  return {
    dialog,
    /** What becomes of the entries, by its count: "1 added". It unfolds their names. */
    outcome: (text: string) => dialog.locator('summary').filter({ hasText: text }),
    replace: dialog.getByRole('radio', { name: 'Replace' }),
    importButton: dialog.getByRole('button', { name: 'Import', exact: true }),
    /** The one in words: another one is a cross. */
    close: dialog.getByText('Close', { exact: true }),
  };
}

import type { Page } from '@playwright/test';

/** Restore points and erasing, in the section "Your data" of the settings. */
export function keptData(page: Page) {
  const section = page.getByRole('region', { name: 'Your data' });
  const restorePoints = page.getByRole('dialog', { name: 'Restore points' });
  const restorePoint = page.getByRole('dialog', { name: 'Restore point', exact: true });
  const erase = page.getByRole('dialog', { name: 'Erase everything in this browser?' });
  return {
    section,
    showRestorePoints: section.getByRole('button', { name: 'Show restore points' }),
    restorePoints,
    points: restorePoints.getByRole('list', { name: 'Restore points' }).getByRole('listitem'),
    look: restorePoints.getByRole('button', { name: /^Look at/ }),
    restore: restorePoints.getByRole('button', { name: /^Restore / }),
    restorePoint,
    openErase: section.getByRole('button', { name: 'Erase' }),
    erase,
    eraseWord: erase.getByRole('textbox', { name: 'Type “erase” to confirm' }),
    eraseButton: erase.getByRole('button', { name: 'Erase' }),
    backupFirst: erase.getByRole('button', { name: 'Backup first' }),
  };
}

import type { Page } from '@playwright/test';

export function findDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Find and do' });
  return {
    dialog,
    search: dialog.getByRole('combobox', { name: 'Find and do' }),
    results: dialog.getByRole('option'),
    found: (group: string, name: string) =>
      dialog.getByRole('group', { name: group }).getByRole('option', { name }),
  };
}

export function shortcutsDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Keyboard shortcuts' });
}

export function addMilestoneDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Add a milestone' });
  return {
    dialog,
    title: dialog.getByRole('textbox', { name: 'Title' }),
    step: dialog.getByRole('combobox', { name: 'Step' }),
    targetDate: dialog.getByRole('textbox', { name: 'Target date' }),
    add: dialog.getByRole('button', { name: 'Add milestone' }),
    cancel: dialog.getByRole('button', { name: 'Cancel' }),
  };
}

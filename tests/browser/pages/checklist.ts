import type { Page } from '@playwright/test';

/** A milestone in a list, wherever it is listed. */
export function milestoneRow(page: Page, title: string) {
  const checkbox = page.getByRole('checkbox', { name: title, exact: true });
  const row = page.getByRole('listitem').filter({ has: checkbox });
  return { row, checkbox, title: row.getByRole('link', { name: title, exact: true }) };
}

/** The milestone that is opened in its step. */
export function milestoneEditor(page: Page, title: string) {
  const editor = page.getByRole('article', { name: title, exact: true });
  const field = (name: string) => editor.getByRole('textbox', { name });
  const button = (name: string) => editor.getByRole('button', { name });
  return {
    editor,
    title: editor.getByRole('heading', { name: title }),
    checkbox: editor.getByRole('checkbox', { name: title, exact: true }),
    target: (origin: 'From plan' | 'Pinned' | 'No date') =>
      editor.getByRole('radio', { name: origin }),
    pinnedDate: field('Pinned date'),
    targetDate: field('Target date'),
    doneDate: field('Done date'),
    notes: field('Notes'),
    ownTitle: field('Title'),
    ownStep: editor.getByRole('combobox', { name: 'Step' }),
    links: editor.getByRole('group', { name: 'Links' }),
    addLink: button('Add a link'),
    linkName: field('Name'),
    linkAddress: field('Address'),
    saveLink: button('Add link'),
    notForMe: button('Not for me'),
    backOnMyList: button('Back on my list'),
    moveUp: button('Move up'),
    moveDown: button('Move down'),
    remove: button('Remove'),
    close: editor.getByRole('button', { name: 'Close', exact: true }),
  };
}

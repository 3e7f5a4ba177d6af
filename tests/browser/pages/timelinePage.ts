import type { Page } from '@playwright/test';

/** The picture, what moves it, what is opened below it, and the tables. */
export function timelinePage(page: Page) {
  const picture = page.getByRole('region', { name: 'Timeline picture' });
  const table = page.getByRole('table', { name: 'Milestones by date' });
  return {
    picture,
    table,
    zoom: (level: 'All years' | 'Year' | 'Month') =>
      page.getByRole('radio', { name: level, exact: true }),
    step: page.getByRole('combobox', { name: 'Milestones of' }),
    mark: (name: RegExp | string) => picture.getByRole('button', { name }),
    stage: (name: string) => picture.getByRole('button', { name: `${name},` }),
    panel: (title: string) => page.getByRole('region', { name: title, exact: true }),
    row: (title: string) =>
      table
        .getByRole('row')
        .filter({ has: page.getByRole('checkbox', { name: title, exact: true }) }),
  };
}

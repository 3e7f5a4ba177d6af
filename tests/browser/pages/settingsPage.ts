import type { Page } from '@playwright/test';

export function settingsPage(page: Page) {
  const choice = (name: string) => page.getByRole('combobox', { name });
  const academicYear = page.getByRole('group', { name: 'Academic year starts' });
  return {
    pathway: choice('Pathway'),
    whereYouAre: choice('Where are you now?'),
    schoolStart: page.getByRole('textbox', { name: 'Medical school starts' }),
    graduation: page.getByRole('textbox', { name: 'Graduation' }),
    residencyStart: page.getByRole('textbox', { name: 'Residency starts' }),
    length: (stage: string) => page.getByRole('textbox', { name: stage, exact: true }),
    yearStartMonth: academicYear.getByRole('combobox', { name: 'Month' }),
    yearStartDay: academicYear.getByRole('combobox', { name: 'Day' }),
    theme: (name: 'System' | 'Light' | 'Dark') => page.getByRole('radio', { name }),
    dateStyle: (example: string) => page.getByRole('radio', { name: example }),
    download: page.getByRole('button', { name: 'Download backup' }),
  };
}

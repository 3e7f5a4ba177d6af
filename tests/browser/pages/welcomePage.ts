import type { Page } from '@playwright/test';

export const welcomeTitle = 'The road to interventional radiology, with your own dates on it.';

export function welcomePage(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1, name: welcomeTitle }),
    whereabouts: (name: string) => page.getByRole('radio', { name, exact: true }),
    date: (question: string) => page.getByRole('textbox', { name: question }),
    pathway: page.getByRole('combobox', { name: 'Which pathway do you have in mind?' }),
    preview: page.getByRole('complementary', { name: 'Preview' }),
    draw: page.getByRole('button', { name: 'Draw my roadmap' }),
    skip: page.getByRole('button', { name: 'Skip for now' }),
  };
}

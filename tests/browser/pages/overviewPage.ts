import type { Page } from '@playwright/test';

export function overviewPage(page: Page) {
  const nextUp = page.getByRole('region', { name: 'Next up' });
  const steps = page.getByRole('region', { name: 'The seven steps' });
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Overview' }),
    remainingTraining: page.getByRole('region', { name: 'Remaining training' }),
    nextUp,
    firstCheckbox: nextUp.getByRole('checkbox').first(),
    wholeProgress: steps.getByText(/^\d+ of \d+ done$/),
    progressOf: (step: string) => steps.getByRole('progressbar', { name: step }),
  };
}

import type { Page } from '@playwright/test';

/** What the settings offer to share a roadmap with. */
export function shareDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Share a read-only link' });
  return {
    dialog,
    open: page.getByRole('button', { name: 'Create link' }),
    name: dialog.getByLabel('Your name'),
    part: (name: string | RegExp) => dialog.getByRole('checkbox', { name }),
    link: dialog.getByLabel('Link', { exact: true }),
    copy: dialog.getByRole('button', { name: 'Copy link' }),
  };
}

/** The page that a shared link opens. */
export function sharedPage(page: Page) {
  const region = (name: string | RegExp) => page.getByRole('region', { name });
  return {
    /** Whose it is, and that it is only looked at. */
    title: page.getByText('You are looking; nothing of yours is changed.'),
    remaining: region(/^Remaining training/),
    region,
    compare: page.getByRole('button', { name: 'Compare with my plan' }),
    comparison: page.getByRole('table', { name: 'The shared roadmap and yours' }),
    /** Why nothing is shown. */
    problem: (title: string) => page.getByRole('heading', { name: title }),
  };
}

import type { Page } from '@playwright/test';

/** What stands around every place. */
export function appFrame(page: Page) {
  const status = page.getByRole('status');
  const navigation = page.getByRole('navigation', { name: 'Main' });
  return {
    skipLink: page.getByRole('link', { name: 'Skip to content' }),
    banner: page.getByRole('banner'),
    navigation,
    main: page.getByRole('main'),
    heading: page.getByRole('heading', { level: 1 }),
    alert: page.getByRole('alert'),
    /** What the last change did. */
    message: (text: string | RegExp) => status.filter({ hasText: text }),
    undoInMessage: status.getByRole('button', { name: 'Undo' }),
    undo: page.getByRole('main').getByRole('button', { name: 'Undo', exact: true }),
    /** Every change is on disk. */
    saved: status.filter({ hasText: 'Saved in this browser' }),
    goTo: async (place: string) => {
      const link = navigation.getByRole('link', { name: place, exact: true });
      const more = navigation.getByRole('button', { name: 'More' });
      await link.or(more).first().waitFor();
      // On a phone the bar has no room for all.
      if (!(await link.isVisible())) await more.click();
      await link.filter({ visible: true }).click();
    },
  };
}

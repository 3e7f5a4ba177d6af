// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settingsOf } from '#store/derivedSettings.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderApp } from '../../support/renderApp.tsx';

const tables = planTables(classOf2028);
const theme = (): string | undefined => document.documentElement.dataset['theme'];

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

describe('the settings', () => {
  it('have their sections, which can be reached from a list', () => {
    renderApp('/settings', { tables });
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole(
      'link',
    );
    expect(links.map((link) => link.textContent)).toEqual([
      'Plan',
      'Appearance',
      'Keyboard',
      'Your data',
    ]);
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      expect(target).toHaveAccessibleName(link.textContent);
    }
  });

  it('change the theme of the page', async () => {
    const { user, store } = renderApp('/settings', { tables });
    expect(theme()).toBeUndefined();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(theme()).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'System' }));
    expect(theme()).toBeUndefined();
    expect(settingsOf(store.getState()).theme).toBe('system');
  });

  it('change how every date is written', async () => {
    const { user } = renderApp('/settings', { tables });
    await user.click(screen.getByRole('radio', { name: '24 Nov 2026' }));
    expect(screen.getByRole('textbox', { name: 'Graduation' })).toHaveValue('15 May 2028');
    await user.click(screen.getByRole('radio', { name: '2026-11-24' }));
    expect(screen.getByRole('textbox', { name: 'Graduation' })).toHaveValue('2028-05-15');
  });

  it('give a copy of the record', async () => {
    const createObjectURL = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:backup');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderApp('/settings', { tables });
    // The code of a backup is loaded for it.
    const yourData = within(screen.getByRole('region', { name: 'Your data' }));
    await user.click(yourData.getByRole('button', { name: 'Download backup' }));
    expect(
      await screen.findByText('ir-roadmap-backup-2026-11-24.json is on its way to your downloads.'),
    ).toBeVisible();
    expect(createObjectURL).toHaveBeenCalledOnce();
  });

  it('show nothing of the record before it is read', () => {
    const { store } = renderApp('/settings', { tables });
    act(() => store.setState({ isRead: false }));
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

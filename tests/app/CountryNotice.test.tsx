// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { loadCatalogOf } from '#catalog/countries.ts';
import { date } from '../support/dates.ts';
import { planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';

vi.mock(import('#catalog/countries.ts'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadCatalogOf: vi.fn<typeof actual.loadCatalogOf>(actual.loadCatalogOf) };
});

const tables = planTables({ pathwayId: 'uk-ir', graduation: date('2028-07-01') });

it('says when the rules of a country could not be loaded, shows no dates in their place, and tries again', async () => {
  vi.mocked(loadCatalogOf).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { user } = renderApp('/', { tables });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The training rules of a country could not be loaded.',
  );
  const remaining = screen.getByRole('region', { name: 'Remaining training' });
  expect(remaining).not.toHaveTextContent(/\d|Add one date/);
  expect(screen.getByRole('link', { name: /Radiology with IR/ })).toHaveTextContent('No dates yet');

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await within(remaining).findByText('9 years 8 months')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('leaves the choice of a pathway in Settings, and nothing that would be of another country', async () => {
  vi.mocked(loadCatalogOf).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { user } = renderApp('/settings', { tables });
  await screen.findByRole('alert');
  const pathway = screen.getByRole('combobox', { name: 'Pathway' });
  expect(pathway).toHaveValue('uk-ir');
  expect(screen.queryByRole('textbox', { name: 'Graduation' })).toBeNull();

  await user.selectOptions(pathway, 'us-integrated');
  expect(screen.getByRole('textbox', { name: 'Residency starts' })).toHaveValue('Jul 1, 2028');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it.each([
  ['Timeline', '/timeline', 'table', 'Milestones by date'],
  ['Rotations', '/rotations', 'region', 'Blocks'],
  ['Compare', '/compare', 'button', 'Add a what-if'],
])(
  'does not say on the place %s that the plan has no dates, which it has',
  async (title, address, role, name) => {
    vi.mocked(loadCatalogOf).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { user } = renderApp(address, { tables });
    await screen.findByRole('alert');
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Your plan has no dates yet' })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole(role, { name })).toBeVisible();
  },
);

it('offers nobody on the Overview a beginning who has begun', async () => {
  vi.mocked(loadCatalogOf).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { user } = renderApp('/', { tables });
  await screen.findByRole('alert');
  const nextUp = await screen.findByRole('region', { name: 'Next up' });
  expect(within(nextUp).queryByRole('heading', { name: /To begin with/ })).toBeNull();
  expect(within(nextUp).queryByRole('checkbox')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await within(nextUp).findAllByRole('checkbox')).length).toBeGreaterThan(0);
});

it('loads the page anew where the browser does not ask for the rules again, once the network is back', async () => {
  vi.mocked(loadCatalogOf).mockRejectedValue(new TypeError('Failed to fetch'));
  const ask = vi.fn<typeof fetch>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
  vi.stubGlobal('fetch', ask);
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
  const { user } = renderApp('/', { tables });
  const alert = await screen.findByRole('alert');
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await within(alert).findByText(/The network is still gone\./)).toBeVisible();
  expect(reload).not.toHaveBeenCalled();

  ask.mockResolvedValue(new Response());
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(within(alert).queryByText(/The network is still gone\./)).toBeNull();
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';

await import('#app/MorePlaces.tsx');

it('leads to every place, and marks the one that is shown', () => {
  renderApp('/compare', { tables: planTables(classOf2028) });
  const navigation = within(screen.getByRole('navigation', { name: 'Main' }));
  const links = navigation.getAllByRole('link').filter((link) => link.hasAttribute('title'));
  expect(links.map(({ title }) => title)).toEqual([
    'Overview',
    'Steps',
    'Timeline',
    'Rotations',
    'Logbook',
    'Compare',
    'Field guide',
    'Settings',
  ]);
  expect(navigation.getByRole('link', { current: 'page' })).toHaveAccessibleName('Compare');
});

it.each([
  ['/steps/residency', 'Steps'],
  ['/Steps/', 'Steps'],
  ['/rotations/MS4', 'Rotations'],
])('marks on %s what it belongs to, and not the overview besides', (path, name) => {
  renderApp(path, { tables: planTables(classOf2028) });
  const navigation = within(screen.getByRole('navigation', { name: 'Main' }));
  expect(navigation.getByRole('link', { current: 'page' })).toHaveAccessibleName(name);
});

it.each([
  ['/compare/', 'Compare'],
  ['/guide/what-ir-is', 'Field guide'],
  ['/settings/your-data', 'Settings'],
])('marks behind “More”, too, what %s belongs to', async (path, name) => {
  const { user } = renderApp(path, { tables: planTables(classOf2028) });
  await user.click(screen.getByRole('button', { name: 'More' }));
  const more = within(await screen.findByRole('dialog', { name: 'More' }));
  expect(more.getByRole('link', { current: 'page' })).toHaveAccessibleName(name);
});

it('has the places that a phone’s bar has no room for behind “More”', async () => {
  const { user } = renderApp('/', { tables: planTables(classOf2028) });
  await user.click(screen.getByRole('button', { name: 'More' }));
  const more = within(await screen.findByRole('dialog', { name: 'More' }));
  expect(more.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Timeline',
    'Compare',
    'Field guide',
    'Settings',
  ]);
  await user.click(more.getByRole('link', { name: 'Compare' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: 'Compare' })).toBeInTheDocument();
});

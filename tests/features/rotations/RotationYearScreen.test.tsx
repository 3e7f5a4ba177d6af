// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { Navigate, Route, Routes } from 'react-router';
import { expect, it, vi } from 'vitest';
import { loadCatalogOf } from '#catalog/countries.ts';
import { RotationYearScreen } from '#features/rotations/RotationYearScreen.tsx';
import { paths } from '#parts/paths.ts';
import type { Tables } from '#record/schema.ts';
import { loadCountriesOf } from '#store/countries.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

vi.mock(import('#catalog/countries.ts'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadCatalogOf: vi.fn<typeof actual.loadCatalogOf>(actual.loadCatalogOf) };
});

function renderYear(label: string, tables: Partial<Tables>) {
  return renderPart(
    <Routes>
      <Route path={paths.rotationYear.pattern} element={<RotationYearScreen />} />
      <Route path="*" element={<Navigate to={paths.rotationYear.link(label)} replace />} />
    </Routes>,
    { tables },
  );
}

const notFound = () => screen.queryByRole('heading', { name: 'This page is not on the map' });

it('is found by whatever the year is called', () => {
  renderYear('R1/2 (50 %)', {});
  expect(screen.getByRole('heading', { name: 'Rotations of R1/2 (50 %)' })).toBeVisible();
});

it('asks for a date of the plan where there is none', () => {
  renderYear('PGY-3', {});
  expect(notFound()).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Rotations of PGY-3' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Enter a date of your plan' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Print' })).not.toBeInTheDocument();
});

it('waits while the rules of the plan’s country are not here, and shows the year when they are', async () => {
  vi.mocked(loadCatalogOf).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { store } = renderYear(
    'ST4',
    planTables({ pathwayId: 'uk-ir', graduation: date('2020-07-15') }),
  );
  await act(() => loadCountriesOf(store, store.getState().tables));
  expect(notFound()).not.toBeInTheDocument();
  expect(screen.queryByText('Your plan has no dates yet')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Rotations of ST4' })).toBeVisible();

  await act(() => loadCountriesOf(store, store.getState().tables));
  expect(await screen.findByRole('grid', { name: /ST4/ })).toBeVisible();
});

it('is not found where the plan has no such year', () => {
  renderYear('PGY-9', planTables({ pathwayId: 'us-esir', graduation: date('2024-05-15') }));
  expect(notFound()).toBeVisible();
});

it('names a rotation in words where this version does not know its type', async () => {
  const { user } = renderYear('PGY-3', {
    ...planTables({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') }),
    rotations: {
      r1: {
        id: 'r1',
        updatedAt: longAgo,
        type: 'burn-unit',
        trainingYear: 'PGY-3',
        start: date('2026-07-01'),
        end: date('2026-07-28'),
        status: 'planned',
      },
    },
  });
  const cell = screen.getByRole('gridcell', { name: /Burn unit/ });
  expect(screen.getByRole('rowheader', { name: 'Burn unit' })).toBeVisible();
  await user.click(within(cell).getByRole('button'));
  expect(screen.getByRole('region', { name: 'Selected blocks' })).toHaveTextContent(/, Burn unit/);
});

// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { LedgerDialog } from '#features/overview/LedgerDialog.tsx';
import { date } from '../../support/dates.ts';
import { changedTo, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { loadCountriesOf } from '#store/countries.ts';
import type { Tables } from '#record/schema.ts';

async function sum(tables: Partial<Tables>): Promise<HTMLElement> {
  const { store } = renderPart(<LedgerDialog onClose={vi.fn<() => void>()} />, { tables });
  await act(() => loadCountriesOf(store, store.getState().tables));
  return screen.getByRole('dialog', { name: 'How this is worked out' });
}

it('after a change to another country has the exams of that country', async () => {
  const resident = planTables({ pathwayId: 'us-integrated', graduation: date('2024-05-15') });
  const shown = await sum({ ...resident, ...changedTo('uk-ir', 'PGY-2') });
  expect(shown).toHaveTextContent('Final FRCR Part B');
  expect(shown).not.toHaveTextContent(/ABR|Board eligible|Days off/);
});

it('after a change from another country says by which rule days off are counted', async () => {
  const trainee = planTables({ pathwayId: 'uk-ir', graduation: date('2024-07-01') });
  const shown = await sum({ ...trainee, ...changedTo('us-integrated', 'ST1') });
  expect(shown).toHaveTextContent(/Days off.*Workdays from.*theabr\.org.*Board eligible from/);
});

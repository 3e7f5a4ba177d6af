// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LedgerDialog } from '#features/overview/LedgerDialog.tsx';
import type { Tables } from '#record/schema.ts';
import { loadCountriesOf } from '#store/countries.ts';
import { date } from '../../support/dates.ts';
import { changedTo, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

/** The sum as it is read on November 24, 2026. */
async function sumOf(tables: Partial<Tables>) {
  const { store } = renderPart(<LedgerDialog onClose={() => undefined} />, { tables });
  await act(() => loadCountriesOf(store, store.getState().tables));
  return within(screen.getByRole('dialog', { name: 'How this is worked out' }));
}

/** For a residency that began on July 1 of the year. */
function sumFrom(year: number) {
  return sumOf(planTables({ pathwayId: 'us-integrated', residencyStart: date(`${year}-07-01`) }));
}

describe('the sum behind the headline', () => {
  it('names the training years of a stage, and a single one once', async () => {
    const sum = await sumFrom(2024);
    expect(sum.getByText(/^PGY-1, until/)).toHaveTextContent('until Jun 30, 2025');
    expect(sum.getByText(/^PGY-2 to PGY-4, until/)).toHaveTextContent('until Jun 30, 2028');
  });

  it('speaks of an end that is ahead as ahead', async () => {
    const sum = await sumFrom(2024);
    expect(sum.getByText(/^Training ends on/)).toHaveTextContent('June 30, 2030');
  });

  it('speaks of an end that is behind, and of exams before today, as of the past', async () => {
    const sum = await sumFrom(2013);
    expect(sum.getByText(/^Training ended on/)).toHaveTextContent('June 30, 2019');
    expect(sum.getByText('Pass the ABR Qualifying (Core) Exam').closest('li')).toHaveTextContent(
      'was expected Jun 2017.',
    );
  });

  it('after a change to another country has the exams of that country', async () => {
    const resident = planTables({ pathwayId: 'us-integrated', graduation: date('2024-05-15') });
    await sumOf({ ...resident, ...changedTo('uk-ir', 'PGY-2') });
    const shown = screen.getByRole('dialog');
    expect(shown).toHaveTextContent('Final FRCR Part B');
    expect(shown).not.toHaveTextContent(/ABR|Board eligible|Days off/);
  });

  it('after a change from another country says by which rule days off are counted', async () => {
    const trainee = planTables({ pathwayId: 'uk-ir', graduation: date('2024-07-01') });
    await sumOf({ ...trainee, ...changedTo('us-integrated', 'ST1') });
    expect(screen.getByRole('dialog')).toHaveTextContent(
      /Days off.*Workdays from.*theabr\.org.*Board eligible from/,
    );
  });
});

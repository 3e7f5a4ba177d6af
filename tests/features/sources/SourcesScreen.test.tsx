// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SourcesScreen } from '#features/sources/SourcesScreen.tsx';
import { rulesOf } from '#features/sources/rulesOfParts.ts';
import { loadCountriesOf } from '#store/countries.ts';
import { date } from '../../support/dates.ts';
import { changedTo, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

// Once, so that no rules have to be waited for.
await Promise.all(
  ['United States', 'United Kingdom'].map((country) => rulesOf('training', country).load()),
);

/** Who moves from the United Kingdom to the United States with the first year of specialty training. */
async function renderMove(today: string): Promise<void> {
  const { adjustments } = changedTo('us-integrated', 'ST1');
  const daysOff = { kind: 'time-off', id: 'time-off', updatedAt: longAgo, allowance: 25 } as const;
  const { store } = renderPart(<SourcesScreen />, {
    today,
    tables: {
      ...planTables({ pathwayId: 'uk-ir', graduation: date('2024-07-01') }),
      adjustments: { ...adjustments, 'time-off': daysOff },
    },
  });
  await act(() => loadCountriesOf(store, store.getState().tables));
}

describe('the sources of who moves to another country', () => {
  it.each([
    ['2025-01-15', 'United Kingdom'],
    ['2030-01-15', 'United States'],
  ])('are on %s first of all those of the %s', async (today, country) => {
    await renderMove(today);
    expect(await screen.findByRole('combobox', { name: 'Country' })).toHaveDisplayValue(country);
  });

  it('have days off of one’s own beside the rule by which they are counted', async () => {
    await renderMove('2025-01-15');
    expect(screen.getByRole('region', { name: 'Yours' })).toHaveTextContent(
      /Days off a year without extension 25 workdays.*40 workdays/,
    );
  });
});

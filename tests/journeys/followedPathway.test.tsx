// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Tables } from '#record/schema.ts';
import { date } from '../support/dates.ts';
import { planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';
import { longAgo } from '../support/store.ts';

// Loaded when it is opened: not to be waited for here.
await import('#features/overview/LedgerDialog.tsx');

/** On ESIR, in PGY-3 on November 24, 2026, with a change to the integrated residency from this year. */
function changedFrom(year: string): Partial<Tables> {
  return {
    ...planTables({ pathwayId: 'us-esir', graduation: date('2024-05-15') }),
    adjustments: {
      change: {
        id: 'change',
        updatedAt: longAgo,
        kind: 'pathway-change',
        year,
        pathwayId: 'us-integrated',
      },
    },
  };
}

const card = () =>
  within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: /class of/ });

describe('after a change of pathway', () => {
  const tables = changedFrom('PGY-2');

  it('the headline, the card and the sum name the new pathway', async () => {
    const { user } = renderApp('/', { tables });
    expect(screen.getByRole('region', { name: 'Remaining training' })).toHaveTextContent(
      'Integrated IR/DR, finishing June 30, 2030.',
    );
    expect(card()).toHaveTextContent(/^Integrated IR\/DR.*PGY-3/);
    await user.click(screen.getByRole('button', { name: 'How is this worked out?' }));
    const sum = await screen.findByRole('dialog', { name: 'How this is worked out' });
    expect(sum).toHaveTextContent(/Lengths of DR with ESIR, then independent IR\./);
    expect(sum).toHaveTextContent(/Lengths of Integrated IR\/DR\./);
  });

  it('the printed page names the new pathway', async () => {
    renderApp('/print', { tables });
    expect(await screen.findByText(/^Integrated IR\/DR\. PGY-3, Diagnostic/)).toBeVisible();
  });

  it('what is asked for in rotations is that of the new pathway by name', async () => {
    renderApp('/rotations', { tables });
    expect(
      await screen.findByRole('heading', { name: 'What Integrated IR/DR asks for' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['PGY-1', 'ESIR,'],
    ['PGY-3', 'Integrated IR/DR,'],
  ])('the page of %s names the pathway of that year', async (year, text) => {
    renderApp(`/rotations/${year}`, { tables });
    expect(await screen.findByText(new RegExp(`^${text}`))).toBeInTheDocument();
  });

  it('the comparison names the plan by the new pathway', () => {
    renderApp('/compare', { tables });
    expect(screen.getByRole('heading', { level: 2, name: 'Integrated IR/DR' })).toBeInTheDocument();
  });
});

describe('before a change of pathway', () => {
  it('the headline names the pathway that training ends in, the card that of today', () => {
    renderApp('/', { tables: changedFrom('PGY-4') });
    expect(screen.getByRole('region', { name: 'Remaining training' })).toHaveTextContent(
      'Integrated IR/DR, finishing June 30, 2030.',
    );
    expect(card()).toHaveTextContent(/^ESIR.*PGY-3/);
  });
});

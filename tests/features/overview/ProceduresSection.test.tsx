// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ProceduresSection } from '#features/overview/ProceduresSection.tsx';
import type { Tables } from '#record/schema.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

/** In the second year of diagnostic radiology with ESIR, which ends in June 2029. */
const plan = planTables({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') });

const logged = (on: string): Partial<Tables> => ({
  procedures: {
    p: {
      id: 'p',
      updatedAt: longAgo,
      date: date(on),
      procedure: 'port',
      role: 'performed',
      count: 40,
    },
  },
});

const section = { name: 'Procedures' };

it('shows how far what the pathway counts has come, and at what pace', async () => {
  renderApp('/', { tables: { ...plan, ...logged('2026-08-03') } });
  const shown = await screen.findByRole('region', section);
  expect(screen.getByRole('meter', { name: /ESIR/ })).toHaveAttribute(
    'aria-valuetext',
    '40 of 500',
  );
  expect(shown).toHaveTextContent(/40 of 500.*months left: \d+ a month needed/);
  expect(screen.getByRole('link', { name: 'All procedures' })).toHaveAttribute(
    'href',
    '/logbook/procedures',
  );
});

it('is gone once the time of the count is over', () => {
  const tables = { ...plan, ...logged('2026-08-03') };
  const { unmount } = renderPart(<ProceduresSection />, { today: '2029-06-30', tables });
  expect(screen.getByRole('region', section)).toBeVisible();
  unmount();
  renderPart(<ProceduresSection />, { today: '2029-07-01', tables });
  expect(screen.queryByRole('region', section)).not.toBeInTheDocument();
});

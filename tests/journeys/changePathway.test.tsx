// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { browserStorage, openApp } from '../support/renderApp.tsx';
import { documentText, milestoneRecords } from '../support/store.ts';

const match = 'Match into residency';
const computerExam = 'Pass the IR/DR computer-based exam, if it applies';

it('someone changes the pathway and the class: dates move, and ticks, notes and pinned dates stay', async () => {
  const storage = browserStorage();
  storage.texts.write('plan', documentText(planTables(classOf2028).plan));
  storage.texts.write(
    'milestones',
    documentText(
      milestoneRecords({
        'match-day': { doneDates: [date('2026-11-20')], notes: 'Matched early' },
        'certify-rank-list': { pinned: date('2028-02-20') },
        'pass-ir-computer-exam': { doneDates: [date('2026-11-20')] },
      }),
    ),
  );
  const { user } = await openApp('/settings', storage);
  const navigation = within(screen.getByRole('navigation', { name: 'Main' }));

  await user.selectOptions(screen.getByRole('combobox', { name: 'Pathway' }), 'us-independent');
  const graduation = screen.getByRole('textbox', { name: 'Graduation' });
  await user.clear(graduation);
  await user.type(graduation, 'may 15 2029{Enter}');
  await user.click(navigation.getByRole('link', { name: 'Overview' }));
  expect(screen.getByRole('region', { name: 'Remaining training' })).toHaveTextContent(
    /9 years 7 months.*June 30, 2036/,
  );

  await user.click(navigation.getByRole('link', { name: 'Steps' }));
  await user.click(screen.getByRole('link', { name: 'Residency' }));
  expect(screen.getByRole('checkbox', { name: match })).toBeChecked();
  await user.click(screen.getByRole('link', { name: match }));
  expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('Matched early');
  expect(screen.getByText(/third Friday of March/).closest('p')).toHaveTextContent('Mar 16, 2029');
  const rankList = screen.getByRole('link', { name: /rank/i }).closest('li');
  expect(rankList).toHaveTextContent(/pinned.*Feb 20, 2028/);

  cleanup();
  await openApp('/steps/certification', storage);
  const kept = within(screen.getByRole('region', { name: 'Kept from another pathway' }));
  expect(kept.getByRole('checkbox', { name: computerExam })).toBeChecked();
});

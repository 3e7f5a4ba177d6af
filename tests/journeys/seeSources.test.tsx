// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { milestones } from '#catalog/milestones.ts';
import { rulesOfParts } from '#features/sources/rulesOfParts.ts';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';
import { longAgo } from '../support/store.ts';

// Loaded when they are chosen: not to be waited for here.
await Promise.all([rulesOfParts.milestones.load(), rulesOfParts.guide.load()]);

function rules(): readonly HTMLElement[] {
  const list = screen.queryByRole('list', { name: 'Rules' });
  return list === null ? [] : within(list).getAllByRole('listitem');
}

it('every rule says where it is from, how sure it is and when it changed', async () => {
  const { user } = renderApp('/guide/sources', { tables: planTables(classOf2028) });
  expect(screen.getByText(/^You follow the rules as they are/)).toBeInTheDocument();
  const daysOff = await screen.findByRole('link', { name: 'Days off that do not extend training' });
  expect(daysOff.closest('li')).toHaveTextContent(
    'Source: www.theabr.org. Last checked Nov 24, 2026. Two sources agreeLast changed in the app Nov 24, 2026.',
  );

  await user.selectOptions(screen.getByRole('combobox', { name: 'Rules of' }), 'Milestones');
  expect(await screen.findByText(`${milestones.length} rules`)).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which' }), 'Less than sure');
  expect(rules().length).toBeGreaterThan(0);
  for (const rule of rules()) expect(rule).not.toHaveTextContent('Two sources agree');

  await user.selectOptions(screen.getByRole('combobox', { name: 'Rules of' }), 'Field guide');
  await user.click(await screen.findByRole('link', { name: 'Focus areas: Trauma and emergency' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Focus areas');
});

it('what someone has set for themselves is listed as theirs, with the way to change it', async () => {
  const { user } = renderApp('/guide/sources', {
    tables: {
      ...planTables({
        ...classOf2028,
        lengths: { 'diagnostic-radiology': 48 },
      }),
      adjustments: {
        'time-off': { id: 'time-off', updatedAt: longAgo, kind: 'time-off', allowance: 30 },
      },
      milestones: {
        'match-day': { id: 'match-day', updatedAt: longAgo, pinned: date('2028-03-16') },
      },
    },
  });
  const yours = within(screen.getByRole('region', { name: 'Yours' }));
  expect(yours.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Length of Diagnostic radiology 48 months; the rule gives 36 monthsChange',
    'Days off a year without extension 30 workdays; the rule gives 40 workdaysChange',
    'Match into residency Mar 16, 2028; the rule gives Mar 17, 2028Change',
  ]);

  await user.selectOptions(screen.getByRole('combobox', { name: 'Which' }), 'Set by you');
  expect(await screen.findByText('2 rules')).toBeInTheDocument();
  expect(rules()[0]).toHaveTextContent('Yours Length of Diagnostic radiology: 48 months');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rules of' }), 'Milestones');
  expect(await screen.findByText('1 rule')).toBeInTheDocument();
  expect(rules()[0]).toHaveTextContent('Yours Match into residency: Mar 16, 2028');

  await user.click(yours.getByRole('link', { name: 'Change: Match into residency' }));
  expect(screen.getByRole('radio', { name: 'Pinned' })).toBeChecked();
});

it('a rule that was checked more than a year ago says so where it is shown', async () => {
  const { user } = renderApp('/guide/sources', {
    today: '2027-11-25',
    tables: planTables(classOf2028),
  });
  const warning = /That is more than a year ago: look at the source before you rely on it\./;
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Which' }),
    'Checked over a year ago',
  );
  expect(await screen.findByText('6 rules')).toBeInTheDocument();
  for (const rule of rules()) expect(rule).toHaveTextContent(warning);
  await user.click(screen.getByRole('link', { name: 'Days off that do not extend training' }));
  expect(await screen.findByText(warning)).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Steps' }));
  await user.click(screen.getByRole('link', { name: 'Networking' }));
  expect(screen.getByRole('complementary', { name: 'About this step' })).toHaveTextContent(warning);
  await user.click(screen.getByRole('link', { name: 'Field guide' }));
  await user.click(screen.getByRole('link', { name: 'Clots' }));
  expect(await screen.findByText(warning)).toBeInTheDocument();
});

it('within the first year nothing is called old', async () => {
  const { user } = renderApp('/guide/sources', {
    today: '2027-11-24',
    tables: planTables(classOf2028),
  });
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Which' }),
    'Checked over a year ago',
  );
  expect(
    await screen.findByText('Each of these was checked within the last year.'),
  ).toBeInTheDocument();
  expect(rules()).toEqual([]);
});

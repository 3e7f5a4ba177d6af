// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { milestones } from '#catalog/milestones.ts';
import { rulesOf } from '#features/sources/rulesOfParts.ts';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';
import { longAgo } from '../support/store.ts';

// Loaded when they are chosen: not to be waited for here.
await Promise.all([
  rulesOf('training', 'United States').load(),
  rulesOf('training', 'Canada').load(),
  rulesOf('milestones', 'United States').load(),
  rulesOf('guide', 'United States').load(),
]);

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
  // Of the pathway, and of the days off.
  expect(await screen.findAllByText(warning)).toHaveLength(2);
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

it('the rules of each country are listed, those of one’s own first', async () => {
  const { user } = renderApp('/guide/sources', {
    tables: {
      ...planTables({ pathwayId: 'canada-ir-residency', graduation: date('2028-05-15') }),
      milestones: {
        'ca-match-day': { id: 'ca-match-day', updatedAt: longAgo, pinned: date('2028-03-01') },
      },
    },
  });
  expect(await screen.findByRole('link', { name: 'DR, then two-year IR residency' })).toBeVisible();
  const country = screen.getByRole('combobox', { name: 'Country' });
  expect(country).toHaveDisplayValue('Canada');
  const [first, second] = within(country).getAllByRole('option');
  expect([first, second].map((option) => option?.textContent)).toEqual(['Canada', 'United States']);

  await user.selectOptions(screen.getByRole('combobox', { name: 'Rules of' }), 'Milestones');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which' }), 'Set by you');
  expect(await screen.findByText('1 rule')).toBeInTheDocument();
  expect(rules()[0]).toHaveTextContent(/Yours .+: Mar 1, 2028/);
  expect(rules()[0]).toHaveTextContent('Last changed in the app Nov 25, 2026.');

  await user.selectOptions(country, 'India');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which' }), 'All rules');
  expect(await screen.findByText(/^\d+ rules$/)).toBeInTheDocument();
  for (const rule of rules()) expect(rule).toHaveTextContent(/Last checked Nov 2\d, 2026/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rules of' }), 'Field guide');
  expect(screen.queryByRole('combobox', { name: 'Country' })).not.toBeInTheDocument();
});

it('a number of procedures or credits of one’s own is listed as theirs', async () => {
  renderApp('/guide/sources', {
    tables: {
      ...planTables(classOf2028),
      targets: {
        'abr-category-1': { id: 'abr-category-1', updatedAt: longAgo, minimum: 60 },
        'abr-ola': { id: 'abr-ola', updatedAt: longAgo, minimum: 52 },
      },
    },
  });
  const yours = within(screen.getByRole('region', { name: 'Yours' }));
  const [own, ...others] = await yours.findAllByRole('listitem');
  expect(own).toHaveTextContent('Category 1 CME at least 60; the rule gives at least 75Change');
  expect(others).toEqual([]);
  expect(yours.getByRole('link', { name: 'Change: Category 1 CME' })).toHaveAttribute(
    'href',
    '/logbook/credits',
  );
});

it.each([
  // Of the step, and of the milestone.
  ['us-integrated', '/steps/residency?milestone=match-day', 2],
  ['canada-ir-residency', '/steps/residency?milestone=ca-match-day', 2],
  ['us-integrated', '/logbook/credits', 3],
  ['us-esir', '/logbook/procedures', 1],
])('on the pathway %s an old rule says so at %s', async (pathwayId, path, count) => {
  const plan = planTables({ pathwayId, graduation: date('2028-05-15') });
  renderApp(path, { today: '2027-11-26', tables: plan });
  await waitFor(() =>
    expect(screen.getAllByText(/That is more than a year ago/)).toHaveLength(count),
  );
});

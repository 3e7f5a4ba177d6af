// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { undo } from '#store/change.ts';
import { planTables, classOf2028 } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';
import { longAgo, milestoneRecords } from '../support/store.ts';
import { date } from '../support/dates.ts';

const dinner = 'Dinner with the chief resident';

/** A third-year student with a dinner pinned to January 12, 2027. */
const tables = {
  ...planTables(classOf2028),
  milestones: milestoneRecords({
    dinner: { own: { step: 'networking', title: dinner, order: 1 }, pinned: date('2027-01-12') },
  }),
};

function openTimeline(search = '', more: Parameters<typeof renderApp>[1] = {}) {
  return renderApp(`/timeline${search}`, { ...more, tables: { ...tables, ...more.tables } });
}

const picture = () => screen.getByRole('region', { name: 'Timeline picture' });
const mark = (name: RegExp) => within(picture()).getByRole('button', { name });
const lane = (name: string) => within(picture()).getByRole('group', { name });
const level = (name: string) => screen.getByRole('radio', { name });
const milestonesTable = () => screen.getByRole('table', { name: 'Milestones by date' });
const rowOf = (title: string) =>
  within(milestonesTable())
    .getAllByRole('row')
    .find((row) => within(row).queryByRole('checkbox', { name: title }) !== null);

describe('the tables', () => {
  it('say when each stage starts and ends, and how long it is', () => {
    openTimeline();
    const table = screen.getByRole('table', { name: 'Training stages' });
    const lines = within(table)
      .getAllByRole('row')
      .map((row) => Array.from(row.children, ({ textContent }) => textContent));
    expect(lines).toEqual([
      ['Stage', 'Starts', 'Ends', 'Length'],
      ['Medical school', 'Aug 1, 2024', 'May 15, 2028', '3 y 9 m'],
      ['Internship', 'Jul 1, 2028', 'Jun 30, 2029', '1 y'],
      ['Diagnostic radiology', 'Jul 1, 2029', 'Jun 30, 2032', '3 y'],
      ['Interventional radiology', 'Jul 1, 2032', 'Jun 30, 2034', '2 y'],
    ]);
  });

  it('list every dated milestone in order, each with a checkbox of its title', async () => {
    const { user } = openTimeline();
    const dates = Array.from(
      milestonesTable().querySelectorAll('time'),
      ({ dateTime }) => dateTime,
    );
    expect(dates.length).toBeGreaterThan(50);
    expect(dates).toContain('2027-01-12');

    expect(rowOf(dinner)).toHaveTextContent('Upcoming');
    await user.click(screen.getByRole('checkbox', { name: dinner }));
    expect(rowOf(dinner)).toHaveTextContent('Nov 24, 2026');
    expect(rowOf(dinner)).toHaveTextContent('Done');
  });

  it('and the picture show the milestones of one step when that is asked for', async () => {
    const { user } = openTimeline();
    const before = within(milestonesTable()).getAllByRole('checkbox').length;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Milestones of' }), 'Networking');
    const rows = within(milestonesTable()).getAllByRole('row').slice(1);
    expect(rows.length).toBeLessThan(before);
    for (const row of rows) expect(row).toHaveTextContent('Networking');
    expect(mark(/^Dinner/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Milestones of' }), 'Residency');
    expect(within(picture()).queryByRole('button', { name: /^Dinner/ })).toBeNull();
    expect(rowOf(dinner)).toBeUndefined();
  });
});

describe('a milestone in the picture', () => {
  it('opens below it, is checked off there, and Escape gives the focus back', async () => {
    const { user } = openTimeline('?step=networking');
    await user.click(mark(/^Dinner with the chief resident, January 12, 2027, upcoming/));
    const panel = within(screen.getByRole('region', { name: dinner }));
    expect(panel.getByRole('heading', { name: dinner })).toHaveFocus();
    expect(panel.getByRole('link', { name: 'Open in Networking' })).toHaveAttribute(
      'href',
      '/steps/networking?milestone=dinner',
    );
    await user.click(panel.getByRole('checkbox', { name: dinner }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: dinner })).toBeNull();
    expect(mark(/^Dinner with the chief resident, November 24, 2026, done/)).toHaveFocus();
  });

  it('is pinned by its date field, and goes back to the date of the plan', async () => {
    const { user } = openTimeline('?step=residency');
    await user.click(mark(/^Match into residency, March 17, 2028, expected/));
    const title = 'Match into residency';
    const panel = within(screen.getByRole('region', { name: title }));
    const field = panel.getByRole('textbox', { name: 'Target date' });
    await user.clear(field);
    await user.type(field, 'mar 20 2028{Enter}');
    expect(rowOf(title)).toHaveTextContent('Mar 20, 2028');
    expect(rowOf(title)).toHaveTextContent('Pinned');
    await user.click(panel.getByRole('button', { name: 'Back to the plan’s date' }));
    expect(rowOf(title)).toHaveTextContent('Mar 17, 2028');
  });

  it('moves by a day and by a month with keys, which is said and can be undone', async () => {
    const { user, store } = openTimeline('?step=networking');
    act(() => mark(/^Dinner/).focus());
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(mark(/^Dinner .* January 13, 2027/)).toHaveFocus();
    expect(screen.getByText(`“${dinner}” is pinned to Jan 13, 2027.`)).toBeVisible();
    await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
    expect(mark(/^Dinner .* December 13, 2026/)).toHaveFocus();
    act(() => {
      undo(store);
      undo(store);
    });
    expect(mark(/^Dinner .* January 12, 2027/)).toBeVisible();
  });

  it('stays where it is when it is done: that is no plan', async () => {
    const doneDates = [date('2026-10-03')];
    const own = { step: 'networking', title: dinner, order: 1 } as const;
    const { user, store } = openTimeline('?step=networking', {
      tables: { milestones: milestoneRecords({ dinner: { own, doneDates } }) },
    });
    const before = store.getState().tables;
    act(() => mark(/^Dinner/).focus());
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(store.getState().tables).toBe(before);
  });
});

it('arrow keys go from milestone to milestone, of which the Tab key reaches one', async () => {
  const { user } = openTimeline('?step=networking');
  const marks = within(within(picture()).getByRole('group', { name: 'Milestones' }));
  const inTabOrder = marks.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
  expect(inTabOrder).toHaveLength(1);
  act(() => inTabOrder[0]?.focus());
  await user.keyboard('{Home}');
  const first = document.activeElement;
  expect(first).toBe(marks.getAllByRole('button')[0]);
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).not.toBe(first);
  expect(document.activeElement).toHaveAttribute('tabindex', '0');
  await user.keyboard('{ArrowLeft}');
  expect(first).toHaveFocus();
});

it('a stage opens its dates and training years, and closes again', async () => {
  const { user } = openTimeline();
  await user.click(mark(/^Internship, July 1, 2028 to June 30, 2029/));
  const panel = screen.getByRole('region', { name: 'Internship' });
  expect(panel).toHaveTextContent('Length1 year');
  expect(panel).toHaveTextContent('PGY-1Jul 1, 2028 to Jun 30, 2029');
  await user.click(within(panel).getByRole('button', { name: 'Close' }));
  expect(mark(/^Internship/)).toHaveFocus();
});

describe('zoom', () => {
  it('is chosen by name, by buttons and by keys', async () => {
    const { user } = openTimeline();
    expect(level('All years')).toBeChecked();
    await user.click(level('Month'));
    expect(level('Month')).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(level('Month')).not.toBeChecked();
    act(() => picture().focus());
    await user.keyboard('0');
    expect(level('All years')).toBeChecked();
    await user.keyboard('++++++++++++++++++++');
    expect(level('Month')).toBeChecked();
  });

  it('comes from the address', () => {
    openTimeline('?zoom=year&at=2030-01-01');
    expect(level('Year')).toBeChecked();
  });
});

it('rotations and adjustments have lanes once there are any', () => {
  openTimeline();
  expect(within(picture()).queryByRole('group', { name: 'Rotations' })).toBeNull();
  expect(within(picture()).queryByRole('group', { name: 'Adjustments' })).toBeNull();
});

it('rotations and adjustments are said with their days and what they add', () => {
  openTimeline('', {
    tables: {
      rotations: {
        r1: {
          id: 'r1',
          updatedAt: longAgo,
          trainingYear: 'PGY-2',
          start: date('2029-11-01'),
          end: date('2029-11-28'),
          type: 'chest',
          status: 'planned',
        },
      },
      adjustments: {
        a1: {
          id: 'a1',
          updatedAt: longAgo,
          kind: 'research',
          start: date('2030-07-01'),
          months: 12,
        },
      },
    },
  });
  expect(within(lane('Rotations')).getByRole('img')).toHaveAccessibleName(
    'Chest, Nov 1, 2029 to Nov 28, 2029, planned',
  );
  expect(within(lane('Adjustments')).getByRole('img')).toHaveAccessibleName(
    'Research year, 12 months more, Jul 1, 2030 to Jun 30, 2031',
  );
});

it('without a date in the plan it says what it is for and leads to the plan', () => {
  renderApp('/timeline', { tables: {} });
  expect(screen.getByRole('heading', { name: 'Your plan has no dates yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Enter a date of your plan' })).toHaveAttribute(
    'href',
    '/settings',
  );
  expect(screen.queryByRole('table')).toBeNull();
});

it('of someone who has finished shows the whole road behind them', () => {
  openTimeline('', { today: '2036-01-01' });
  expect(screen.getByText(/^August 2024 to June 2034/)).toBeVisible();
  expect(within(picture()).getByText('Today, Jan 1')).toBeVisible();
});

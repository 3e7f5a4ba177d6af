// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NextUpSection } from '#features/overview/NextUpSection.tsx';
import { undo } from '#store/change.ts';
import { pinTarget } from '#store/milestoneActions.ts';
import { addOwnMilestone } from '#store/ownMilestoneActions.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { milestoneRecords } from '../../support/store.ts';

const behindTitle = '16 milestones have a date before today and do not come round again.';
const renewal = 'Renew SIR membership';

/** Everything that was due in the first two years of school is done, but for Step 1. */
const doneEarly = milestoneRecords(
  Object.fromEntries(
    [
      'start-accredited-school',
      'watch-core-procedures',
      'join-irig',
      'learn-equipment',
      'join-sir',
      'learn-conditions',
      'learn-radiation-safety',
      'read-impact-and-innovation',
      'compare-training-pathways',
      'shadow-ir-day',
      'start-research-project',
      'find-mentor',
      'join-rfs',
      'attend-symposium',
      'first-conference',
      'mentor-check-in',
    ].map((id) => [id, { doneDates: [date('2026-10-20')] }]),
  ),
);

function titlesIn(group: string): readonly (string | null)[] {
  const heading = screen.queryByRole('heading', { name: new RegExp(`^${group}`) });
  const list = heading?.parentElement;
  if (!list) return [];
  return within(list)
    .getAllByRole('checkbox')
    .map((checkbox) => document.getElementById(checkbox.getAttribute('aria-labelledby') ?? ''))
    .map((title) => title?.textContent ?? null);
}

function renderSection(tables = { ...planTables(classOf2028), milestones: doneEarly }) {
  return renderPart(<NextUpSection />, { tables });
}

describe('Next up', () => {
  it('is a region with what is overdue, due this month and due in 90 days', () => {
    renderSection();
    expect(screen.getByRole('region', { name: 'Next up' })).toBeVisible();
    expect(titlesIn('Overdue')).toEqual(['Pass USMLE Step 1 or COMLEX Level 1']);
    expect(titlesIn('This month')).toEqual([renewal]);
    expect(titlesIn('Next 90 days')).toEqual(['Plan the final-year schedule around IR']);
  });

  it('leaves what is checked off in its place until the place is left', async () => {
    const { user, store, unmount } = renderSection();
    await user.click(screen.getByRole('checkbox', { name: renewal }));
    expect(titlesIn('This month')).toEqual([renewal]);
    expect(screen.getByRole('checkbox', { name: renewal })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: renewal }));
    expect(screen.getByRole('checkbox', { name: renewal })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: renewal }));
    unmount();
    renderSection(store.getState().tables);
    expect(titlesIn('This month')).toEqual([]);
  });

  it('counts what is still open, and shows it below what was checked off', async () => {
    const { user } = renderSection({ ...planTables(classOf2028), milestones: {} });
    expect(screen.getByRole('heading', { name: 'Overdue 16' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Check them all off' }));
    // What comes round again is not behind once and for all.
    expect(await screen.findByRole('heading', { name: 'Overdue 1' })).toBeVisible();
    const rows = titlesIn('Overdue');
    expect(rows).toHaveLength(7);
    expect(screen.getByRole('checkbox', { name: rows.at(-1) ?? '' })).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Show 9 more: Overdue' })).toBeVisible();
  });

  it('adds what has become due since, and takes away what is due no more', () => {
    const { store } = renderSection();
    act(() => {
      addOwnMilestone(store, { step: 'residency', title: 'Email the office' }, date('2026-11-25'));
      pinTarget(store, { id: 'pass-step-1', title: 'Step 1' }, date('2028-01-10'));
    });
    expect(titlesIn('This month')).toEqual([renewal, 'Email the office']);
    expect(titlesIn('Overdue')).toEqual([]);
    act(() => void undo(store));
    expect(titlesIn('Overdue')).toEqual(['Pass USMLE Step 1 or COMLEX Level 1']);
  });

  it('shows the first of many, and the rest when it is asked for', async () => {
    const { user } = renderSection({ ...planTables(classOf2028), milestones: {} });
    expect(screen.getByRole('heading', { name: 'Overdue 16' })).toBeVisible();
    expect(titlesIn('Overdue')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Show 10 more: Overdue' }));
    expect(titlesIn('Overdue')).toHaveLength(16);
    expect(screen.queryByRole('button', { name: /more$/ })).not.toBeInTheDocument();
  });

  it('calls nobody late for school who is in its first year', () => {
    renderPart(<NextUpSection />, {
      today: '2026-11-27',
      tables: planTables({ pathwayId: 'us-integrated', graduation: date('2030-05-15') }),
    });
    expect(titlesIn('Overdue')).toContain('Join or found an IR interest group');
    expect(titlesIn('Overdue')).not.toContain('Start at an accredited medical school');
  });

  it('names what comes next when nothing is due', () => {
    const tables = {
      ...planTables(classOf2028),
      milestones: {
        ...doneEarly,
        ...milestoneRecords({
          'pass-step-1': { notForMe: true },
          'renew-sir': { notForMe: true },
          'plan-ms4-schedule': { doneDates: [date('2026-11-01')] },
        }),
      },
    };
    renderSection(tables);
    expect(screen.getByRole('heading', { name: 'Nothing due in the next 90 days' })).toBeVisible();
    expect(screen.getByRole('region')).toHaveTextContent(
      /The next date is (Write down why IR fits you, and what worries you|Apply for away rotations), Feb 2027\. You can work ahead\./,
    );
  });

  it('offers a beginning before there is a plan', async () => {
    const { user } = renderSection({ milestones: doneEarly });
    const first = 'Learn what interventional radiology is';
    expect(titlesIn('To begin with')).toHaveLength(5);
    expect(titlesIn('To begin with')[0]).toBe(first);
    await user.click(screen.getByRole('checkbox', { name: first }));
    expect(screen.getByRole('checkbox', { name: first })).toBeChecked();
    expect(titlesIn('To begin with')).toHaveLength(5);
  });
});

describe('what lies behind someone who begins in the middle of training', () => {
  const tables = { ...planTables(classOf2028), milestones: {} };

  it('is checked off at once, each on its target date, and back with one undo', async () => {
    const { user, store } = renderSection(tables);
    expect(screen.getByText(behindTitle)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Check them all off' }));
    const { milestones } = store.getState().tables;
    expect(Object.keys(milestones)).toHaveLength(16);
    expect(milestones['start-accredited-school']).toMatchObject({ doneDates: ['2024-08-01'] });
    expect(milestones['pass-step-1']).toMatchObject({ doneDates: ['2026-06-30'] });
    await waitFor(() => expect(screen.queryByText(behindTitle)).not.toBeInTheDocument());
    act(() => void undo(store));
    expect(await screen.findByText(behindTitle)).toBeVisible();
  });

  it('is put away for good', async () => {
    const { user, store, unmount } = renderSection(tables);
    await user.click(screen.getByRole('button', { name: `Put away: ${behindTitle}` }));
    expect(screen.queryByText(behindTitle)).not.toBeInTheDocument();
    unmount();
    renderPart(<NextUpSection />, { tables: store.getState().tables });
    expect(screen.queryByText(behindTitle)).not.toBeInTheDocument();
  });
});

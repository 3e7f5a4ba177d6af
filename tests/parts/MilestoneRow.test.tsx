// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MilestoneRow } from '#parts/MilestoneRow.tsx';
import { paths } from '#parts/paths.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { updateSaving } from '#store/updateSaving.ts';
import { useAppState } from '#store/useAppStore.ts';
import { date } from '../support/dates.ts';
import { frames } from '../support/frames.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderPart } from '../support/renderPart.tsx';
import { milestoneRecords } from '../support/store.ts';

interface RowProps {
  readonly id?: string;
  readonly showsStep?: boolean;
}

function Row({ id = 'pass-step-1', ...rest }: RowProps) {
  const milestone = useAppState(milestonesOf).find((candidate) => candidate.id === id);
  if (milestone === undefined) throw new Error(`There is no milestone ${id}`);
  return (
    <ul>
      <MilestoneRow milestone={milestone} to={paths.step.link(milestone.step, id)} {...rest} />
    </ul>
  );
}

const title = 'Pass USMLE Step 1 or COMLEX Level 1';
const tables = planTables(classOf2028);
const row = (): HTMLElement => screen.getByRole('listitem');

describe('the row of a milestone', () => {
  it('has a checkbox whose name is the title and nothing else', () => {
    renderPart(<Row showsStep />, { tables });
    expect(screen.getByRole('checkbox')).toHaveAccessibleName(title);
  });

  it('is checked off on the spot, as done today', async () => {
    const { store, user } = renderPart(<Row />, { tables });
    await user.click(screen.getByRole('checkbox', { name: title }));
    expect(screen.getByRole('checkbox', { name: title })).toBeChecked();
    expect(row()).toHaveTextContent('Done Nov 24, 2026, 5 months late');
    expect(store.getState().tables.milestones['pass-step-1']).toMatchObject({
      doneDates: ['2026-11-24'],
    });
  });

  it('shows its tick in a frame of its own, and what follows from it in the next', async () => {
    const { whenPainted, paint } = frames();
    const { store, user } = renderPart(<Row />, { tables, whenPainted });
    await user.click(screen.getByRole('checkbox', { name: title }));
    expect(screen.getByRole('checkbox', { name: title })).toBeChecked();
    expect(row()).toHaveTextContent('5 months overdue');
    expect(store.getState().tables.milestones).toHaveProperty('pass-step-1');
    await act(paint);
    expect(row()).toHaveTextContent('Done Nov 24, 2026, 5 months late');
  });

  it('shows no tick for long when the change was refused', async () => {
    const { store, user } = renderPart(<Row />, { tables });
    act(() => updateSaving(store, { isReadOnly: true }));
    await user.click(screen.getByRole('checkbox', { name: title }));
    expect(screen.getByRole('checkbox', { name: title })).not.toBeChecked();
  });

  it('is open again when it is unchecked', async () => {
    const done = milestoneRecords({ 'pass-step-1': { doneDates: [date('2026-06-12')] } });
    const { user } = renderPart(<Row />, { tables: { ...tables, milestones: done } });
    expect(row()).toHaveTextContent('Done Jun 12, 2026');
    await user.click(screen.getByRole('checkbox', { name: title }));
    expect(row()).toHaveTextContent('5 months overdue');
  });

  it('leads to the milestone, opened in its step', async () => {
    const { user, address } = renderPart(<Row />, { tables });
    await user.click(screen.getByRole('link', { name: title }));
    expect(address()).toBe('/steps/medical-school?milestone=pass-step-1');
  });

  it('names its step where that is not plain from the place', () => {
    renderPart(<Row showsStep />, { tables });
    expect(row()).toHaveTextContent('Medical School · required');
  });

  it('has every date in a time element, in the chosen style', () => {
    const settings = {
      settings: { id: 'settings', updatedAt: '2026-01-01T00:00:00.000Z', dateStyle: 'iso' },
    } as const;
    const late = milestoneRecords({ 'pass-step-1': { doneDates: [date('2026-08-15')] } });
    renderPart(<Row />, { tables: { ...tables, settings, milestones: late } });
    expect(row()).toHaveTextContent('Required · target was 2026-06');
    const times = screen.getAllByRole('time');
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2026-06', '2026-08-15']);
  });
});

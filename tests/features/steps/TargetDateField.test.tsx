// @vitest-environment happy-dom
import type { UserEvent } from '@testing-library/user-event';
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { undo } from '#store/change.ts';
import { milestoneRecordOf } from '#store/derivedMilestones.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import type { Additions } from '../../support/store.ts';
import { milestoneRecords } from '../../support/store.ts';
import { OpenedMilestone } from './openedMilestone.tsx';

function open(id: string, additions: Additions = {}, today = '2026-11-24') {
  const milestones = milestoneRecords(additions);
  const rendered = renderPart(<OpenedMilestone id={id} />, {
    tables: { ...planTables(classOf2028), milestones },
    today,
  });
  return {
    ...rendered,
    pinned: () => milestoneRecordOf(rendered.store.getState(), id)?.pinned,
  };
}

const origin = (name: string): HTMLElement => screen.getByRole('radio', { name });
const pinnedField = (): HTMLElement => screen.getByRole('textbox', { name: 'Pinned date' });
const targetGroup = (): HTMLElement => screen.getByRole('group', { name: 'Target date' });

async function enter(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  if (text !== '') await user.type(field, text);
  await user.keyboard('{Enter}');
}

describe('the target date of a catalog milestone', () => {
  it('comes from the plan, with the rule it follows', () => {
    open('match-day');
    expect(origin('From plan')).toBeChecked();
    expect(targetGroup().parentElement).toHaveTextContent(
      'Expected Mar 17, 2028: Match Day, third Friday of March before residency starts. Moves with your plan.',
    );
  });

  it('is pinned to what the plan says first, and then to what is entered', async () => {
    const { user, pinned } = open('match-day');
    await user.click(origin('Pinned'));
    expect(pinned()).toBe('2028-03-17');
    expect(pinnedField()).toHaveValue('Mar 17, 2028');
    await enter(user, pinnedField(), 'mar 2028');
    expect(pinned()).toBe('2028-03');
    expect(targetGroup().parentElement).toHaveTextContent('The plan suggests Mar 17, 2028.');
  });

  it('keeps its pinned date when the field is emptied or holds no date', async () => {
    const { user, pinned } = open('match-day', { 'match-day': { pinned: date('2028-03-16') } });
    await enter(user, pinnedField(), '');
    expect(pinnedField()).toHaveValue('Mar 16, 2028');
    await enter(user, pinnedField(), 'feb 30 2028');
    expect(pinnedField()).toHaveValue('feb 30 2028');
    expect(pinnedField()).toHaveAccessibleDescription(/February 2028 has 29 days/);
    expect(pinned()).toBe('2028-03-16');
  });

  it('is taken away, and comes back with the plan', async () => {
    const { user, pinned } = open('match-day');
    await user.click(origin('No date'));
    expect(pinned()).toBeNull();
    expect(targetGroup().parentElement).toHaveTextContent('The plan suggests Mar 17, 2028.');
    await user.click(origin('From plan'));
    expect(pinned()).toBeUndefined();
  });

  it('is asked for where the plan has none to begin with', async () => {
    const { user, store, pinned } = open('learn-what-ir-is');
    expect(targetGroup().parentElement).toHaveTextContent('The plan has no date for this one.');
    await user.click(origin('Pinned'));
    expect(pinned()).toBeUndefined();
    expect(pinnedField()).toHaveValue('');
    await enter(user, pinnedField(), '+2w');
    expect(pinned()).toBe('2026-12-08');
    act(() => void undo(store));
    expect(origin('From plan')).toBeChecked();
  });

  it('can be left to the plan again before a date was entered', async () => {
    const { user } = open('learn-what-ir-is');
    await user.click(origin('Pinned'));
    await user.click(origin('From plan'));
    expect(origin('From plan')).toBeChecked();
    expect(screen.queryByRole('textbox', { name: 'Pinned date' })).not.toBeInTheDocument();
  });
});

describe('the target date of a milestone of one’s own', () => {
  const own = { step: 'residency', title: 'Call the program director', order: 1 } as const;

  it('is a date or none', async () => {
    const { user, pinned } = open('own-1', { 'own-1': { own } });
    const field = screen.getByRole('textbox', { name: 'Target date' });
    await enter(user, field, 'feb 2027');
    expect(pinned()).toBe('2027-02');
    await enter(user, field, '');
    expect(pinned()).toBeUndefined();
    expect(screen.queryByRole('radio', { name: 'From plan' })).not.toBeInTheDocument();
  });
});

describe('an exam or a match that is behind without a tick', () => {
  const afterMatchDay = '2028-03-18';
  const afterTheCoreExam = '2032-11-01';

  it('says how to plan for the next exam', () => {
    open('pass-core-exam', {}, afterTheCoreExam);
    expect(targetGroup().parentElement).toHaveTextContent(
      'If you take it again, pin the new date: what is counted from it moves along.',
    );
  });

  it('says how to plan for the next match', () => {
    open('match-day', {}, afterMatchDay);
    expect(targetGroup().parentElement).toHaveTextContent(
      'If you apply again, enter the wait as a gap in Settings: the dates of the season move to the next one. Untick what you do once more.',
    );
    expect(screen.getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '/settings');
  });

  it.each([
    ['is ahead', 'match-day', {}, '2028-03-17'],
    ['is done', 'match-day', { 'match-day': { doneDates: [date('2028-03-17')] } }, afterMatchDay],
    [
      'has a new date',
      'pass-core-exam',
      { 'pass-core-exam': { pinned: date('2033-06-01') } },
      afterTheCoreExam,
    ],
    ['is neither', 'certify-rank-list', {}, afterMatchDay],
  ])('says nothing of it where it %s', (_, id, additions, today) => {
    open(id, additions, today);
    expect(targetGroup().parentElement).not.toHaveTextContent('again');
  });
});

import { describe, expect, it } from 'vitest';
import type { Milestone } from '#domain/milestone.ts';
import type { Evidence } from '#domain/reachedMilestones.ts';
import { reachedMilestones } from '#domain/reachedMilestones.ts';
import { date } from '../support/dates.ts';

const today = date('2026-11-24');

function milestone(id: string, fields: Partial<Milestone> = {}): Milestone {
  return {
    id,
    step: 'networking',
    title: `Title of ${id}`,
    isOwn: false,
    order: 0,
    isRequired: false,
    everyMonths: null,
    target: null,
    targetOrigin: 'plan',
    planTarget: null,
    isExpected: false,
    cohortNote: null,
    isUndecided: false,
    status: { kind: 'undated' },
    isDone: false,
    isNotForMe: false,
    isOutsidePlan: false,
    landmark: null,
    isExam: false,
    isConditional: false,
    isMatch: false,
    ...fields,
  };
}

function evidence(id: string, on: string): Evidence {
  return { milestone: id, on: date(on), fact: { kind: 'letters', count: 3 }, alsoNeeds: null };
}

const never = () => null;

describe('milestones that the logs show to be reached', () => {
  it.each([
    ['one that is open', {}, ['a']],
    ['one that is done', { isDone: true }, []],
    ['one that is not for the person', { isNotForMe: true }, []],
    ['one of another pathway', { isOutsidePlan: true }, []],
  ])('%s', (_, fields, offered) => {
    const reached = reachedMilestones(
      [milestone('a', fields)],
      [evidence('a', '2026-11-01'), evidence('unknown', '2026-11-01')],
      today,
      never,
    );
    expect(reached.map(({ milestone: id }) => id)).toEqual(offered);
  });

  it('are offered once each, the latest first', () => {
    const reached = reachedMilestones(
      [milestone('a'), milestone('b')],
      [evidence('a', '2026-01-01'), evidence('b', '2026-05-01'), evidence('a', '2026-03-01')],
      today,
      never,
    );
    expect(reached.map(({ title, on }) => [title, on])).toEqual([
      ['Title of b', '2026-05-01'],
      ['Title of a', '2026-03-01'],
    ]);
  });

  it.each([
    // Twelve months after Nov 24, 2025 the next round has begun.
    ['a year ago to the day', '2025-11-24', null, 0],
    ['a day less than a year ago', '2025-11-25', null, 1],
    ['on the day of the last tick', '2026-04-10', '2026-04-10', 0],
    ['after the last tick', '2026-04-10', '2025-04-01', 1],
  ])('that come round each year, reached %s', (_, on, lastDone, count) => {
    const reached = reachedMilestones(
      [milestone('a', { everyMonths: 12 })],
      [evidence('a', on)],
      today,
      () => (lastDone === null ? null : date(lastDone)),
    );
    expect(reached).toHaveLength(count);
  });
});

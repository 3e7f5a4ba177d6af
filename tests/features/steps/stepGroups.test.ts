import { describe, expect, it } from 'vitest';
import type { StepFilter, StepGroup } from '#features/steps/stepGroups.ts';
import { ownNeighbor, passes, stepGroups } from '#features/steps/stepGroups.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { Schedule } from '#domain/schedule.ts';
import { schedule } from '#domain/schedule.ts';
import { pathwayById } from '../../support/catalogs.ts';
import { milestoneOn, ownOn } from '../../domain/sampleMilestones.ts';
import type { Sample } from '../../domain/sampleMilestones.ts';
import { date } from '../../support/dates.ts';
import { classOf2028 } from '../../support/plans.ts';

const today = '2026-11-24';
const done = { doneDates: [date('2026-11-20')] };

function milestone(id: string, fields: Sample = {}): Milestone {
  return milestoneOn(today, { id, ...fields });
}

function scheduleOfStudent(): Schedule | null {
  const pathway = pathwayById(classOf2028.pathwayId);
  return pathway === undefined ? null : schedule(classOf2028, pathway);
}

interface Situation {
  readonly on?: string;
  readonly doneIds?: readonly string[];
  readonly isUnplanned?: boolean;
}

function groupsOf(
  milestones: readonly Milestone[],
  { on = today, doneIds = [], isUnplanned = false }: Situation = {},
): readonly StepGroup[] {
  return stepGroups(milestones, {
    schedule: isUnplanned ? null : scheduleOfStudent(),
    today: date(on),
    doneIds: new Set(doneIds),
  });
}

/** "Overdue: a b" for each group. */
function described(groups: readonly StepGroup[]): readonly string[] {
  return groups.map(
    ({ name, milestones }) => `${name}: ${milestones.map(({ id }) => id).join(' ')}`,
  );
}

describe('stepGroups', () => {
  it('comes in the order of what is pressing, then of training years, then of what is over', () => {
    const groups = groupsOf(
      [
        milestone('other-pathway', { pathways: ['us-classic'], entry: done }),
        milestone('not-for-me', { due: '2026-01', entry: { notForMe: true } }),
        milestone('done', { due: '2026-01', entry: done }),
        milestone('undated'),
        milestone('after-training', { due: '2034-07' }),
        milestone('last-year', { due: '2034-06-30' }),
        milestone('gap', { due: '2028-06-01' }),
        milestone('ms4', { due: '2027-09' }),
        milestone('ms3', { due: '2026-11-24' }),
        milestone('overdue', { due: '2026-11-23' }),
      ],
      { doneIds: ['done', 'other-pathway'] },
    );
    expect(described(groups)).toEqual([
      'Overdue: overdue',
      'This training year, MS3: ms3',
      'MS4: ms4',
      'Between stages: gap',
      'PGY-6: last-year',
      'After training: after-training',
      'No date: undated',
      'Done: done',
      'Not for me: not-for-me',
      'Kept from another pathway: other-pathway',
    ]);
    expect(groups.map(({ kind }) => kind).join(' ')).toBe(
      'overdue dated dated dated dated dated undated done aside aside',
    );
  });

  it('has one group for what has a date while there is no plan', () => {
    const groups = groupsOf(
      [milestone('late', { due: '2029-01' }), milestone('early', { due: '2027-01' })],
      {
        isUnplanned: true,
      },
    );
    expect(described(groups)).toEqual(['With a date: early late']);
  });

  it('says of a date before medical school that it is before', () => {
    const groups = groupsOf([milestoneOn('2024-01-10', { id: 'early', due: '2024-05' })], {
      on: '2024-01-10',
    });
    expect(described(groups)).toEqual(['Before medical school: early']);
  });

  it('sorts by date, with the person’s own after the catalog’s', () => {
    const groups = groupsOf([
      ownOn(today, 2, { pinned: '2027-01-31' }),
      ownOn(today, 1, { pinned: '2027-01-31' }),
      milestone('second', { due: '2027-01-31', order: 8 }),
      milestone('first', { due: '2027-01-10', order: 9 }),
    ]);
    expect(described(groups)).toEqual(['This training year, MS3: first second own-1 own-2']);
  });

  it('leaves what was checked off just now in its place', () => {
    const groups = groupsOf([milestone('overdue', { due: '2026-11-23', entry: done })]);
    expect(described(groups)).toEqual(['Overdue: overdue']);
  });

  it('has a stage that has begun in its year, before and after it is checked off', () => {
    const school: Sample = { due: '2024-08-01', isStart: true };
    expect(described(groupsOf([milestone('school', school)]))).toEqual(['MS1: school']);
    expect(described(groupsOf([milestone('school', { ...school, entry: done })]))).toEqual([
      'MS1: school',
    ]);
  });

  it('leaves what was unchecked just now in its place', () => {
    const groups = groupsOf([milestone('undone', { due: '2026-11-23' })], { doneIds: ['undone'] });
    expect(described(groups)).toEqual(['Done: undone']);
  });

  it('has no empty group', () => {
    expect(groupsOf([])).toEqual([]);
  });
});

describe('the filters of a step', () => {
  const open = milestone('open');
  const isDone = milestone('done', { entry: done });
  const notForMe = milestone('aside', { entry: { ...done, notForMe: true } });

  it.each<[StepFilter, readonly string[]]>([
    ['all', ['open', 'done']],
    ['open', ['open']],
    ['done', ['done']],
    ['not-for-me', ['aside']],
  ])('“%s” lets through %j', (filter, ids) => {
    const passing = [open, isDone, notForMe].filter((candidate) => passes(filter, candidate));
    expect(passing.map(({ id }) => id)).toEqual(ids);
  });
});

describe('ownNeighbor', () => {
  const catalog = milestone('catalog', { due: '2027-01-31' });
  const pinned = { pinned: '2027-01-31' };
  const [first, second, later] = [
    ownOn(today, 1, pinned),
    ownOn(today, 2, pinned),
    ownOn(today, 3, { pinned: '2027-02-28' }),
  ];
  const dated: StepGroup = {
    name: 'MS3',
    kind: 'dated',
    milestones: [catalog, first, second, later],
  };

  it('is the next one of one’s own with the same date', () => {
    expect(ownNeighbor(dated, first, 'down')).toBe(second);
    expect(ownNeighbor(dated, second, 'up')).toBe(first);
  });

  it('is never one of the catalog, nor one with another date', () => {
    expect(ownNeighbor(dated, first, 'up')).toBeNull();
    expect(ownNeighbor(dated, second, 'down')).toBeNull();
    expect(ownNeighbor(dated, catalog, 'down')).toBeNull();
  });

  it('ends where the list does', () => {
    const undated: StepGroup = {
      name: 'No date',
      kind: 'undated',
      milestones: [ownOn(today, 1), ownOn(today, 2)],
    };
    const [upper, lower] = undated.milestones;
    if (upper === undefined || lower === undefined) throw new Error('The group is empty');
    expect(ownNeighbor(undated, upper, 'up')).toBeNull();
    expect(ownNeighbor(undated, upper, 'down')).toBe(lower);
    expect(ownNeighbor(undated, lower, 'down')).toBeNull();
  });
});

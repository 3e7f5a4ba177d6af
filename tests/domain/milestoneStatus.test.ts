import { describe, expect, it } from 'vitest';
import type { MilestoneStatus } from '#domain/milestone.ts';
import { date } from '../support/dates.ts';
import type { Sample } from './sampleMilestones.ts';
import { milestoneOn } from './sampleMilestones.ts';

const today = '2026-11-24';
const doneOn = (day: string) => ({ doneDates: [date(day)] });

describe('the status of a milestone', () => {
  it.each<[string, Sample, MilestoneStatus]>([
    ['due yesterday', { due: '2026-11-23' }, { kind: 'overdue', days: 1 }],
    ['due a year ago', { due: '2025-11-24' }, { kind: 'overdue', days: 365 }],
    ['due today', { due: '2026-11-24' }, { kind: 'due-soon', days: 0 }],
    ['due in 30 days', { due: '2026-12-24' }, { kind: 'due-soon', days: 30 }],
    ['due in 31 days', { due: '2026-12-25' }, { kind: 'upcoming' }],
    ['due last month', { due: '2026-10' }, { kind: 'overdue', days: 24 }],
    ['due this month, until its last day', { due: '2026-11' }, { kind: 'due-soon', days: 6 }],
    ['due next month', { due: '2026-12' }, { kind: 'upcoming' }],
    ['without a date', { due: null }, { kind: 'undated' }],
    [
      'done before its time',
      { due: '2026-12-24', entry: doneOn('2026-11-01') },
      { kind: 'done', on: date('2026-11-01') },
    ],
    [
      'done on the day',
      { due: '2026-11-01', entry: doneOn('2026-11-01') },
      { kind: 'done', on: date('2026-11-01') },
    ],
    [
      'done a day late',
      { due: '2026-11-01', entry: doneOn('2026-11-02') },
      { kind: 'done-late', on: date('2026-11-02'), days: 1 },
    ],
    [
      'done on the last day of its month',
      { due: '2026-10', entry: doneOn('2026-10-31') },
      { kind: 'done', on: date('2026-10-31') },
    ],
    [
      'done on the day after its month',
      { due: '2026-10', entry: doneOn('2026-11-01') },
      { kind: 'done-late', on: date('2026-11-01'), days: 1 },
    ],
    [
      'done without a date',
      { due: null, entry: doneOn('2026-11-02') },
      { kind: 'done', on: date('2026-11-02') },
    ],
    [
      'unticked again',
      { due: '2026-11-23', entry: { doneDates: [] } },
      { kind: 'overdue', days: 1 },
    ],
    [
      'pinned to a day',
      { due: '2026-10-01', entry: { pinned: '2026-11-30' } },
      { kind: 'due-soon', days: 6 },
    ],
    [
      'pinned to a month',
      { due: '2026-10-01', entry: { pinned: '2027-03' } },
      { kind: 'upcoming' },
    ],
    [
      'done after the day that the person pinned',
      { due: '2026-12-01', entry: { pinned: '2026-11-10', ...doneOn('2026-11-12') } },
      { kind: 'done-late', on: date('2026-11-12'), days: 2 },
    ],
    ['its date removed', { due: '2026-10-01', entry: { pinned: null } }, { kind: 'undated' }],
    [
      'its date removed, and done after it',
      { due: '2026-10-01', entry: { pinned: null, ...doneOn('2026-11-02') } },
      { kind: 'done', on: date('2026-11-02') },
    ],
    [
      'pinned to what is no date',
      { due: '2026-10-01', entry: { pinned: 'soon' } },
      { kind: 'undated' },
    ],
    [
      'not for the person, and yet late',
      { due: '2026-11-23', entry: { notForMe: true } },
      { kind: 'overdue', days: 1 },
    ],
  ])('%s', (_, sample, status) => {
    const milestone = milestoneOn(today, sample);
    expect(milestone.status).toEqual(status);
    expect(milestone.isDone).toBe(status.kind === 'done' || status.kind === 'done-late');
  });
});

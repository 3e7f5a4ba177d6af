import { describe, expect, it } from 'vitest';
import type { Milestone } from '#domain/milestone.ts';
import {
  compareByTarget,
  counts,
  nextDated,
  nextUp,
  progressBySteps,
  progressOf,
} from '#domain/progress.ts';
import { stepIds } from '#domain/step.ts';
import { date } from '../support/dates.ts';
import type { Sample } from './sampleMilestones.ts';
import { milestoneOn, ownOn } from './sampleMilestones.ts';

const today = '2026-11-24';
const done = { doneDates: [date('2026-11-01')] };
const open = milestoneOn(today);
const finished = milestoneOn(today, { entry: done });
const notForMe = milestoneOn(today, { entry: { notForMe: true } });
const finishedNotForMe = milestoneOn(today, { entry: { ...done, notForMe: true } });
const foreign = milestoneOn(today, { entry: done, pathways: ['us-esir'] });

describe('progressOf', () => {
  it.each<[string, readonly Milestone[], number, number]>([
    ['an empty list', [], 0, 0],
    ['nothing done', [open, open], 0, 2],
    ['some done', [open, finished, finished], 2, 3],
    ['all done', [finished, finished], 2, 2],
    ['what is not for the person, done or not', [open, notForMe, finishedNotForMe], 0, 1],
    ['what belongs to another pathway', [finished, foreign], 1, 1],
    ['nothing that counts', [notForMe, foreign], 0, 0],
    ['the person’s own', [ownOn(today), ownOn(today, 1, done)], 1, 2],
  ])('of %s', (_, milestones, doneCount, total) => {
    expect(progressOf(milestones)).toEqual({ done: doneCount, total });
    expect(milestones.filter(counts)).toHaveLength(total);
  });
});

describe('progressBySteps', () => {
  it('counts every step, also an empty one, and together as much as the whole', () => {
    const milestones = [
      open,
      finished,
      milestoneOn(today, { step: 'certification', entry: done }),
      milestoneOn(today, { step: 'certification', entry: { notForMe: true } }),
      ownOn(today),
    ];
    const bySteps = progressBySteps(milestones);
    expect(Object.keys(bySteps)).toEqual([...stepIds]);
    expect(bySteps).toEqual({
      'understand-the-field': { done: 1, total: 2 },
      'medical-school': { done: 0, total: 0 },
      residency: { done: 0, total: 0 },
      fellowship: { done: 0, total: 0 },
      certification: { done: 1, total: 1 },
      'continuing-education': { done: 0, total: 0 },
      networking: { done: 0, total: 1 },
    });
    const sum = stepIds.reduce((total, id) => total + bySteps[id].total, 0);
    expect(sum).toBe(progressOf(milestones).total);
  });
});

describe('compareByTarget', () => {
  it('puts the earliest first, a month at its last day, the person’s own after the catalog’s, undated last', () => {
    const inOrder = [
      milestoneOn(today, { id: 'overdue', due: '2026-10-01', order: 9 }),
      milestoneOn(today, { id: 'day', due: '2026-11-29', order: 8 }),
      milestoneOn(today, { id: 'last-day', due: '2026-11-30', order: 1 }),
      milestoneOn(today, { id: 'month', due: '2026-11', order: 2 }),
      ownOn(today, 0, { pinned: '2026-11-30' }),
      ownOn(today, 1, { pinned: '2026-11-30' }),
      milestoneOn(today, { id: 'undated', order: 3 }),
      milestoneOn(today, { id: 'undated-too', order: 4 }),
      ownOn(today, 2),
      ownOn(today, 3),
    ];
    expect(inOrder.toReversed().toSorted(compareByTarget)).toEqual(inOrder);
    expect(inOrder.toSorted(compareByTarget)).toEqual(inOrder);
  });

  it('puts what two devices gave the same place in one order everywhere', () => {
    const inOrder = ['own-a', 'own-b'].map((id) => ({ ...ownOn(today, 1), id }));
    expect(inOrder.toSorted(compareByTarget)).toEqual(inOrder);
    expect(inOrder.toReversed().toSorted(compareByTarget)).toEqual(inOrder);
  });
});

describe('nextUp', () => {
  it.each([
    // 90 days from November 24, 2026 is February 22, 2027.
    [today, '2026-11-23', 'overdue'],
    [today, '2026-10', 'overdue'],
    [today, '2026-11-24', 'thisMonth'],
    [today, '2026-11-30', 'thisMonth'],
    [today, '2026-11', 'thisMonth'],
    [today, '2026-12-01', 'next90Days'],
    [today, '2027-01', 'next90Days'],
    [today, '2027-02-22', 'next90Days'],
    [today, '2027-02-23', null],
    [today, '2027-02', null],
    // On the last day of a month only that day is left of it.
    ['2026-10-31', '2026-10-30', 'overdue'],
    ['2026-10-31', '2026-10-31', 'thisMonth'],
    ['2026-10-31', '2026-10', 'thisMonth'],
    ['2026-10-31', '2026-11-01', 'next90Days'],
    ['2026-10-31', '2027-01-29', 'next90Days'],
    ['2026-10-31', '2027-01-30', null],
    // Across the turn of the year.
    ['2026-12-15', '2026-12-31', 'thisMonth'],
    ['2026-12-15', '2027-01-01', 'next90Days'],
    ['2026-12-15', '2027-03-15', 'next90Days'],
    ['2026-12-15', '2027-03-16', null],
    // Through a leap February: 90 days from December 1, 2027 is February 29, 2028.
    ['2027-12-01', '2028-02-29', 'next90Days'],
    ['2027-12-01', '2028-02', 'next90Days'],
    ['2027-12-01', '2028-03-01', null],
    [today, null, null],
  ])('on %s finds what is due %s under %s', (day, due, stretch) => {
    const milestone = milestoneOn(day, { due });
    expect(nextUp([milestone], date(day))).toEqual({
      overdue: stretch === 'overdue' ? [milestone] : [],
      thisMonth: stretch === 'thisMonth' ? [milestone] : [],
      next90Days: stretch === 'next90Days' ? [milestone] : [],
    });
  });

  it('is empty for an empty list and when all is done', () => {
    const nothing = { overdue: [], thisMonth: [], next90Days: [] };
    expect(nextUp([], date(today))).toEqual(nothing);
    const allDone = [milestoneOn(today, { due: '2026-11-23', entry: done }), finished];
    expect(nextUp(allDone, date(today))).toEqual(nothing);
  });

  it('leaves out what is not for the person and what belongs to another pathway', () => {
    const due: Sample = { due: '2026-11-26' };
    const milestones = [
      milestoneOn(today, { ...due, entry: { notForMe: true } }),
      milestoneOn(today, { ...due, pathways: ['us-esir'] }),
    ];
    expect(nextUp(milestones, date(today)).thisMonth).toEqual([]);
  });

  it('has nothing to say of a stage that has begun', () => {
    const school = milestoneOn(today, { due: '2026-08-01', isStart: true });
    const nothing = { overdue: [], thisMonth: [], next90Days: [] };
    expect(nextUp([school], date(today))).toEqual(nothing);
  });

  it('lists the earliest first', () => {
    const later = milestoneOn(today, { due: '2026-11-20' });
    const earlier = milestoneOn(today, { due: '2026-05' });
    expect(nextUp([later, earlier], date(today)).overdue).toEqual([earlier, later]);
  });
});

describe('nextDated', () => {
  const overdue = milestoneOn(today, { due: '2026-11-23' });
  const dueToday = milestoneOn(today, { due: today });
  const far = milestoneOn(today, { due: '2031-05' });

  it.each<[string, readonly Milestone[], Milestone | null]>([
    ['nothing in an empty list', [], null],
    ['nothing when all is done, undated or overdue', [finished, open, overdue], null],
    ['what is due today', [far, dueToday, overdue], dueToday],
    ['what is years away when nothing is nearer', [open, overdue, far], far],
    [
      'nothing that is done, not for the person or of another pathway',
      [
        milestoneOn(today, { due: '2026-12-01', entry: done }),
        milestoneOn(today, { due: '2026-12-01', entry: { notForMe: true } }),
        milestoneOn(today, { due: '2026-12-01', pathways: ['us-esir'] }),
        far,
      ],
      far,
    ],
  ])('is %s', (_, milestones, next) => {
    expect(nextDated(milestones, date(today))).toEqual(next);
  });
});

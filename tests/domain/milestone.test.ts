import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownMilestoneOn } from '#domain/milestone.ts';
import { pinnedTarget } from '#domain/targetDate.ts';
import { date } from '../support/dates.ts';
import { arbitraryDate } from './arbitraryPlan.ts';
import type { Sample } from './sampleMilestones.ts';
import { milestoneOn, ownOn } from './sampleMilestones.ts';

const today = '2026-11-24';
const doneOn = (...days: readonly string[]) => ({ doneDates: days.map(date) });

describe('the target of a milestone', () => {
  it.each<[string, Sample, string | null, string]>([
    ['the plan’s', { due: '2026-12' }, '2026-12', 'plan'],
    ['none where the plan has none', { due: null }, null, 'plan'],
    [
      'pinned to a day',
      { due: '2026-12', entry: { pinned: '2027-01-05' } },
      '2027-01-05',
      'pinned',
    ],
    ['pinned to a month', { due: '2026-12', entry: { pinned: '2027-01' } }, '2027-01', 'pinned'],
    ['pinned where the plan has none', { entry: { pinned: '2027-01' } }, '2027-01', 'pinned'],
    ['removed', { due: '2026-12', entry: { pinned: null } }, null, 'removed'],
  ])('is %s', (_, sample, target, origin) => {
    const milestone = milestoneOn(today, sample);
    expect(milestone.target).toEqual(target === null ? null : pinnedTarget(target));
    expect(milestone.targetOrigin).toBe(origin);
    expect(milestone.planTarget).toEqual(pinnedTarget(sample.due ?? ''));
  });

  it('is expected to be announced only while it is worked out by rule', () => {
    const matchDay: Sample = { due: '2028-03-17', expected: true };
    expect(milestoneOn(today, matchDay).isExpected).toBe(true);
    expect(milestoneOn(today, { due: '2028-03-17' }).isExpected).toBe(false);
    for (const pinned of ['2028-03-24', null]) {
      expect(milestoneOn(today, { ...matchDay, entry: { pinned } }).isExpected).toBe(false);
    }
  });
});

describe('a milestone that goes on for months after its first', () => {
  const interviews: Sample = { due: '2026-10', goesOnFor: 3 };

  it.each([
    ['2026-10-31', '2026-10', 'due-soon'],
    ['2026-11-01', '2027-01', 'upcoming'],
    ['2027-01-31', '2027-01', 'due-soon'],
    ['2027-02-01', '2027-01', 'overdue'],
  ])('on %s is due %s: %s', (day, due, kind) => {
    const milestone = milestoneOn(day, interviews);
    expect(milestone.target).toEqual(pinnedTarget(due));
    expect(milestone.status.kind).toBe(kind);
  });

  it('is not done late while it goes on', () => {
    const entry = doneOn('2026-12-12');
    expect(milestoneOn('2027-03-01', { ...interviews, entry }).status.kind).toBe('done');
  });

  it('is due on the day that the person pinned', () => {
    const entry = { pinned: '2026-11-12' };
    expect(milestoneOn(today, { ...interviews, entry }).status.kind).toBe('overdue');
  });
});

describe('the start of a stage', () => {
  const school: Sample = { due: '2026-08-01', isStart: true };

  it.each([
    ['2026-07-01', { kind: 'upcoming' }],
    ['2026-08-01', { kind: 'due-soon', days: 0 }],
    ['2026-08-02', { kind: 'begun' }],
    [today, { kind: 'begun' }],
  ])('on %s is not late, since the plan says that it came', (day, status) => {
    const milestone = milestoneOn(day, school);
    expect(milestone.status).toEqual(status);
    expect(milestone.isDone).toBe(false);
    expect(milestone.target).toEqual(pinnedTarget('2026-08-01'));
  });

  it('is not done late, whenever it is checked off', () => {
    const entry = doneOn('2026-11-24');
    expect(milestoneOn(today, { ...school, entry }).status).toEqual({
      kind: 'done',
      on: '2026-11-24',
    });
  });

  it('is late where the person pinned another day', () => {
    const entry = { pinned: '2026-09-01' };
    expect(milestoneOn(today, { ...school, entry }).status.kind).toBe('overdue');
  });
});

describe('a milestone that comes round again', () => {
  const mentor: Sample = { due: '2025-11', everyMonths: 6 };

  it('is due at the occurrence nearest to today', () => {
    const { target, status, everyMonths } = milestoneOn(today, mentor);
    expect(target).toEqual(pinnedTarget('2026-11'));
    expect(status).toEqual({ kind: 'due-soon', days: 6 });
    expect(everyMonths).toBe(6);
  });

  it('is done, and shows when it is next due, once it is ticked', () => {
    const milestone = milestoneOn(today, { ...mentor, entry: doneOn('2026-05-20', '2026-11-10') });
    expect(milestone.status).toEqual({ kind: 'done', on: '2026-11-10' });
    expect(milestone.target).toEqual(pinnedTarget('2027-05'));
  });

  it('is open again for the next occurrence', () => {
    const entry = doneOn('2026-11-10');
    const milestone = milestoneOn('2027-06-02', { ...mentor, entry });
    expect(milestone.status).toEqual({ kind: 'overdue', days: 2 });
    expect(milestone.isDone).toBe(false);
  });

  it.each([
    // The announced day of next year is no reason to have it done already.
    ['2026-11-24', '2027-04-05', 'upcoming'],
    // Halfway to it, October 5, last year's tick still counts.
    ['2026-09-30', '2027-04-05', 'done'],
    ['2027-04-20', '2027-04-05', 'overdue'],
    ['2028-01-10', '2028-04-05', 'upcoming'],
  ])('done in April 2026 and pinned to April 5, 2027, on %s is due %s: %s', (day, due, kind) => {
    const entry = { doneDates: [date('2026-04-12')], pinned: '2027-04-05' };
    const meeting = milestoneOn(day, { due: '2026-04', everyMonths: 12, entry });
    expect(meeting.target).toEqual(pinnedTarget(due));
    expect(meeting.status.kind).toBe(kind);
  });

  it('counts from the date that the person pinned', () => {
    const pinned = { ...mentor, entry: { pinned: '2026-09-15' } };
    const { target, planTarget } = milestoneOn(today, pinned);
    expect(target).toEqual(pinnedTarget('2026-09-15'));
    expect(planTarget).toEqual(pinnedTarget('2026-11'));
    expect(milestoneOn('2027-02-01', pinned).target).toEqual(pinnedTarget('2027-03-15'));
  });

  it('is checked off like any other once its date is removed', () => {
    const removed = milestoneOn(today, { ...mentor, entry: { pinned: null } });
    expect(removed.status).toEqual({ kind: 'undated' });
    const done = milestoneOn(today, {
      ...mentor,
      entry: { pinned: null, ...doneOn('2026-05-20', '2026-06-20') },
    });
    expect(done.status).toEqual({ kind: 'done', on: '2026-06-20' });
  });

  it('ends where the plan says', () => {
    const planTarget = { until: date('2026-06-30') };
    expect(milestoneOn(today, { ...mentor, planTarget }).target).toEqual(pinnedTarget('2026-05'));
  });
});

describe('pinning a date', () => {
  const someMonths = fc.constantFrom(undefined, 1, 6, 12);
  const someDoneDates = fc.array(arbitraryDate, { maxLength: 3 }).map((days) => days.toSorted());

  it('changes nothing that the plan says, and taking the pin away restores everything', () => {
    fc.assert(
      fc.property(
        arbitraryDate,
        arbitraryDate,
        fc.option(arbitraryDate),
        someMonths,
        someDoneDates,
        (day, due, pinned, everyMonths, doneDates) => {
          const sample: Sample = { due, ...(everyMonths === undefined ? {} : { everyMonths }) };
          const unpinned = milestoneOn(day, { ...sample, entry: { doneDates } });
          const pinnedOne = milestoneOn(day, { ...sample, entry: { doneDates, pinned } });
          const restored = milestoneOn(day, { ...sample, entry: { doneDates, pinned: undefined } });
          expect(pinnedOne.planTarget).toEqual(unpinned.planTarget);
          expect(restored).toEqual(unpinned);
        },
      ),
    );
  });
});

describe('a catalog milestone', () => {
  it.each<[string, Sample, boolean]>([
    ['what a source requires', { required: true }, true],
    ['what one source requires', { required: true, confidence: 'one-source' }, true],
    [
      'what is worked out from what a source requires',
      { required: true, confidence: 'derived' },
      true,
    ],
    ['nothing that is only recalled', { required: true, confidence: 'recalled' }, false],
    ['nothing that is suggested', { required: false }, false],
    [
      'nothing that does not apply to the cohort',
      { required: true, planTarget: { applies: 'no' } },
      false,
    ],
    [
      'nothing of which no source decides whether it applies',
      { required: true, planTarget: { applies: 'undecided' } },
      false,
    ],
  ])('is required for %s', (_, sample, isRequired) => {
    expect(milestoneOn(today, sample).isRequired).toBe(isRequired);
  });

  it('says when it is not for the person, and when it belongs to another pathway', () => {
    expect(milestoneOn(today)).toMatchObject({ isNotForMe: false, isOutsidePlan: false });
    expect(milestoneOn(today, { entry: { notForMe: true } }).isNotForMe).toBe(true);
    expect(milestoneOn(today, { pathways: ['us-esir'] }).isOutsidePlan).toBe(true);
    expect(milestoneOn(today, { pathways: ['us-esir', 'us-integrated'] }).isOutsidePlan).toBe(
      false,
    );
  });

  it.each([
    ['yes', false, false],
    ['no', false, true],
    ['undecided', true, false],
  ] as const)(
    'that applies to its cohort, "%s", is undecided: %s, not for the present cohort: %s',
    (applies, isUndecided, isOutsidePlan) => {
      const planTarget = { note: 'Ask the ABR.', applies };
      expect(milestoneOn(today, { planTarget })).toMatchObject({
        isUndecided,
        isOutsidePlan,
        cohortNote: 'Ask the ABR.',
      });
    },
  );
});

describe('a milestone of the person’s own', () => {
  it('has a title, a step and a place, no date and no source to require it', () => {
    expect(ownOn(today, 3)).toEqual({
      id: 'own-3',
      step: 'networking',
      title: 'Call the program director',
      order: 3,
      isOwn: true,
      isRequired: false,
      isExpected: false,
      everyMonths: null,
      cohortNote: null,
      isUndecided: false,
      landmark: null,
      isExam: false,
      isConditional: false,
      isMatch: false,
      target: null,
      targetOrigin: 'plan',
      planTarget: null,
      status: { kind: 'undated' },
      isDone: false,
      isNotForMe: false,
      isOutsidePlan: false,
    });
  });

  it('takes a date and a tick like any other', () => {
    const entry = { pinned: '2026-11-20', ...doneOn('2026-11-22') };
    const { target, status } = ownOn(today, 0, entry);
    expect(target).toEqual(pinnedTarget('2026-11-20'));
    expect(status).toEqual({ kind: 'done-late', on: '2026-11-22', days: 2 });
  });

  it('is not made of what was added to a catalog milestone', () => {
    expect(ownMilestoneOn(date(today), 'match-day', doneOn('2026-03-20'))).toBeNull();
  });
});

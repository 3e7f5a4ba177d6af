import { describe, expect, it } from 'vitest';
import { stepById } from '#catalog/steps.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { Rotation } from '#domain/rotation.ts';
import { stepIds } from '#domain/step.ts';
import type { CalendarChoice } from '#exchange/calendarEvents.ts';
import { calendarEvents } from '#exchange/calendarEvents.ts';
import { milestoneOn, ownOn } from '../domain/sampleMilestones.ts';
import { date } from '../support/dates.ts';

const today = '2026-11-24';

function eventsOf(
  milestones: readonly Milestone[],
  rotations: readonly Rotation[] = [],
  choice: Partial<CalendarChoice> = {},
) {
  const usual = {
    steps: stepIds,
    hasRotations: true,
    from: null,
    alarmDaysBefore: null,
    today: date(today),
  };
  return calendarEvents(
    milestones,
    rotations,
    { ...usual, ...choice },
    {
      stepName: (id) => stepById(id).name,
      rotationName: (type) => `The ${type}`,
      dateStyle: 'month-day-year',
    },
  );
}

const rotation: Rotation = {
  id: 'r1',
  trainingYear: 'PGY-3',
  type: 'icu',
  start: date('2026-11-02'),
  end: date('2026-11-29'),
  site: 'City Hospital',
  preceptor: 'Dr. Lee',
  notes: 'Nights',
  status: 'confirmed',
};

describe('a milestone in a calendar', () => {
  it('is on its day', () => {
    expect(eventsOf([milestoneOn(today, { id: 'm1', due: '2028-03-17' })])).toEqual([
      {
        uid: 'milestone-m1@ir-roadmap',
        title: 'Shadow an interventional radiologist for a full day',
        start: '2028-03-17',
        end: '2028-03-17',
        category: 'Understand the Field',
        description: '',
      },
    ]);
  });

  it.each([
    [
      'a month is on its last day, and says so',
      '2028-02',
      {},
      '2028-02-29',
      'In February 2028, on no set day.',
    ],
    [
      'one that is done is on the day on which it was',
      '2028-02',
      { doneDates: [date('2026-05-12')] },
      '2026-05-12',
      'Done.',
    ],
    [
      'one done without a date too',
      null,
      { doneDates: [date('2026-05-12')] },
      '2026-05-12',
      'Done.',
    ],
    [
      'a pinned day goes before that of the plan',
      '2028-02',
      { pinned: '2027-01-05' },
      '2027-01-05',
      '',
    ],
  ])('%s', (_, due, entry, day, description) => {
    expect(eventsOf([milestoneOn(today, { due, entry })])).toMatchObject([
      { start: day, end: day, description },
    ]);
  });

  it('that comes round again is on its next day', () => {
    const again = {
      due: '2026-05-01',
      everyMonths: 12,
      entry: { doneDates: [date('2026-05-03')] },
    };
    expect(eventsOf([milestoneOn(today, again)])).toMatchObject([
      { start: '2027-05-01', description: '' },
    ]);
  });

  it('that is expected says so', () => {
    expect(eventsOf([milestoneOn(today, { due: '2028-03-17', expected: true })])).toMatchObject([
      { description: 'Expected: the date may still be announced.' },
    ]);
  });

  it.each([
    ['has no date', ownOn(today)],
    ['is of another pathway', milestoneOn(today, { due: '2028-03-17', pathways: ['us-classic'] })],
    ['is not for me', milestoneOn(today, { due: '2028-03-17', entry: { notForMe: true } })],
  ])('is left out where it %s', (_, milestone) => {
    expect(eventsOf([milestone])).toEqual([]);
  });
});

describe('a rotation in a calendar', () => {
  it('fills its days at its site, and keeps what was noted of it to itself', () => {
    expect(eventsOf([], [rotation])).toEqual([
      {
        uid: 'rotation-r1@ir-roadmap',
        title: 'The icu',
        start: '2026-11-02',
        end: '2026-11-29',
        category: 'Rotations',
        description: 'PGY-3, confirmed.',
        place: 'City Hospital',
      },
    ]);
  });
});

describe('what is chosen', () => {
  const past = milestoneOn(today, { id: 'past', due: '2026-11-23' });
  const now = milestoneOn(today, { id: 'now', due: today });
  const later = ownOn(today, 1, { pinned: '2027-01-05' });
  const over: Rotation = {
    ...rotation,
    id: 'r0',
    start: date('2026-10-05'),
    end: date('2026-11-01'),
  };
  const all = [
    [later, now, past],
    [rotation, over],
  ] as const;
  const idsOf = (choice: Partial<CalendarChoice>) =>
    eventsOf(...all, choice).map(({ uid }) => uid.replace('@ir-roadmap', ''));

  it.each([
    [
      'all, the earliest first',
      {},
      ['rotation-r0', 'rotation-r1', 'milestone-past', 'milestone-now', 'milestone-own-1'],
    ],
    [
      'what is not over',
      { from: date(today) },
      ['rotation-r1', 'milestone-now', 'milestone-own-1'],
    ],
    ['one step', { steps: ['networking'], hasRotations: false }, ['milestone-own-1']],
    ['rotations alone', { steps: [] }, ['rotation-r0', 'rotation-r1']],
  ] as const)('is %s', (_, choice, ids) => {
    expect(idsOf(choice)).toEqual(ids);
  });

  it('has alarms only where they have still to ring', () => {
    const done = milestoneOn(today, {
      id: 'done',
      due: '2027-05',
      entry: { doneDates: [date(today)] },
    });
    // A week before December 1 is today; a week before November 30 was yesterday.
    const next = { ...rotation, id: 'r2', start: date('2026-12-01'), end: date('2026-12-27') };
    const tooSoon = { ...next, id: 'r3', start: date('2026-11-30') };
    const events = eventsOf([...all[0], done], [...all[1], next, tooSoon], { alarmDaysBefore: 7 });
    expect(
      events.filter(({ alarmDaysBefore }) => alarmDaysBefore === 7).map(({ uid }) => uid),
    ).toEqual(['rotation-r2@ir-roadmap', 'milestone-own-1@ir-roadmap']);
  });
});

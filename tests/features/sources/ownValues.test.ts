import { describe, expect, it } from 'vitest';
import { pathways } from '#catalog/pathways.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import type { OwnValue } from '#features/sources/ownValues.ts';
import { ownValues } from '#features/sources/ownValues.ts';
import { daysOffRuleOf } from '#store/derivedCountry.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { date } from '../../support/dates.ts';
import { longAgo, testStore } from '../../support/store.ts';

const integrated = pathways.find(({ id }) => id === 'us-integrated');

function daysOffOf({ country, timeOff }: Pathway) {
  return { country, rule: timeOff };
}

function ofPlan(plan: Plan): readonly OwnValue[] {
  if (integrated === undefined) throw new Error('No such pathway');
  return ownValues(plan, integrated, daysOffOf(integrated), [], {});
}

describe('what is one’s own', () => {
  it('is nothing for who follows the rules, also where the same was entered', () => {
    expect(ofPlan(classOf2028)).toEqual([]);
    expect(
      ofPlan({
        ...classOf2028,
        lengths: { internship: 12 },
        academicYearStart: { month: 7, day: 1 },
        timeOff: { vacation: 20 },
      }),
    ).toEqual([]);
  });

  it('is a length, the start of the training year and the days off', () => {
    const own = ofPlan({
      ...classOf2028,
      lengths: { 'interventional-radiology': 36 },
      academicYearStart: { month: 6, day: 24 },
      timeOff: { allowance: 25 },
    });
    expect(own.map(({ ruleId, value, usual }) => [ruleId, value, usual])).toEqual([
      ['pathway:us-integrated', { text: '36 months' }, { text: '24 months' }],
      ['pathway:us-integrated', { text: 'June 24' }, { text: 'July 1' }],
      ['training:days-off, United States', { text: '25 workdays' }, { text: '40 workdays' }],
    ]);
  });

  it('is one workday, or one month', () => {
    const own = ofPlan({
      ...classOf2028,
      lengths: { internship: 1 },
      timeOff: { allowance: 1 },
    });
    expect(own.map(({ value }) => value)).toEqual([{ text: '1 month' }, { text: '1 workday' }]);
  });

  it('is what one’s program asks of rotations', () => {
    if (integrated === undefined) throw new Error('No such pathway');
    const own = ownValues(classOf2028, integrated, daysOffOf(integrated), [], {
      nuclear: { minimum: 12 },
      airp: { notForMe: true },
      'no-such-requirement': { minimum: 1 },
    });
    expect(own[0]).toMatchObject({
      ruleId: 'requirement:nuclear',
      value: { text: 'at least 12' },
      to: '/rotations',
    });
    expect(own.map(({ value }) => value)).toEqual([
      { text: 'at least 12' },
      { text: 'not asked for' },
    ]);
  });

  it('is a date that was pinned or taken away, but no milestone of one’s own', () => {
    const store = testStore({
      tables: {
        ...planTables(classOf2028),
        milestones: {
          'match-day': { id: 'match-day', updatedAt: longAgo, pinned: null },
          mine: {
            id: 'mine',
            updatedAt: longAgo,
            pinned: date('2027-01-01'),
            own: { step: 'networking', title: 'Call the director', order: 1 },
          },
        },
      },
    });
    if (integrated === undefined) throw new Error('No such pathway');
    const state = store.getState();
    const own = ownValues(classOf2028, integrated, daysOffRuleOf(state), milestonesOf(state), {});
    expect(own.map(({ ruleId, value, usual, to }) => [ruleId, value, usual, to])).toEqual([
      [
        'milestone:match-day',
        { text: 'no date' },
        { date: '2028-03-17' },
        '/steps/residency?milestone=match-day',
      ],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestones as catalog } from '#catalog/milestones.ts';
import { pathways } from '#catalog/pathways.ts';
import { calendarDate } from '#domain/calendarDate.ts';
import type { Plan } from '#domain/plan.ts';
import { redo, undo } from '#store/change.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { planOf, scheduleOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setPlan } from '#store/changePlan.ts';
import { answerWelcome } from '#store/planActions.ts';
import { date } from '../support/dates.ts';
import type { TestStore } from '../support/store.ts';
import { longAgo, milestoneRecords, testStore } from '../support/store.ts';

const integrated: Plan = { pathwayId: 'us-integrated', graduation: date('2028-05-15') };
const message = 'Your plan is changed.';

function storeWithPlan(plan: Plan): TestStore {
  return testStore({
    tables: { plan: { current: { id: 'current', updatedAt: longAgo, ...plan } } },
  });
}

function targetOf(store: TestStore, id: string) {
  return milestonesOf(store.getState()).find((milestone) => milestone.id === id)?.target?.date;
}

describe('setPlan', () => {
  it('moves every computed date', () => {
    const store = storeWithPlan(integrated);
    expect(targetOf(store, 'match-day')).toBe('2028-03-17');
    expect(setPlan(store, { ...integrated, graduation: date('2029-05-15') }, message)).toBe(true);
    expect(targetOf(store, 'match-day')).toBe('2029-03-16');
    expect(store.getState().message).toEqual({ text: message, undoable: true });
  });

  it('works out anew what is not in the new plan', () => {
    const store = storeWithPlan({ ...integrated, residencyStart: date('2030-07-01') });
    setPlan(store, integrated, message);
    expect(planOf(store.getState())).toEqual(integrated);
    expect(scheduleOf(store.getState())?.anchors['residency-start']).toBe('2028-07-01');
  });

  it('is undone and made again, exactly', () => {
    const store = storeWithPlan(integrated);
    const after: Plan = {
      pathwayId: 'us-esir',
      residencyStart: date('2028-07-01'),
      lengths: { 'diagnostic-radiology': 60 },
      academicYearStart: { month: 6, day: 24 },
    };
    setPlan(store, after, message);
    undo(store);
    expect(planOf(store.getState())).toEqual(integrated);
    redo(store);
    expect(planOf(store.getState())).toEqual(after);
  });
});

describe('answerWelcome', () => {
  it('makes the first plan, so that it is asked no more, and is undone as one', () => {
    const store = testStore();
    expect(answerWelcome(store, integrated)).toBe(true);
    expect(planOf(store.getState())).toEqual(integrated);
    expect(settingsOf(store.getState()).welcome).toBe('answered');
    expect(store.getState().message?.text).toBe('Your roadmap is drawn.');
    undo(store);
    expect(scheduleOf(store.getState())).toBeNull();
    expect(settingsOf(store.getState()).welcome).toBeNull();
    expect(undo(store)).toBe(false);
  });
});

const anyDate = fc
  .record({
    year: fc.integer({ min: 1960, max: 2080 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => calendarDate(year, month, day));

const anyPlan: fc.Arbitrary<Plan> = fc.record(
  {
    pathwayId: fc.constantFrom(...pathways.map(({ id }) => id), 'unknown-pathway'),
    medicalSchoolStart: anyDate,
    graduation: anyDate,
    residencyStart: anyDate,
    lengths: fc.dictionary(
      fc.constantFrom('medical-school', 'internship', 'diagnostic-radiology', 'unknown-stage'),
      fc.integer({ min: 0, max: 180 }),
    ),
  },
  { requiredKeys: ['pathwayId'] },
);

const anyAdditions = fc.dictionary(
  fc.constantFrom(...catalog.map(({ id }) => id), 'own-1', 'own-2'),
  fc.record(
    {
      doneDates: fc.array(anyDate, { minLength: 1, maxLength: 3 }).map((dates) => dates.toSorted()),
      pinned: fc.option(anyDate),
      notes: fc.string(),
      notForMe: fc.constant<true>(true),
      own: fc.record({
        step: fc.constant('networking' as const),
        title: fc.constant('Visit a lab'),
        order: fc.integer(),
      }),
    },
    { requiredKeys: [] },
  ),
);

describe('changing pathway or dates', () => {
  it('touches no tick, note or pin, whatever the plan and the record', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyAdditions, (before, after, additions) => {
        const store = testStore({
          tables: {
            plan: { current: { id: 'current', updatedAt: longAgo, ...before } },
            milestones: milestoneRecords(additions),
          },
        });
        const { plan: _, ...others } = store.getState().tables;
        milestonesOf(store.getState());
        setPlan(store, after, message);
        const { plan: __, ...othersAfter } = store.getState().tables;
        for (const [name, table] of Object.entries(others)) {
          expect(Object.entries(othersAfter)).toContainEqual([name, table]);
        }
        expect(store.getState().tables.milestones).toBe(others.milestones);
        expect(milestonesOf(store.getState()).length).toBeGreaterThan(0);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { undo } from '#store/change.ts';
import { planOf, scheduleOf } from '#store/derivedPlan.ts';
import { ownOutcomeOf, scenarioOutcomesOf, scenariosOf } from '#store/derivedScenarios.ts';
import {
  addScenario,
  adoptScenario,
  changeScenario,
  removeScenario,
} from '#store/scenarioActions.ts';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import type { TestStore } from '../support/store.ts';
import { longAgo, milestoneRecords, testStore } from '../support/store.ts';
import { wholeRecord } from '../support/wholeRecord.ts';

const repeated = {
  id: 'again',
  updatedAt: longAgo,
  kind: 'repeated-year',
  year: 'PGY-3',
} as const;

function studentStore(): TestStore {
  return testStore({
    tables: {
      ...planTables({ ...classOf2028, lengths: { internship: 24 } }),
      adjustments: { again: repeated },
      milestones: milestoneRecords({
        'match-day': { pinned: date('2028-03-17') },
        'take-step-1': { doneDates: [date('2026-06-01')], notes: 'At last' },
      }),
    },
  });
}

const esir = { name: 'ESIR', pathwayId: 'us-esir', adjustments: [] };
const phd = {
  name: 'A PhD first',
  pathwayId: 'us-integrated',
  dates: { graduation: date('2029-05-15') },
  adjustments: [{ id: 'phd', kind: 'degree', start: date('2027-07-01'), months: 36, name: 'PhD' }],
} as const;

function firstScenario(store: TestStore) {
  const [scenario] = scenariosOf(store.getState());
  if (scenario === undefined) throw new Error('There is a what-if');
  return scenario;
}

describe('what-ifs', () => {
  it('are added in order, changed in their place and removed, each with an undo', () => {
    const store = studentStore();
    addScenario(store, phd);
    addScenario(store, esir);
    const names = () => scenariosOf(store.getState()).map(({ name }) => name);
    expect(names()).toEqual(['A PhD first', 'ESIR']);
    changeScenario(store, { ...firstScenario(store), name: 'An MPH first' });
    expect(names()).toEqual(['An MPH first', 'ESIR']);
    removeScenario(store, firstScenario(store));
    expect(names()).toEqual(['ESIR']);
    undo(store);
    undo(store);
    expect(names()).toEqual(['A PhD first', 'ESIR']);
  });

  it('change nothing of the plan', () => {
    const store = studentStore();
    const before = store.getState();
    addScenario(store, phd);
    expect(planOf(store.getState())).toEqual(planOf(before));
    expect(store.getState().tables.milestones).toBe(before.tables.milestones);
  });

  it('have what follows from them beside what follows from the plan', () => {
    const store = studentStore();
    addScenario(store, esir);
    expect(ownOutcomeOf(store.getState())?.ledger.end).toBe('2036-06-30');
    expect(scenarioOutcomesOf(store.getState())).toMatchObject([
      { scenario: { name: 'ESIR' }, ledger: { end: '2034-06-30' } },
    ]);
  });

  it('have the end of the plan also where leave in its rotations extends it', () => {
    const longLeave = {
      id: 'leave',
      updatedAt: longAgo,
      trainingYear: 'PGY-3',
      // 36 weeks are 180 workdays, 20 more than four years allow: 28 days.
      start: date('2026-07-01'),
      end: date('2027-03-09'),
      type: 'medical-leave',
      status: 'planned',
    } as const;
    const store = testStore({
      tables: {
        ...planTables({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') }),
        rotations: { leave: longLeave },
      },
    });
    addScenario(store, esir);
    expect(scheduleOf(store.getState())?.anchors['training-end']).toBe('2030-07-28');
    expect(ownOutcomeOf(store.getState())?.ledger.end).toBe('2030-07-28');
    expect(scenarioOutcomesOf(store.getState())).toMatchObject([{ ledger: { end: '2030-07-28' } }]);
  });

  it('follow the plan when its dates change, unless they have a start of their own', () => {
    const later = { ...classOf2028, graduation: date('2030-05-15') };
    const store = testStore({ tables: planTables(later) });
    addScenario(store, esir);
    addScenario(store, phd);
    expect(scenarioOutcomesOf(store.getState())).toMatchObject([
      { ledger: { end: '2036-06-30' } },
      // Graduation on May 15, 2029 and three years.
      { ledger: { graduation: '2032-05-15', end: '2038-06-30' } },
    ]);
  });

  it('say so when their dates cannot be', () => {
    const store = studentStore();
    const dates = { graduation: date('2028-05-15'), residencyStart: date('2020-07-01') };
    addScenario(store, { ...esir, dates });
    expect(scenarioOutcomesOf(store.getState())).toMatchObject([
      { scenario: { name: 'ESIR' }, schedule: null },
    ]);
  });

  it('are none to compare with while the plan has no date', () => {
    expect(ownOutcomeOf(testStore().getState())).toBeNull();
  });
});

describe('adopting a what-if', () => {
  it('makes it the plan, and touches no tick, note or pinned date', () => {
    const store = studentStore();
    const { milestones } = store.getState().tables;
    addScenario(store, phd);
    const wanted = scenarioOutcomesOf(store.getState())[0]?.schedule;
    adoptScenario(store, firstScenario(store), 'Before: Integrated IR/DR');
    expect(scheduleOf(store.getState())).toEqual(wanted);
    expect(store.getState().tables.milestones).toBe(milestones);
    expect(planOf(store.getState()).adjustments).toEqual(phd.adjustments);
  });

  it('keeps the plan before as a what-if, which adopted gives it back', () => {
    const store = studentStore();
    const before = planOf(store.getState());
    addScenario(store, esir);
    adoptScenario(store, firstScenario(store), 'Before: Integrated IR/DR');
    expect(planOf(store.getState())).toEqual({
      pathwayId: 'us-esir',
      graduation: '2028-05-15',
    });
    expect(scenariosOf(store.getState()).map(({ name }) => name)).toEqual([
      'Before: Integrated IR/DR',
    ]);
    adoptScenario(store, firstScenario(store), 'ESIR');
    expect(planOf(store.getState())).toEqual(before);
  });

  it('is one change, undone by one click', () => {
    const store = testStore({ tables: wholeRecord });
    const before = planOf(store.getState());
    const [scenario] = scenariosOf(store.getState());
    if (scenario === undefined) throw new Error('There is a what-if');
    adoptScenario(store, scenario, 'Before');
    expect(planOf(store.getState()).pathwayId).toBe('us-esir');
    expect(planOf(store.getState()).timeOff).toEqual(before.timeOff);
    undo(store);
    expect(planOf(store.getState())).toEqual(before);
    expect(scenariosOf(store.getState())).toEqual([scenario]);
  });
});

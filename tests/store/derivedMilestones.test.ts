import { describe, expect, it } from 'vitest';
import { milestones as catalog } from '#catalog/milestones.ts';
import { defaultPathwayId } from '#catalog/pathwayChoices.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { Plan } from '#domain/plan.ts';
import type { AppState } from '#store/appStore.ts';
import {
  attentionOf,
  milestoneRecordOf,
  milestonesOf,
  nextUpOf,
  progressOfSteps,
  wholeProgressOf,
} from '#store/derivedMilestones.ts';
import { pathwayOf, planOf, remainingTrainingOf, scheduleOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { checkOff, setNotes, uncheck } from '#store/milestoneActions.ts';
import { addOwnMilestone, removeOwnMilestone } from '#store/ownMilestoneActions.ts';
import { setPlan } from '#store/changePlan.ts';
import { setTheme } from '#store/settingsActions.ts';
import { date } from '../support/dates.ts';
import type { Additions, TestStore } from '../support/store.ts';
import { longAgo, milestoneRecords, testStore } from '../support/store.ts';

const integrated: Plan = { pathwayId: 'us-integrated', graduation: date('2028-05-15') };
const matchDay = { id: 'match-day', title: 'Match Day', everyMonths: null };

/** On the three pathways with a second application, and not on the integrated one. */
const onlyOther = catalog.find(({ pathways }) => !pathways.includes('us-integrated'));
if (onlyOther === undefined) throw new Error('Every milestone is on the integrated pathway');
const ofOtherPathway = { ...onlyOther, everyMonths: onlyOther.everyMonths ?? null };

function storeWith(plan: Plan | null, additions: Additions = {}): TestStore {
  return testStore({
    tables: {
      plan: plan === null ? {} : { current: { id: 'current', updatedAt: longAgo, ...plan } },
      milestones: milestoneRecords(additions),
    },
  });
}

function byId(store: TestStore): ReadonlyMap<string, Milestone> {
  return new Map(milestonesOf(store.getState()).map((milestone) => [milestone.id, milestone]));
}

/** The ids of the milestones that are other objects than before. */
function changedSince(before: ReadonlyMap<string, Milestone>, store: TestStore): string[] {
  return [...byId(store)].flatMap(([id, milestone]) => (before.get(id) === milestone ? [] : [id]));
}

it('nobody is behind with interviews while these are held', () => {
  const seasons: readonly (readonly [string, Plan])[] = [
    ['interview-season', { pathwayId: 'us-integrated', graduation: date('2027-05-15') }],
    ['ir-interviews', { pathwayId: 'us-independent', residencyStart: date('2022-07-01') }],
  ];
  for (const [id, plan] of seasons) {
    const store = storeWith(plan);
    const whenHeld = id === 'ir-interviews' ? '2026-03-20' : '2026-11-24';
    store.setState({ today: date(whenHeld) });
    expect(byId(store).get(id)?.status.kind).not.toBe('overdue');
    store.setState({ today: date('2027-02-01') });
    expect(byId(store).get(id)?.status.kind).toBe('overdue');
  }
});

describe('without a plan', () => {
  it('the default pathway holds, without a date', () => {
    const state = storeWith(null).getState();
    expect(planOf(state)).toEqual({ pathwayId: defaultPathwayId });
    expect(pathwayOf(state).id).toBe(defaultPathwayId);
    expect(scheduleOf(state)).toBeNull();
    expect(remainingTrainingOf(state)).toBeNull();
  });

  it('every milestone of the pathway is there to be checked off', () => {
    const store = storeWith(null);
    const ofPathway = catalog.filter(({ pathways }) => pathways.includes(defaultPathwayId));
    expect([...byId(store).keys()]).toEqual(ofPathway.map(({ id }) => id));
    expect(nextUpOf(store.getState())).toEqual({ overdue: [], thisMonth: [], next90Days: [] });
    checkOff(store, matchDay, date('2026-11-24'));
    expect(wholeProgressOf(store.getState())).toEqual({ done: 1, total: ofPathway.length });
  });

  it('and with a deleted one it is the same', () => {
    const store = testStore({
      tables: { plan: { current: { id: 'current', updatedAt: longAgo, deleted: true } } },
    });
    expect(planOf(store.getState())).toEqual({ pathwayId: defaultPathwayId });
  });
});

describe('a plan', () => {
  it('gives a schedule, dates and what remains of training', () => {
    const state = storeWith(integrated).getState();
    expect(planOf(state)).toEqual(integrated);
    expect(scheduleOf(state)?.anchors.graduation).toBe('2028-05-15');
    expect(byId(storeWith(integrated)).get('match-day')?.target?.date).toBe('2028-03-17');
    expect(remainingTrainingOf(state)).not.toBeNull();
  });

  it.each<[string, Plan]>([
    ['a graduation of 1900', { pathwayId: 'us-esir', graduation: date('1900-01-01') }],
    ['a graduation of 2199', { pathwayId: 'us-esir', graduation: date('2199-12-31') }],
    [
      'an end before the start',
      { ...integrated, medicalSchoolStart: date('2030-08-01'), residencyStart: date('2020-07-01') },
    ],
    ['a length of nothing', { ...integrated, lengths: { 'interventional-radiology': 0 } }],
  ])('with %s has no schedule, and the app works without', (_what, plan) => {
    const store = storeWith(plan, { 'match-day': { doneDates: [date('2026-10-01')] } });
    const state = store.getState();
    expect(scheduleOf(state)).toBeNull();
    expect(remainingTrainingOf(state)).toBeNull();
    expect(byId(store).get('match-day')).toMatchObject({ isDone: true, planTarget: null });
    expect(attentionOf(state)).toEqual([]);
    expect(Object.keys(progressOfSteps(state))).toHaveLength(7);
  });

  it('with a pathway that this version does not know falls back on the default one', () => {
    const store = storeWith({ ...integrated, pathwayId: 'mars-colony' });
    expect(pathwayOf(store.getState()).id).toBe(defaultPathwayId);
    expect(planOf(store.getState()).pathwayId).toBe('mars-colony');
    expect(byId(store).get('match-day')?.target?.date).toBe('2028-03-17');
  });
});

describe('the milestones', () => {
  it('are those of the catalog, then the person’s own, without the removed ones', () => {
    const store = storeWith(integrated);
    const first = addOwnMilestone(store, { step: 'networking', title: 'Visit a lab' }, null);
    const second = addOwnMilestone(store, { step: 'residency', title: 'Write a case' }, null);
    removeOwnMilestone(store, { id: first, title: 'Visit a lab' });
    const ids = [...byId(store).keys()];
    expect(ids.at(-1)).toBe(second);
    expect(ids).not.toContain(first);
  });

  it('include one of another pathway for as long as something is kept with it', () => {
    const store = storeWith(integrated);
    expect(byId(store).has(ofOtherPathway.id)).toBe(false);
    checkOff(store, ofOtherPathway, date('2026-11-24'));
    expect(byId(store).get(ofOtherPathway.id)).toMatchObject({ isOutsidePlan: true });
    setNotes(store, ofOtherPathway, 'Kept');
    uncheck(store, ofOtherPathway);
    expect(byId(store).has(ofOtherPathway.id)).toBe(true);
    setNotes(store, ofOtherPathway, '');
    expect(byId(store).has(ofOtherPathway.id)).toBe(false);
  });

  it('have each id once, also where a record claims one of the catalog as its own', () => {
    const own = { step: 'networking', title: 'Not Match Day', order: 1 } as const;
    const store = storeWith(integrated, { 'match-day': { own } });
    const ids = milestonesOf(store.getState()).map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(byId(store).get('match-day')).toMatchObject({ isOwn: false });
  });

  it.each([
    '1900-01-01',
    '1926-11-24',
    '2126-11-24',
    // The June after it, in which others are due, would be in the year 2200.
    '2199-07-01',
    '2199-12-31',
  ])('can all be pinned to %s', (day) => {
    const pinned = date(day);
    const additions = Object.fromEntries(
      catalog.map(({ id }) => [id, { pinned, doneDates: [pinned] }]),
    );
    for (const plan of [null, integrated]) {
      const store = storeWith(plan, additions);
      expect(byId(store).get('match-day')?.target?.date).toBe(day);
    }
  });
});

describe('training that gaps move to the end of the calendar', () => {
  // Graduation in 2080, six years of training and eight years more for each gap: 14 end in 2198, 16 in no year.
  it.each([
    [14, '2198-06-30'],
    [16, '2199-12-30'],
  ])('leaves the milestones their dates after %i gaps', (count, end) => {
    const gaps = Array.from({ length: count }, (_, index) => ({
      id: `gap-${index}`,
      updatedAt: longAgo,
      kind: 'gap' as const,
      start: date(`${2081 + index * 7}-01-01`),
      months: 96,
    }));
    const store = testStore({
      tables: {
        plan: {
          current: {
            id: 'current',
            updatedAt: longAgo,
            pathwayId: 'us-integrated',
            graduation: date('2080-05-15'),
          },
        },
        adjustments: Object.fromEntries(gaps.map((gap) => [gap.id, gap])),
      },
    });
    expect(scheduleOf(store.getState())?.anchors['training-end']).toBe(end);
    expect(byId(store).get('match-day')?.target?.date).toBe('2080-03-15');
  });
});

describe('what did not change', () => {
  it.each<[string, (state: AppState) => unknown]>([
    ['the plan', planOf],
    ['the pathway', pathwayOf],
    ['the schedule', scheduleOf],
    ['what remains of training', remainingTrainingOf],
    ['the list of milestones', milestonesOf],
    ['the progress of the steps', progressOfSteps],
    ['the whole progress', wholeProgressOf],
    ['what is next', nextUpOf],
    ['what needs attention', attentionOf],
    ['the settings', settingsOf],
  ])('is the same object, however often it is asked for: %s', (_what, derive) => {
    const state = storeWith(integrated).getState();
    expect(derive({ ...state })).toBe(derive(state));
  });

  it('is every milestone but one after one is checked off', () => {
    const store = storeWith(integrated, { 'rank-list': { notes: 'x' } });
    const before = byId(store);
    const dates = scheduleOf(store.getState());
    checkOff(store, matchDay, date('2026-11-24'));
    expect(changedSince(before, store)).toEqual(['match-day']);
    expect(scheduleOf(store.getState())).toBe(dates);
  });

  it('is every milestone after a setting is changed', () => {
    const store = storeWith(integrated);
    const before = milestonesOf(store.getState());
    setTheme(store, 'dark');
    expect(milestonesOf(store.getState())).toBe(before);
  });

  it('is every milestone after the same plan is set again', () => {
    const store = storeWith(integrated);
    const before = byId(store);
    setPlan(store, integrated, 'Your plan is changed.');
    expect(changedSince(before, store)).toEqual([]);
  });

  it('is the milestones whose date does not hang on what the plan changed', () => {
    const store = storeWith(integrated);
    const before = byId(store);
    setPlan(store, { ...integrated, lengths: { 'interventional-radiology': 36 } }, 'Changed.');
    const changed = changedSince(before, store);
    expect(changed).not.toContain('match-day');
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(before.size / 2);
  });

  it('follows the day: what is due today is overdue tomorrow', () => {
    const store = storeWith(integrated, { 'match-day': { pinned: date('2026-11-24') } });
    expect(byId(store).get('match-day')?.status.kind).toBe('due-soon');
    store.setState({ today: date('2026-11-25') });
    expect(byId(store).get('match-day')?.status).toEqual({ kind: 'overdue', days: 1 });
  });
});

describe('the settings', () => {
  it('have a value each before any is set, and after the record is deleted', () => {
    const defaults = {
      theme: 'system',
      dateStyle: 'month-day-year',
      welcome: null,
      dismissed: [],
      procedureColumns: {},
    };
    expect(settingsOf(testStore().getState())).toEqual(defaults);
    const deleted = { id: 'settings', updatedAt: longAgo, deleted: true } as const;
    const store = testStore({ tables: { settings: { settings: deleted } } });
    expect(settingsOf(store.getState())).toEqual(defaults);
  });
});

describe('milestoneRecordOf', () => {
  it('gives what the person added, and null where there is nothing or it was removed', () => {
    const store = storeWith(null, { 'match-day': { notes: 'x' } });
    expect(milestoneRecordOf(store.getState(), 'match-day')).toHaveProperty('notes', 'x');
    expect(milestoneRecordOf(store.getState(), 'rank-list')).toBeNull();
    removeOwnMilestone(store, matchDay);
    expect(milestoneRecordOf(store.getState(), 'match-day')).toBeNull();
  });
});

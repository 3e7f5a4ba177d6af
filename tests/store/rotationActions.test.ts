import { describe, expect, it } from 'vitest';
import { undo } from '#store/change.ts';
import {
  measuredRequirementsOf,
  requirementOverridesOf,
  rotationConflictsOf,
  rotationTypesOf,
  rotationYearsOf,
} from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import {
  acknowledgeConflict,
  changeRotations,
  overrideRequirement,
  putCustomType,
  removeCustomType,
} from '#store/rotationActions.ts';
import { date } from '../support/dates.ts';
import { planTables } from '../support/plans.ts';
import type { TestStore } from '../support/store.ts';
import { testStore } from '../support/store.ts';

const told = { label: 'place a rotation', message: 'Placed.' };

/** A PGY-3 resident in ESIR: PGY-2 to PGY-5 run from July 2025 to June 2029. */
function residentStore(): TestStore {
  return testStore({
    tables: planTables({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') }),
  });
}

function place(store: TestStore, id: string, type: string, start: string, end: string): void {
  const put = [
    {
      id,
      type,
      trainingYear: 'PGY-3',
      start: date(start),
      end: date(end),
      status: 'planned' as const,
    },
  ];
  changeRotations(store, { put, removed: [] }, told);
}

function measured(store: TestStore, id: string) {
  return measuredRequirementsOf(store.getState()).find(({ requirement }) => requirement.id === id);
}

describe('rotations', () => {
  it('are placed and removed, and the requirements follow', () => {
    const store = residentStore();
    place(store, 'r1', 'ir', '2026-07-01', '2026-07-28');
    place(store, 'r2', 'icu', '2026-07-29', '2026-08-25');
    expect(measured(store, 'esir-ir')).toMatchObject({ planned: 1, missing: 7 });
    expect(measured(store, 'esir-icu')).toMatchObject({ planned: 1, verdict: 'planned' });
    changeRotations(store, { put: [], removed: ['r1'] }, told);
    expect(rotationsOf(store.getState()).map(({ id }) => id)).toEqual(['r2']);
    undo(store);
    expect(measured(store, 'esir-ir')).toMatchObject({ planned: 1 });
  });

  it('change nothing, and say nothing, when nothing is to change', () => {
    const store = residentStore();
    const before = store.getState();
    changeRotations(store, { put: [], removed: [] }, told);
    expect(store.getState()).toBe(before);
  });

  it('come with the scheme of their year, in one change', () => {
    const store = residentStore();
    changeRotations(store, { put: [], removed: [] }, told, { 'PGY-3': 'month' });
    const year = rotationYearsOf(store.getState()).find(({ label }) => label === 'PGY-3');
    expect(year?.blocks).toHaveLength(12);
    undo(store);
    const before = rotationYearsOf(store.getState()).find(({ label }) => label === 'PGY-3');
    expect(before?.blocks).toHaveLength(13);
  });

  it('can be of a type of one’s own, which counts', () => {
    const store = residentStore();
    const type = putCustomType(store, {
      name: 'Lymphatics',
      category: 'interventional',
      countsToward: ['ir', 'esir-ir'],
    });
    place(store, 'r1', type, '2026-07-01', '2026-07-28');
    expect(rotationTypesOf(store.getState()).get(type)?.name).toBe('Lymphatics');
    expect(measured(store, 'esir-ir')).toMatchObject({ planned: 1 });
  });
});

describe('a type of one’s own', () => {
  it('counts toward what is chosen for it, also when that is changed, and can be deleted', () => {
    const store = residentStore();
    const lymph = { name: 'Lymphatics', category: 'interventional' as const };
    const type = putCustomType(store, { ...lymph, countsToward: ['ir', 'esir-ir'] });
    place(store, 'r1', type, '2026-07-01', '2026-07-28');
    putCustomType(store, { ...lymph, countsToward: ['ir', 'icu'] }, type);
    expect(measured(store, 'esir-ir')).toMatchObject({ planned: 0 });
    expect(measured(store, 'esir-icu')).toMatchObject({ planned: 1 });
    expect(store.getState().message?.text).toBe('“Lymphatics” is changed.');
    undo(store);
    expect(measured(store, 'esir-ir')).toMatchObject({ planned: 1 });
    changeRotations(store, { put: [], removed: ['r1'] }, told);
    removeCustomType(store, { id: type, name: 'Lymphatics' });
    expect(rotationTypesOf(store.getState()).has(type)).toBe(false);
  });
});

describe('the figures of one’s own program', () => {
  const nuclear = { id: 'nuclear', name: 'Nuclear radiology' };

  it('come before the rule, and can follow it again', () => {
    const store = residentStore();
    overrideRequirement(store, nuclear, { minimum: 12 });
    expect(measured(store, 'nuclear')).toMatchObject({ minimum: 12, isOverridden: true });
    overrideRequirement(store, nuclear, null);
    expect(measured(store, 'nuclear')).toMatchObject({ minimum: 16, isOverridden: false });
  });

  it('can be that it is not asked for', () => {
    const store = residentStore();
    overrideRequirement(store, nuclear, { notForMe: true });
    expect(requirementOverridesOf(store.getState()).nuclear?.notForMe).toBe(true);
  });
});

describe('a conflict that is known', () => {
  it('is quiet until something about it changes', () => {
    const store = residentStore();
    place(store, 'r1', 'ir', '2026-07-01', '2026-07-28');
    place(store, 'r2', 'icu', '2026-08-26', '2026-09-22');
    const gaps = (which: 'open' | 'quiet') =>
      rotationConflictsOf(store.getState())[which].filter(({ kind }) => kind === 'gap');
    const [gap] = gaps('open');
    expect(gap).toMatchObject({ blocks: [2] });
    if (gap !== undefined) acknowledgeConflict(store, gap);
    expect(gaps('open')).toEqual([]);
    expect(gaps('quiet')).toEqual([gap]);
    place(store, 'r2', 'icu', '2026-09-23', '2026-10-20');
    expect(gaps('open')).toMatchObject([{ blocks: [2, 3] }]);
    expect(gaps('quiet')).toEqual([]);
  });
});

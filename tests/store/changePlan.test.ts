import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdjustmentFacts } from '#domain/adjustment.ts';
import type { Plan } from '#domain/plan.ts';
import type { Rotation } from '#domain/rotation.ts';
import { removeAdjustment, putAdjustment, setTimeOff } from '#store/adjustmentActions.ts';
import { redo, undo } from '#store/change.ts';
import { setPlan } from '#store/changePlan.ts';
import { planOf } from '#store/derivedPlan.ts';
import { rotationConflictsOf, rotationYearsOf } from '#store/derivedRotations.ts';
import { writeHistory } from '#store/historyDocument.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { changeRotations } from '#store/rotationActions.ts';
import { adoptScenario } from '#store/scenarioActions.ts';
import { date } from '../support/dates.ts';
import { planTables } from '../support/plans.ts';
import type { TestStore } from '../support/store.ts';
import { documentText, savedStore, testStore } from '../support/store.ts';

/** PGY-1 from July 1, 2024; in ESIR up to PGY-6, otherwise up to PGY-7. */
const resident: Plan = { pathwayId: 'us-esir', residencyStart: date('2024-07-01') };

const research: AdjustmentFacts = { kind: 'research', start: date('2027-02-01'), months: 12 };

/** With a planned rotation in every block of some years. */
function filledStore(plan: Plan = resident, labels = ['PGY-3', 'PGY-4', 'PGY-5']): TestStore {
  const store = testStore({ tables: planTables(plan) });
  fill(store, labels);
  return store;
}

function fill(store: TestStore, labels: readonly string[], more: Partial<Rotation> = {}): void {
  const put = rotationYearsOf(store.getState())
    .filter(({ label }) => labels.includes(label))
    .flatMap(({ label, blocks }) =>
      blocks.map(({ number, start, end }) => ({
        id: `${label}.${number}`,
        trainingYear: label,
        type: 'ir',
        start,
        end,
        status: 'planned' as const,
        ...more,
      })),
    );
  changeRotations(store, { put, removed: [] }, { label: 'fill years', message: 'Filled.' });
}

function datesOf(store: TestStore, id: string): string {
  const rotation = rotationsOf(store.getState()).find((one) => one.id === id);
  return `${rotation?.start} to ${rotation?.end}`;
}

function outsideYears(store: TestStore) {
  return rotationConflictsOf(store.getState()).open.filter(({ kind }) => kind === 'outside-year');
}

describe('planned rotations', () => {
  it('move with their years when a research year is added in the middle, and back when it goes', () => {
    const store = filledStore();
    const before = rotationsOf(store.getState());
    putAdjustment(store, { ...research, id: 'a' }, 'Research year');
    expect(store.getState().message?.text).toBe(
      '“Research year” is added to your plan. 31 planned rotations moved with it.',
    );
    expect(datesOf(store, 'PGY-3.8')).toBe('2027-01-13 to 2027-02-09');
    expect(datesOf(store, 'PGY-3.9')).toBe('2028-02-09 to 2028-03-07');
    expect(datesOf(store, 'PGY-4.1')).toBe('2028-07-01 to 2028-07-28');
    expect(datesOf(store, 'PGY-5.13')).toBe('2030-06-02 to 2030-06-30');
    expect(outsideYears(store)).toEqual([]);
    removeAdjustment(store, 'a', 'Research year');
    expect(store.getState().message?.text).toMatch(/31 planned rotations moved with it\.$/);
    expect(rotationsOf(store.getState())).toEqual(before);
  });

  it('move in one change with the plan: one undo takes both back, one redo makes both again', () => {
    const store = filledStore();
    const before = rotationsOf(store.getState());
    putAdjustment(store, { ...research, id: 'a' }, 'Research year');
    const after = rotationsOf(store.getState());
    undo(store);
    expect(rotationsOf(store.getState())).toEqual(before);
    expect(planOf(store.getState())).toEqual(resident);
    redo(store);
    expect(rotationsOf(store.getState())).toEqual(after);
  });

  it('move when academic years begin on another day, and back', () => {
    const store = filledStore();
    const before = rotationsOf(store.getState());
    const { residencyStart: _, ...undated } = resident;
    const graduating: Plan = { ...undated, graduation: date('2024-05-20') };
    setPlan(store, graduating, 'Changed.');
    expect(rotationsOf(store.getState())).toEqual(before);
    setPlan(store, { ...graduating, academicYearStart: { month: 6, day: 24 } }, 'Changed.');
    expect(datesOf(store, 'PGY-3.1')).toBe('2026-06-24 to 2026-07-21');
    expect(store.getState().message?.text).toBe('Changed. 39 planned rotations moved with it.');
    setPlan(store, graduating, 'Changed.');
    expect(rotationsOf(store.getState())).toEqual(before);
  });

  it('stay as a conflict in a year that another pathway does not have, and are right when it is back', () => {
    const independent = { ...resident, pathwayId: 'us-independent' };
    const store = filledStore(independent, ['PGY-6', 'PGY-7']);
    const before = rotationsOf(store.getState());
    setPlan(store, { ...independent, pathwayId: 'us-esir' }, 'Your pathway is another.');
    expect(rotationsOf(store.getState())).toEqual(before);
    expect(store.getState().message?.text).toBe('Your pathway is another.');
    expect(outsideYears(store)).toHaveLength(13);
    expect(outsideYears(store)[0]).toMatchObject({ trainingYear: 'PGY-7', year: null });
    setPlan(store, independent, 'Back.');
    expect(rotationsOf(store.getState())).toEqual(before);
    expect(outsideYears(store)).toEqual([]);
  });

  it('move when a what-if is adopted, and back when the plan before is adopted again', () => {
    const store = filledStore();
    const before = rotationsOf(store.getState());
    const whatIf = { id: 's', name: 'Research', pathwayId: 'us-esir' };
    adoptScenario(store, { ...whatIf, adjustments: [{ ...research, id: 'a' }] }, 'Before');
    expect(store.getState().message?.text).toBe(
      '“Research” is your plan now. The plan before is kept as a what-if. 31 planned rotations moved with it.',
    );
    adoptScenario(store, { ...whatIf, adjustments: [] }, 'With research');
    expect(rotationsOf(store.getState())).toEqual(before);
  });

  it('go around a pause in two parts, and one undo makes them one again', () => {
    const store = testStore({ tables: planTables(resident) });
    const whole: Rotation = {
      id: 'whole',
      trainingYear: 'PGY-4',
      type: 'ir',
      start: date('2027-07-01'),
      end: date('2028-06-30'),
      status: 'planned',
      leaveDays: 15,
    };
    const put = [whole];
    changeRotations(store, { put, removed: [] }, { label: 'place it', message: 'Placed.' });
    putAdjustment(
      store,
      { ...research, start: date('2028-01-01'), months: 6, id: 'a' },
      'Research',
    );
    expect(store.getState().message?.text).toBe(
      '“Research” is added to your plan. One planned rotation moved with it. One goes on after a pause as another.',
    );
    const parts = rotationsOf(store.getState());
    // Seven blocks from July 1 are 196 days; blocks 8 to 13 lie in the research, and 2028 is a leap year.
    expect(parts.map(({ leaveDays = 0, ...one }) => [one.start, one.end, leaveDays])).toEqual([
      ['2027-07-01', '2028-01-12', 15],
      ['2028-06-29', '2028-12-13', 0],
    ]);
    expect(parts.map(({ id }) => id)[0]).toBe('whole');
    undo(store);
    expect(rotationsOf(store.getState())).toEqual([whole]);
    redo(store);
    expect(rotationsOf(store.getState())).toEqual(parts);
  });

  it('that are confirmed or done stay where they are, and say so', () => {
    const store = filledStore(resident, ['PGY-4']);
    fill(store, ['PGY-5'], { status: 'confirmed' });
    putAdjustment(store, { ...research, id: 'a' }, 'Research year');
    expect(datesOf(store, 'PGY-5.1')).toBe('2028-07-01 to 2028-07-28');
    expect(outsideYears(store)).toHaveLength(13);
    expect(outsideYears(store)[0]).toMatchObject({ rotation: 'PGY-5.1', trainingYear: 'PGY-5' });
  });

  it('stay where they are when the plan loses its dates', () => {
    const store = filledStore();
    const before = rotationsOf(store.getState());
    setPlan(store, { pathwayId: 'us-esir' }, 'No dates.');
    expect(rotationsOf(store.getState())).toEqual(before);
  });

  it('that have not been read yet are read first, and then move', () => {
    const [first] = rotationsOf(filledStore(resident, ['PGY-4']).getState());
    if (first === undefined) throw new Error('There is a rotation');
    const record = { ...first, updatedAt: '2026-10-01T12:00:00.000Z' };
    const { store, texts } = savedStore({
      stored: {
        plan: documentText(planTables(resident).plan),
        rotations: documentText({ [first.id]: record }),
      },
    });
    expect(store.getState().isReadWhole).toBe(false);
    setPlan(store, { ...resident, residencyStart: date('2025-07-01') }, 'Changed.');
    expect(store.getState().message?.text).toBe('Changed. One planned rotation moved with it.');
    expect(datesOf(store, first.id)).toBe('2028-07-01 to 2028-07-28');
    expect(texts.read('rotations')).toMatchObject({ text: expect.stringContaining('2028-07-28') });
  });

  it('that have not been read yet after a reload go back with the plan, and move again', () => {
    const before = filledStore();
    const rotations = rotationsOf(before.getState());
    putAdjustment(before, { ...research, id: 'a' }, 'Research year');
    const moved = rotationsOf(before.getState());
    const again = reloadedUnread(before);
    undo(again);
    expect(rotationsOf(again.getState())).toEqual(rotations);
    expect(planOf(again.getState())).toEqual(resident);
    const last = reloadedUnread(again);
    redo(last);
    expect(rotationsOf(last.getState())).toEqual(moved);
  });
});

/** The same record and history in a page that was loaded anew, and has read no log yet. */
function reloadedUnread(before: TestStore): TestStore {
  const { tables, history } = before.getState();
  const { store } = savedStore({
    stored: {
      ...Object.fromEntries(
        Object.entries(tables).map(([table, records]) => [table, documentText(records)]),
      ),
      undo: writeHistory(history),
    },
  });
  expect(store.getState().isReadWhole).toBe(false);
  return store;
}

/** Vacation in the first `count` blocks of PGY-2 to PGY-5, which may have 160 workdays of it, and a full PGY-6. */
function vacationStore(count: number): TestStore {
  const store = filledStore(resident, ['PGY-6']);
  fill(store, ['PGY-2', 'PGY-3', 'PGY-4', 'PGY-5'], { type: 'vacation' });
  const beyond = rotationsOf(store.getState())
    .filter(({ type }) => type === 'vacation')
    .slice(count)
    .map(({ id }) => id);
  changeRotations(store, { put: [], removed: beyond }, { label: 'clear', message: 'Cleared.' });
  return store;
}

describe('leave in rotations that extends training', () => {
  it('moves what is planned after it by as much, and back', () => {
    const store = vacationStore(8);
    expect(datesOf(store, 'PGY-6.1')).toBe('2029-07-01 to 2029-07-28');
    const put: Rotation[] = [
      {
        id: 'more',
        trainingYear: 'PGY-4',
        type: 'vacation',
        start: date('2027-08-02'),
        end: date('2027-08-06'),
        status: 'planned',
      },
    ];
    changeRotations(store, { put, removed: [] }, { label: 'place it', message: 'Placed.' });
    expect(store.getState().message?.text).toBe('Placed. 13 planned rotations moved with it.');
    expect(datesOf(store, 'PGY-6.1')).toBe('2029-07-08 to 2029-08-04');
    changeRotations(store, { put: [], removed: ['more'] }, { label: 'clear', message: 'Cleared.' });
    expect(datesOf(store, 'PGY-6.1')).toBe('2029-07-01 to 2029-07-28');
  });

  it('moves along with the plan, and what is after it by both', () => {
    const store = vacationStore(9);
    expect(datesOf(store, 'PGY-6.1')).toBe('2029-07-29 to 2029-08-25');
    putAdjustment(store, { kind: 'research', start: date('2025-07-01'), months: 12, id: 'a' }, 'R');
    expect(datesOf(store, 'PGY-2.1')).toBe('2026-07-01 to 2026-07-28');
    expect(datesOf(store, 'PGY-6.1')).toBe('2030-07-29 to 2030-08-25');
    expect(outsideYears(store)).toEqual([]);
  });

  it('comes to rest where it fills the very block that it makes longer', () => {
    const store = filledStore(resident, ['PGY-6']);
    fill(store, ['PGY-5'], { type: 'vacation' });
    const before = rotationsOf(store.getState());
    setTimeOff(store, { allowance: 10 });
    const once = rotationsOf(store.getState());
    expect(datesOf(store, 'PGY-6.1')).not.toBe('2029-07-01 to 2029-07-28');
    expect(outsideYears(store)).toEqual([]);
    setTimeOff(store, { allowance: 10 });
    expect(rotationsOf(store.getState())).toEqual(once);
    setTimeOff(store, {});
    expect(rotationsOf(store.getState())).toEqual(before);
  });
});

const anyDay = fc.integer({ min: 0, max: 1800 }).map((days) => {
  const day = new Date(Date.UTC(2025, 0, 1 + days));
  return date(day.toISOString().slice(0, 10));
});

const anyEdit: fc.Arbitrary<(store: TestStore) => void> = fc.oneof(
  fc
    .record({ start: anyDay, months: fc.integer({ min: 1, max: 36 }) })
    .map(
      (facts) => (store: TestStore) =>
        putAdjustment(store, { kind: 'research', id: 'a', ...facts }, 'Research'),
    ),
  fc.record({ start: anyDay, end: anyDay }).map(({ start, end }) => (store: TestStore) => {
    const stretch = start <= end ? { start, end } : { start: end, end: start };
    putAdjustment(store, { kind: 'leave', reason: 'medical', id: 'b', ...stretch }, 'Leave');
  }),
  fc
    .constantFrom('us-esir', 'us-independent', 'us-integrated')
    .map(
      (pathwayId) => (store: TestStore) =>
        void setPlan(store, { ...planOf(store.getState()), pathwayId }, 'Pathway.'),
    ),
  anyDay.map(
    (residencyStart) => (store: TestStore) =>
      void setPlan(store, { ...planOf(store.getState()), residencyStart }, 'Start.'),
  ),
  fc
    .integer({ min: 0, max: 60 })
    .map((allowance) => (store: TestStore) => setTimeOff(store, { allowance })),
);

describe('any change of the plan', () => {
  it('loses no rotation, and is taken back whole', () => {
    const full = filledStore(resident, ['PGY-2', 'PGY-3', 'PGY-4', 'PGY-5', 'PGY-6']).getState();
    const statuses = fc.constantFrom('planned', 'planned', 'planned', 'confirmed', 'done');
    const types = fc.constantFrom('ir', 'chest', 'vacation', 'parental-leave');
    const facts = fc.array(fc.record({ status: statuses, type: types }), { minLength: 1 });
    fc.assert(
      fc.property(facts, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (varied, edits) => {
        const store = testStore({ tables: full.tables });
        const put = rotationsOf(full).map((rotation, index) => ({
          ...rotation,
          ...varied[index % varied.length],
        }));
        changeRotations(store, { put, removed: [] }, { label: 'vary', message: 'Varied.' });
        const before = rotationsOf(store.getState());
        const settled = before.filter(({ status }) => status !== 'planned');
        const planBefore = planOf(store.getState());
        for (const edit of edits) edit(store);
        const after = rotationsOf(store.getState());
        const left = new Set(after.map(({ id }) => id));
        expect(before.every(({ id }) => left.has(id))).toBe(true);
        expect(after.filter(({ status }) => status !== 'planned')).toEqual(settled);
        for (const _ of edits) undo(store);
        expect(rotationsOf(store.getState())).toEqual(before);
        expect(planOf(store.getState())).toEqual(planBefore);
      }),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { change } from '#store/change.ts';
import { remainingTrainingOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { followReader, readOnlyStore } from '#store/readOnlyStore.ts';
import { setDateStyle } from '#store/settingsActions.ts';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { longAgo, testStore } from '../support/store.ts';

const shared: Tables = { ...emptyTables, ...planTables(classOf2028) };

describe('a store to look at', () => {
  it('takes no change', () => {
    const store = readOnlyStore(testStore(), shared);
    const { tables } = store.getState();
    const milestones = { a: { id: 'a', updatedAt: longAgo, notes: 'Mine' } };
    expect(change(store, { label: 'write', edits: { milestones } })).toBe(false);
    expect(store.getState().tables).toBe(tables);
  });

  it('has nowhere to save to', async () => {
    expect(await readOnlyStore(testStore(), shared).openMirror()).toEqual({ problem: 'absent' });
  });

  it('follows the reader’s day and settings until it is told not to, and keeps the rest', () => {
    const reader = testStore({ today: '2026-11-24' });
    const store = readOnlyStore(reader, shared);
    const stop = followReader(reader, store);
    reader.setState({ today: date('2030-01-01') });
    setDateStyle(reader, 'iso');
    expect(store.getState().today).toBe('2030-01-01');
    expect(settingsOf(store.getState()).dateStyle).toBe('iso');
    expect(store.getState().tables.plan).toBe(shared.plan);
    stop();
    reader.setState({ today: date('2031-01-01') });
    expect(store.getState().today).toBe('2030-01-01');
  });

  it('gives answers of its own, and the reader’s stay theirs', () => {
    const reader = testStore({
      tables: planTables({ ...classOf2028, graduation: date('2027-05-15') }),
    });
    const store = readOnlyStore(reader, shared);
    const ends = () => [store, reader].map((one) => remainingTrainingOf(one.getState())?.end);
    expect(ends()).toEqual(['2034-06-30', '2033-06-30']);
    expect(remainingTrainingOf(store.getState())).toBe(remainingTrainingOf(store.getState()));
  });
});

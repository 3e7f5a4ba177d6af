import { describe, expect, it } from 'vitest';
import { parseRecord } from '#record/parseRecord.ts';
import { redo, undo } from '#store/change.ts';
import * as actions from '#store/milestoneActions.ts';
import * as ownActions from '#store/ownMilestoneActions.ts';
import { removeLink } from '#store/milestoneLinks.ts';
import { date } from '../support/dates.ts';
import type { Additions, TestStore } from '../support/store.ts';
import { longAgo, milestoneRecords, testNow, testStore } from '../support/store.ts';
import { club, everything, matchDay, milestoneChanges, ownClub } from './milestoneChanges.ts';

/** Stands beside what each case changes, and has to stay as it is. */
const bystanders = milestoneRecords({
  'away-rotation': { doneDates: [date('2026-09-01')], notes: 'Ask Dr. Okafor' },
});

function storeWith(before: Additions = {}): TestStore {
  return testStore({
    tables: {
      milestones: { ...milestoneRecords(before), ...bystanders },
      contacts: { k1: { id: 'k1', updatedAt: longAgo, name: 'Dr. Okafor' } },
    },
  });
}

/** What the person sees of a record: nothing of a deleted one, and no stamp. */
function contentOf(store: TestStore, id: string): object | null {
  const record = store.getState().tables.milestones[id];
  if (record === undefined || 'deleted' in record) return null;
  const { id: _, updatedAt: __, ...content } = record;
  return content;
}

function contents(store: TestStore, ids: readonly string[]) {
  return Object.fromEntries(ids.map((id) => [id, contentOf(store, id)]));
}

describe('each change of a milestone', () => {
  it.each(milestoneChanges)('$does', ({ before, act, after }) => {
    const store = storeWith(before);
    act(store);
    expect(contents(store, Object.keys(after))).toEqual(after);
  });

  it.each(milestoneChanges)('says what it did: $does', ({ before, act, says }) => {
    const store = storeWith(before);
    act(store);
    expect(store.getState().message).toEqual(says === null ? null : { text: says, undoable: true });
  });

  it.each(milestoneChanges)('changes nothing else when it $does', ({ before, act, after }) => {
    const store = storeWith(before);
    const { tables } = store.getState();
    act(store);
    const { milestones, ...others } = store.getState().tables;
    for (const [name, table] of Object.entries(others)) {
      expect({ ...tables }).toHaveProperty(name, table);
    }
    const untouched = Object.keys(milestones).filter((id) => !Object.hasOwn(after, id));
    expect(untouched).toContain('away-rotation');
    for (const id of untouched) expect(milestones[id]).toBe(tables.milestones[id]);
  });

  it.each(milestoneChanges)(
    'is undone and made again as one: $does',
    ({ before, act, after, label }) => {
      const store = storeWith(before);
      const ids = Object.keys(after);
      const seenBefore = contents(store, ids);
      act(store);
      expect(undo(store)).toBe(true);
      expect(contents(store, ids)).toEqual(seenBefore);
      expect(store.getState().message).toEqual({ text: `Undone: ${label}.`, undoable: false });
      expect(undo(store)).toBe(false);
      expect(redo(store)).toBe(true);
      expect(contents(store, ids)).toEqual(after);
      expect(store.getState().message).toEqual({ text: `Done again: ${label}.`, undoable: true });
      expect(redo(store)).toBe(false);
    },
  );

  it.each(milestoneChanges)(
    'writes records that can be read again: $does',
    ({ before, act, after }) => {
      const store = storeWith(before);
      act(store);
      for (const { record } of store.getState().written) {
        expect(parseRecord('milestones', record)).toEqual({ record, leftOut: [] });
        expect(record.updatedAt).toBe(testNow);
      }
      expect(store.getState().written.map(({ record }) => record.id)).toEqual(Object.keys(after));
    },
  );
});

describe('what leaves a milestone as it is', () => {
  it.each<[string, Additions, (store: TestStore) => void]>([
    [
      'the same notes',
      { 'match-day': everything },
      (store) => actions.setNotes(store, matchDay, 'Call home'),
    ],
    ['empty notes where there are none', {}, (store) => actions.setNotes(store, matchDay, '')],
    ['to unpin what is not pinned', {}, (store) => actions.unpinTarget(store, matchDay)],
    [
      'to remove a link that is not there',
      { 'match-day': everything },
      (store) => removeLink(store, matchDay, 1),
    ],
    [
      'the same title',
      { 'own-a': { own: ownClub } },
      (store) => ownActions.renameOwnMilestone(store, club, club.title),
    ],
    [
      'the same step',
      { 'own-a': { own: ownClub } },
      (store) => ownActions.moveOwnMilestoneToStep(store, club, 'networking'),
    ],
    [
      'to rename one of the catalog',
      { 'match-day': everything },
      (store) => ownActions.renameOwnMilestone(store, matchDay, 'Mine'),
    ],
    [
      'to move one of the catalog',
      { 'match-day': everything },
      (store) => ownActions.moveOwnMilestoneToStep(store, matchDay, 'residency'),
    ],
    [
      'to swap with one of the catalog',
      { 'own-a': { own: ownClub } },
      (store) => ownActions.swapOwnMilestones(store, club, matchDay),
    ],
  ])('%s is no change', (_what, before, act) => {
    const store = storeWith(before);
    const state = store.getState();
    act(store);
    expect(store.getState()).toBe(state);
  });
});

describe('addOwnMilestone', () => {
  it('gives the id under which it is kept, a new one each time', () => {
    const store = testStore();
    const own = { step: 'networking', title: 'Visit a lab' } as const;
    const ids = [
      ownActions.addOwnMilestone(store, own, null),
      ownActions.addOwnMilestone(store, own, null),
    ];
    expect(ids).toEqual(['own-id1', 'own-id2']);
    expect(Object.keys(store.getState().tables.milestones)).toEqual(ids);
  });
});

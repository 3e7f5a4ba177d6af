import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { redo, undo } from '#store/change.ts';
import { checkOff, setNotes } from '#store/milestoneActions.ts';
import { addOwnMilestone } from '#store/ownMilestoneActions.ts';
import { setDateStyle, setTheme } from '#store/settingsActions.ts';
import { date } from '../support/dates.ts';
import { memoryMirror } from '../support/memoryMirror.ts';
import { memoryTexts } from '../support/memoryTexts.ts';
import type { SavedStore } from '../support/store.ts';
import { savedStore } from '../support/store.ts';
import { settle } from '../support/time.ts';
import { twoTabs } from '../support/twoTabs.ts';

const matchDay = { id: 'match-day', title: 'Match Day', everyMonths: null };

function tablesOf({ store }: SavedStore) {
  return store.getState().tables;
}

/** What a person who opens a third tab finds. */
async function foundByAThird(tab: SavedStore) {
  const third = savedStore({ texts: tab.texts.otherTab(), mirror: tab.mirror });
  const atFirst = tablesOf(third);
  await settle();
  expect(tablesOf(third)).toEqual(atFirst);
  return atFirst;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('two tabs', () => {
  it('show each other’s changes', async () => {
    const { one, two, deliver } = twoTabs();
    await settle();
    checkOff(one.store, matchDay, date('2026-11-24'));
    deliver();
    expect(tablesOf(two)).toEqual(tablesOf(one));
    undo(one.store);
    deliver();
    expect(tablesOf(two).milestones).toHaveProperty('match-day.deleted', true);
    redo(one.store);
    deliver();
    expect(tablesOf(two).milestones).toHaveProperty('match-day.doneDates', ['2026-11-24']);
  });

  it('keep both of two changes made at the same instant', async () => {
    const { one, two, deliver } = twoTabs();
    await settle();
    checkOff(one.store, matchDay, date('2026-11-24'));
    setNotes(two.store, { id: 'rank-list', title: 'Rank list' }, 'Ask Dr. Okafor');
    deliver();
    expect(tablesOf(one).milestones).toMatchObject({
      'match-day': { doneDates: ['2026-11-24'] },
      'rank-list': { notes: 'Ask Dr. Okafor' },
    });
    expect(tablesOf(two)).toEqual(tablesOf(one));
  });

  it('agree on one of two changes of the same record at the same instant', async () => {
    const { one, two, deliver } = twoTabs();
    await settle();
    setNotes(one.store, matchDay, 'one');
    setNotes(two.store, matchDay, 'two');
    deliver();
    expect(tablesOf(one).milestones).toHaveProperty('match-day.notes', 'two');
    expect(tablesOf(two)).toEqual(tablesOf(one));
    expect(await foundByAThird(one)).toEqual(tablesOf(one));
  });

  it.each([1, 7, 50])(
    'lose nothing of bursts of 50 changes each, when they hear each other after every %s',
    async (changesBetween) => {
      const { one, two, deliver } = twoTabs();
      await settle();
      for (let count = 1; count <= 50; count += 1) {
        addOwnMilestone(one.store, { step: 'networking', title: `First ${count}` }, null);
        addOwnMilestone(two.store, { step: 'residency', title: `Second ${count}` }, null);
        setTheme(one.store, count % 2 === 0 ? 'dark' : 'light');
        setDateStyle(two.store, count % 2 === 0 ? 'iso' : 'day-month-year');
        setNotes(one.store, matchDay, `one ${count}`);
        setNotes(two.store, matchDay, `two ${count}`);
        if (count % changesBetween === 0) deliver();
      }
      await settle();
      deliver();
      const own = Object.values(tablesOf(one).milestones).filter((record) => 'own' in record);
      expect(own).toHaveLength(100);
      expect(tablesOf(two)).toEqual(tablesOf(one));
      expect(await foundByAThird(one)).toEqual(tablesOf(one));
      expect([one.saveState().kind, two.saveState().kind]).toEqual(['saved', 'saved']);
    },
  );

  it('lose nothing when one is closed before it hears the other', async () => {
    const { one, two } = twoTabs();
    await settle();
    setNotes(one.store, matchDay, 'one');
    setNotes(two.store, { id: 'rank-list', title: 'Rank list' }, 'two');
    await settle();
    expect(await foundByAThird(two)).toMatchObject({
      milestones: { 'match-day': { notes: 'one' }, 'rank-list': { notes: 'two' } },
    });
  });

  it('keep what one wrote since, when the other takes back a change out of the stored history', async () => {
    const texts = memoryTexts();
    const mirror = memoryMirror();
    const one = savedStore({ texts, mirror, idPrefix: 'one' });
    await settle();
    checkOff(one.store, matchDay, date('2026-11-24'));
    await settle();
    const two = savedStore({ texts: texts.otherTab(), mirror, idPrefix: 'two' });
    await settle();
    setNotes(one.store, matchDay, 'An hour of notes');
    two.texts.deliver();
    undo(two.store);
    one.texts.deliver();
    for (const tab of [one, two]) {
      expect(tablesOf(tab).milestones).toHaveProperty('match-day.notes', 'An hour of notes');
    }
    expect(two.store.getState().message?.text).toMatch(/^Not undone: .* changed elsewhere/);
  });

  it('of which one is a newer version do not write over each other', async () => {
    const { one, two, deliver } = twoTabs();
    await settle();
    setNotes(one.store, matchDay, 'one');
    deliver();
    const newer = JSON.stringify({ version: 2, records: tablesOf(one).milestones });
    one.texts.write('milestones', newer);
    deliver();
    expect(two.saveState()).toEqual({ kind: 'read-only' });
    setNotes(two.store, matchDay, 'two');
    await settle();
    expect(two.texts.text('milestones')).toBe(newer);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { undo } from '#store/change.ts';
import { checkOff, setNotes } from '#store/milestoneActions.ts';
import { setTheme } from '#store/settingsActions.ts';
import { date } from '../support/dates.ts';
import { memoryMirror, mirrorRow } from '../support/memoryMirror.ts';
import type { SavedStore } from '../support/store.ts';
import { documentText, longAgo, milestoneRecords, savedStore, testNow } from '../support/store.ts';
import { settle } from '../support/time.ts';

const matchDay = { id: 'match-day', title: 'Match Day', everyMonths: null };
const checkedOff = { id: 'match-day', updatedAt: testNow, doneDates: ['2026-11-24'] };

function checkOffMatchDay({ store }: SavedStore): void {
  checkOff(store, matchDay, date('2026-11-24'));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a change', () => {
  it('is in localStorage in the same tick, and is shown as saved when the mirror has confirmed it', async () => {
    const saved = savedStore();
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'saved', at: null });
    saved.mirror.hold();
    checkOffMatchDay(saved);
    expect(saved.texts.text('milestones')).toBe(documentText({ 'match-day': checkedOff }));
    expect(saved.saveState()).toEqual({ kind: 'saving' });
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'saving' });
    saved.mirror.answer();
    await settle();
    expect(saved.mirror.rows()).toEqual([mirrorRow('milestones', checkedOff)]);
    expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
  });

  it('is not shown as saved before each of several is confirmed', async () => {
    const saved = savedStore();
    await settle();
    saved.mirror.hold();
    setNotes(saved.store, matchDay, 'one');
    setNotes(saved.store, matchDay, 'two');
    saved.mirror.answer();
    await settle();
    expect(saved.shown).toEqual(['saving', 'saved', 'saving', 'saved']);
    expect(saved.mirror.rows()).toMatchObject([{ record: { notes: 'two' } }]);
  });

  it('writes the table that it touches, the undo history, and nothing else', async () => {
    const saved = savedStore({
      stored: {
        contacts: documentText({ k1: { id: 'k1', updatedAt: longAgo, name: 'Dr. Okafor' } }),
      },
    });
    await settle();
    checkOffMatchDay(saved);
    expect(saved.texts.written).toEqual(['milestones']);
    await settle();
    expect(saved.texts.written).toEqual(['milestones', 'undo']);
    expect(saved.mirror.puts.at(-1)).toEqual([{ table: 'milestones', record: checkedOff }]);
  });

  it('made before the mirror is open reaches it, and is not shown as saved before', async () => {
    const mirror = memoryMirror();
    mirror.hold();
    const saved = savedStore({ mirror });
    checkOffMatchDay(saved);
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'saving' });
    mirror.answer();
    await settle();
    expect(mirror.rows()).toEqual([mirrorRow('milestones', checkedOff)]);
    expect(saved.shown).toEqual(['saving', 'saved']);
  });

  it('is there after a reload, and can be undone there', async () => {
    const first = savedStore();
    checkOffMatchDay(first);
    setTheme(first.store, 'dark');
    await settle();
    const second = savedStore({ texts: first.texts.otherTab(), mirror: first.mirror });
    expect(second.store.getState().tables).toEqual(first.store.getState().tables);
    await settle();
    expect(second.saveState().kind).toBe('saved');
    expect(undo(second.store)).toBe(true);
    expect(undo(second.store)).toBe(true);
    expect(second.store.getState().tables.milestones).toHaveProperty('match-day.deleted', true);
    expect(second.store.getState().saving.damages).toEqual([]);
  });

  it('can be undone twenty times after a reload', async () => {
    const first = savedStore();
    for (let count = 1; count <= 30; count += 1) setNotes(first.store, matchDay, String(count));
    await settle();
    const second = savedStore({ texts: first.texts.otherTab(), mirror: first.mirror });
    let undone = 0;
    while (undo(second.store)) undone += 1;
    expect(undone).toBe(20);
    expect(second.store.getState().tables.milestones).toHaveProperty('match-day.notes', '10');
  });
});

describe('at start', () => {
  const mine = { id: 'match-day', updatedAt: longAgo, notes: 'in localStorage' };
  const theirs = { id: 'rank-list', updatedAt: longAgo, notes: 'in the mirror' };

  it('what only the mirror has is restored and written back', async () => {
    const saved = savedStore({ mirror: memoryMirror([mirrorRow('milestones', theirs)]) });
    await settle();
    expect(saved.store.getState().tables.milestones).toEqual({ 'rank-list': theirs });
    expect(saved.texts.text('milestones')).toBe(documentText({ 'rank-list': theirs }));
    expect(saved.texts.written).toEqual(['milestones']);
    expect(saved.saveState().kind).toBe('saved');
  });

  it('what only localStorage has goes to the mirror, and is saved only then', async () => {
    const mirror = memoryMirror();
    const saved = savedStore({
      stored: { milestones: documentText({ 'match-day': mine }) },
      mirror,
    });
    mirror.hold();
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'saving' });
    mirror.answer();
    await settle();
    expect(mirror.rows()).toEqual([mirrorRow('milestones', mine)]);
    expect(saved.shown).toEqual(['saving', 'saved']);
  });

  it('both are joined where they differ, and neither is trusted over the other', async () => {
    const later = { ...mine, updatedAt: testNow, notes: 'later, in the mirror' };
    const contact = { id: 'k1', updatedAt: testNow, name: 'later, in localStorage' };
    const saved = savedStore({
      stored: {
        milestones: documentText({ 'match-day': mine }),
        contacts: documentText({ k1: contact }),
      },
      mirror: memoryMirror([
        mirrorRow('milestones', later),
        mirrorRow('milestones', theirs),
        mirrorRow('contacts', { ...contact, updatedAt: longAgo }),
      ]),
    });
    await settle();
    const milestones = { 'match-day': later, 'rank-list': theirs };
    expect(saved.store.getState().tables).toMatchObject({ milestones, contacts: { k1: contact } });
    expect(saved.texts.text('milestones')).toBe(documentText(milestones));
    expect(saved.mirror.rows()).toContainEqual(mirrorRow('contacts', contact));
    expect(saved.mirror.puts).toEqual([[{ table: 'contacts', record: contact }]]);
  });

  it('nothing is written where both are the same', async () => {
    const saved = savedStore({
      stored: { milestones: documentText(milestoneRecords({ 'match-day': { notes: 'x' } })) },
      mirror: memoryMirror([mirrorRow('milestones', { ...mine, notes: 'x' })]),
    });
    await settle();
    expect(saved.texts.written).toEqual([]);
    expect(saved.mirror.puts).toEqual([]);
    expect(saved.saveState()).toEqual({ kind: 'saved', at: null });
  });
});

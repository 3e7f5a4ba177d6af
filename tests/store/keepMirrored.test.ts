import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatabaseProblem } from '#platform/database.ts';
import { setNotes } from '#store/milestoneActions.ts';
import { setTheme } from '#store/settingsActions.ts';
import { updateSaving } from '#store/updateSaving.ts';
import { memoryMirror, mirrorRow } from '../support/memoryMirror.ts';
import { memoryTexts } from '../support/memoryTexts.ts';
import { documentText, longAgo, savedStore, testNow } from '../support/store.ts';
import { settle, wait } from '../support/time.ts';

const matchDay = { id: 'match-day', title: 'Match Day' };
const stored = { id: 'match-day', updatedAt: longAgo, notes: 'stored' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a mirror that cannot be opened', () => {
  it.each<DatabaseProblem>(['absent', 'refused', 'hung'])(
    'because it is %s leaves localStorage as the one copy',
    async (problem) => {
      const mirror = memoryMirror();
      mirror.failWith(problem);
      const saved = savedStore({ mirror });
      await settle();
      setNotes(saved.store, matchDay, 'one');
      await wait();
      expect(saved.texts.text('milestones')).toContain('one');
      expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
      expect(saved.shown).toEqual(['saving', 'one-copy']);
    },
  );

  it.each<DatabaseProblem>(['refused', 'hung', 'full'])(
    'because it is %s is tried again for as long as it takes, and catches up',
    async (problem) => {
      const mirror = memoryMirror([
        mirrorRow('milestones', { id: 'rank-list', updatedAt: longAgo, notes: 'in the mirror' }),
      ]);
      mirror.failWith(problem);
      const saved = savedStore({ mirror });
      await settle();
      setNotes(saved.store, matchDay, 'one');
      await vi.advanceTimersByTimeAsync(60_000);
      expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
      mirror.failWith(null);
      await wait();
      expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
      expect(mirror.rows()).toMatchObject([{ id: 'rank-list' }, { record: { notes: 'one' } }]);
      expect(saved.texts.text('milestones')).toContain('in the mirror');
      setNotes(saved.store, matchDay, 'two');
      await settle();
      expect(mirror.rows()).toMatchObject([{ id: 'rank-list' }, { record: { notes: 'two' } }]);
    },
  );

  it('is not made anew by a tab whose record was erased meanwhile', async () => {
    const mirror = memoryMirror();
    mirror.failWith('hung');
    const open = vi.fn<typeof mirror.open>(mirror.open);
    const saved = savedStore({ mirror: { ...mirror, open } });
    await settle();
    updateSaving(saved.store, { isErased: true, isReadOnly: true });
    mirror.failWith(null);
    await wait();
    expect(open).toHaveBeenCalledOnce();
    expect(saved.saveState()).toEqual({ kind: 'erased' });
  });

  it('because a newer version is in charge of it makes the app read-only', async () => {
    const mirror = memoryMirror();
    mirror.failWith('newer');
    const saved = savedStore({ mirror });
    await settle();
    setNotes(saved.store, matchDay, 'one');
    await wait();
    expect(saved.saveState()).toEqual({ kind: 'read-only' });
    expect(saved.texts.written).toEqual([]);
  });

  it('leaves the record in memory alone when localStorage is refused too, and only then', async () => {
    const mirror = memoryMirror();
    mirror.failWith('absent');
    const texts = memoryTexts();
    texts.setRefused(true);
    const both = savedStore({ texts, mirror });
    const mirrorOnly = savedStore({ texts: texts.otherTab(), mirror });
    await settle();
    expect(both.saveState()).toEqual({ kind: 'memory-only' });
    expect(mirrorOnly.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
    setNotes(both.store, matchDay, 'one');
    expect(both.store.getState().tables.milestones).toHaveProperty('match-day.notes', 'one');
    expect(both.saveState()).toEqual({ kind: 'memory-only' });
  });
});

describe('a change', () => {
  it('is in localStorage at once and said to be saving, and goes to the mirror when it has been painted', async () => {
    const saved = await slowlyPainted();
    setNotes(saved.store, matchDay, 'one');
    expect(saved.texts.text('milestones')).toContain('one');
    expect(saved.saveState()).toEqual({ kind: 'saving' });
    await settle();
    expect(saved.mirror.rows()).toEqual([]);
    expect(saved.saveState()).toEqual({ kind: 'saving' });
    await wait();
    expect(saved.mirror.rows()).toMatchObject([{ record: { notes: 'one' } }]);
    expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
  });

  it('goes to no mirror when everything is erased before it has been painted', async () => {
    const saved = await slowlyPainted();
    setNotes(saved.store, matchDay, 'one');
    updateSaving(saved.store, { isErased: true, isReadOnly: true });
    await wait();
    expect(saved.mirror.rows()).toEqual([]);
    expect(saved.saveState()).toEqual({ kind: 'erased' });
  });
});

describe('a mirror that does not answer', () => {
  it('is waited for, and nothing is shown as saved until then', async () => {
    const saved = savedStore();
    await settle();
    saved.mirror.hold();
    setNotes(saved.store, matchDay, 'one');
    await wait();
    expect(saved.saveState()).toEqual({ kind: 'saving' });
  });

  it('and then fails is said to be lost, and catches up when it works again', async () => {
    const saved = savedStore();
    await settle();
    saved.mirror.hold();
    setNotes(saved.store, matchDay, 'one');
    saved.mirror.failWith('hung');
    saved.mirror.answer();
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
    expect(saved.mirror.rows()).toEqual([]);
    saved.mirror.failWith(null);
    await wait();
    expect(saved.mirror.rows()).toMatchObject([{ record: { notes: 'one' } }]);
    expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
  });
});

describe('a mirror that fails', () => {
  it('is not said to have saved what it has not, when a later change gets through', async () => {
    const saved = savedStore();
    await settle();
    saved.mirror.failWith('full');
    setNotes(saved.store, matchDay, 'one');
    await settle();
    saved.mirror.failWith(null);
    setTheme(saved.store, 'dark');
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
    await wait();
    expect(saved.mirror.rows()).toMatchObject([{ table: 'milestones' }, { table: 'settings' }]);
    expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
    expect(saved.shown).toEqual(['saving', 'saved', 'saving', 'one-copy', 'saved']);
  });

  it('while another change is under way is said to be lost, though that one gets through', async () => {
    const saved = savedStore();
    await settle();
    saved.mirror.failWith('full');
    setNotes(saved.store, matchDay, 'one');
    // The page has been painted, and the mirror has not answered yet.
    await Promise.resolve();
    saved.mirror.failWith(null);
    saved.mirror.hold();
    setTheme(saved.store, 'dark');
    await settle();
    saved.mirror.answer();
    await settle();
    expect(saved.mirror.rows()).toMatchObject([{ table: 'settings' }]);
    expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
    await wait();
    expect(saved.mirror.rows()).toHaveLength(2);
    expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
  });

  it('is tried again for as long as it takes', async () => {
    const saved = savedStore();
    await settle();
    saved.mirror.failWith('full');
    setNotes(saved.store, matchDay, 'one');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
    saved.mirror.failWith(null);
    await wait();
    expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
  });

  it('at its first reading is joined as soon as it can be read', async () => {
    const other = { id: 'rank-list', updatedAt: longAgo, notes: 'in localStorage' };
    const saved = savedStore({
      mirror: memoryMirror([mirrorRow('milestones', stored)]),
      stored: { milestones: documentText({ 'rank-list': other }) },
    });
    // The database opens, and then answers no more.
    await Promise.resolve();
    saved.mirror.failWith('hung');
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
    saved.mirror.failWith(null);
    await wait();
    const joined = { 'rank-list': other, 'match-day': stored };
    expect(saved.store.getState().tables.milestones).toEqual(joined);
    expect(saved.texts.text('milestones')).toBe(documentText(joined));
    expect(saved.mirror.rows()).toHaveLength(2);
    expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
  });
});

describe('a mirror that was deleted while it was open', () => {
  it('gets back all that it held', async () => {
    const mirror = memoryMirror([mirrorRow('milestones', stored)]);
    const saved = savedStore({ mirror });
    await settle();
    mirror.empty();
    setNotes(saved.store, { id: 'rank-list', title: 'Rank list' }, 'one');
    await settle();
    expect(mirror.rows()).toHaveLength(2);
    expect(mirror.rows()).toContainEqual(mirrorRow('milestones', stored));
    expect(saved.saveState()).toMatchObject({ kind: 'saved' });
  });

  it('gets nothing back once everything is erased', async () => {
    const mirror = memoryMirror([mirrorRow('milestones', stored)]);
    const saved = savedStore({ mirror });
    await settle();
    updateSaving(saved.store, { isErased: true, isReadOnly: true });
    mirror.empty();
    await wait();
    expect(mirror.rows()).toEqual([]);
  });
});

describe('a row that cannot be read', () => {
  const broken = mirrorRow('milestones', { ...stored, doneDates: ['nonsense'] });

  it('of which nothing else is known is set aside, and the app says so once', async () => {
    const mirror = memoryMirror([broken, mirrorRow('milestones', { ...stored, id: 'rank-list' })]);
    const saved = savedStore({ mirror });
    await settle();
    await vi.dynamicImportSettled();
    await settle();
    const text = JSON.stringify(broken);
    expect(mirror.quarantined()).toEqual([
      { at: testNow, key: 'mirror/milestones/match-day', text, reason: expect.any(String) },
    ]);
    expect(mirror.rows()).toMatchObject([{ id: 'rank-list' }]);
    expect(saved.store.getState().saving.damages).toEqual([
      {
        part: 'milestones',
        text,
        reason: expect.any(String),
        lost: 'some-records',
        keptIn: 'quarantine',
      },
    ]);
    const next = savedStore({ mirror, texts: saved.texts.otherTab() });
    await settle();
    await vi.dynamicImportSettled();
    await settle();
    expect(next.store.getState().saving.damages).toEqual([]);
    expect(mirror.quarantined()).toHaveLength(1);
  });

  it('is replaced without a word where localStorage has the record', async () => {
    const mirror = memoryMirror([broken]);
    const saved = savedStore({
      mirror,
      stored: { milestones: documentText({ 'match-day': stored }) },
    });
    await settle();
    await vi.dynamicImportSettled();
    await settle();
    expect(mirror.rows()).toEqual([mirrorRow('milestones', stored)]);
    expect(mirror.quarantined()).toHaveLength(1);
    expect(saved.store.getState().saving.damages).toEqual([]);
  });

  it('stays where it is while the app is read-only', async () => {
    const mirror = memoryMirror([broken, mirrorRow('plan', { id: 'current' }, 2)]);
    savedStore({ mirror });
    await settle();
    await vi.dynamicImportSettled();
    await settle();
    expect(mirror.rows()).toContainEqual(broken);
    expect(mirror.quarantined()).toEqual([]);
  });
});

describe('a row that a newer version wrote', () => {
  it('makes the app read-only, and stays as it is', async () => {
    const row = mirrorRow('milestones', { id: 'match-day' }, 2);
    const contact = { id: 'k1', updatedAt: longAgo, name: 'Dr. Okafor' };
    const mirror = memoryMirror([row, mirrorRow('contacts', contact)]);
    const saved = savedStore({
      mirror,
      stored: { milestones: documentText({ 'match-day': stored }) },
    });
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'read-only' });
    setNotes(saved.store, matchDay, 'one');
    await wait();
    expect(mirror.rows()).toContainEqual(row);
    expect(mirror.puts).toEqual([]);
    expect(saved.texts.written).toEqual([]);
    expect(saved.store.getState().tables).toMatchObject({
      milestones: { 'match-day': stored },
      contacts: { k1: contact },
    });
  });

  it('in the meantime makes the app read-only at the next change', async () => {
    const saved = savedStore();
    await settle();
    saved.mirror.failWith('newer');
    setNotes(saved.store, matchDay, 'one');
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'read-only' });
    setNotes(saved.store, matchDay, 'two');
    await wait();
    expect(saved.store.getState().tables.milestones).toHaveProperty('match-day.notes', 'one');
  });
});

/** With a page whose next paint takes longer than the mirror. */
async function slowlyPainted() {
  const whenPainted = vi.fn<() => Promise<void>>().mockResolvedValue();
  const saved = savedStore({ whenPainted });
  await settle();
  whenPainted.mockReturnValue(
    new Promise((resolve) => {
      setTimeout(resolve, 100);
    }),
  );
  return saved;
}

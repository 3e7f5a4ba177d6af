import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setNotes } from '#store/milestoneActions.ts';
import { setTheme } from '#store/settingsActions.ts';
import { memoryMirror } from '../support/memoryMirror.ts';
import { memoryTexts } from '../support/memoryTexts.ts';
import { documentText, longAgo, savedStore, testNow } from '../support/store.ts';
import { settle, wait } from '../support/time.ts';

const matchDay = { id: 'match-day', title: 'Match Day' };
const theirs = { id: 'rank-list', updatedAt: longAgo, notes: 'theirs' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what undoes a change is stored in the next task, or when the page is left before it', async () => {
  const saved = savedStore();
  setTheme(saved.store, 'dark');
  expect(saved.texts.text('undo')).toBeNull();
  saved.leave();
  expect(saved.texts.text('undo')).toContain('change the theme');
  setNotes(saved.store, matchDay, 'one');
  expect(saved.texts.text('undo')).not.toContain('Match Day');
  await settle();
  expect(saved.texts.text('undo')).toContain('Match Day');
});

describe('a full localStorage', () => {
  it('is said at once, with the number of changes that it lacks, and keeps them visible', async () => {
    const saved = savedStore();
    await settle();
    saved.texts.setRoom(0);
    setNotes(saved.store, matchDay, 'one');
    expect(saved.saveState()).toMatchObject({ kind: 'full', unwritten: 1 });
    setNotes(saved.store, matchDay, 'two');
    setTheme(saved.store, 'dark');
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'full', unwritten: 3, isMirrored: true });
    expect(saved.store.getState().tables.milestones).toHaveProperty('match-day.notes', 'two');
    expect(saved.mirror.rows()).toHaveLength(2);
  });

  it('keeps what was stored before', async () => {
    const saved = savedStore();
    setNotes(saved.store, matchDay, 'one');
    await settle();
    const before = saved.texts.text('milestones');
    saved.texts.setRoom(0);
    setNotes(saved.store, matchDay, 'two');
    await wait();
    expect(saved.texts.text('milestones')).toBe(before);
  });

  it('is tried again, and written to by itself when there is room', async () => {
    const saved = savedStore();
    await settle();
    saved.texts.setRoom(0);
    setNotes(saved.store, matchDay, 'one');
    setTheme(saved.store, 'dark');
    await wait();
    await wait();
    expect(saved.saveState()).toMatchObject({ kind: 'full', unwritten: 2 });
    saved.texts.setRoom(Infinity);
    await wait();
    expect(saved.saveState()).toEqual({ kind: 'saved', at: testNow });
    expect(saved.store.getState().saving.unwritten).toBe(0);
    expect(saved.texts.text('milestones')).toContain('one');
    expect(saved.texts.text('settings')).toContain('dark');
    expect(saved.texts.text('undo')).toContain('change the theme');
  });

  it('counts only the changes that found no room', async () => {
    const saved = savedStore();
    setNotes(saved.store, matchDay, 'x'.repeat(500));
    await settle();
    saved.texts.setRoom(1500);
    setNotes(saved.store, matchDay, 'x'.repeat(5000));
    setTheme(saved.store, 'dark');
    expect(saved.texts.text('settings')).toContain('dark');
    expect(saved.saveState()).toMatchObject({ kind: 'full', unwritten: 1 });
  });

  it('that has room for the record but not for the undo history lacks no change', async () => {
    const saved = savedStore();
    await settle();
    saved.texts.setRoom(150);
    setNotes(saved.store, matchDay, 'one');
    await settle();
    expect(saved.texts.text('milestones')).toContain('one');
    expect(saved.texts.text('undo')).not.toContain('Match Day');
    expect(saved.saveState()).toMatchObject({ kind: 'saved' });
  });

  it('takes the room of the undo history for the record, and stores it again when there is more', async () => {
    const saved = savedStore();
    setNotes(saved.store, matchDay, 'x'.repeat(1000));
    setNotes(saved.store, matchDay, 'one');
    await settle();
    const { length } = saved.texts.text('undo') ?? '';
    expect(length).toBeGreaterThan(1000);
    saved.texts.setRoom(length + 500);
    setNotes(saved.store, matchDay, 'y'.repeat(800));
    await settle();
    expect(saved.texts.text('milestones')).toContain('y'.repeat(800));
    expect(saved.texts.text('undo')).not.toContain('x');
    expect(saved.saveState()).toMatchObject({ kind: 'saved' });
    saved.texts.setRoom(Infinity);
    saved.leave();
    expect(saved.texts.text('undo')).toContain('x'.repeat(1000));
  });

  it('does not take the room of an undo history that it could not read', async () => {
    const mirror = memoryMirror();
    mirror.failWith('absent');
    const texts = memoryTexts({ undo: 'broken' });
    texts.setRoom('broken'.length);
    const saved = savedStore({ texts, mirror });
    await settle();
    setNotes(saved.store, matchDay, 'one');
    await wait();
    expect(saved.texts.text('undo')).toBe('broken');
    expect(saved.saveState()).toMatchObject({ kind: 'full', unwritten: 1 });
  });

  it('that has no room for what only the mirror had lacks no change of this page', async () => {
    const texts = memoryTexts();
    texts.setRoom(0);
    const row = { table: 'milestones' as const, id: 'rank-list', version: 1, record: theirs };
    const saved = savedStore({ texts, mirror: memoryMirror([row]) });
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'full', unwritten: 0, isMirrored: true });
  });
});

describe('a refused localStorage', () => {
  it('leaves the mirror as the one copy', async () => {
    const texts = memoryTexts();
    texts.setRefused(true);
    const saved = savedStore({ texts });
    await settle();
    expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'text' });
    setNotes(saved.store, matchDay, 'one');
    await wait();
    expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'text' });
    expect(saved.mirror.rows()).toHaveLength(1);
  });

  it('that can be written to but not read is not written over', async () => {
    const texts = memoryTexts({ milestones: documentText({ 'rank-list': theirs }) });
    const saved = savedStore({ texts: { ...texts, read: () => 'refused' } });
    setNotes(saved.store, matchDay, 'one');
    await settle();
    expect(texts.text('milestones')).toBe(documentText({ 'rank-list': theirs }));
    expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'text' });
  });

  it('is not written over unread when it is allowed in the meantime', async () => {
    const texts = memoryTexts({ milestones: documentText({ 'rank-list': theirs }) });
    texts.setRefused(true);
    const saved = savedStore({ texts });
    await settle();
    texts.setRefused(false);
    setNotes(saved.store, matchDay, 'one');
    await settle();
    const { milestones } = saved.store.getState().tables;
    expect(milestones).toMatchObject({ 'rank-list': theirs, 'match-day': { notes: 'one' } });
    expect(saved.texts.text('milestones')).toBe(documentText(milestones));
    expect(saved.saveState().kind).toBe('saved');
  });
});

describe('a text that came from another tab unheard, as by a page that was put aside,', () => {
  it('is joined in before it is written over', async () => {
    const saved = savedStore();
    await settle();
    saved.texts.otherTab().write('milestones', documentText({ 'rank-list': theirs }));
    setNotes(saved.store, matchDay, 'one');
    expect(saved.store.getState().tables.milestones).toHaveProperty('rank-list', theirs);
    expect(saved.texts.text('milestones')).toContain('theirs');
    expect(saved.texts.text('milestones')).toContain('one');
  });

  it.each(['milestones', 'undo'] as const)(
    'stays as it is under %s when a newer version wrote it',
    async (part) => {
      const newer = JSON.stringify({ version: 2, shape: 'unknown' });
      const saved = savedStore();
      await settle();
      saved.texts.otherTab().write(part, newer);
      setNotes(saved.store, matchDay, 'one');
      await wait();
      expect(saved.texts.text(part)).toBe(newer);
      expect(saved.saveState()).toEqual({ kind: 'read-only' });
    },
  );

  it('is set aside before it is written over when it cannot be read', async () => {
    const saved = savedStore();
    await settle();
    saved.texts.otherTab().write('milestones', 'broken');
    setNotes(saved.store, matchDay, 'one');
    expect(saved.texts.text('milestones')).toBe('broken');
    await settle();
    expect(saved.mirror.quarantined()).toMatchObject([{ key: 'milestones', text: 'broken' }]);
    expect(saved.texts.text('milestones')).toContain('one');
    expect(saved.saveState().kind).toBe('saved');
  });
});

describe('what another tab stores', () => {
  it('appears here, and is not written back when there is no more here', async () => {
    const saved = savedStore();
    await settle();
    saved.texts.otherTab().write('milestones', documentText({ 'rank-list': theirs }));
    saved.texts.deliver();
    expect(saved.store.getState().tables.milestones).toEqual({ 'rank-list': theirs });
    expect(saved.texts.written).toEqual([]);
  });

  it('is written back with what it lacks', async () => {
    const mine = { id: 'match-day', updatedAt: longAgo, notes: 'mine' };
    const saved = savedStore({ stored: { milestones: documentText({ 'match-day': mine }) } });
    await settle();
    saved.texts.otherTab().write('milestones', documentText({ 'rank-list': theirs }));
    saved.texts.deliver();
    expect(saved.texts.text('milestones')).toBe(
      documentText({ 'match-day': mine, 'rank-list': theirs }),
    );
    expect(saved.texts.written).toEqual(['milestones']);
  });

  it.each(['milestones', 'plan', 'undo'])(
    'makes this one read-only when a newer version stored it under %s',
    async (key) => {
      const newer = JSON.stringify({ version: 2, shape: 'unknown' });
      const saved = savedStore();
      setNotes(saved.store, matchDay, 'one');
      await settle();
      saved.texts.otherTab().write(key, newer);
      saved.texts.deliver();
      expect(saved.saveState()).toEqual({ kind: 'read-only' });
      setNotes(saved.store, matchDay, 'two');
      await wait();
      expect(saved.texts.text(key)).toBe(newer);
      expect(saved.store.getState().tables.milestones).toHaveProperty('match-day.notes', 'one');
    },
  );

  it('under a key that is none of ours is not heard', async () => {
    const saved = savedStore();
    await settle();
    const state = saved.store.getState();
    saved.texts.otherTab().write('theme', 'dark');
    saved.texts.deliver();
    expect(saved.store.getState()).toBe(state);
  });

  it('and cannot be read is set aside once, however often it comes', async () => {
    const mirror = memoryMirror();
    const saved = savedStore({ mirror });
    await settle();
    const other = saved.texts.otherTab();
    other.write('milestones', 'broken');
    saved.texts.deliver();
    await settle();
    other.write('milestones', 'broken');
    saved.texts.deliver();
    await settle();
    expect(mirror.quarantined()).toMatchObject([{ text: 'broken' }]);
    expect(saved.store.getState().saving.damages).toHaveLength(1);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change } from '#store/change.ts';
import { setNotes } from '#store/milestoneActions.ts';
import type { StoredPart } from '#store/saveState.ts';
import { storedParts } from '#store/storedPart.ts';
import { memoryMirror } from '../support/memoryMirror.ts';
import type { MemoryMirror } from '../support/memoryMirror.ts';
import { memoryTexts } from '../support/memoryTexts.ts';
import type { MemoryTexts } from '../support/memoryTexts.ts';
import type { SavedStore } from '../support/store.ts';
import { documentText, longAgo, savedStore, testNow } from '../support/store.ts';
import { settle, wait } from '../support/time.ts';

const matchDay = { id: 'match-day', title: 'Match Day' };
const good = { id: 'match-day', updatedAt: longAgo, notes: 'good' };

/** Text that no reader takes for whole, with what is lost first when bytes are handled carelessly. */
const damagedTexts: [string, string][] = [
  ['unreadable', 'not JSON \u0000\ud800 🎉\r\n'],
  ['empty', ''],
  ['cut short', '{"version":1,"records":{"match-day":{"id":"mat'],
  ['of the wrong type', '{"version":1,"records":[1,2],"undo":5,"redo":5}'],
  ['without a version', '{"records":{}}'],
  ['with unknown fields', '{"version":1,"records":{},"undo":[],"redo":[],"extra":"kept"}'],
  ['with hostile keys', '{"version":1,"records":{"__proto__":{"id":"x"}},"undo":[],"redo":[]}'],
];

const everyDamage = storedParts.flatMap((part) =>
  damagedTexts.map(([what, text]): [string, StoredPart, string] => [what, part, text]),
);

/**
 * Storage that holds the app to its word: it fails the test when this text is written over, or removed,
 * while no copy of it is anywhere else.
 */
function guarded(texts: MemoryTexts, part: StoredPart, text: string, mirror: MemoryMirror) {
  function isKeptElsewhere(): boolean {
    const keys = texts.keys();
    const isInTexts =
      keys !== 'refused' &&
      keys.some((key) => key.startsWith('quarantine:') && texts.text(key) === text);
    return isInTexts || mirror.quarantined().some((entry) => hasText(entry, text));
  }

  return {
    ...texts,
    write: (key: string, next: string) => {
      if (key === part && texts.text(part) === text && next !== text && !isKeptElsewhere()) {
        throw new Error(`The bytes under ${part} would be lost`);
      }
      return texts.write(key, next);
    },
  };
}

function hasText(entry: unknown, text: string): boolean {
  return JSON.stringify(entry).includes(`"text":${JSON.stringify(text)}`);
}

/** A change of the table, or of any for the undo history. */
function changePart({ store }: SavedStore, part: StoredPart): void {
  const record = { id: 'current', updatedAt: longAgo, deleted: true as const };
  const table = part === 'undo' ? 'milestones' : part;
  change(store, { label: 'change it', edits: { [table]: { current: record } } });
}

function savedOver(part: StoredPart, text: string, mirror: MemoryMirror) {
  const plain = memoryTexts({ [part]: text });
  const saved = savedStore({ texts: guarded(plain, part, text, mirror), mirror });
  return { saved, plain };
}

function setAsideTexts({ texts }: SavedStore): readonly (string | null)[] {
  const keys = texts.keys();
  return keys === 'refused'
    ? []
    : keys.filter((key) => key.startsWith('quarantine:')).map((key) => texts.text(key));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a damaged text, before it is written over,', () => {
  it.each(everyDamage)(
    '%s under %s, is put into the mirror’s quarantine',
    async (_, part, text) => {
      const mirror = memoryMirror();
      const { saved } = savedOver(part, text, mirror);
      changePart(saved, part);
      expect(saved.texts.text(part)).toBe(text);
      await wait();
      expect(mirror.quarantined()).toEqual([
        { at: testNow, key: part, text, reason: expect.any(String) },
      ]);
      expect(saved.texts.text(part)).toContain('current');
      expect(saved.store.getState().saving.damages).toMatchObject([{ text, keptIn: 'quarantine' }]);
      expect(saved.saveState().kind).toBe('saved');
      expect(setAsideTexts(saved)).toEqual([]);
    },
  );

  it.each(everyDamage)(
    '%s under %s, is kept under a key of its own for want of a mirror',
    async (_, part, text) => {
      const mirror = memoryMirror();
      mirror.failWith('absent');
      const { saved } = savedOver(part, text, mirror);
      changePart(saved, part);
      expect(saved.texts.text(part)).toBe(text);
      await wait();
      expect(setAsideTexts(saved)).toEqual([text]);
      expect(saved.texts.text(part)).toContain('current');
      expect(saved.store.getState().saving.damages).toMatchObject([{ text, keptIn: 'quarantine' }]);
      expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
    },
  );

  it.each(everyDamage)(
    '%s under %s, stays there when there is no room for it elsewhere',
    async (_, part, text) => {
      const mirror = memoryMirror();
      mirror.failWith('absent');
      const { saved, plain } = savedOver(part, text, mirror);
      plain.setRoom(text.length);
      changePart(saved, part);
      await wait();
      expect(saved.texts.text(part)).toBe(text);
      expect(saved.saveState()).toMatchObject({ kind: 'full', unwritten: 1 });
      plain.setRoom(Infinity);
      await wait();
      expect(setAsideTexts(saved)).toEqual([text]);
      expect(saved.texts.text(part)).toContain('current');
      expect(saved.saveState()).toEqual({ kind: 'one-copy', lost: 'mirror' });
    },
  );
});

describe('a damaged text', () => {
  it('is set aside though nothing is changed, and its valid records are written back', async () => {
    const text = documentText({ 'match-day': good, x: 5 });
    const mirror = memoryMirror();
    const { saved } = savedOver('milestones', text, mirror);
    await wait();
    expect(mirror.quarantined()).toMatchObject([{ text, reason: 'x: expected an object' }]);
    expect(saved.texts.text('milestones')).toBe(documentText({ 'match-day': good }));
  });

  it('is restored from the mirror where the mirror has what it lost', async () => {
    const mirror = memoryMirror([
      { table: 'milestones', id: 'match-day', version: 1, record: good },
    ]);
    const { saved } = savedOver('milestones', 'broken', mirror);
    await wait();
    expect(saved.store.getState().tables.milestones).toEqual({ 'match-day': good });
    expect(saved.texts.text('milestones')).toContain('good');
  });

  it('waits for a mirror that is slow to open', async () => {
    const mirror = memoryMirror();
    mirror.hold();
    const { saved } = savedOver('milestones', 'broken', mirror);
    setNotes(saved.store, matchDay, 'one');
    await wait();
    expect(saved.texts.text('milestones')).toBe('broken');
    expect(saved.saveState()).toEqual({ kind: 'saving' });
    mirror.answer();
    await settle();
    expect(saved.texts.text('milestones')).toContain('one');
    expect(saved.saveState().kind).toBe('saved');
  });

  it('is not shown as saved over while the quarantine is still being written', async () => {
    const mirror = memoryMirror();
    const { saved } = savedOver('milestones', 'broken', mirror);
    setNotes(saved.store, matchDay, 'one');
    mirror.hold();
    await settle();
    expect(saved.shown).toEqual(['saving']);
  });

  it('is kept under a key of its own when the mirror opens and then fails', async () => {
    const mirror = memoryMirror();
    const { saved } = savedOver('milestones', 'broken', mirror);
    mirror.failWith('full');
    await settle();
    expect(setAsideTexts(saved)).toEqual(['broken']);
    expect(saved.texts.text('milestones')).toBe(documentText({}));
  });

  it('is kept apart from another of the same key and instant', async () => {
    const mirror = memoryMirror();
    mirror.failWith('absent');
    const { saved } = savedOver('milestones', 'broken', mirror);
    await settle();
    saved.texts.otherTab().write('milestones', 'broken too');
    saved.texts.deliver();
    await wait();
    expect(setAsideTexts(saved)).toEqual(['broken', 'broken too']);
  });

  it('is left where it is while the app is read-only, and not set aside at every start', async () => {
    const mirror = memoryMirror();
    const texts = memoryTexts({ milestones: 'broken', plan: '{"version":2}' });
    const starts = [1, 2, 3].map(() => savedStore({ texts: texts.otherTab(), mirror }));
    await wait();
    for (const { saveState } of starts) expect(saveState()).toEqual({ kind: 'read-only' });
    expect(mirror.quarantined()).toEqual([]);
    expect(texts.keys()).toEqual(['milestones', 'plan']);
    expect(texts.text('milestones')).toBe('broken');
    expect(texts.text('plan')).toBe('{"version":2}');
  });
});

describe('a text that a newer version wrote', () => {
  it.each(storedParts)('under %s is never written over, whatever the person does', async (part) => {
    const newer = '{"version":2,"records":{"match-day":{"shape":"unknown"}}}';
    const mirror = memoryMirror();
    const { saved } = savedOver(part, newer, mirror);
    setNotes(saved.store, matchDay, 'one');
    changePart(saved, part);
    await wait();
    changePart(saved, part);
    await wait();
    expect(saved.texts.text(part)).toBe(newer);
    expect(saved.texts.written).toEqual([]);
    expect(mirror.rows()).toEqual([]);
    expect(saved.saveState()).toEqual({ kind: 'read-only' });
  });
});

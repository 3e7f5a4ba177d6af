// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveRecordOf } from '#record/schema.ts';
import { undo } from '#store/change.ts';
import { checkOff, setNotes } from '#store/milestoneActions.ts';
import { addProcedure, importProcedures, removeProcedures } from '#store/procedureActions.ts';
import { date } from '../support/dates.ts';
import { memoryMirror, mirrorRow } from '../support/memoryMirror.ts';
import { memoryTexts } from '../support/memoryTexts.ts';
import type { SavedStore } from '../support/store.ts';
import { documentText, longAgo, milestoneRecords, savedStore, testNow } from '../support/store.ts';
import { settle } from '../support/time.ts';

type Entry = LiveRecordOf<'procedures'>;

const tunneled = {
  date: date('2026-03-02'),
  procedure: 'Tunneled catheter',
  role: 'performed',
  count: 1,
} as const;

function entry(id: string, updatedAt = longAgo): Entry {
  return { id, updatedAt, ...tunneled };
}

const tips = { date: date('2026-11-24'), procedure: 'tips', role: 'performed', count: 1 } as const;

/** Written whole, it takes more than 30,000 characters. */
const longLog = documentText(
  Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`e${index}`, entry(`e${index}`)])),
);

const addendum = 'addendum:procedures';

function withLongLog(stored: Readonly<Record<string, string>> = {}): Promise<SavedStore> {
  return readWhole(savedStore({ texts: memoryTexts({ procedures: longLog, ...stored }) }));
}

function reopened({ texts, mirror }: Pick<SavedStore, 'texts' | 'mirror'>): Promise<SavedStore> {
  return readWhole(savedStore({ texts: texts.otherTab(), mirror, idPrefix: 'other' }));
}

/** A long log is read in slices, which take real time. */
async function readWhole(saved: SavedStore): Promise<SavedStore> {
  await vi.waitFor(() => expect(saved.store.getState().isReadWhole).toBe(true));
  await vi.waitFor(() => expect(saved.saveState().kind).not.toBe('saving'));
  await settle();
  return saved;
}

/** The ids under a key. */
function recordsIn({ texts }: SavedStore, key: string): string[] {
  const text = texts.text(key);
  return text === null ? [] : Object.keys(JSON.parse(text).records);
}

/** Two tabs, and a way to let them hear each other until neither has anything new to say. */
async function twoTabs() {
  const one = await withLongLog();
  const two = await reopened(one);
  function deliver(): void {
    while ([one.texts.deliver(), two.texts.deliver()].includes(true));
  }
  return { one, two, deliver };
}

function entriesOf({ store }: SavedStore): string[] {
  return Object.keys(store.getState().tables.procedures);
}

function leave(): void {
  window.dispatchEvent(new Event('pagehide'));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a change of a long log', () => {
  it('is stored by itself in the same tick, and the log stays as it is', async () => {
    const saved = await withLongLog();
    const { length } = saved.texts.written;
    addProcedure(saved.store, tips);
    expect(saved.texts.written.slice(length)).toEqual([addendum]);
    expect(saved.texts.text(addendum)).toBe(
      documentText({ 'procedure-id1': { ...tips, id: 'procedure-id1', updatedAt: testNow } }),
    );
    expect(saved.texts.text('procedures') === longLog).toBe(true);
  });

  it('is there after a reload, without the mirror too', async () => {
    const saved = await withLongLog();
    addProcedure(saved.store, tips);
    removeProcedures(saved.store, ['e7']);
    const again = await reopened({ texts: saved.texts, mirror: memoryMirror() });
    expect(again.store.getState().tables.procedures).toMatchObject({
      'procedure-id1': tips,
      e7: { deleted: true },
      e8: entry('e8'),
    });
    expect(again.store.getState().saving.damages).toEqual([]);
  });

  it('that is undone stays undone after a reload', async () => {
    const saved = await withLongLog();
    addProcedure(saved.store, tips);
    undo(saved.store);
    const again = await reopened({ texts: saved.texts, mirror: memoryMirror() });
    expect(again.store.getState().tables.procedures['procedure-id1']).toHaveProperty('deleted');
  });

  it('can be undone right after a reload, before the log has been read', async () => {
    const saved = await withLongLog();
    removeProcedures(saved.store, ['e7']);
    await vi.runOnlyPendingTimersAsync();
    const { store } = savedStore({ texts: saved.texts.otherTab(), mirror: memoryMirror() });
    expect(store.getState().isReadWhole).toBe(false);
    undo(store);
    expect(store.getState().message?.text).toMatch(/^Undone: /);
    expect(store.getState().tables.procedures).toMatchObject({ e7: tunneled, e8: tunneled });
  });

  it('goes into the log when the page is left, and nothing stays beside it', async () => {
    const saved = await withLongLog();
    addProcedure(saved.store, tips);
    leave();
    expect(recordsIn(saved, 'procedures')).toContain('procedure-id1');
    expect(recordsIn(saved, 'procedures')).toHaveLength(1001);
    expect(saved.texts.text(addendum)).toBeNull();
    addProcedure(saved.store, tips);
    expect(recordsIn(saved, addendum)).toEqual(['procedure-id2']);
  });

  it('that finds no room is told, and tried again', async () => {
    const saved = await withLongLog();
    saved.texts.setRoom(longLog.length);
    addProcedure(saved.store, tips);
    expect(saved.saveState()).toMatchObject({ kind: 'full', unwritten: 1 });
    saved.texts.setRoom(Infinity);
    await vi.advanceTimersByTimeAsync(2500);
    expect(saved.texts.text(addendum)).toContain('tips');
    expect(saved.saveState()).toMatchObject({ kind: 'saved' });
  });

  it('of many entries is written into the log', async () => {
    const saved = await withLongLog();
    importProcedures(
      saved.store,
      Array.from({ length: 500 }, () => tips),
      {},
    );
    expect(saved.texts.text(addendum)).toBeNull();
    expect(recordsIn(saved, 'procedures')).toHaveLength(1500);
  });
});

describe('a check-off in a long list of milestones', () => {
  const longList = documentText(
    milestoneRecords(
      Object.fromEntries(
        Array.from({ length: 100 }, (_, index) => [`own${index}`, { notes: 'x'.repeat(400) }]),
      ),
    ),
  );
  const shadowing = { id: 'shadow-ir-day', title: 'Shadow an IR for a day', everyMonths: null };

  function withLongList(): Promise<SavedStore> {
    return readWhole(savedStore({ texts: memoryTexts({ milestones: longList }) }));
  }

  it('is stored by itself in the same tick', async () => {
    const saved = await withLongList();
    const { length } = saved.texts.written;
    checkOff(saved.store, shadowing, date('2026-11-24'));
    expect(saved.texts.written.slice(length)).toEqual(['addendum:milestones']);
    expect(saved.texts.text('milestones') === longList).toBe(true);
  });

  it('does not make a change stored that found no room before addenda were there', async () => {
    const saved = savedStore({ texts: memoryTexts({ milestones: longList }) });
    saved.texts.setRoom(longList.length + 1000);
    setNotes(saved.store, { id: 'own1', title: 'Own' }, 'y'.repeat(5000));
    await readWhole(saved);
    checkOff(saved.store, shadowing, date('2026-11-24'));
    expect(saved.saveState()).toMatchObject({ kind: 'full', unwritten: 2 });
    saved.texts.setRoom(Infinity);
    await vi.advanceTimersByTimeAsync(2500);
    expect(saved.texts.text('milestones')).toContain('y'.repeat(5000));
    expect(saved.saveState()).toMatchObject({ kind: 'saved' });
  });

  it('is in the record that the next page starts from', async () => {
    const saved = await withLongList();
    checkOff(saved.store, shadowing, date('2026-11-24'));
    const { store } = savedStore({ texts: saved.texts.otherTab(), mirror: memoryMirror() });
    expect(store.getState().tables.milestones).toMatchObject({
      'shadow-ir-day': { doneDates: ['2026-11-24'] },
      own0: { notes: 'x'.repeat(400) },
    });
  });
});

it('a tab that was opened when nothing was long hears of what is kept beside a long table', async () => {
  const early = await readWhole(savedStore({ texts: memoryTexts() }));
  early.texts.otherTab().write(addendum, documentText({ e1: entry('e1') }));
  early.texts.deliver();
  await vi.waitFor(() => expect(entriesOf(early)).toEqual(['e1']));
});

it('a log that is not long is written whole', async () => {
  const saved = await readWhole(
    savedStore({ stored: { procedures: documentText({ e1: entry('e1') }) } }),
  );
  addProcedure(saved.store, tips);
  expect(saved.texts.text(addendum)).toBeNull();
  expect(saved.texts.text('procedures')).toContain('tips');
});

it('what only the mirror has is written into the log', async () => {
  const mirror = memoryMirror([mirrorRow('procedures', entry('from-mirror'))]);
  const saved = await readWhole(
    savedStore({ texts: memoryTexts({ procedures: longLog }), mirror }),
  );
  expect(recordsIn(saved, 'procedures')).toContain('from-mirror');
});

describe('two tabs with a long log', () => {
  it('show the same soon', async () => {
    const { one, two, deliver } = await twoTabs();
    addProcedure(one.store, tips);
    deliver();
    expect(entriesOf(two)).toContain('procedure-id1');
    addProcedure(two.store, tips);
    deliver();
    expect(entriesOf(one)).toContain('procedure-other1');
    expect(recordsIn(one, addendum)).toEqual(['procedure-id1', 'procedure-other1']);
  });

  it('keep what one wrote over unread', async () => {
    const { one, two, deliver } = await twoTabs();
    addProcedure(one.store, tips);
    // As when both read before either wrote.
    const theirs = { ...entry('procedure-other1', testNow), ...tips };
    two.texts.write(addendum, documentText({ 'procedure-other1': theirs }));
    deliver();
    expect(entriesOf(one)).toContain('procedure-other1');
    expect(entriesOf(two)).toContain('procedure-id1');
    expect(recordsIn(one, addendum)).toHaveLength(2);
  });
});

describe('an addendum that cannot be read', () => {
  it('is set aside before the log is written whole', async () => {
    const broken = '{"version":1,"records":{"e1":';
    const saved = await withLongLog({ [addendum]: broken });
    expect(saved.mirror.quarantined()).toMatchObject([{ key: 'procedures', text: broken }]);
    expect(saved.store.getState().saving.damages).toMatchObject([
      { part: 'procedures', lost: 'everything' },
    ]);
    addProcedure(saved.store, tips);
    expect(recordsIn(saved, 'procedures')).toHaveLength(1000);
    expect(recordsIn(saved, addendum)).toEqual(['procedure-id1']);
  });

  it('of a newer version is left as it is', async () => {
    const newer = documentText({}, 99);
    const saved = await withLongLog({ [addendum]: newer });
    expect(saved.saveState()).toEqual({ kind: 'read-only' });
    addProcedure(saved.store, tips);
    leave();
    expect(saved.texts.text(addendum)).toBe(newer);
    expect(saved.texts.text('procedures') === longLog).toBe(true);
  });
});

describe('what stands beside a table that is not there any more', () => {
  it('is in the record, and goes into the table when it is written', async () => {
    const stored = { [addendum]: documentText({ e1: entry('e1') }) };
    const saved = await readWhole(savedStore({ texts: memoryTexts(stored) }));
    expect(entriesOf(saved)).toEqual(['e1']);
    addProcedure(saved.store, tips);
    leave();
    expect(recordsIn(saved, 'procedures')).toEqual(['e1', 'procedure-id1']);
    expect(saved.texts.text(addendum)).toBeNull();
  });

  it('and cannot be read is set aside once, not at each start', async () => {
    const texts = memoryTexts({ procedures: documentText({}), [addendum]: 'broken' });
    const saved = await readWhole(savedStore({ texts }));
    expect(saved.mirror.quarantined()).toMatchObject([{ key: 'procedures', text: 'broken' }]);
    const again = await reopened(saved);
    expect(again.store.getState().saving.damages).toEqual([]);
    expect(again.mirror.quarantined()).toHaveLength(1);
  });
});

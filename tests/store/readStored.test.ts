import { describe, expect, it } from 'vitest';
import { emptyTables } from '#record/tables.ts';
import { writeHistory } from '#store/historyDocument.ts';
import { setNotes } from '#store/milestoneActions.ts';
import { keepTexts } from '#store/keepTexts.ts';
import { readStored } from '#store/readStored.ts';
import type { Damage, StoredPart } from '#store/saveState.ts';
import { storedParts } from '#store/storedPart.ts';
import { memoryTexts } from '../support/memoryTexts.ts';
import { documentText, longAgo, milestoneRecords, testStore } from '../support/store.ts';

const good = milestoneRecords({ 'match-day': { notes: 'Call home' } });
const contacts = { k1: { id: 'k1', updatedAt: longAgo, name: 'Dr. Okafor' } };

function readFrom(stored: Partial<Record<StoredPart, string>>) {
  const texts = memoryTexts(stored);
  const store = testStore();
  const seen = readStored(store, texts);
  return { texts, seen, store, state: store.getState() };
}

/** With the logs, which come after the first paint. */
async function readWholeFrom(stored: Partial<Record<StoredPart, string>>) {
  const { texts, seen, store } = readFrom(stored);
  await keepTexts(store, texts, seen).readRest();
  return store.getState();
}

describe('reading what is stored', () => {
  it('starts with an empty record where nothing is stored', () => {
    const { state, seen } = readFrom({});
    expect(state).toMatchObject({ isRead: true, tables: emptyTables });
    expect(state.saving).toMatchObject({ damages: [], isReadOnly: false, text: 'working' });
    expect(seen.size).toBe(0);
  });

  it('takes over every table and the undo history', async () => {
    const former = testStore();
    setNotes(former, { id: 'match-day', title: 'Match Day' }, 'Call home');
    const { tables, history } = former.getState();
    const state = await readWholeFrom({
      milestones: documentText(tables.milestones),
      contacts: documentText(contacts),
      undo: writeHistory(history),
    });
    expect(state.isReadWhole).toBe(true);
    expect(state.tables).toEqual({ ...tables, contacts });
    expect(state.history).toMatchObject({
      undo: history.undo.map(({ label, edits }) => ({ label, edits })),
      redo: [],
    });
    expect(state.saving.damages).toEqual([]);
  });

  it('leaves the logs for after the first paint', () => {
    const { state, seen } = readFrom({ contacts: documentText(contacts), plan: documentText({}) });
    expect(state).toMatchObject({ isRead: true, isReadWhole: false, tables: { contacts: {} } });
    expect([...seen.keys()]).toEqual(['plan']);
  });

  it('writes nothing, and gives the texts that it has seen', () => {
    const stored = { milestones: documentText(good), plan: 'broken' };
    const { texts, seen } = readFrom(stored);
    expect(texts.written).toEqual([]);
    expect(Object.fromEntries(seen)).toEqual(stored);
  });

  it('says so when storage is refused', () => {
    const texts = memoryTexts({ milestones: documentText(good) });
    texts.setRefused(true);
    const store = testStore();
    expect(readStored(store, texts).size).toBe(0);
    expect(store.getState()).toMatchObject({ isRead: true, saving: { text: 'refused' } });
  });
});

const whole = documentText(good);

const unreadable: [string, string][] = [
  ['nothing', ''],
  ['a text that is cut short', whole.slice(0, -1)],
  ['a text', '"records"'],
  ['an array', '[]'],
  ['null', 'null'],
  ['no version', JSON.stringify({ records: good })],
  ['a version that is a text', JSON.stringify({ version: '1', records: good })],
  ['a version that never was', documentText(good, 0)],
  ['records that are a list', documentText([])],
  ['no records', JSON.stringify({ version: 1 })],
];

describe.each(storedParts)('under the key %s', (part) => {
  it.each(unreadable)('%s is kept as a damage, byte for byte', async (_what, text) => {
    const state = await readWholeFrom({ [part]: text });
    expect(state.tables).toEqual(emptyTables);
    expect(state.isRead).toBe(true);
    expect(state.saving.damages).toEqual([
      { part, text, lost: 'everything', keptIn: 'place', reason: expect.any(String) },
    ]);
  });

  it('a newer version makes the app read-only, and is no damage', () => {
    const { state } = readFrom({ [part]: JSON.stringify({ version: 2, shape: 'unknown' }) });
    expect(state.saving).toMatchObject({ isReadOnly: true, damages: [] });
  });

  it('a damage does not keep the others from being read', async () => {
    const other: StoredPart = part === 'contacts' ? 'milestones' : 'contacts';
    const records = part === 'contacts' ? good : contacts;
    const state = await readWholeFrom({ [part]: '{', [other]: documentText(records) });
    expect(state.tables[other]).toEqual(records);
    expect(state.saving.damages.map((damage) => damage.part)).toEqual([part]);
  });
});

describe('a table that can be read in part', () => {
  function damageIn(records: unknown, extra: object = {}): readonly Damage[] {
    const text = JSON.stringify({ version: 1, records, ...extra });
    const { state } = readFrom({ milestones: text });
    expect(state.tables.milestones).toEqual(good);
    for (const damage of state.saving.damages) expect(damage).toMatchObject({ text });
    return state.saving.damages;
  }

  it.each<[string, unknown]>([
    ['of the wrong type', { ...good['match-day'], id: 'rank-list', notes: 5 }],
    ['without a stamp', { id: 'rank-list' }],
    ['under another id', { ...good['match-day'] }],
    ['that is null', null],
  ])('gives the valid records, and names one %s', (_what, record) => {
    expect(damageIn({ ...good, 'rank-list': record })).toMatchObject([
      { lost: 'some-records', reason: expect.stringMatching(/^rank-list: /) },
    ]);
  });

  it('names unknown fields of the document and of a record', () => {
    expect(damageIn(good, { extra: 1 })).toMatchObject([
      { lost: 'unknown-fields', reason: 'extra' },
    ]);
    expect(damageIn({ 'match-day': { ...good['match-day'], color: 'red' } })).toMatchObject([
      { lost: 'unknown-fields', reason: 'match-day.color' },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes nothing over under the hostile key %s',
    (key) => {
      const text = whole.replace(
        '{"match-day":',
        `{"${key}":{"id":"${key}","updatedAt":"${longAgo}","notes":"x"},"match-day":`,
      );
      const { state } = readFrom({ milestones: text });
      expect(state.tables.milestones).toEqual(good);
      expect(Object.keys(state.tables.milestones)).toEqual(['match-day']);
      expect(state.saving.damages).toMatchObject([{ lost: 'some-records', text }]);
    },
  );

  it('replaces nothing of the store but the record', () => {
    const text = JSON.stringify({ version: 1, records: good, saving: {}, today: 'x', setState: 1 });
    const { store, state } = readFrom({ milestones: text });
    expect(state.today).toBe('2026-11-24');
    expect(store.setState).toBeTypeOf('function');
  });
});

import { describe, expect, it } from 'vitest';
import { redo, undo } from '#store/change.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { skipWelcome } from '#store/planActions.ts';
import { dismissNotice, setDateStyle, setTheme } from '#store/settingsActions.ts';
import type { TestStore } from '../support/store.ts';
import { longAgo, testNow, testStore } from '../support/store.ts';

const stored = { dateStyle: 'iso', dismissed: ['ci-2027'] } as const;

function storeWithSettings(): TestStore {
  return testStore({
    tables: { settings: { settings: { id: 'settings', updatedAt: longAgo, ...stored } } },
  });
}

function recordOf(store: TestStore) {
  return store.getState().tables.settings['settings'];
}

const changes: [string, (store: TestStore) => void, object, string | null, string][] = [
  [
    'sets the theme',
    (store) => setTheme(store, 'dark'),
    { theme: 'dark' },
    'The theme is changed.',
    'change the theme',
  ],
  [
    'sets the date style',
    (store) => setDateStyle(store, 'day-month-year'),
    { dateStyle: 'day-month-year' },
    'Dates are written another way now.',
    'change the date style',
  ],
  [
    'puts a notice away beside the others',
    (store) => dismissNotice(store, 'install'),
    { dismissed: ['ci-2027', 'install'] },
    'The notice is put away.',
    'put a notice away',
  ],
];

describe('each change of the settings', () => {
  it.each(changes)('%s and leaves the others', (_does, act, after, says) => {
    const store = storeWithSettings();
    const { tables } = store.getState();
    act(store);
    expect(recordOf(store)).toEqual({ id: 'settings', updatedAt: testNow, ...stored, ...after });
    expect(store.getState().tables).toEqual({ ...tables, settings: expect.anything() });
    expect(store.getState().message).toEqual(says === null ? null : { text: says, undoable: true });
  });

  it.each(changes)('%s, is undone and made again', (_does, act, after, _says, label) => {
    const store = storeWithSettings();
    act(store);
    undo(store);
    expect(settingsOf(store.getState())).toMatchObject({ theme: 'system', ...stored });
    expect(store.getState().message?.text).toBe(`Undone: ${label}.`);
    redo(store);
    expect(settingsOf(store.getState())).toMatchObject({ ...stored, ...after });
  });
});

describe('the first setting', () => {
  it('makes the record, and undone leaves what holds without one', () => {
    const store = testStore();
    const before = settingsOf(store.getState());
    setTheme(store, 'dark');
    expect(recordOf(store)).toEqual({ id: 'settings', updatedAt: testNow, theme: 'dark' });
    undo(store);
    expect(settingsOf(store.getState())).toEqual(before);
  });
});

describe('dismissNotice', () => {
  it('puts a notice away once', () => {
    const store = storeWithSettings();
    const state = store.getState();
    dismissNotice(store, 'ci-2027');
    expect(store.getState()).toBe(state);
  });
});

describe('the note that the welcome was skipped', () => {
  it('stands apart from the settings, and is undone by itself', () => {
    const store = storeWithSettings();
    skipWelcome(store);
    expect(recordOf(store)).toEqual({ id: 'settings', updatedAt: longAgo, ...stored });
    expect(settingsOf(store.getState())).toMatchObject({ ...stored, welcome: 'skipped' });
    expect(store.getState().message).toBeNull();
    undo(store);
    expect(store.getState().message?.text).toBe('Undone: skip the welcome.');
    expect(settingsOf(store.getState()).welcome).toBeNull();
  });

  it('is read beside the settings too, where a build before left it', () => {
    const settings = { id: 'settings', updatedAt: longAgo, welcome: 'answered' } as const;
    const store = testStore({ tables: { settings: { settings } } });
    expect(settingsOf(store.getState()).welcome).toBe('answered');
  });
});

import { describe, expect, it } from 'vitest';
import type { SaveState, Saving } from '#store/saveState.ts';
import { notYetSaving, saveStateOf } from '#store/saveState.ts';
import { testNow } from '../support/store.ts';

const working: Partial<Saving> = { mirror: 'working', savedAt: testNow };

const rows: [string, Partial<Saving>, SaveState][] = [
  ['the mirror is being opened', {}, { kind: 'saving' }],
  ['all is confirmed', working, { kind: 'saved', at: testNow }],
  ['there was nothing to confirm', { mirror: 'working' }, { kind: 'saved', at: null }],
  ['a change is not confirmed', { ...working, unconfirmed: 1 }, { kind: 'saving' }],
  [
    'localStorage is full',
    { ...working, text: 'full', unwritten: 3 },
    { kind: 'full', unwritten: 3, isMirrored: true },
  ],
  [
    'localStorage is full and the mirror is lost',
    { text: 'full', unwritten: 3, mirror: 'lost' },
    { kind: 'full', unwritten: 3, isMirrored: false },
  ],
  ['the mirror is lost', { mirror: 'lost' }, { kind: 'one-copy', lost: 'mirror' }],
  ['localStorage is refused', { ...working, text: 'refused' }, { kind: 'one-copy', lost: 'text' }],
  [
    'localStorage is refused and a change is not confirmed',
    { ...working, text: 'refused', unconfirmed: 1 },
    { kind: 'saving' },
  ],
  ['localStorage is refused, the mirror not open yet', { text: 'refused' }, { kind: 'saving' }],
  ['both are lost', { text: 'refused', mirror: 'lost' }, { kind: 'memory-only' }],
  [
    'a newer version wrote here, whatever else',
    { text: 'refused', mirror: 'lost', isReadOnly: true },
    { kind: 'read-only' },
  ],
];

describe('what the person is told of saving', () => {
  it.each(rows)('when %s', (_when, saving, state) => {
    expect(saveStateOf({ ...notYetSaving, ...saving })).toEqual(state);
  });
});

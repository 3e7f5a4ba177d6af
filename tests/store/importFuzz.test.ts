import { describe, expect, it } from 'vitest';
import { backupOf } from '#record/backup.ts';
import type { Tables } from '#record/schema.ts';
import { tableNames } from '#record/schema.ts';
import { parseRecord } from '#record/parseRecord.ts';
import { emptyTables } from '#record/tables.ts';
import { importBackup, openBackupFile } from '#store/importActions.ts';
import { previewTakeIn } from '#store/takeIn.ts';
import { longAgo, testNow, testStore } from '../support/store.ts';
import { wholeRecord } from '../support/wholeRecord.ts';

const files = 10_000;
const valid = backupOf(wholeRecord, testNow, '1.2.3');
const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'setState', 'checkOff'];
const hostileValues = [
  'null',
  '[]',
  '{}',
  '-1',
  '1e999',
  'true',
  '"\\u0000"',
  '"javascript:alert(1)"',
  '{"__proto__":{"polluted":true}}',
  `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  `"${'x'.repeat(30_000)}"`,
];

/** A number from 0 on and below `limit`. */
type Roll = (limit: number) => number;

/** Mulberry32: the same numbers for the same seed, so that a failure can be looked into. */
function rollsOf(seed: number): Roll {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const keys = /"[^"\\]*"(?=: )/g;
const values = /(?<=": )("(?:[^"\\]|\\.)*"|-?[\d.]+|true|null)/g;

/** The text with one match of the pattern, chosen at random, become something else. */
function withReplaced(text: string, pattern: RegExp, roll: Roll, replacement: string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[roll(matches.length)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + replacement + text.slice(match.index + match[0].length);
}

const mutations: readonly ((text: string, roll: Roll) => string)[] = [
  (text, roll) => text.slice(0, roll(text.length)),
  (text, roll) => text.slice(roll(text.length)),
  (text, roll) => withReplaced(text, keys, roll, JSON.stringify(pick(hostileKeys, roll))),
  (text, roll) => withReplaced(text, values, roll, pick(hostileValues, roll)),
  (text, roll) => withReplaced(text, values, roll, pick(text.match(values) ?? [''], roll)),
  (text, roll) => withReplaced(text, keys, roll, pick(text.match(keys) ?? [''], roll)),
  (text, roll) =>
    text.replace(`"${pick(tableNames, roll)}": {`, (start) => `${start.slice(0, -1)}[], "was": {`),
  (text, roll) => text.replace('"version": 1', `"version": ${roll(4)}`),
  (text, roll) => {
    const [from, to] = [roll(text.length), roll(200)];
    return text.slice(0, from) + text.slice(from + to);
  },
  (text, roll) => {
    const from = roll(text.length);
    return text.slice(0, from) + text.slice(from, from + roll(400)) + text.slice(from);
  },
];

function pick<T>(list: readonly T[], roll: Roll): T {
  const picked = list[roll(list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

function mutatedFile(seed: number): Blob {
  const roll = rollsOf(seed);
  let text = valid;
  for (let count = 1 + roll(3); count > 0; count -= 1) text = pick(mutations, roll)(text, roll);
  const bytes = new TextEncoder().encode(text);
  if (roll(4) === 0 && bytes.length > 0) {
    const place = roll(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << roll(8));
  }
  return new Blob([bytes]);
}

const ours: Tables = {
  ...emptyTables,
  milestones: { 'match-day': { id: 'match-day', updatedAt: longAgo, notes: 'ours' } },
};

function isValid(tables: Tables): boolean {
  return tableNames.every((table) =>
    Object.entries(tables[table]).every(([id, record]) => {
      const parsed = parseRecord(table, record);
      return 'record' in parsed && parsed.record.id === id && parsed.leftOut.length === 0;
    }),
  );
}

/** Gives what became of the file; throws when it did harm. */
async function outcomeOf(seed: number): Promise<string> {
  const store = testStore({ tables: ours });
  store.setState({ isReadWhole: true });
  const before = store.getState();
  const opened = await openBackupFile(mutatedFile(seed));
  if (opened.kind !== 'read') {
    if (store.getState() !== before) throw new Error(`seed ${seed} changed the store`);
    return opened.kind;
  }
  const mode = seed % 2 === 0 ? 'merge' : 'replace';
  previewTakeIn(before.tables, opened, mode);
  await importBackup(store, opened, { mode, withoutRestorePoint: true });
  if (!isValid(store.getState().tables)) throw new Error(`an invalid record by seed ${seed}`);
  return 'read';
}

describe(`of ${files} files that were changed at random`, () => {
  it('each is refused and changes nothing, or only valid records of it are taken', async () => {
    const prototypeKeys = Object.getOwnPropertyNames(Object.prototype);
    const seeds = Array.from({ length: files }, (_, index) => index + 1);
    const outcomes = new Set(await Promise.all(seeds.map(outcomeOf)));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototypeKeys);
    // Every way to end is tried, or the files would prove little.
    expect([...outcomes].toSorted()).toEqual([
      'newer',
      'no-records',
      'not-a-backup',
      'not-json',
      'not-text',
      'read',
      'too-deep',
    ]);
  }, 120_000);
});

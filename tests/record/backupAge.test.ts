import { describe, expect, it } from 'vitest';
import { changesSince, isBackupDue } from '#record/backupAge.ts';
import { tableNames } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { date } from '../support/dates.ts';

const today = date('2026-11-24');

/** So many records, all changed at one instant. */
function changed(count: number, at: string) {
  const ids = Array.from({ length: count }, (_, index) => `m${index}`);
  const milestones = Object.fromEntries(ids.map((id) => [id, { id, updatedAt: at }]));
  return { ...emptyTables, milestones };
}

describe('a backup is due', () => {
  it.each([
    ['nothing was ever entered', emptyTables, null, false],
    ['one record of today, no backup yet', changed(1, '2026-11-24T10:00:00.000Z'), null, false],
    ['25 records of today, no backup yet', changed(25, '2026-11-24T10:00:00.000Z'), null, true],
    [
      'first record 29 days ago, no backup yet',
      changed(1, '2026-10-26T10:00:00.000Z'),
      null,
      false,
    ],
    ['first record 30 days ago, no backup yet', changed(1, '2026-10-25T10:00:00.000Z'), null, true],
    [
      '24 changes since yesterday’s backup',
      changed(24, '2026-11-24T10:00:00.000Z'),
      '2026-11-23T10:00:00.000Z',
      false,
    ],
    [
      '25 changes since yesterday’s backup',
      changed(25, '2026-11-24T10:00:00.000Z'),
      '2026-11-23T10:00:00.000Z',
      true,
    ],
    [
      'one change, backup 30 days ago',
      changed(1, '2026-11-24T10:00:00.000Z'),
      '2026-10-25T10:00:00.000Z',
      true,
    ],
    [
      'no change since a backup a year ago',
      changed(100, '2025-11-20T10:00:00.000Z'),
      '2025-11-24T10:00:00.000Z',
      false,
    ],
    [
      'a backup that lies in the future, since the clock was set back',
      changed(100, '2026-11-24T10:00:00.000Z'),
      '2027-11-24T10:00:00.000Z',
      false,
    ],
  ])('%s', (_, tables, since, expected) => {
    const changes = tableNames.map((table) => changesSince(tables[table], since));
    expect(isBackupDue(changes, since, today)).toBe(expected);
  });
});

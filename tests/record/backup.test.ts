import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendarDate.ts';
import { backupFileName, backupOf } from '#record/backup.ts';
import { tableNames } from '#record/schema.ts';
import type { Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';

const at = '2026-11-24T14:14:05.123Z';

const tables: Tables = {
  ...emptyTables,
  milestones: {
    'own.2': { id: 'own.2', updatedAt: at, deleted: true },
    'match-day': { updatedAt: at, notes: 'Call home 🎉', id: 'match-day' },
  },
  contacts: {},
};

describe('backupOf', () => {
  it('writes the whole record in the format of the contract', () => {
    const backup: unknown = JSON.parse(backupOf(tables, at, '0.1.0'));
    expect(backup).toEqual({
      format: 'ir-roadmap-backup',
      version: 1,
      exportedAt: at,
      app: '0.1.0',
      data: {
        plan: {},
        milestones: {
          'match-day': { id: 'match-day', updatedAt: at, notes: 'Call home 🎉' },
          'own.2': { id: 'own.2', updatedAt: at, deleted: true },
        },
        rotations: {},
        procedures: {},
        credits: {},
        contacts: {},
        settings: {},
        adjustments: {},
        scenarios: {},
        rotationChoices: {},
        targets: {},
        reading: {},
      },
    });
  });

  it('lists tables, records and fields in a fixed order', () => {
    const text = backupOf(tables, at, '0.1.0');
    const keys = [...text.matchAll(/"([\w.-]+)":/g)].map(([, key]) => key);
    expect(keys.slice(0, 5)).toEqual(['format', 'version', 'exportedAt', 'app', 'data']);
    expect(keys.filter((key) => tableNames.some((table) => table === key))).toEqual(tableNames);
    const record = ['id', 'notes', 'updatedAt'];
    expect(keys.join(' ')).toContain(['milestones', 'match-day', ...record, 'own.2'].join(' '));
  });

  it('is the same text for the same record, whatever order it was entered in', () => {
    const reversed = {
      ...Object.fromEntries(Object.entries(tables).toReversed()),
      ...tables,
      milestones: Object.fromEntries(Object.entries(tables.milestones).toReversed()),
    };
    expect(backupOf(reversed, at, '0.1.0')).toBe(backupOf(tables, at, '0.1.0'));
  });
});

describe('backupFileName', () => {
  it('carries the date', () => {
    expect(backupFileName(calendarDate(2026, 11, 24))).toBe('ir-roadmap-backup-2026-11-24.json');
  });
});

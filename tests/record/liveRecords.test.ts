import { describe, expect, it } from 'vitest';
import { isLive, liveRecord, liveRecords } from '#record/liveRecords.ts';
import type { RecordsOf } from '#record/schema.ts';
import { date } from '../support/dates.ts';
import { longAgo } from '../support/store.ts';

const read = { id: 'clots', updatedAt: longAgo, on: date('2026-11-20') };
const readLater = { id: 'esir', updatedAt: longAgo, on: date('2026-11-24') };
const deleted = { id: 'exams', updatedAt: longAgo, deleted: true } as const;

const table: RecordsOf<'reading'> = { clots: read, exams: deleted, esir: readLater };

describe('what is there of a table', () => {
  it('is a record that was not deleted', () => {
    expect([isLive(read), isLive(deleted), isLive(undefined)]).toEqual([true, false, false]);
  });

  it('is found by its id, unless it was deleted or never was', () => {
    expect(liveRecord(table, 'clots')).toBe(read);
    expect(liveRecord(table, 'exams')).toBeUndefined();
    expect(liveRecord(table, 'tumors')).toBeUndefined();
  });

  it('is listed in the order of the table, without what was deleted', () => {
    expect(liveRecords(table)).toEqual([read, readLater]);
  });
});

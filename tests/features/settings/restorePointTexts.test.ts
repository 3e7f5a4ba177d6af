import { describe, expect, it } from 'vitest';
import { differenceText, whenText } from '#features/settings/restorePointTexts.ts';
import { storageText } from '#features/settings/storageTexts.ts';
import { emptyTables } from '#record/tables.ts';
import { importPreview } from '#record/importPreview.ts';
import { date } from '../../support/dates.ts';
import { milestoneRecords } from '../../support/store.ts';

describe('when a restore point was taken', () => {
  it.each([
    ['2026-11-24', 'today, 9:02 AM'],
    ['2026-11-23', 'yesterday, 9:02 AM'],
    ['2026-11-20', 'Nov 20, 2026, 9:02 AM'],
    ['2027-11-24', 'Nov 24, 2027, 9:02 AM'],
  ])('on %s is said as %s', (day, text) => {
    const point = {
      at: `${day}T14:02:00.000Z`,
      reason: 'before-import',
      id: 'a',
      day: date(day),
      time: '9:02 AM',
    } as const;
    expect(whenText(point, date('2026-11-24'), 'month-day-year')).toBe(text);
  });
});

function tables(ids: readonly string[], notes: string) {
  const additions = Object.fromEntries(ids.map((id) => [id, { notes }]));
  return { ...emptyTables, milestones: milestoneRecords(additions) };
}

describe('what differs', () => {
  const before = tables(['a', 'b'], 'x');

  it.each([
    ['The same as your record now.', before, emptyTables],
    ['Restoring brings back 1 entry.', before, tables(['c'], 'x')],
    ['Restoring changes 2 entries.', before, tables(['a', 'b'], 'y')],
    ['Restoring brings back 1 and changes 1 entries.', before, tables(['a', 'c'], 'y')],
  ])('%s', (text, now, written) => {
    expect(differenceText(importPreview(now, written, written))).toBe(text);
  });
});

describe('what the browser says of storage', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [212_400, '212 KB'],
    [999_499, '999 KB'],
    [999_500, '1.0 MB'],
    [1_900_000, '1.9 MB'],
  ])('%i bytes are %s', (usedBytes, text) => {
    const facts = { usedBytes, isProtected: null, isClearedAfterSevenDays: false };
    expect(storageText(facts)).toBe(`${text} used.`);
  });

  it.each<[number | null, boolean | null, string]>([
    [212_000, true, '212 KB used, storage protected from clean-up.'],
    [212_000, null, '212 KB used.'],
    [null, false, 'The browser may clear it when space is short.'],
    [null, null, ''],
  ])('%s used, protected %s: %s', (usedBytes, isProtected, text) => {
    expect(storageText({ usedBytes, isProtected, isClearedAfterSevenDays: false })).toBe(text);
  });
});

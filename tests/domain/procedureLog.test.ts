import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earlierTexts,
  filterLog,
  logSortKeys,
  mostLogged,
  newestFirst,
  roleTotals,
  showsAll,
  sortLog,
  totalsBy,
} from '#domain/procedureLog.ts';
import { date } from '../support/dates.ts';
import { arbitraryLog, logged } from './sampleLog.ts';

const log = [
  logged({ id: 'a', date: '2026-06-30', site: 'VA', role: 'observed', notes: 'Left side' }),
  logged({
    id: 'b',
    date: '2026-07-01',
    name: 'TIPS',
    procedure: 'tips',
    category: 'liver',
    count: 2,
  }),
  logged({ id: 'c', date: '2026-07-01', site: 'Main', role: 'assisted', supervisor: 'Dr. Lee' }),
  logged({ id: 'd', date: '2028-02-29', site: 'main', count: 10_000 }),
];

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join('');

describe('what is shown of the log', () => {
  it.each([
    ['everything', {}, 'abcd'],
    ['from a day on, that day included', { from: date('2026-07-01') }, 'bcd'],
    ['to a day, that day included', { to: date('2026-07-01') }, 'abc'],
    ['one leap day', { from: date('2028-02-29'), to: date('2028-02-29') }, 'd'],
    [
      'a stretch that ends before it begins',
      { from: date('2026-07-02'), to: date('2026-07-01') },
      '',
    ],
    ['a category', { category: 'liver' }, 'b'],
    ['a role', { role: 'assisted' as const }, 'c'],
    ['a site, by its exact words', { site: 'Main' }, 'c'],
    ['a word of the name, in any case', { text: 'tIpS' }, 'b'],
    ['words of two fields at once', { text: 'lee  biopsy' }, 'c'],
    ['a word of the notes', { text: 'left' }, 'a'],
    ['a word that is nowhere', { text: 'stent' }, ''],
  ])('%s', (_, filter, shown) => {
    expect(ids(filterLog(log, { ...showsAll, ...filter }))).toBe(shown);
  });

  it('adds up to the whole, whatever it is split by', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.constantFrom('role', 'category', 'name'), (entries, field) => {
        const groups = [...totalsBy(entries, (entry) => entry[field]).values()];
        const sum = groups.reduce((all, { total }) => all + total, 0);
        const { observed, assisted, performed, total } = roleTotals(entries);
        expect(sum).toBe(total);
        expect(observed + assisted + performed).toBe(total);
      }),
    );
  });
});

describe('the order of the log', () => {
  it.each([
    ['date', true, 'dbca'],
    ['date', false, 'abcd'],
    // Biopsies newest first, then TIPS.
    ['name', false, 'dcab'],
    ['role', false, 'acdb'],
    ['count', true, 'dbca'],
    // "Main" and "main" are alike, so the newer comes first; the one without a site is last both ways.
    ['site', false, 'dcab'],
    ['site', true, 'adcb'],
  ] as const)('by %s, descending: %s', (key, isDescending, order) => {
    expect(ids(sortLog(log, { key, isDescending }))).toBe(order);
  });

  it('loses nothing and does not depend on the order before', () => {
    fc.assert(
      fc.property(
        arbitraryLog,
        fc.constantFrom(...logSortKeys),
        fc.boolean(),
        (entries, key, isDescending) => {
          const sorted = sortLog(entries, { key, isDescending });
          expect(sorted).toHaveLength(entries.length);
          expect(sortLog(entries.toReversed(), { key, isDescending })).toEqual(sorted);
        },
      ),
    );
  });
});

describe('what is offered again', () => {
  it('the procedures logged most, by number and not by entries', () => {
    expect(mostLogged(log.slice(0, 3))).toEqual([
      ['lung-biopsy', 2],
      ['tips', 2],
    ]);
    expect(mostLogged([])).toEqual([]);
  });

  it('earlier sites, in the order of the log and each once', () => {
    const again = logged({ id: 'e', date: '2029-01-01', site: 'VA' });
    const blank = logged({ id: 'f', date: '2029-01-02', site: ' ' });
    expect(earlierTexts(sortLog([...log, again, blank], newestFirst), 'site')).toEqual([
      'VA',
      'main',
      'Main',
    ]);
    expect(earlierTexts([], 'supervisor')).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { stepById } from '#catalog/steps.ts';
import { milestoneCsv } from '#exchange/milestoneCsv.ts';
import type { Sample } from '../domain/sampleMilestones.ts';
import { milestoneOn } from '../domain/sampleMilestones.ts';
import { date } from '../support/dates.ts';
import type { Additions } from '../support/store.ts';
import { longAgo } from '../support/store.ts';
import { parseCsv } from '../support/parseCsv.ts';

const today = '2026-11-24';

function rowOf(due: string | null, entry: Additions[string] = {}, fields: Sample = {}) {
  const rankList = { id: 'm', step: 'medical-school', title: 'Rank list' } as const;
  const sample = { ...rankList, due, entry, ...fields };
  const csv = milestoneCsv([milestoneOn(today, sample)], {
    stepName: (id) => stepById(id).name,
    recordOf: () => ({ id: 'm', updatedAt: longAgo, ...entry }),
  });
  return parseCsv(csv)[1];
}

// Nov 24, 2026 is 30 days before Dec 24, the last on which a milestone is due soon.
it.each([
  ['a day of the plan', rowOf('2028-03-17'), ['2028-03-17', 'no', 'upcoming', '']],
  ['a month', rowOf('2028-03'), ['2028-03', 'no', 'upcoming', '']],
  ['no date', rowOf(null), ['', 'no', 'no date', '']],
  [
    'a pinned day',
    rowOf('2028-03-17', { pinned: date('2028-02-10') }),
    ['2028-02-10', 'yes', 'upcoming', ''],
  ],
  ['due soon', rowOf('2026-12-24'), ['2026-12-24', 'no', 'due soon', '']],
  ['overdue', rowOf('2026-11-23'), ['2026-11-23', 'no', 'overdue', '']],
  ['begun', rowOf('2026-08-01', {}, { isStart: true }), ['2026-08-01', 'no', 'begun', '']],
  [
    'done a day late',
    rowOf('2026-11-10', { doneDates: [date('2026-11-11')] }),
    ['2026-11-10', 'no', 'done late', '2026-11-11'],
  ],
  ['not for me', rowOf('2026-11-23', { notForMe: true }), ['2026-11-23', 'no', 'not for me', '']],
])('writes %s', (_, row, dates) => {
  expect(row).toEqual(['Medical School', 'Rank list', ...dates, 'no', '', '']);
});

it.each([
  [{}, 'no'],
  [{ required: true }, 'yes'],
  [{ required: true, conditional: true }, 'where it applies'],
] as const)('writes whether %j is required: %s', (fields, words) => {
  const csv = milestoneCsv([milestoneOn(today, fields)], {
    stepName: (id) => stepById(id).name,
    recordOf: () => null,
  });
  expect(parseCsv(csv)[1]?.[6]).toBe(words);
});

it('writes notes and links, one link a line', () => {
  const links = [
    { label: 'NRMP', url: 'https://www.nrmp.org/' },
    { label: '', url: 'https://example.org/' },
  ];
  expect(rowOf(null, { notes: 'By "noon",\nEST', links })?.slice(-2)).toEqual([
    'By "noon",\nEST',
    'NRMP: https://www.nrmp.org/\nhttps://example.org/',
  ]);
});

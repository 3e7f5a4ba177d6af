import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { creditWindow } from '#domain/creditWindow.ts';
import {
  creditWindowsOnPaper,
  nextOnPaper,
  peopleOnPaper,
  proceduresOnPaper,
  requirementsOnPaper,
  roomOnPaper,
  rotationsOnPaper,
} from '#domain/packet.ts';
import type { RequirementOverrides } from '#domain/requirement.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import { requirementsOf } from '#domain/requirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { date } from '../support/dates.ts';
import { arbitraryLog, logged } from './sampleLog.ts';
import type { Sample } from './sampleMilestones.ts';
import { milestoneOn } from './sampleMilestones.ts';
import type { Planned } from './sampleRotations.ts';
import { inBlock, residentOf, types } from './sampleRotations.ts';

const today = '2026-11-24';

function due(day: string | null, sample: Sample = {}) {
  return milestoneOn(today, { id: day ?? 'undated', due: day, ...sample });
}

describe('what is next', () => {
  const overdue = ['2026-01', '2026-03', '2026-05', '2026-07', '2026-09-30'].map((day) => due(day));
  const ahead = ['2026-11-24', '2026-12', '2027-02-01'].map((day) => due(day));

  it('is the latest of what is overdue, then what comes, and says how much was left out', () => {
    expect(nextOnPaper([...ahead.toReversed(), ...overdue], 6)).toEqual({
      overdue: overdue.slice(1),
      overdueLeftOut: 1,
      ahead: ahead.slice(0, 2),
    });
  });

  it('keeps what is overdue and required, however long it is', () => {
    const application = due('2025-11-12', { required: true });
    expect(nextOnPaper([application, ...overdue], 6)).toEqual({
      overdue: [application, ...overdue.slice(2)],
      overdueLeftOut: 2,
      ahead: [],
    });
  });

  it('has two of what comes in few rows too', () => {
    expect(nextOnPaper([...overdue, ...ahead], 4)).toEqual({
      overdue: overdue.slice(3),
      overdueLeftOut: 3,
      ahead: ahead.slice(0, 2),
    });
  });

  it('has what comes in all rows where nothing is overdue', () => {
    expect(nextOnPaper(ahead, 2)).toEqual({
      overdue: [],
      overdueLeftOut: 0,
      ahead: ahead.slice(0, 2),
    });
  });

  it('leaves out what is done, has begun, is not for the person, of another pathway or without a date', () => {
    const nothing = { overdue: [], overdueLeftOut: 0, ahead: [] };
    const others = [
      due('2026-12-01', { entry: { doneDates: [date('2026-11-01')] } }),
      due('2026-08-01', { isStart: true }),
      due('2026-12-02', { entry: { notForMe: true } }),
      due('2026-12-03', { pathways: ['us-esir'] }),
      due(null),
    ];
    expect(nextOnPaper(others, 12)).toEqual(nothing);
    expect(nextOnPaper([], 12)).toEqual(nothing);
    expect(nextOnPaper(overdue, 0)).toEqual({ ...nothing, overdueLeftOut: 5 });
  });
});

describe('one page', () => {
  const none = { requirements: 0, categories: 0, paces: 0, windows: 0 };

  it.each([
    [0, 12],
    [3, 12],
    [4, 11],
    [9, 6],
    [10, 6],
  ])('has above %i categories of procedures room for %i milestones', (categories, milestones) => {
    expect(roomOnPaper({ ...none, categories }).milestones).toBe(milestones);
  });

  it.each([
    [0, 12],
    [3, 12],
    // One of them takes two lines.
    [4, 10],
    [40, 3],
  ])('has above %i requirements room for %i milestones', (requirements, milestones) => {
    expect(roomOnPaper({ ...none, requirements }).milestones).toBe(milestones);
  });

  it.each([
    [0, 10, 6],
    [1, 10, 6],
    [2, 8, 6],
    [4, 4, 6],
    [5, 3, 5],
    [40, 3, 3],
  ])(
    'with %i targets has %i rows of procedures and %i of milestones',
    (paces, rows, milestones) => {
      const room = roomOnPaper({ ...none, categories: 10, paces });
      expect(room.categories).toBe(rows);
      expect(room.milestones).toBe(milestones);
    },
  );

  it.each([
    [0, 0, false],
    [0, 10, false],
    [9, 3, true],
  ])(
    'with %i requirements and %i categories has credits where they leave the most room',
    (requirements, categories, isRight) => {
      const room = roomOnPaper({ ...none, windows: 1, requirements, categories });
      expect(room.hasCreditsRight).toBe(isRight);
    },
  );
});

const esir = residentOf('us-esir');

it('names the rotation of today and the next ones, on its first and last day too', () => {
  const [past, now, next, later, last]: readonly Rotation[] = [1, 2, 3, 4, 5].map((block) =>
    inBlock(esir, 'ir', 'PGY-3', block),
  );
  if (!past || !now || !next || !later || !last) throw new Error('No rotations');
  const all = [past, now, next, later, last];
  for (const day of [now.start, now.end]) {
    expect(rotationsOnPaper(all, day, 2)).toEqual({ now: [now], next: [next, later] });
  }
  expect(rotationsOnPaper(all, last.end, 2)).toEqual({ now: [last], next: [] });
  expect(rotationsOnPaper([], now.start, 2)).toEqual({ now: [], next: [] });
});

function measuredIn(
  where: Planned,
  rotations: readonly Rotation[],
  overrides: RequirementOverrides = {},
) {
  const entries = rotationEntries(rotations, types, where.years, []);
  return requirementsOf(rotationRequirements, where.schedule.pathwayId).map((requirement) =>
    measuredRequirement(requirement, entries, where.schedule, overrides[requirement.id]),
  );
}

function idsOn(
  day: string,
  rotations: readonly Rotation[] = [],
  overrides: RequirementOverrides = {},
): readonly string[] {
  const measured = measuredIn(esir, rotations, overrides);
  return requirementsOnPaper(measured, date(day), esir.schedule.anchors['training-end']).map(
    ({ requirement }) => requirement.id,
  );
}

describe('requirements', () => {
  it('are those whose time is now or within a year, but no ceiling that holds', () => {
    // PGY-1 is from July 2024, diagnostic radiology from July 2025.
    expect(idsOn('2024-06-30')).not.toContain('esir-ir');
    expect(idsOn('2024-07-01')).toContain('esir-ir');
    expect(idsOn('2026-11-24')).toContain('esir-ir');
    expect(measuredIn(esir, []).map(({ requirement }) => requirement.id)).toContain(
      'research-ceiling',
    );
    expect(idsOn('2026-11-24')).not.toContain('research-ceiling');
    expect(idsOn('2040-01-01')).toEqual([]);
  });

  it('are until training ends also those whose time is behind and that nothing was entered for', () => {
    // The clinical year is PGY-1, to June 30, 2025; training ends on June 30, 2030.
    expect(idsOn('2026-11-24')).toContain('clinical-year');
    expect(idsOn('2030-06-30')).toContain('clinical-year');
    expect(idsOn('2030-07-01')).not.toContain('clinical-year');
  });

  it('are ceilings that are passed', () => {
    const research = inBlock(esir, 'research', 'PGY-3', [1, 13]);
    const more = inBlock(esir, 'research', 'PGY-4', [1, 13]);
    expect(idsOn('2026-11-24', [research, more])).toContain('research-ceiling');
  });

  it('are none that the own program does not ask for, whatever counts toward it', () => {
    const overrides = { 'esir-ir': { notForMe: true } } as const;
    expect(idsOn('2026-11-24', [inBlock(esir, 'ir', 'PGY-3', 1)], overrides)).not.toContain(
      'esir-ir',
    );
  });

  it('are those that something counts toward, whenever', () => {
    expect(idsOn('2024-01-01', [inBlock(esir, 'ir', 'PGY-3', 1)])).toContain('esir-ir');
  });
});

describe('procedures', () => {
  it('are summed by category, the most first, without what is entered for days to come', () => {
    const log = [
      logged({ id: 'a', category: 'biopsy', role: 'performed', count: 2 }),
      logged({ id: 'b', category: 'arterial', role: 'observed', count: 5 }),
      logged({ id: 'c', category: 'biopsy', role: 'assisted', count: 1 }),
      logged({ id: 'd', category: 'arterial', count: 9, date: '2026-11-25' }),
    ];
    expect(proceduresOnPaper(log, date(today))).toEqual({
      categories: [
        ['arterial', { observed: 5, assisted: 0, performed: 0, total: 5 }],
        ['biopsy', { observed: 0, assisted: 1, performed: 2, total: 3 }],
      ],
      others: null,
      all: { observed: 5, assisted: 1, performed: 2, total: 8 },
    });
  });

  it('in fewer rows than there are categories have the smallest in the last', () => {
    const log = ['a', 'b', 'c'].map((category, index) =>
      logged({ id: category, category, count: 3 - index }),
    );
    const { categories, others } = proceduresOnPaper(log, date(today), 2);
    expect(categories.map(([category]) => category)).toEqual(['a']);
    expect(others?.total).toBe(3);
  });

  it('of more than ten categories have the smallest in one row', () => {
    const log = Array.from({ length: 11 }, (_, index) =>
      logged({ id: `p${index}`, category: `c${index}`, count: index + 1 }),
    );
    const { categories, others, all } = proceduresOnPaper(log, date(today));
    expect(categories.map(([category]) => category)).toEqual(
      [10, 9, 8, 7, 6, 5, 4, 3, 2].map((index) => `c${index}`),
    );
    expect(others?.total).toBe(3);
    expect(all.total).toBe(66);
  });

  it('add up to all of them, whatever is logged', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const { categories, others, all } = proceduresOnPaper(log, date(today));
        const sum = categories.reduce((total, [, totals]) => total + totals.total, 0);
        expect(sum + (others?.total ?? 0)).toBe(all.total);
      }),
    );
  });
});

it('shows windows of credits in which something is earned, and all once training is over', () => {
  const rule = { minimum: 75, categories: ['category-1'], years: 3, window: 'rolling' } as const;
  const windowWith = (...days: readonly string[]) =>
    creditWindow(
      rule,
      days.map((day) => ({ id: day, amount: 1, category: 'category-1', date: date(day) })),
      date(today),
    );
  const empty = { window: windowWith(), firstAskedBy: null };
  const begun = { window: windowWith(today), firstAskedBy: null };
  const planned = { window: windowWith('2026-12-01'), firstAskedBy: null };
  const windows = [empty, begun, planned];
  expect(creditWindowsOnPaper(windows, date(today), date(today))).toEqual([begun, planned]);
  expect(creditWindowsOnPaper(windows, null, date(today))).toEqual([begun, planned]);
  expect(creditWindowsOnPaper(windows, date('2026-11-23'), date(today))).toEqual(windows);
  const asksLater = windows.map((one) => ({ ...one, firstAskedBy: date('2028-12-31') }));
  expect(creditWindowsOnPaper(asksLater, date('2026-11-23'), date(today))).toHaveLength(2);
});

it('names people with a letter or a day to write to them', () => {
  const [letter, followUp, neither] = [
    { letter: {} },
    { nextFollowUp: date('2027-01-01') },
    { letter: undefined },
  ];
  expect(peopleOnPaper([letter, followUp, neither])).toEqual([letter, followUp]);
});

import { describe, expect, it } from 'vitest';
import { parseRecord } from '#record/parseRecord.ts';
import { tableNames } from '#record/schema.ts';
import type { TableName } from '#record/schema.ts';

const updatedAt = '2026-11-24T14:14:05.123Z';

const smallest: Record<TableName, Record<string, unknown>> = {
  plan: { id: 'current', updatedAt, pathwayId: 'us-integrated' },
  milestones: { id: 'match-day', updatedAt },
  rotations: {
    id: 'r1',
    updatedAt,
    trainingYear: 'PGY-3',
    start: '2026-07-01',
    end: '2026-07-28',
    type: 'ir',
    status: 'planned',
  },
  procedures: {
    id: 'p1',
    updatedAt,
    date: '2026-11-24',
    procedure: 'tips',
    role: 'observed',
    count: 1,
  },
  credits: {
    id: 'c1',
    updatedAt,
    date: '2026-11-24',
    title: 'Grand rounds',
    amount: 0.25,
    category: 'category-1',
  },
  contacts: { id: 'k1', updatedAt, name: 'Dr. Okafor' },
  settings: { id: 'settings', updatedAt },
  adjustments: { id: 'a1', updatedAt, kind: 'repeated-year', year: 'PGY-3' },
  rotationChoices: {
    id: 'scheme.PGY-3',
    updatedAt,
    kind: 'scheme',
    year: 'PGY-3',
    scheme: 'month',
  },
  targets: { id: 'ebir-250', updatedAt },
  scenarios: { id: 's1', updatedAt, name: 'ESIR', order: 1, pathwayId: 'us-esir', adjustments: [] },
  reading: { id: 'what-ir-is', updatedAt, on: '2026-11-24' },
};

function own(part: Record<string, unknown>) {
  return { own: { step: 'networking', title: 'Write to Dr. Okafor', order: 1, ...part } };
}

function link(part: Record<string, unknown>) {
  return { links: [{ label: 'Program', url: 'https://example.org', ...part }] };
}

describe('parseRecord', () => {
  it.each(tableNames)('takes the smallest record of %s as it is', (table) => {
    expect(parseRecord(table, smallest[table])).toEqual({ record: smallest[table], leftOut: [] });
  });

  it.each(tableNames)('keeps only id and stamp of a deleted record of %s', (table) => {
    const deleted = { id: 'x', updatedAt, deleted: true };
    expect(parseRecord(table, deleted)).toEqual({ record: deleted, leftOut: [] });
    expect(parseRecord(table, { ...smallest[table], ...deleted, notes: 'Private' })).toEqual({
      record: deleted,
      leftOut: expect.arrayContaining(['notes']),
    });
  });

  const leave = { start: '2029-01-01', end: '2029-03-30', reason: 'parental' };

  it.each([
    ['a research year', { kind: 'research', start: '2030-07-01', months: 12 }],
    ['a named degree', { kind: 'degree', start: '2030-07-01', months: 36, name: 'PhD' }],
    ['a leave', { kind: 'leave', ...leave }],
    ['a leave with the days of the program', { kind: 'leave', ...leave, extension: 0 }],
    ['part time', { kind: 'part-time', start: '2029-01-01', end: '2029-06-30', percent: 50 }],
    ['a credit', { kind: 'credit', stageId: 'internship', months: 12 }],
    ['a change of pathway', { kind: 'pathway-change', year: 'PGY-5', pathwayId: 'us-esir' }],
    ['the days off of a program', { kind: 'time-off', allowance: 20, vacation: 15 }],
  ])('takes %s', (_, facts) => {
    const record = { id: 'a1', updatedAt, ...facts };
    expect(parseRecord('adjustments', record)).toEqual({ record, leftOut: [] });
  });

  it.each([
    ['of an unknown kind', { kind: 'sabbatical', start: '2030-07-01', months: 12 }],
    ['without its first day', { kind: 'research', months: 12 }],
    ['of no months', { kind: 'research', start: '2030-07-01', months: 0 }],
    ['of more than 95 %', { kind: 'part-time', ...leave, percent: 100 }],
    ['for another reason', { kind: 'leave', ...leave, reason: 'holiday' }],
    ['with a field of the wrong type', { kind: 'repeated-year', year: 3 }],
  ])('refuses an adjustment %s', (_, facts) => {
    expect(parseRecord('adjustments', { id: 'a1', updatedAt, ...facts })).toHaveProperty('problem');
  });

  it('takes a what-if with dates, lengths and adjustments of its own', () => {
    const record = {
      id: 's1',
      updatedAt,
      name: 'A PhD first',
      order: 2,
      pathwayId: 'us-esir',
      dates: { graduation: '2030-05-15' },
      lengths: { 'interventional-radiology': 24 },
      adjustments: [
        { id: 'a1', kind: 'degree', start: '2027-07-01', months: 36, name: 'PhD' },
        { id: 'a2', kind: 'pathway-change', year: 'PGY-4', pathwayId: 'us-independent' },
      ],
    };
    expect(parseRecord('scenarios', record)).toEqual({ record, leftOut: [] });
  });

  it.each([
    [
      'a rotation type',
      { kind: 'type', name: 'Lymphatics', category: 'interventional', countsToward: ['ir'] },
    ],
    ['a figure of the program', { kind: 'requirement', requirement: 'nuclear', minimum: 12 }],
    [
      'a requirement that does not hold',
      { kind: 'requirement', requirement: 'icu', notForMe: true },
    ],
    [
      'a conflict that is known',
      { kind: 'known-conflict', conflict: 'gap PGY-3', fingerprint: 'a1' },
    ],
  ])('takes %s among the choices for rotations', (_, facts) => {
    const record = { id: 'c1', updatedAt, ...facts };
    expect(parseRecord('rotationChoices', record)).toEqual({ record, leftOut: [] });
  });

  it('refuses a what-if with an adjustment that cannot be read', () => {
    const record = { ...smallest.scenarios, adjustments: [{ id: 'a1', kind: 'sabbatical' }] };
    expect(parseRecord('scenarios', record)).toHaveProperty('problem');
  });

  const accepted: [TableName, string, Record<string, unknown>][] = [
    ['plan', 'the shortest and the longest stage', { lengths: { internship: 0, diagnostic: 180 } }],
    [
      'plan',
      'an academic year that begins on a leap day',
      { academicYearStart: { month: 2, day: 29 } },
    ],
    ['milestones', 'a pinned month', { pinned: '2027-03' }],
    ['milestones', 'a pinned day', { pinned: '2027-03-19' }],
    ['milestones', 'a target date that was taken away', { pinned: null }],
    ['milestones', 'no done dates any more', { doneDates: [] }],
    ['milestones', 'the longest title', own({ title: 'x'.repeat(300) })],
    ['milestones', 'a place before all others', own({ order: -1.5 })],
    ['milestones', 'HTML and emoji in the notes', { notes: '<img src=x onerror=alert(1)> 🎉\0' }],
    ['milestones', 'the longest notes', { notes: 'x'.repeat(20_000) }],
    ['procedures', 'the largest count', { count: 10_000 }],
    ['credits', 'the largest amount', { amount: 1000 }],
    ['rotations', 'a year of leave', { leaveDays: 366 }],
    [
      'settings',
      'every setting',
      { theme: 'dark', dateStyle: 'iso', welcome: 'skipped', dismissed: ['a:b'] },
    ],
  ];

  it.each(accepted)('takes in %s %s', (table, _what, fields) => {
    const record = { ...smallest[table], ...fields };
    expect(parseRecord(table, record)).toEqual({ record, leftOut: [] });
  });

  const refused: [TableName, string, Record<string, unknown>, string][] = [
    ['plan', 'no id', { id: undefined }, 'id: expected string'],
    ['plan', 'an empty id', { id: '' }, 'id: expected 1 to 80 letters, digits, or . _ : -'],
    ['plan', 'an id of 81 characters', { id: 'x'.repeat(81) }, 'id: expected 1 to 80'],
    ['plan', 'an id with a line break', { id: 'x\n' }, 'id: expected 1 to 80'],
    ['plan', 'the id __proto__', { id: '__proto__' }, 'id: is a reserved name'],
    ['plan', 'the id constructor', { id: 'constructor' }, 'id: is a reserved name'],
    ['plan', 'the id prototype', { id: 'prototype' }, 'id: is a reserved name'],
    ['plan', 'the id toString', { id: 'toString' }, 'id: is a reserved name'],
    [
      'plan',
      'a stamp without milliseconds',
      { updatedAt: '2026-11-24T14:14:05Z' },
      'updatedAt: expected an instant',
    ],
    ['plan', 'a deletion that is not true', { deleted: false }, 'deleted: expected true'],
    [
      'plan',
      'an impossible graduation',
      { graduation: '2027-02-30' },
      'graduation: expected a date',
    ],
    ['plan', 'a graduation in 1850', { graduation: '1850-05-15' }, 'graduation: expected a date'],
    ['plan', 'a graduation in 3000', { graduation: '3000-05-15' }, 'graduation: expected a date'],
    ['plan', 'a graduation that is null', { graduation: null }, 'graduation: expected string'],
    ['plan', 'half a month', { lengths: { internship: 0.5 } }, 'lengths.internship: expected'],
    [
      'plan',
      'a stage of 181 months',
      { lengths: { internship: 181 } },
      'lengths.internship: expected <=180',
    ],
    [
      'plan',
      'February 30',
      { academicYearStart: { month: 2, day: 30 } },
      'academicYearStart: expected a day',
    ],
    [
      'plan',
      'month 13',
      { academicYearStart: { month: 13, day: 1 } },
      'academicYearStart.month: expected <=12',
    ],
    [
      'milestones',
      'one done date by itself',
      { doneDates: '2026-11-24' },
      'doneDates: expected Array',
    ],
    [
      'milestones',
      'a wrong done date',
      { doneDates: ['2026-11-24', 'today'] },
      'doneDates.1: expected a date',
    ],
    ['milestones', 'a pinned year', { pinned: '2027' }, 'pinned: expected'],
    ['milestones', '"not for me" that is false', { notForMe: false }, 'notForMe: expected true'],
    [
      'milestones',
      'notes that are too long',
      { notes: 'x'.repeat(20_001) },
      'notes: expected <=20000',
    ],
    [
      'milestones',
      'a javascript: link',
      link({ url: 'javascript:alert(1)' }),
      'links.0.url: expected an https',
    ],
    [
      'milestones',
      'a link of 2,001 characters',
      link({ url: `https://a.org/${'x'.repeat(1987)}` }),
      'links.0.url: expected <=2000',
    ],
    [
      'milestones',
      'a label of 301 characters',
      link({ label: 'x'.repeat(301) }),
      'links.0.label: expected <=300',
    ],
    ['milestones', 'an unknown step', own({ step: 'retirement' }), 'own.step: expected'],
    ['milestones', 'an empty title', own({ title: '' }), 'own.title: expected some text'],
    ['milestones', 'a title of blanks', own({ title: ' \n\t' }), 'own.title: expected some text'],
    [
      'milestones',
      'a title of 5,000 characters',
      own({ title: 'x'.repeat(5000) }),
      'own.title: expected <=300',
    ],
    ['milestones', 'an endless order', own({ order: Infinity }), 'own.order: expected'],
    ['rotations', 'an unknown status', { status: 'dreamt' }, 'status: expected'],
    ['rotations', 'negative leave', { leaveDays: -1 }, 'leaveDays: expected >=0'],
    ['procedures', 'no procedures', { count: 0 }, 'count: expected >=1'],
    ['procedures', 'a count of 10,001', { count: 10_001 }, 'count: expected <=10000'],
    ['procedures', 'a count that is text', { count: '1' }, 'count: expected number'],
    ['procedures', 'an unknown role', { role: 'watched' }, 'role: expected'],
    ['credits', 'a third of an hour', { amount: 1 / 3 }, 'amount: expected'],
    ['credits', 'a negative amount', { amount: -0.25 }, 'amount: expected >=0'],
    ['credits', 'an amount that is no number', { amount: NaN }, 'amount: expected number'],
    ['credits', 'a negative cost', { cost: -1 }, 'cost: expected >=0'],
    ['credits', 'an unknown category', { category: 'category-2' }, 'category: expected'],
    ['contacts', 'no name', { name: '' }, 'name: expected some text'],
    ['contacts', 'a data: link', { link: 'data:text/html,x' }, 'link: expected an https'],
    ['settings', 'an unknown theme', { theme: 'sepia' }, 'theme: expected'],
    [
      'settings',
      'put-away notices that are no list',
      { dismissed: {} },
      'dismissed: expected Array',
    ],
  ];

  it.each(refused)('refuses in %s %s', (table, _what, fields, problem) => {
    expect(parseRecord(table, { ...smallest[table], ...fields })).toEqual({
      problem: expect.stringContaining(problem),
    });
  });

  it.each([null, undefined, true, 5, 'text', [], [smallest.plan]])(
    'refuses %j for a record',
    (value) => {
      expect(parseRecord('plan', value)).toEqual({ problem: 'expected an object' });
    },
  );

  it.each(Object.keys(smallest.rotations))('asks every rotation for its %s', (field) => {
    const { [field]: _left, ...rest } = smallest.rotations;
    expect(parseRecord('rotations', rest)).toHaveProperty(
      'problem',
      expect.stringContaining(field),
    );
  });

  it('leaves out fields that it does not know, at any depth, and names them', () => {
    const record = { ...smallest.milestones, ...own({}), ...link({}) };
    const stored = { ...record, ...own({ color: 1 }), ...link({ icon: 'x' }), setPlan: 'hijack' };
    expect(parseRecord('milestones', stored)).toEqual({
      record,
      leftOut: ['own.color', 'links.0.icon', 'setPlan'],
    });
  });

  it('leaves out a __proto__ in the record and among the lengths of stages', () => {
    const stored: unknown = JSON.parse(
      `{"id":"current","updatedAt":"${updatedAt}","pathwayId":"esir","__proto__":{"graduation":"x"},` +
        '"lengths":{"__proto__":5,"internship":12}}',
    );
    expect(parseRecord('plan', stored)).toEqual({
      record: { id: 'current', updatedAt, pathwayId: 'esir', lengths: { internship: 12 } },
      leftOut: ['__proto__', 'lengths.__proto__'],
    });
  });

  it('puts done dates in order', () => {
    const doneDates = ['2026-06-30', '2022-06-20', '2024-06-18'];
    expect(parseRecord('milestones', { ...smallest.milestones, doneDates })).toHaveProperty(
      'record.doneDates',
      ['2022-06-20', '2024-06-18', '2026-06-30'],
    );
  });

  it('does not quote what it refuses, which may be private', () => {
    const parsed = parseRecord('procedures', { ...smallest.procedures, count: 'Jane Doe' });
    expect(JSON.stringify(parsed)).not.toContain('Jane Doe');
  });
});

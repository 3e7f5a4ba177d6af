import { describe, expect, it } from 'vitest';
import type { ExampleSchedule } from '#domain/exampleSchedule.ts';
import { rotationsFromExample, usualBlocks } from '#domain/exampleSchedule.ts';
import { planned, idsInOrder, inBlock, residentOf } from './sampleRotations.ts';
import { date } from '../support/dates.ts';

const example: ExampleSchedule = {
  id: 'example',
  name: 'Example',
  pathways: ['us-esir'],
  scheme: 'four-week',
  isOrderKnown: false,
  confidence: 'one-source',
  years: [
    {
      trainingYear: 'PGY-2',
      counts: [
        { type: 'chest', blocks: 2 },
        { type: 'neuro', blocks: 1.5 },
        { type: null, blocks: 1 },
        { type: 'ir', blocks: 0.5 },
        { type: 'chest', blocks: 1 },
      ],
    },
    { trainingYear: 'PGY-3', counts: [{ type: 'ir', blocks: 13 }] },
    { trainingYear: 'PGY-9', counts: [{ type: 'ir', blocks: 13 }] },
  ],
};

const where = residentOf('us-esir');

describe('rotationsFromExample', () => {
  it('fills years that have nothing, by blocks and halves, and leaves open what is not published', () => {
    const { put, schemes, leftOut, withoutRoom } = rotationsFromExample(
      example,
      [inBlock(where, 'msk', 'PGY-3', 4)],
      where.years,
      [],
      idsInOrder(),
    );
    expect(put.map(({ id, type, start, end }) => [id, type, start, end])).toEqual([
      ['new-1', 'chest', '2025-07-01', '2025-08-25'],
      ['new-2', 'neuro', '2025-08-26', '2025-10-06'],
      // Half a block and half of the next are open.
      ['new-3', 'ir', '2025-11-04', '2025-11-17'],
      ['new-4', 'chest', '2025-11-18', '2025-12-15'],
    ]);
    expect(
      put.every(({ status, trainingYear }) => status === 'planned' && trainingYear === 'PGY-2'),
    ).toBe(true);
    expect(schemes).toEqual({ 'PGY-2': 'four-week' });
    expect(leftOut).toEqual(['PGY-3', 'PGY-9']);
    expect(withoutRoom).toBe(0);
  });

  it('takes only what has room in a year that is shorter', () => {
    // A third of the last year is credited, so PGY-6 ends after eight months.
    const shorter = planned({
      pathwayId: 'us-esir',
      residencyStart: date('2024-07-01'),
      adjustments: [{ id: 'a', kind: 'credit', stageId: 'interventional-radiology', months: 4 }],
    });
    const year = {
      trainingYear: 'PGY-6',
      counts: [
        { type: 'ir', blocks: 6 },
        { type: 'neuro-ir', blocks: 7 },
      ],
    };
    const { put, withoutRoom } = rotationsFromExample(
      { ...example, years: [year] },
      [],
      shorter.years,
      [],
      idsInOrder(),
    );
    expect(put.map(({ type, end }) => [type, end])).toEqual([
      ['ir', '2029-12-15'],
      ['neuro-ir', '2030-02-28'],
    ]);
    expect(withoutRoom).toBe(1);
  });
});

describe('an example in a year in which training stops', () => {
  const counts = [
    { type: 'chest', blocks: 2 },
    { type: 'ir', blocks: 9 },
    { type: 'neuro', blocks: 1.5 },
    { type: 'msk', blocks: 0.5 },
  ];
  const pgy3 = { ...example, years: [{ trainingYear: 'PGY-3', counts }] };

  it('goes on after research that makes the year longer', () => {
    // Blocks 8 to 20 are research: January 13, 2027 to January 11, 2028. Block 26, the last, has 31 days.
    const start = date('2027-01-13');
    const research = planned({
      pathwayId: 'us-esir',
      residencyStart: date('2024-07-01'),
      adjustments: [{ id: 'a', kind: 'research', start, months: 12 }],
    });
    const absences = [{ start, end: date('2028-01-12') }];
    const { put, withoutRoom } = rotationsFromExample(
      pgy3,
      [],
      research.years,
      absences,
      idsInOrder(),
    );
    expect(put.map((one) => [one.id, one.type, one.start, one.end])).toEqual([
      ['new-1', 'chest', '2026-07-01', '2026-08-25'],
      ['new-2', 'ir', '2026-08-26', '2027-01-12'],
      ['new-3', 'ir', '2028-01-12', '2028-05-02'],
      ['new-4', 'neuro', '2028-05-03', '2028-06-14'],
      ['new-5', 'msk', '2028-06-15', '2028-06-30'],
    ]);
    expect(withoutRoom).toBe(0);
  });

  it('has no room for all of it beside leave, and counts what has none or too little', () => {
    // Blocks 1 and 2.
    const leave = { start: date('2026-07-01'), end: date('2026-08-25') };
    const { put, withoutRoom } = rotationsFromExample(pgy3, [], where.years, [leave], idsInOrder());
    expect(put.map((one) => [one.type, one.start, one.end])).toEqual([
      ['chest', '2026-08-26', '2026-10-20'],
      ['ir', '2026-10-21', '2027-06-30'],
    ]);
    expect(withoutRoom).toBe(2);
  });

  it('places nothing where all of it is leave', () => {
    const leave = { start: date('2026-07-01'), end: date('2027-06-30') };
    const { put, withoutRoom } = rotationsFromExample(pgy3, [], where.years, [leave], idsInOrder());
    expect(put).toEqual([]);
    expect(withoutRoom).toBe(4);
  });
});

describe('usualBlocks', () => {
  it('are the most that an example has, in rotations of four weeks or a month', () => {
    const inWeeks: ExampleSchedule = {
      ...example,
      scheme: 'weeks',
      years: [
        {
          trainingYear: 'PGY-2',
          counts: [
            { type: 'chest', blocks: 14 },
            { type: 'neuro', blocks: 2 },
          ],
        },
      ],
    };
    const usual = usualBlocks([example, inWeeks]);
    expect(usual.get('chest')?.get('PGY-2')).toBe(3.5);
    expect(usual.get('neuro')?.get('PGY-2')).toBe(1.5);
    expect(usual.get('neuro')?.get('PGY-3')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { DateRange } from '#domain/dateRange.ts';
import type { OpenSlot } from '#domain/openSlots.ts';
import { openSlots } from '#domain/openSlots.ts';
import type { Rotation } from '#domain/rotation.ts';
import { date } from '../support/dates.ts';
import type { Planned } from './sampleRotations.ts';
import { blockOf, inBlock, residentOf, yearOf } from './sampleRotations.ts';

function slotsIn(
  where: Planned,
  label: string,
  rotations: readonly Rotation[],
  from = '2020-01-01',
  absences: readonly DateRange[] = [],
): readonly OpenSlot[] {
  const years = [yearOf(where, label)];
  return openSlots({ rotations, years, absences, from: date(from) });
}

/** "13: 2027-06-02 to 2027-06-30". */
function texts(slots: readonly OpenSlot[]): readonly string[] {
  return slots.map(({ blocks, start, end }) => `${blocks.join('+')}: ${start} to ${end}`);
}

const fourWeeks = residentOf('us-esir');

describe('openSlots', () => {
  it('are the blocks that nothing fills', () => {
    const rotations = [inBlock(fourWeeks, 'chest', 'PGY-3', [1, 11])];
    expect(texts(slotsIn(fourWeeks, 'PGY-3', rotations))).toEqual([
      '12: 2027-05-05 to 2027-06-01',
      '13: 2027-06-02 to 2027-06-30',
    ]);
  });

  it('are halves where half of a block is open, and nothing where less is', () => {
    const rotations = [
      inBlock(fourWeeks, 'chest', 'PGY-3', [1, 12], { end: date('2027-05-18') }),
      inBlock(fourWeeks, 'neuro', 'PGY-3', 13, { end: date('2027-06-20') }),
    ];
    const slots = slotsIn(fourWeeks, 'PGY-3', rotations);
    expect(texts(slots)).toEqual(['12: 2027-05-19 to 2027-06-01']);
    expect(slots[0]?.amount).toMatchObject({ blocks: 0.5, weeks: 2 });
  });

  it('are up to four weeks together where a year goes by weeks', () => {
    const weeks = residentOf('us-esir', 'weeks');
    const rotations = [
      inBlock(weeks, 'chest', 'PGY-3', [1, 40]),
      inBlock(weeks, 'neuro', 'PGY-3', [47, 51]),
    ];
    const slots = slotsIn(weeks, 'PGY-3', rotations);
    expect(slots.map(({ blocks }) => blocks)).toEqual([[41, 42, 43, 44], [45, 46], [52]]);
    expect(slots.map(({ amount }) => amount.weeks)).toEqual([4, 2, 1]);
  });

  it('begin on the given day or later, and not while training stops', () => {
    const absences = [blockOf(fourWeeks, 'PGY-3', 13)];
    expect(texts(slotsIn(fourWeeks, 'PGY-3', [], '2027-05-01', absences))).toEqual([
      '12: 2027-05-05 to 2027-06-01',
    ]);
  });
});

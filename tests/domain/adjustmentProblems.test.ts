import { describe, expect, it } from 'vitest';
import type { Adjustment } from '#domain/adjustment.ts';
import type { AdjustmentProblem } from '#domain/adjustmentProblems.ts';
import { adjustmentProblems } from '#domain/adjustmentProblems.ts';
import type { Pathway } from '#domain/pathway.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';
import { classOf2028 } from '../support/plans.ts';

const integrated = pathway('us-integrated');

function pathway(id: string): Pathway {
  const found = pathwayById(id);
  if (found === undefined) throw new Error(`No pathway ${id}`);
  return found;
}

function problems(
  adjustment: Adjustment,
  others: readonly Adjustment[] = [],
): readonly AdjustmentProblem[] {
  return adjustmentProblems(adjustment, { ...classOf2028, adjustments: others }, integrated);
}

const research: Adjustment = {
  id: 'research',
  kind: 'research',
  start: date('2032-07-01'),
  months: 12,
};

const leave = (start: string, end: string): Adjustment => ({
  id: 'leave',
  kind: 'leave',
  reason: 'medical',
  start: date(start),
  end: date(end),
});

describe('adjustmentProblems', () => {
  it.each<[string, Adjustment]>([
    ['on the first day of school', { ...research, start: date('2024-08-01') }],
    ['on the last day of training', leave('2034-06-30', '2034-08-01')],
    ['of one day', leave('2031-01-06', '2031-01-06')],
    [
      'at its least',
      {
        id: 'part',
        kind: 'part-time',
        start: date('2031-01-01'),
        end: date('2031-01-31'),
        percent: 10,
      },
    ],
    [
      'that leaves a month of the stage',
      { id: 'less', kind: 'credit', stageId: 'internship', months: 11 },
    ],
  ])('finds none in an adjustment %s', (_, adjustment) => {
    expect(problems(adjustment)).toEqual([]);
  });

  it.each<[string, Adjustment, AdjustmentProblem]>([
    [
      'before school',
      { ...research, start: date('2024-07-31') },
      { field: 'start', kind: 'before-training', earliest: date('2024-08-01') },
    ],
    [
      'after the end',
      { ...research, start: date('2034-07-01') },
      { field: 'start', kind: 'after-training', latest: date('2034-06-30') },
    ],
    [
      'that ends before it begins',
      leave('2031-01-06', '2031-01-05'),
      { field: 'end', kind: 'ends-before-start' },
    ],
    [
      'of no months',
      { ...research, months: 0 },
      { field: 'months', kind: 'out-of-range', minimum: 1, maximum: 96 },
    ],
    [
      'of half a month',
      { ...research, months: 0.5 },
      { field: 'months', kind: 'out-of-range', minimum: 1, maximum: 96 },
    ],
    [
      'of more than 95 %',
      {
        id: 'part',
        kind: 'part-time',
        start: date('2031-01-01'),
        end: date('2031-01-31'),
        percent: 110,
      },
      { field: 'percent', kind: 'out-of-range', minimum: 10, maximum: 95 },
    ],
    [
      'of a training year that is not in the plan',
      { id: 'again', kind: 'repeated-year', year: 'PGY-9' },
      { field: 'year', kind: 'year-not-in-plan' },
    ],
    [
      'that takes off the whole stage',
      { id: 'less', kind: 'credit', stageId: 'internship', months: 12 },
      { field: 'months', kind: 'longer-than-stage', maximum: 11 },
    ],
    [
      'to the pathway that is followed',
      { id: 'change', kind: 'pathway-change', year: 'PGY-5', pathway: integrated },
      { field: 'pathway', kind: 'pathway-already-followed' },
    ],
  ])('finds what is wrong with an adjustment %s', (_, adjustment, problem) => {
    expect(problems(adjustment)).toEqual([problem]);
  });

  it.each([
    ['its first day', '2032-07-01', '2032-07-01'],
    ['its last day', '2033-06-30', '2033-07-15'],
    ['all of it', '2031-01-01', '2033-12-31'],
  ])('refuses a leave that overlaps %s of a research year', (_, start, end) => {
    expect(problems(leave(start, end), [research])).toEqual([
      { field: 'start', kind: 'overlap', other: research },
    ]);
  });

  it('lets two follow one another day by day', () => {
    expect(problems(leave('2033-07-01', '2033-07-31'), [research])).toEqual([]);
    expect(problems(leave('2032-06-01', '2032-06-30'), [research])).toEqual([]);
  });

  it('does not compare an adjustment with itself as it was before', () => {
    expect(problems({ ...research, months: 24 }, [research])).toEqual([]);
  });

  it('counts the end of training with the other adjustments', () => {
    expect(problems(leave('2035-01-01', '2035-01-31'), [research])).toEqual([]);
  });

  it.each<[number, number, object]>([
    // Of an internship of 12 months one has to stay.
    [12, 999, { kind: 'longer-than-stage', maximum: 11 }],
    [12, 0, { kind: 'out-of-range', minimum: 1, maximum: 11 }],
    [12, Number.NaN, { kind: 'out-of-range', minimum: 1, maximum: 11 }],
    [1, Number.NaN, { kind: 'longer-than-stage', maximum: 0 }],
    // No record takes more than 60 months, however long the stage is.
    [72, 61, { kind: 'out-of-range', minimum: 1, maximum: 60 }],
    [72, 999, { kind: 'out-of-range', minimum: 1, maximum: 60 }],
  ])('names the real bound at once: of %i months, %d', (length, months, problem) => {
    const plan = { ...classOf2028, lengths: { internship: length } };
    const credit: Adjustment = { id: 'less', kind: 'credit', stageId: 'internship', months };
    expect(adjustmentProblems(credit, plan, integrated)).toEqual([{ field: 'months', ...problem }]);
  });

  it('refuses to repeat a year a second time, and a credit that is used up', () => {
    const again: Adjustment = { id: 'again', kind: 'repeated-year', year: 'PGY-3' };
    expect(problems({ ...again, id: 'more' }, [again])).toEqual([
      { field: 'year', kind: 'year-taken', other: again },
    ]);
    const less: Adjustment = { id: 'less', kind: 'credit', stageId: 'internship', months: 11 };
    expect(problems({ ...less, id: 'more', months: 1 }, [less])).toEqual([
      { field: 'months', kind: 'longer-than-stage', maximum: 0 },
    ]);
  });
});

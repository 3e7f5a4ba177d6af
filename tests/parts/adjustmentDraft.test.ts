import { describe, expect, it } from 'vitest';
import { pathways } from '#catalog/pathways.ts';
import type { Adjustment } from '#domain/adjustment.ts';
import { adjustmentOf, draftOf, newDraft } from '#parts/adjustmentDraft.ts';
import { date } from '../support/dates.ts';

const choices = { years: ['PGY-1', 'PGY-2'], stageIds: ['internship'], pathways };
const [integrated] = pathways;
if (integrated === undefined) throw new Error('There is no pathway');

const adjustments: readonly Adjustment[] = [
  { id: 'a', kind: 'research', start: date('2030-07-01'), months: 12 },
  { id: 'a', kind: 'degree', start: date('2030-07-01'), months: 36, name: 'PhD' },
  { id: 'a', kind: 'gap', start: date('2030-07-01'), months: 6 },
  {
    id: 'a',
    kind: 'leave',
    reason: 'caregiver',
    start: date('2030-07-01'),
    end: date('2030-08-01'),
    extension: 0,
  },
  {
    id: 'a',
    kind: 'leave',
    reason: 'personal',
    start: date('2030-07-01'),
    end: date('2030-07-01'),
  },
  {
    id: 'a',
    kind: 'part-time',
    start: date('2030-07-01'),
    end: date('2030-08-01'),
    percent: 60,
  },
  { id: 'a', kind: 'repeated-year', year: 'PGY-2' },
  { id: 'a', kind: 'credit', stageId: 'internship', months: 3 },
  { id: 'a', kind: 'pathway-change', year: 'PGY-2', pathway: integrated },
];

describe('the fields of the adjustment form', () => {
  it.each(adjustments)(
    'give back the adjustment that they were filled from: $kind',
    (adjustment) => {
      expect(adjustmentOf(draftOf(adjustment, choices), 'a', pathways)).toEqual(adjustment);
    },
  );

  it('name the field that is still empty', () => {
    const draft = newDraft(choices);
    expect(adjustmentOf(draft, 'a', pathways)).toEqual({ missing: 'start' });
    const leave = { ...draft, kind: 'leave' as const, start: date('2030-07-01') };
    expect(adjustmentOf(leave, 'a', pathways)).toEqual({ missing: 'end' });
    const noYears = newDraft({ ...choices, years: [] });
    expect(adjustmentOf({ ...noYears, kind: 'repeated-year' }, 'a', pathways)).toEqual({
      missing: 'year',
    });
  });

  it('make of what is no number one that no limit takes', () => {
    const draft = { ...newDraft(choices), start: date('2030-07-01'), months: 'a year' };
    expect(adjustmentOf(draft, 'a', pathways)).toMatchObject({ months: Number.NaN });
  });
});

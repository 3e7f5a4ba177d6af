import { describe, expect, it } from 'vitest';
import type { Absence } from '#domain/absence.ts';
import { absenceOn, absencesOf, pausesOf } from '#domain/absence.ts';
import type { AdjustmentFacts } from '#domain/adjustment.ts';
import { leaveInRotations, scheduleWithLeave } from '#domain/rotationLeave.ts';
import type { Schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';
import { inBlock, planned, residentOf, types } from './sampleRotations.ts';

const residencyStart = date('2024-07-01');
const stretch = { start: date('2027-01-04'), end: date('2027-02-28') };
const inInternship = { start: date('2025-01-06'), end: date('2025-03-02') };

function scheduleWith(facts: AdjustmentFacts): Schedule {
  const adjustments = [{ ...facts, id: 'a' }];
  return planned({ pathwayId: 'us-esir', residencyStart, adjustments }).schedule;
}

describe('absencesOf', () => {
  it.each<[string, AdjustmentFacts, readonly Absence[]]>([
    [
      'a research year',
      { kind: 'research', start: date('2027-07-01'), months: 12 },
      [{ start: date('2027-07-01'), end: date('2028-06-30') }],
    ],
    // No allowance is known for the internship, so each day of leave extends it.
    [
      'leave that extends training',
      { kind: 'leave', reason: 'parental', ...inInternship },
      [inInternship],
    ],
    [
      'leave that the program lets count',
      { kind: 'leave', reason: 'parental', ...inInternship, extension: 0 },
      [{ ...inInternship, isInTraining: true }],
    ],
    [
      'leave that the residency allows',
      { kind: 'leave', reason: 'parental', ...stretch },
      [{ ...stretch, isInTraining: true }],
    ],
    ['part time', { kind: 'part-time', percent: 50, ...stretch }, []],
    ['a year that is repeated', { kind: 'repeated-year', year: 'PGY-3' }, []],
  ])('of %s', (_, facts, expected) => {
    const dates = scheduleWith(facts);
    expect(absencesOf(dates)).toEqual(expected);
    expect(pausesOf(dates)).toEqual(expected.filter((one) => one.isInTraining === undefined));
  });

  it.each([
    ['2027-01-03', null],
    ['2027-01-04', 'leave'],
    ['2027-02-28', 'leave'],
    ['2027-03-01', null],
  ])('on %s are those of the %s that this day lies in', (day, kind) => {
    const dates = scheduleWith({ kind: 'leave', reason: 'parental', ...stretch });
    expect(absenceOn(date(day), dates)?.adjustment.kind ?? null).toBe(kind);
  });

  it('are none of leave that stands in rotations, also where that is too much', () => {
    const where = residentOf('us-esir');
    const away = inBlock(where, 'medical-leave', 'PGY-3', [1, 13]);
    const pathway = pathwayById('us-esir');
    if (pathway === undefined) throw new Error('There is ESIR');
    const plan = { pathwayId: 'us-esir', residencyStart };
    const dates = scheduleWithLeave(plan, pathway, leaveInRotations([away], types));
    expect(dates?.moves).toHaveLength(1);
    expect(absencesOf({ moves: dates?.moves ?? [] })).toEqual([]);
  });
});

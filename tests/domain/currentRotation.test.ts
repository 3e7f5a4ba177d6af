import { describe, expect, it } from 'vitest';
import { resumedAfter } from '#domain/currentRotation.ts';
import type { RotationType } from '#domain/rotation.ts';
import { date } from '../support/dates.ts';
import { types } from './sampleRotations.ts';

/** Eight weeks of parental leave in PGY-3. */
const leave = { start: date('2033-01-10'), end: date('2033-03-06') };

function rotation(type: RotationType['id'], start: string, end: string) {
  return {
    id: `${type}-${start}`,
    trainingYear: 'PGY-3',
    type,
    start: date(start),
    end: date(end),
    status: 'planned' as const,
  };
}

function daysAfterLeave(...one: Parameters<typeof rotation>) {
  return resumedAfter(leave, [rotation(...one)], types).map(({ start, end }) => [start, end]);
}

describe('a rotation and a leave', () => {
  it.each<[string, Parameters<typeof rotation>, readonly (readonly [string, string])[]]>([
    [
      'that comes in it: it goes on after the leave',
      ['dr-unspecified', '2032-10-01', '2033-09-01'],
      [['2033-03-07', '2033-09-01']],
    ],
    [
      'that begins in the leave: it begins after it',
      ['chest', '2033-02-01', '2033-03-07'],
      [['2033-03-07', '2033-03-07']],
    ],
    ['that lies in the leave: it is not attended', ['chest', '2033-01-10', '2033-03-06'], []],
    [
      'before it: nothing changes',
      ['chest', '2032-12-13', '2033-01-09'],
      [['2032-12-13', '2033-01-09']],
    ],
    [
      'which is the leave: it stays',
      ['parental-leave', '2033-01-10', '2033-03-06'],
      [['2033-01-10', '2033-03-06']],
    ],
    [
      'for research: it may be what the time off is for',
      ['research', '2033-01-10', '2033-03-06'],
      [['2033-01-10', '2033-03-06']],
    ],
  ])('%s', (_, one, expected) => {
    expect(daysAfterLeave(...one)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { nowAndNext, resumedAfter } from '#domain/currentRotation.ts';
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

function onDay(day: string, ...rotations: Parameters<typeof nowAndNext>[1]) {
  return nowAndNext(date(day), rotations);
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

describe('the rotation of a day, and the next one', () => {
  const at = (site: string, ...one: Parameters<typeof rotation>) => ({ ...rotation(...one), site });
  const first = rotation('chest', '2033-01-03', '2033-01-30');
  const second = rotation('chest', '2033-01-31', '2033-02-27');
  const third = rotation('ir', '2033-02-28', '2033-03-27');

  it('are one stay and what follows it where blocks of the same kind meet', () => {
    expect(onDay('2033-01-10', first, second, third)).toEqual({
      now: { ...first, end: second.end },
      next: third,
    });
    expect(onDay('2033-02-01', first, second, third)).toEqual({ now: second, next: third });
  });

  it.each([
    ['after a gap', first, rotation('chest', '2033-02-01', '2033-02-27')],
    ['at another site', at('City', 'chest', '2033-01-03', '2033-01-30'), second],
  ])('are told apart where it comes again %s', (_, now, next) => {
    expect(onDay('2033-01-10', now, next, third)).toEqual({ now, next });
  });

  it('are none, or the first that comes, where the day lies in none', () => {
    expect(onDay('2033-01-01', first, second)).toEqual({ now: undefined, next: first });
    expect(onDay('2034-01-01', first, second)).toEqual({ now: undefined, next: undefined });
  });

  it('have one that begins inside of the stay as the next', () => {
    const night = rotation('ir', '2033-02-05', '2033-02-06');
    expect(onDay('2033-01-10', first, second, night, third).next).toEqual(night);
  });
});

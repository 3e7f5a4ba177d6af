import { describe, expect, it } from 'vitest';
import type { Position } from '#domain/schedule.ts';
import { positionOn, schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const pathway = pathwayById('us-integrated');
const found =
  pathway && schedule({ pathwayId: pathway.id, residencyStart: date('2030-07-01') }, pathway);
if (!found) throw new Error('The integrated pathway is gone');
const dates = found;

describe('positionOn', () => {
  it.each([
    ['2026-07-31', 'before'],
    ['2026-08-01', 'MS1'],
    ['2027-06-30', 'MS1'],
    ['2027-07-01', 'MS2'],
    ['2030-05-15', 'MS4'],
    ['2030-05-16', 'between, next Internship'],
    ['2030-06-30', 'between, next Internship'],
    ['2030-07-01', 'PGY-1'],
    ['2036-06-30', 'PGY-6'],
    ['2036-07-01', 'finished'],
  ])('on %s is %s', (day, where) => {
    expect(textOf(positionOn(date(day), dates))).toBe(where);
  });
});

function textOf(position: Position): string {
  switch (position.kind) {
    case 'in-training-year':
      return position.trainingYear.label;
    case 'between':
      return `between, next ${position.next.name}`;
    case 'before':
    case 'finished':
      return position.kind;
  }
}

import { describe, expect, it } from 'vitest';
import type { Adjustment } from '#domain/adjustment.ts';
import type { Position, Schedule } from '#domain/schedule.ts';
import { positionOn, schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const pathway = pathwayById('us-integrated');

function datesWith(adjustments: readonly Adjustment[]): Schedule {
  const plan = { residencyStart: date('2030-07-01'), adjustments };
  const found = pathway && schedule({ ...plan, pathwayId: pathway.id }, pathway);
  if (!found) throw new Error('The integrated pathway is gone');
  return found;
}

const dates = datesWith([]);

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

  it.each([
    // A PhD of four years after MS2, which ends on June 30, 2028; a year of research before PGY-3, on July 1, 2032.
    ['2028-06-30', '2028-07-01', 48, 'MS2'],
    ['2028-07-01', '2028-07-01', 48, 'between, next MS3'],
    ['2032-06-30', '2028-07-01', 48, 'between, next MS3'],
    ['2032-07-01', '2028-07-01', 48, 'MS3'],
    ['2033-01-10', '2032-07-01', 12, 'between, next PGY-3'],
    ['2034-01-10', '2033-07-01', 12, 'between, next PGY-4'],
    // Before PGY-5 the interventional years begin.
    ['2034-07-10', '2034-07-01', 12, 'between, next Interventional radiology'],
  ])('on %s, with added time from %s for %i months, is %s', (day, start, months, where) => {
    const added = { id: 'added', kind: 'research', start: date(start), months } as const;
    expect(textOf(positionOn(date(day), datesWith([added])))).toBe(where);
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

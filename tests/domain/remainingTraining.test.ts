import { describe, expect, it } from 'vitest';
import { remainingTraining } from '#domain/remainingTraining.ts';
import { schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const pathway = pathwayById('us-integrated');
// August 1, 2026 to June 30, 2036; school ends on May 15, 2030.
const found =
  pathway && schedule({ pathwayId: pathway.id, medicalSchoolStart: date('2026-08-01') }, pathway);
if (!found) throw new Error('The integrated pathway is gone');
const dates = found;

describe('remainingTraining', () => {
  it.each([
    // Long before the start all of it lies ahead: 9 years to August 1, 2035, 11 months to the end of June 30, 2036.
    ['2020-01-01', [9, 11, 0], [0, 0, 0], 'before', 10],
    ['2026-07-31', [9, 11, 0], [0, 0, 0], 'before', 10],
    ['2026-08-01', [9, 11, 0], [0, 0, 0], 'in-training-year', 10],
    // 9 years to August 2, 2035, 10 months to June 2, 2036, 29 days with June 30.
    ['2026-08-02', [9, 10, 29], [0, 0, 1], 'in-training-year', 10],
    ['2027-06-30', [9, 0, 1], [0, 10, 29], 'in-training-year', 10],
    // Nine whole training years.
    ['2027-07-01', [9, 0, 0], [0, 11, 0], 'in-training-year', 9],
    // 8 years to February 29, 2036, 4 months to June 29, two days.
    ['2028-02-29', [8, 4, 2], [1, 6, 28], 'in-training-year', 9],
    // Between graduation and residency no training year runs, and six lie ahead.
    ['2030-06-01', [6, 1, 0], [3, 10, 0], 'between', 6],
    ['2036-06-29', [0, 0, 2], [9, 10, 28], 'in-training-year', 1],
    // The last day is still ahead.
    ['2036-06-30', [0, 0, 1], [9, 10, 29], 'in-training-year', 1],
    ['2036-07-01', [0, 0, 0], [9, 11, 0], 'finished', 0],
    ['2050-01-01', [0, 0, 0], [9, 11, 0], 'finished', 0],
  ])('on %s is %j with %j behind', (today, ahead, behind, position, yearsAhead) => {
    const training = remainingTraining(dates, date(today));
    const { remaining: left, behind: done } = training;
    expect([left.years, left.months, left.days]).toEqual(ahead);
    expect([done.years, done.months, done.days]).toEqual(behind);
    expect(training.position.kind).toBe(position);
    expect(training.yearsAhead).toHaveLength(yearsAhead);
  });

  it('runs from the first day of medical school to the last day of training', () => {
    const { start, end } = remainingTraining(dates, date('2026-11-24'));
    expect([start, end]).toEqual(['2026-08-01', '2036-06-30']);
  });

  it('lists the years ahead in order, the present one first until its last day', () => {
    expect(labelsOn('2033-06-30')).toEqual(['PGY-3', 'PGY-4', 'PGY-5', 'PGY-6']);
    expect(labelsOn('2033-07-01')).toEqual(['PGY-4', 'PGY-5', 'PGY-6']);
  });
});

function labelsOn(today: string): readonly string[] {
  return remainingTraining(dates, date(today)).yearsAhead.map(({ label }) => label);
}

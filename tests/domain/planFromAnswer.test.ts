import { describe, expect, it } from 'vitest';
import { calendarMonth } from '#domain/calendarDate.ts';
import { monthsAfterSchool, planFromAnswer } from '#domain/planFromAnswer.ts';
import { schedule } from '#domain/schedule.ts';
import { allPathways as pathways, catalogs, pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const integrated = pathwayById('us-integrated');
if (integrated === undefined) throw new Error('The catalog lacks the integrated pathway');

describe('planFromAnswer', () => {
  it.each([
    ['medicalSchoolStart', calendarMonth(2027, 8), { medicalSchoolStart: '2027-08-01' }],
    ['graduation', calendarMonth(2028, 5), { graduation: '2028-05-15' }],
    ['graduation', date('2028-05-20'), { graduation: '2028-05-20' }],
    ['residencyStart', calendarMonth(2024, 7), { residencyStart: '2024-07-01' }],
    ['residencyStart', date('2024-06-24'), { residencyStart: '2024-06-24' }],
    // 72 months before July 1, 2028
    ['trainingEnd', calendarMonth(2028, 6), { residencyStart: '2022-07-01' }],
    ['trainingEnd', date('2028-06-30'), { residencyStart: '2022-07-01' }],
  ] as const)('reads %s %s', (of, answer, dates) => {
    expect(planFromAnswer(of, answer, integrated)).toEqual({
      pathwayId: 'us-integrated',
      ...dates,
    });
  });

  it.each(pathways.map((pathway) => [pathway.id, pathway] as const))(
    'draws a road that ends when the person said, on %s',
    (_, pathway) => {
      const plan = planFromAnswer('trainingEnd', calendarMonth(2031, 6), pathway);
      expect(schedule(plan, pathway)?.anchors['training-end']).toBe('2031-06-30');
    },
  );
});

describe('monthsAfterSchool', () => {
  it('is six years, or seven with a two-year independent residency', () => {
    const ofUnitedStates = catalogs[0]?.pathways ?? [];
    expect(ofUnitedStates.map((pathway) => [pathway.id, monthsAfterSchool(pathway)])).toEqual([
      ['us-integrated', 72],
      ['us-esir', 72],
      ['us-independent', 84],
      ['us-classic', 72],
    ]);
  });
});

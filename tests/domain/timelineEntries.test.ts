import { describe, expect, it } from 'vitest';
import type { Adjustment } from '#domain/adjustment.ts';
import { schedule } from '#domain/schedule.ts';
import { datedMilestones, datedMoves } from '#domain/timelineEntries.ts';
import { date } from '../support/dates.ts';
import { milestoneOn, ownOn } from './sampleMilestones.ts';
import { pathwayById } from '../support/catalogs.ts';

const today = '2026-11-24';

describe('dated milestones', () => {
  it('stand on their target, done ones on the day on which they were done, in order', () => {
    const late = { doneDates: [date('2026-10-03')] };
    const milestones = [
      milestoneOn(today, { id: 'ahead', due: '2027-03-01' }),
      milestoneOn(today, { id: 'done-late', due: '2026-08-01', entry: late }),
      milestoneOn(today, { id: 'done-undated', entry: { doneDates: [date('2025-01-02')] } }),
      // A month is due on its last day.
      milestoneOn(today, { id: 'month', due: '2027-02' }),
      ownOn(today, 1, { pinned: '2026-09-01' }),
    ];
    expect(
      datedMilestones(milestones).map(({ milestone, date: on }) => [milestone.id, on]),
    ).toEqual([
      ['done-undated', '2025-01-02'],
      ['own-1', '2026-09-01'],
      ['done-late', '2026-10-03'],
      ['month', '2027-02-28'],
      ['ahead', '2027-03-01'],
    ]);
  });

  it('leave out what has no date, is put aside, or is of another pathway', () => {
    const due = '2027-03-01';
    const milestones = [
      milestoneOn(today),
      milestoneOn(today, { due, entry: { pinned: null } }),
      milestoneOn(today, { due, entry: { notForMe: true } }),
      milestoneOn(today, { due, pathways: ['us-esir'] }),
    ];
    expect(datedMilestones(milestones)).toEqual([]);
  });

  it('that come round again stand on the next time, or on the day of the last', () => {
    const twiceAYear = { everyMonths: 6, due: '2026-06-01' };
    const [next] = datedMilestones([milestoneOn(today, twiceAYear)]);
    const [done] = datedMilestones([
      milestoneOn(today, { ...twiceAYear, entry: { doneDates: [date('2026-11-20')] } }),
    ]);
    expect(next?.date).toBe('2026-12-01');
    expect(done?.date).toBe('2026-11-20');
  });
});

describe('dated moves', () => {
  const pathway = pathwayById('us-integrated');
  const esir = pathwayById('us-esir');
  if (pathway === undefined || esir === undefined) throw new Error('No such pathway');

  /** PGY-1 begins on July 1, 2028, interventional radiology on July 1, 2032. */
  function moved(...adjustments: readonly Adjustment[]) {
    const plan = { pathwayId: 'us-integrated', graduation: date('2028-05-15'), adjustments };
    const dated = pathway === undefined ? null : schedule(plan, pathway);
    return dated === null
      ? []
      : datedMoves(plan, dated).map(({ start, end, adjustment }) => [adjustment.id, start, end]);
  }

  it.each<[string, Adjustment, string, string]>([
    [
      'a research year lies on its twelve months',
      { id: 'a', kind: 'research', start: date('2029-07-01'), months: 12 },
      '2029-07-01',
      '2030-06-30',
    ],
    [
      'a leave lies on its days',
      {
        id: 'a',
        kind: 'leave',
        reason: 'parental',
        start: date('2029-10-01'),
        end: date('2029-11-11'),
      },
      '2029-10-01',
      '2029-11-11',
    ],
    [
      'part time lies on its days',
      {
        id: 'a',
        kind: 'part-time',
        percent: 50,
        start: date('2029-10-01'),
        end: date('2029-12-31'),
      },
      '2029-10-01',
      '2029-12-31',
    ],
    [
      'a repeated year lies on the second time',
      { id: 'a', kind: 'repeated-year', year: 'PGY-2' },
      '2030-07-01',
      '2031-06-30',
    ],
    // Six months less of the years that begin on July 1, 2029: three years less six months.
    [
      'a credit lies on the last day of its stage',
      { id: 'a', kind: 'credit', stageId: 'diagnostic-radiology', months: 6 },
      '2031-12-31',
      '2031-12-31',
    ],
    [
      'a change of pathway lies on the first day of its year',
      { id: 'a', kind: 'pathway-change', year: 'PGY-3', pathway: esir },
      '2030-07-01',
      '2030-07-01',
    ],
  ])('%s', (_, adjustment, start, end) => {
    expect(moved(adjustment)).toEqual([['a', start, end]]);
  });

  it('are in order of their first days', () => {
    expect(
      moved(
        { id: 'later', kind: 'repeated-year', year: 'PGY-4' },
        { id: 'earlier', kind: 'research', start: date('2027-07-01'), months: 12 },
      ).map(([id]) => id),
    ).toEqual(['earlier', 'later']);
  });

  it('have part time that goes on after school once, on all of its days and with all that it adds', () => {
    const partTime = {
      id: 'a',
      kind: 'part-time',
      percent: 50,
      start: date('2028-01-01'),
      end: date('2030-12-31'),
    } as const;
    const plan = {
      pathwayId: 'us-integrated',
      graduation: date('2028-05-15'),
      adjustments: [partTime],
    };
    const dated = schedule(plan, pathway);
    if (dated === null) throw new Error('The plan has a date');
    expect(dated.moves.map(({ days }) => days)).toEqual([136, 275]);
    expect(datedMoves(plan, dated)).toEqual([
      { adjustment: partTime, start: partTime.start, end: partTime.end, months: 0, days: 411 },
    ]);
  });

  it('leave out a year that the plan does not have', () => {
    expect(moved({ id: 'a', kind: 'repeated-year', year: 'PGY-19' })).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#domain/calendarDate.ts';
import type { Ledger } from '#domain/ledger.ts';
import { boardEligibility, lastDayOf, ledger } from '#domain/ledger.ts';
import type { Plan } from '#domain/plan.ts';
import type { Schedule } from '#domain/schedule.ts';
import { schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';
import { arbitraryAdjustedPlan } from './arbitraryAdjustments.ts';
import type { PlanAndPathway } from './arbitraryPlan.ts';

function dated({ plan, pathway }: PlanAndPathway): Schedule {
  const found = schedule(plan, pathway);
  if (found === null) throw new Error('The plan has a date');
  return found;
}

function ledgerOf(plan: Plan): Ledger {
  const pathway = pathwayById(plan.pathwayId);
  if (pathway === undefined) throw new Error(`No pathway ${plan.pathwayId}`);
  return ledger(plan, dated({ plan, pathway }));
}

/** "stage Internship 12 months 0 days". */
function linesOf({ lines }: Ledger): readonly string[] {
  return lines.map((line) => {
    const what =
      line.kind === 'stage'
        ? line.stage.name
        : line.kind === 'adjustment'
          ? line.adjustment.kind
          : `${line.count.excess} workdays too many`;
    return `${what}: ${line.months} months ${line.days} days`;
  });
}

describe('ledger', () => {
  it('has a line for each stage after school', () => {
    const plan: Plan = { pathwayId: 'us-integrated', graduation: date('2028-05-15') };
    expect(linesOf(ledgerOf(plan))).toEqual([
      'Internship: 12 months 0 days',
      'Diagnostic radiology: 36 months 0 days',
      'Interventional radiology: 24 months 0 days',
    ]);
    expect(ledgerOf(plan)).toMatchObject({
      medicalSchoolStart: '2024-08-01',
      graduation: '2028-05-15',
      countedFrom: '2028-07-01',
      total: { months: 72, days: 0 },
      end: '2034-06-30',
      // May 15, 2028 to May 15, 2034, then to June 15, then 15 days.
      afterSchool: { years: 6, months: 1, days: 15 },
    });
  });

  it('shows each adjustment with what it adds, and what moved graduation apart', () => {
    const plan: Plan = {
      pathwayId: 'us-integrated',
      graduation: date('2028-05-15'),
      timeOff: { allowance: 10 },
      adjustments: [
        { id: 'less', kind: 'credit', stageId: 'interventional-radiology', months: 3 },
        { id: 'again', kind: 'repeated-year', year: 'PGY-3' },
        {
          id: 'leave',
          kind: 'leave',
          reason: 'parental',
          start: date('2033-01-03'),
          end: date('2033-03-27'),
        },
        { id: 'mph', kind: 'degree', start: date('2027-07-01'), months: 12, name: 'MPH' },
      ],
    };
    const worked = ledgerOf(plan);
    expect(worked.schoolLines).toMatchObject([{ adjustment: { id: 'mph' }, months: 12, days: 0 }]);
    expect(worked.graduation).toBe('2029-05-15');
    // 12 weeks are 60 workdays. PGY-2 to PGY-6 without the credit, and the repeated year, are 69 months: 57.5, so 58 allowed.
    expect(linesOf(worked)).toEqual([
      'Internship: 12 months 0 days',
      'Diagnostic radiology: 36 months 0 days',
      'Interventional radiology: 24 months 0 days',
      'credit: -3 months 0 days',
      'repeated-year: 12 months 0 days',
      'leave: 0 months 0 days',
      '2 workdays too many: 0 months 3 days',
    ]);
    expect(worked.total).toEqual({ months: 81, days: 3 });
    // July 1, 2029 and 81 months is April 1, 2036; three days more, less the last.
    expect(worked.end).toBe('2036-04-03');
  });

  it('sums to the end date for every plan', () => {
    fc.assert(
      fc.property(arbitraryAdjustedPlan, (whole) => {
        const { countedFrom, lines, end, total } = ledger(whole.plan, dated(whole));
        expect(lastDayOf(countedFrom, lines)).toBe(end);
        expect(total.months).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('does not mind the order of entry', () => {
    fc.assert(
      fc.property(arbitraryAdjustedPlan, ({ plan, pathway }) => {
        const reversed = { ...plan, adjustments: (plan.adjustments ?? []).toReversed() };
        const [there, back] = [dated({ plan, pathway }), dated({ plan: reversed, pathway })];
        expect(back.trainingYears).toEqual(there.trainingYears);
        expect(back.anchors).toEqual(there.anchors);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the dates of before when an adjustment is removed', () => {
    fc.assert(
      fc.property(arbitraryAdjustedPlan, ({ plan, pathway }) => {
        const { adjustments: _, ...without } = plan;
        const emptied = { ...plan, adjustments: [] };
        expect(dated({ plan: emptied, pathway })).toEqual(dated({ plan: without, pathway }));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves no gap and no overlap between training years but for time that was added', () => {
    fc.assert(
      fc.property(arbitraryAdjustedPlan, ({ plan, pathway }) => {
        const { trainingYears } = dated({ plan, pathway });
        const adjustments = plan.adjustments ?? [];
        trainingYears.slice(1).forEach((year, index) => {
          const before = trainingYears[index];
          if (before === undefined || year.stageId !== before.stageId) return;
          const between = daysBetween(before.end, year.start);
          expect(between).toBeGreaterThanOrEqual(1);
          const isAdded = adjustments.some(
            (one) => 'start' in one && one.start === addDays(before.end, 1),
          );
          expect(isAdded ? 1 : between).toBe(1);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('boardEligibility', () => {
  it('begins after training and ends with the sixth full calendar year after it', () => {
    expect(boardEligibility(date('2030-06-30'), 6)).toEqual({
      start: '2030-07-01',
      end: '2036-12-31',
    });
  });

  it('ends with the calendar at the latest', () => {
    expect(boardEligibility(date('2196-06-30'), 6).end).toBe('2199-12-31');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestones as catalog } from '#catalog/milestones.ts';
import type { LineDifference } from '#domain/comparison.ts';
import { ledgerDifferences, milestoneDifferences, shiftBetween } from '#domain/comparison.ts';
import type { Ledger } from '#domain/ledger.ts';
import { ledger } from '#domain/ledger.ts';
import type { Milestone, MilestoneAdditions } from '#domain/milestone.ts';
import type { Plan } from '#domain/plan.ts';
import { planMilestones } from '#domain/planMilestones.ts';
import type { Schedule } from '#domain/schedule.ts';
import { schedule } from '#domain/schedule.ts';
import { date } from '../support/dates.ts';
import { arbitraryAdjustedPlan } from './arbitraryAdjustments.ts';
import { pathwayById } from '../support/catalogs.ts';

const graduation = date('2028-05-15');
const integrated: Plan = { pathwayId: 'us-integrated', graduation };
const esir: Plan = { pathwayId: 'us-esir', graduation };
const independent: Plan = { pathwayId: 'us-independent', graduation };

function scheduleOf(plan: Plan): Schedule {
  const pathway = pathwayById(plan.pathwayId);
  const dates = pathway === undefined ? null : schedule(plan, pathway);
  if (dates === null) throw new Error('The plan has a pathway and a date');
  return dates;
}

function ledgerOf(plan: Plan): Ledger {
  return ledger(plan, scheduleOf(plan));
}

describe('shiftBetween', () => {
  it.each([
    ['2034-06-30', '2034-06-30', 'same', 0, 0, 0],
    ['2034-06-30', '2035-06-30', 'later', 1, 0, 0],
    ['2035-06-30', '2034-06-30', 'earlier', 1, 0, 0],
    // From July 1, 2034 to March 1, 2035: a month ends on its last day, however long it is.
    ['2034-06-30', '2035-02-28', 'later', 0, 8, 0],
    ['2034-06-30', '2034-07-03', 'later', 0, 0, 3],
    // From March 1, 2036, the day after a leap day, to March 1, 2037.
    ['2036-02-29', '2037-02-28', 'later', 1, 0, 0],
  ])('from %s to %s is %s by %d years %d months %d days', (from, to, direction, ...by) => {
    const [years, months, days] = by;
    expect(shiftBetween(date(from), date(to))).toEqual({ direction, by: { years, months, days } });
  });
});

/** "Internship 12+0 → 24+0". */
function textOf({ line, own, other }: LineDifference): string {
  const name =
    line.kind === 'stage'
      ? line.name
      : line.kind === 'adjustment'
        ? line.adjustment.kind
        : line.kind;
  return `${name} ${own.months}+${own.days} → ${other.months}+${other.days}`;
}

function withGap(id: string, start: string): Plan {
  return { ...integrated, adjustments: [{ id, kind: 'gap', start: date(start), months: 6 }] };
}

describe('ledgerDifferences', () => {
  it('are none between a plan and itself', () => {
    expect(ledgerDifferences(ledgerOf(integrated), ledgerOf(integrated))).toEqual({
      start: { direction: 'same', by: { years: 0, months: 0, days: 0 } },
      schoolLines: [],
      lines: [],
    });
  });

  it('name the stages that are longer and shorter on another pathway', () => {
    // 36 + 24 months become 48 + 12: the same end.
    const { lines } = ledgerDifferences(ledgerOf(integrated), ledgerOf(esir));
    expect(lines.map(textOf)).toEqual([
      'Diagnostic radiology with ESIR 36+0 → 48+0',
      'Independent IR residency 24+0 → 12+0',
    ]);
  });

  it('name what only one of them has, and a year in school by the start that it moves', () => {
    const own: Plan = {
      ...integrated,
      adjustments: [{ id: 'again', kind: 'repeated-year', year: 'PGY-3' }],
    };
    const other: Plan = {
      ...integrated,
      adjustments: [{ id: 'mph', kind: 'degree', start: date('2027-07-01'), months: 12 }],
    };
    const { start, schoolLines, lines } = ledgerDifferences(ledgerOf(own), ledgerOf(other));
    expect(start).toEqual({ direction: 'later', by: { years: 1, months: 0, days: 0 } });
    expect(schoolLines.map(textOf)).toEqual(['degree 0+0 → 12+0']);
    expect(lines.map(textOf)).toEqual(['repeated-year 12+0 → 0+0']);
  });

  it('are none for what each plan has an entry of its own for', () => {
    // In PGY-2 the one, in PGY-4 the other: six months in both.
    const [own, other] = [withGap('mine', '2029-10-01'), withGap('theirs', '2031-10-01')];
    expect(ledgerDifferences(ledgerOf(own), ledgerOf(other)).lines).toEqual([]);
  });

  it('put the days off beyond the allowance in one line', () => {
    // January 3 to March 27, 2033 is 12 weeks, 60 workdays. 40 a year over 60 months allow 200, 10 a year only 50:
    // 10 workdays too many are two weeks of 7 days.
    const leave = {
      id: 'leave',
      kind: 'leave',
      reason: 'parental',
      start: date('2033-01-03'),
      end: date('2033-03-27'),
    } as const;
    const own: Plan = { ...integrated, adjustments: [leave] };
    const other: Plan = { ...own, timeOff: { allowance: 10 } };
    const { lines } = ledgerDifferences(ledgerOf(own), ledgerOf(other));
    expect(lines.map(textOf)).toEqual(['time-off 0+0 → 0+14']);
  });

  it('make all of the difference between two sums, for any two plans', () => {
    fc.assert(
      fc.property(arbitraryAdjustedPlan, arbitraryAdjustedPlan, (a, b) => {
        const [datesA, datesB] = [schedule(a.plan, a.pathway), schedule(b.plan, b.pathway)];
        if (datesA === null || datesB === null) throw new Error('The plans have dates');
        const [own, other] = [ledger(a.plan, datesA), ledger(b.plan, datesB)];
        const { lines } = ledgerDifferences(own, other);
        const months = lines.reduce((sum, line) => sum + line.other.months - line.own.months, 0);
        const days = lines.reduce((sum, line) => sum + line.other.days - line.own.days, 0);
        expect(own.total.months + months).toBe(other.total.months);
        expect(own.total.days + days).toBe(other.total.days);
      }),
      { numRuns: 200 },
    );
  });
});

const today = date('2026-11-24');

function milestonesOf(
  plan: Plan,
  entries: Readonly<Record<string, MilestoneAdditions>> = {},
): readonly Milestone[] {
  return planMilestones(catalog, scheduleOf(plan), entries, today);
}

function idsOf(milestones: readonly Milestone[]): readonly string[] {
  return milestones.map(({ id }) => id);
}

describe('milestoneDifferences', () => {
  it('are none between a plan and itself', () => {
    const milestones = milestonesOf(integrated);
    expect(milestoneDifferences(milestones, milestones)).toEqual({
      gained: [],
      lost: [],
      moved: [],
    });
  });

  it('name what another pathway adds and takes away, in order of time', () => {
    const there = milestoneDifferences(milestonesOf(integrated), milestonesOf(esir));
    expect(idsOf(there.gained)).toContain('match-independent-ir');
    const dates = there.gained.flatMap(({ target }) => target?.date ?? []);
    expect(dates).toEqual(dates.toSorted());
    const back = milestoneDifferences(milestonesOf(esir), milestonesOf(integrated));
    expect(idsOf(back.lost)).toEqual(idsOf(there.gained));
    expect(idsOf(back.gained)).toEqual(idsOf(there.lost));
  });

  it('give both dates of what moves', () => {
    const { moved } = milestoneDifferences(milestonesOf(integrated), milestonesOf(independent));
    const finish = moved.find(({ milestone }) => milestone.id === 'pass-ir-oral-exam');
    // The oral exam is in the calendar year after training: 2034 and 2035.
    expect(finish?.from?.month).toBe('2035-04');
    expect(finish?.to?.month).toBe('2036-04');
  });

  it('leave alone what is done, pinned or not for me', () => {
    const later: Plan = { ...integrated, graduation: date('2029-05-15') };
    const entries = {
      'match-day': { pinned: '2028-03-17' },
      'graduate-md-do': { doneDates: [date('2026-11-01')] },
      'take-step-2-ck': { notForMe: true },
    } as const;
    const before = milestoneDifferences(milestonesOf(integrated), milestonesOf(later));
    const after = milestoneDifferences(
      milestonesOf(integrated, entries),
      milestonesOf(later, entries),
    );
    const movedIds = ({ moved }: typeof before): readonly string[] =>
      moved.map(({ milestone }) => milestone.id);
    const untouched = ['graduate-md-do', 'match-day', 'take-step-2-ck'];
    expect(movedIds(before)).toEqual(expect.arrayContaining(untouched));
    expect(movedIds(after).filter((id) => untouched.includes(id))).toEqual([]);
  });

  it('count the person’s own milestones in every plan', () => {
    const own = { step: 'networking', title: 'Write to Dr. Okafor', order: 1 } as const;
    const entries = { 'own-1': { own, pinned: '2027-01-05' } };
    const { gained, lost, moved } = milestoneDifferences(
      milestonesOf(integrated, entries),
      milestonesOf(esir, entries),
    );
    expect(idsOf(milestonesOf(esir, entries))).toContain('own-1');
    expect([...idsOf(gained), ...idsOf(lost)]).not.toContain('own-1');
    expect(moved.map(({ milestone }) => milestone.id)).not.toContain('own-1');
  });
});

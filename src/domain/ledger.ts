/** The sum that leads to the last day of training, line by line. */
import type { Adjustment } from './adjustment.ts';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, addMonths, calendarDate, periodBetween, yearOf } from './calendarDate.ts';
import type { Period } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import type { Plan } from './plan.ts';
import type { Schedule } from './schedule.ts';
import type { Stage } from './stage.ts';
import type { TimeOffCount } from './timeOff.ts';
import { creditMonths } from './trainingCourse.ts';
import type { AddedLength } from './trainingClock.ts';

/** One line: what it is, and the months and days that it adds or, when negative, takes away. */
export type LedgerLine = AddedLength &
  (
    | { readonly kind: 'stage'; readonly stage: Stage }
    | { readonly kind: 'adjustment'; readonly adjustment: Adjustment }
    | { readonly kind: 'time-off'; readonly count: TimeOffCount }
  );

export interface Ledger {
  readonly medicalSchoolStart: CalendarDate;
  readonly graduation: CalendarDate;
  /** What moved graduation; empty when nothing did. */
  readonly schoolLines: readonly LedgerLine[];
  /** The first day that the lines below are counted from. */
  readonly countedFrom: CalendarDate;
  /** Their months, then their days, added to `countedFrom` give the day after `end`. */
  readonly lines: readonly LedgerLine[];
  readonly total: AddedLength;
  /** Last day of training. */
  readonly end: CalendarDate;
  /** From the day after graduation to the end, both counted. */
  readonly afterSchool: Period;
}

/** The ledger of a plan's schedule. Adjustments that moved nothing have a line too, of no months and days. */
export function ledger(plan: Plan, schedule: Schedule): Ledger {
  const { stages, moves, timeOff, countedFrom, anchors } = schedule;
  const school = stages.find(({ kind }) => kind === 'medical-school');
  const later = stages.filter((stage) => stage !== school);
  const isOfSchool = (stageId: string | null): boolean =>
    stageId === null || stageId === school?.id;
  const lineOf = ({ adjustment, months, days }: (typeof moves)[number]): LedgerLine => ({
    kind: 'adjustment',
    adjustment,
    months,
    days,
  });
  const credits = (plan.adjustments ?? []).filter(({ kind }) => kind === 'credit');
  const changes = (plan.adjustments ?? []).filter(({ kind }) => kind === 'pathway-change');

  const lines: LedgerLine[] = [
    ...later.map((stage): LedgerLine => {
      const isFirst = later.find(({ id }) => id === stage.id) === stage;
      // The credit has a line of its own.
      const credited = isFirst ? creditMonths(plan, stage.id) : 0;
      return { kind: 'stage', stage, months: stage.months + credited, days: 0 };
    }),
    ...changes.map((adjustment): LedgerLine => ({
      kind: 'adjustment',
      adjustment,
      months: 0,
      days: 0,
    })),
    ...credits.flatMap((adjustment): LedgerLine[] =>
      adjustment.kind === 'credit' && later.some(({ id }) => id === adjustment.stageId)
        ? [{ kind: 'adjustment', adjustment, months: -adjustment.months, days: 0 }]
        : [],
    ),
    ...moves.filter(({ stageId }) => !isOfSchool(stageId)).map(lineOf),
    ...timeOff
      .filter(({ excess }) => excess > 0)
      .map((count): LedgerLine => ({
        kind: 'time-off',
        count,
        months: 0,
        days: count.extensionDays,
      })),
  ];
  return {
    medicalSchoolStart: anchors['medical-school-start'],
    graduation: anchors.graduation,
    schoolLines: moves.filter(({ stageId }) => isOfSchool(stageId)).map(lineOf),
    countedFrom,
    lines,
    total: totalOf(lines),
    end: anchors['training-end'],
    afterSchool: periodBetween(addDays(anchors.graduation, 1), addDays(anchors['training-end'], 1)),
  };
}

/** The last day that the lines of a ledger add up to. */
export function lastDayOf(countedFrom: CalendarDate, lines: readonly LedgerLine[]): CalendarDate {
  const { months, days } = totalOf(lines);
  return addDays(addMonths(countedFrom, months), days - 1);
}

/** From the day after training that ends on `end` to the last day of the nth full calendar year after it. */
export function boardEligibility(end: CalendarDate, calendarYears: number): DateRange {
  const endOfYear = calendarDate(yearOf(end), 12, 31);
  return { start: addDays(end, 1), end: addMonths(endOfYear, calendarYears * 12) };
}

function totalOf(lines: readonly LedgerLine[]): AddedLength {
  return {
    months: lines.reduce((sum, { months }) => sum + months, 0),
    days: lines.reduce((sum, { days }) => sum + days, 0),
  };
}

/** What stands on a timeline, with its days. */
import type { Adjustment } from './adjustment.ts';
import { daysOf } from './adjustmentDays.ts';
import type { CalendarDate } from './calendarDate.ts';
import { compareDates } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { ledger } from './ledger.ts';
import type { Milestone } from './milestone.ts';
import type { Plan } from './plan.ts';
import { compareByTarget, counts } from './progress.ts';
import type { Schedule } from './schedule.ts';
import type { AddedLength } from './trainingClock.ts';

/** A milestone and its day: when it was done, else its target. */
export interface DatedMilestone {
  readonly milestone: Milestone;
  readonly date: CalendarDate;
}

/** In order of their days. Left out: what has no date, and what is not for the person. */
export function datedMilestones(milestones: readonly Milestone[]): readonly DatedMilestone[] {
  return milestones
    .filter(counts)
    .flatMap((milestone) => {
      const { status, target } = milestone;
      const date = 'on' in status ? status.on : target?.date;
      return date === undefined ? [] : [{ milestone, date }];
    })
    .toSorted((a, b) => compareDates(a.date, b.date) || compareByTarget(a.milestone, b.milestone));
}

/** An adjustment with what it adds and the days that it lies on. */
export interface DatedMove extends DateRange, AddedLength {
  readonly adjustment: Adjustment;
}

/**
 * In order of their first days, and each once, also where school and training count it apart. One whose training year or
 * stage is not in the schedule is left out.
 */
export function datedMoves(plan: Plan, schedule: Schedule): readonly DatedMove[] {
  const { schoolLines, lines } = ledger(plan, schedule);
  const moves = new Map<string, DatedMove>();
  for (const line of [...schoolLines, ...lines]) {
    if (line.kind !== 'adjustment') continue;
    const { adjustment, months, days } = line;
    const range = rangeOf(adjustment, schedule);
    const inSchool = moves.get(adjustment.id);
    if (inSchool !== undefined) {
      const sum = { months: inSchool.months + months, days: inSchool.days + days };
      moves.set(adjustment.id, { ...inSchool, ...sum });
    } else if (range !== null) {
      moves.set(adjustment.id, { adjustment, months, days, ...range });
    }
  }
  return [...moves.values()].toSorted((a, b) => compareDates(a.start, b.start));
}

/** A credit ends its stage earlier, so it lies on the stage's last day; a change of pathway on its first. */
function rangeOf(adjustment: Adjustment, { years, stages }: Schedule): DateRange | null {
  switch (adjustment.kind) {
    case 'research':
    case 'degree':
    case 'gap':
    case 'leave':
    case 'part-time':
      return daysOf(adjustment);
    case 'repeated-year':
      return years.get(`${adjustment.year} again`) ?? null;
    case 'pathway-change':
      return dayRange(years.get(adjustment.year)?.start);
    case 'credit':
      return dayRange(stages.findLast(({ id }) => id === adjustment.stageId)?.end);
  }
}

function dayRange(day: CalendarDate | undefined): DateRange | null {
  return day === undefined ? null : { start: day, end: day };
}

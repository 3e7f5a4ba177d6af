/** Turns a timing rule into a date of one person's schedule. */
import type { CalendarDate, CalendarMonth } from './calendarDate.ts';
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  firstDayOf,
  isCalendarDate,
  isCalendarMonth,
  lastDayOf,
  monthContaining,
  monthOf,
  nthWeekdayOfMonth,
  onOrAfter,
  yearOf,
} from './calendarDate.ts';
import type { CatalogMilestone } from './catalogMilestone.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, sharedDays, stretchOfMonths } from './dateRange.ts';
import type { Schedule } from './schedule.ts';
import type { CohortTiming, Timing } from './timing.ts';

/** When a milestone should be done. */
export interface TargetDate {
  /** The last day on which it is on time. */
  readonly date: CalendarDate;
  /** The month, when no single day is meant; `date` is then its last day. */
  readonly month: CalendarMonth | null;
}

export function dayTarget(date: CalendarDate): TargetDate {
  return { date, month: null };
}

export function monthTarget(month: CalendarMonth): TargetDate {
  return { date: lastDayOf(month), month };
}

/** What is shown and stored of a target: the day, or the month where no single day is meant. */
export function dayOrMonthOf({ date, month }: TargetDate): CalendarDate | CalendarMonth {
  return month ?? date;
}

/** A pinned text, `2028-03-17` or `2028-03`, as a target; null when it is neither. */
export function pinnedTarget(pinned: string): TargetDate | null {
  if (isCalendarDate(pinned)) return dayTarget(pinned);
  return isCalendarMonth(pinned) ? monthTarget(pinned) : null;
}

/** The later occurrence of a recurring target; a month stays a month, a month's last day is clamped. */
export function targetMonthsLater({ date, month }: TargetDate, months: number): TargetDate {
  return month === null
    ? dayTarget(addMonths(date, months))
    : monthTarget(monthContaining(addMonths(firstDayOf(month), months)));
}

/** The rule in force for a cohort: its own entry, else the milestone's. `timing` null means no date. */
export function cohortTimingOf(
  { timing, cohorts }: Pick<CatalogMilestone, 'timing' | 'cohorts'>,
  { pathwayId, cohort, anchors }: Pick<Schedule, 'pathwayId' | 'cohort' | 'anchors'>,
): Pick<CohortTiming, 'timing' | 'isUndecided' | 'note'> {
  if (cohort === null) return { timing };
  const entry = cohorts?.find(
    ({ from = -Infinity, to = Infinity, pathways, reaching }) =>
      from <= cohort &&
      cohort <= to &&
      (pathways === undefined || pathways.includes(pathwayId)) &&
      (reaching === undefined || yearOf(anchors[reaching.anchor]) <= reaching.byYear),
  );
  return entry ?? { timing };
}

/**
 * The date of a timing rule, or null when the rule names none, or a training year or stage that the schedule
 * does not have. `targetOfMilestone` gives the date of another milestone, for rules that count from one.
 */
export function targetOf(
  timing: Timing,
  { anchors, years, stages }: Pick<Schedule, 'anchors' | 'years' | 'stages'>,
  targetOfMilestone: (id: string) => TargetDate | null,
): TargetDate | null {
  switch (timing.rule) {
    case 'anytime':
      return null;
    case 'months-from':
      return monthsFrom(anchors[timing.anchor], timing.months);
    case 'months-into':
      return monthsFrom(stages.find(({ id }) => id === timing.stage)?.start, timing.months);
    case 'months-from-end':
      return monthsFrom(stages.findLast(({ id }) => id === timing.stage)?.end, timing.months);
    case 'month-of': {
      const month = monthInside(years.get(timing.year), timing.month);
      return month === null ? null : dayOrMonth(month, timing.day);
    }
    case 'weekday-of': {
      const month = monthInside(years.get(timing.year), timing.month);
      return month === null
        ? null
        : dayTarget(nthWeekdayOfMonth(month, timing.weekday, timing.nth));
    }
    case 'days-before': {
      const other = targetOfMilestone(timing.milestone);
      return other === null ? null : dayTarget(addDays(other.date, -timing.days));
    }
    case 'months-before': {
      const other = targetOfMilestone(timing.milestone);
      if (other === null) return null;
      const month = firstDayOf(monthContaining(other.date));
      return monthTarget(monthContaining(addMonths(month, -timing.months)));
    }
    case 'month-after': {
      const other = targetOfMilestone(timing.milestone);
      if (other === null) return null;
      const month = onOrAfter(addDays(other.date, 1), { month: timing.month, day: 1 });
      return monthTarget(monthContaining(month));
    }
    case 'first-of-months': {
      const dates = timing.from.flatMap(
        (from) => targetOf(from, { anchors, years, stages }, targetOfMilestone)?.date ?? [],
      );
      const latest = dates.toSorted(compareDates).at(-1);
      if (latest === undefined) return null;
      const month = firstOfMonths(monthContaining(latest), timing.months);
      return month === null ? null : dayOrMonth(month, timing.day);
    }
    case 'calendar-years-after': {
      const anchor = anchors[timing.anchor];
      const months = timing.years * 12 + timing.month - monthOf(anchor);
      return dayOrMonth(monthContaining(addMonths(anchor, months)), timing.day);
    }
  }
}

/** The first of these months (1 to 12) that is `from` or comes after it; null without any. */
function firstOfMonths(from: CalendarMonth, months: readonly number[]): CalendarMonth | null {
  const firstDays = months.map((month) => onOrAfter(firstDayOf(from), { month, day: 1 }));
  const first = firstDays.toSorted(compareDates).at(0);
  return first === undefined ? null : monthContaining(first);
}

/** That very day for zero months, else the month; null without a day to count from. */
function monthsFrom(day: CalendarDate | undefined, months: number): TargetDate | null {
  if (day === undefined) return null;
  return months === 0 ? dayTarget(day) : monthTarget(monthContaining(addMonths(day, months)));
}

/**
 * The month (1 to 12) of the first twelve of the range; null when it has none of it. Of one in which the range both
 * begins and ends, whichever holds more of it: in a year from June 24 that is the June in which it ends.
 */
function monthInside(range: DateRange | undefined, month: number): CalendarMonth | null {
  if (range === undefined) return null;
  const year = sharedDays(range, stretchOfMonths(range.start, 12));
  const daysOf = (start: CalendarDate): number =>
    year === null ? 0 : daysIn(sharedDays(year, stretchOfMonths(start, 1)));
  const sooner = calendarDate(yearOf(range.start), month, 1);
  const later = addMonths(sooner, 12);
  const [inSooner, inLater] = [daysOf(sooner), daysOf(later)];
  if (inSooner === 0 && inLater === 0) return null;
  return monthContaining(inLater > inSooner ? later : sooner);
}

function dayOrMonth(month: CalendarMonth, day: number | undefined): TargetDate {
  return day === undefined
    ? monthTarget(month)
    : dayTarget(calendarDate(yearOf(month), monthOf(month), day));
}

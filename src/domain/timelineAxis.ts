/** The axis of a timeline: linear in days, from one start of an academic year to another, with its ticks. */
import type { CalendarDate, CalendarMonth, MonthDay } from './calendarDate.ts';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  earlierOf,
  firstDayOf,
  laterOf,
  monthContaining,
  onOrBefore,
  weekdayOf,
} from './calendarDate.ts';

export interface TimelineAxis {
  readonly start: CalendarDate;
  /** The first day that is no longer on it. */
  readonly end: CalendarDate;
  /** From `start` to `end`; 365 at least, save at the calendar's own end. */
  readonly days: number;
  readonly academicYearStart: MonthDay;
}

/** From the academic year of the earliest of these dates to the end of that of the latest. */
export function timelineAxis(
  dates: readonly [CalendarDate, ...CalendarDate[]],
  academicYearStart: MonthDay,
): TimelineAxis {
  const sorted = dates.toSorted(compareDates);
  const first = sorted[0] ?? dates[0];
  const last = sorted.at(-1) ?? first;
  const start = academicYearOf(first, academicYearStart);
  const end = laterOf(addMonths(academicYearOf(last, academicYearStart), 12), addDays(last, 1));
  return { start, end, days: Math.max(1, daysBetween(start, end)), academicYearStart };
}

/** Its first day. A year later and a year back, so that the calendar's first year has one too. */
function academicYearOf(date: CalendarDate, academicYearStart: MonthDay): CalendarDate {
  const later = addMonths(date, 12);
  return earlierOf(addMonths(onOrBefore(later, academicYearStart), -12), date);
}

/** Days from the axis's start; negative before it. */
export function dayOnAxis({ start }: TimelineAxis, date: CalendarDate): number {
  return daysBetween(start, date);
}

/** The date so many days from the axis's start, to the nearest whole day. */
export function dateOnAxis({ start }: TimelineAxis, day: number): CalendarDate {
  return addDays(start, Math.round(day));
}

interface TickStep {
  readonly unit: 'days' | 'months' | 'years';
  readonly count: number;
}

export interface Tick {
  /** From the axis's start. */
  readonly day: number;
  /** What it is labeled with: a month, or a day where ticks are days apart. */
  readonly date: CalendarDate | CalendarMonth;
}

/** Pixels that a label and the gap after it take. */
export interface TickRoom {
  readonly month: number;
  readonly day: number;
}

const steps: readonly (TickStep & { readonly leastDays: number })[] = [
  { unit: 'days', count: 1, leastDays: 1 },
  { unit: 'days', count: 7, leastDays: 7 },
  { unit: 'days', count: 14, leastDays: 14 },
  { unit: 'months', count: 1, leastDays: 28 },
  { unit: 'months', count: 3, leastDays: 90 },
  { unit: 'months', count: 6, leastDays: 181 },
  ...[1, 2, 5, 10, 20, 50, 100].map(
    (count) => ({ unit: 'years', count, leastDays: 365 * count }) as const,
  ),
];

/**
 * The ticks from one day of the axis to another, in order, as close as their labels allow: days, Mondays, first
 * days of months, or starts of academic years. The same tick has the same place whatever part is asked for.
 */
export function ticksOf(
  axis: TimelineAxis,
  pxPerDay: number,
  room: TickRoom,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Tick[] {
  const step =
    steps.find(
      ({ unit, leastDays }) => leastDays * pxPerDay >= (unit === 'days' ? room.day : room.month),
    ) ?? steps.at(-1);
  if (step === undefined) return [];
  const [first, last] = [Math.max(0, Math.floor(from)), Math.min(axis.days - 1, Math.ceil(to))];
  return step.unit === 'days'
    ? dayTicks(axis, step.count, first, last)
    : monthTicks(axis, step, first, last);
}

/** Where there are several days between ticks, they are Mondays. */
function dayTicks(axis: TimelineAxis, count: number, first: number, last: number): readonly Tick[] {
  const firstMonday = (8 - weekdayOf(axis.start)) % 7;
  const offset = count === 1 ? 0 : firstMonday;
  const start = offset + Math.ceil(Math.max(0, first - offset) / count) * count;
  const ticks: Tick[] = [];
  for (let day = start; day <= last; day += count) {
    ticks.push({ day, date: addDays(axis.start, day) });
  }
  return ticks;
}

/** Years begin with the academic year, months on their first day. */
function monthTicks(
  axis: TimelineAxis,
  { unit, count }: TickStep,
  first: number,
  last: number,
): readonly Tick[] {
  const months = unit === 'years' ? count * 12 : count;
  const ticks: Tick[] = [];
  // No month is longer than 31 days, so this is never too late.
  for (let index = Math.floor(first / 31 / months) * months; ; index += months) {
    const date = addMonths(axis.start, index);
    const month = monthContaining(date);
    const day = daysBetween(axis.start, unit === 'years' ? date : firstDayOf(month));
    if (day > last || date >= axis.end) return ticks;
    if (day >= first) ticks.push({ day, date: month });
  }
}

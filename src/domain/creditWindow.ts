/** Credits of continuing education, and the windows of calendar years in which a rule counts them. */
import type { CalendarDate } from './calendarDate.ts';
import { addMonths, calendarDate, compareDates, daysBetween, yearOf } from './calendarDate.ts';
import type { CreditCategory } from './creditCategory.ts';
import type { Provenance } from './provenance.ts';

/** What an amount is counted in. */
export type CreditUnit = 'credit' | 'hour' | 'question' | 'activity';

export interface CreditEntry {
  readonly id: string;
  readonly date: CalendarDate;
  /** In quarters; questions of OLA and activities are whole numbers. */
  readonly amount: number;
  readonly category: CreditCategory;
}

/** So much within so many calendar years, as an authority asks for it. */
export interface CreditRule extends Provenance {
  readonly id: string;
  readonly name: string;
  /** As pathways name theirs. */
  readonly countries: readonly string[];
  readonly minimum: number;
  readonly unit: CreditUnit;
  readonly categories: readonly CreditCategory[];
  readonly years: number;
  /**
   * `rolling`: every window of so many calendar years, so that the oldest year falls out each January.
   * `cycle`: one window after another, the first of which begins with a year that the person names.
   */
  readonly window: 'rolling' | 'cycle';
  /** The first calendar year that counts in full, in years after the one in which training ends; none where unknown. */
  readonly firstYearAfterTraining?: number;
  /** What else the rule says, in a sentence or two. */
  readonly note: string;
}

export interface CreditWindow {
  readonly firstYear: number;
  /** It ends with December 31 of this year. */
  readonly lastYear: number;
  /** Until today. */
  readonly earned: number;
  /** Entered for a day of the window after today. */
  readonly ahead: number;
  /** Still needed until the window ends, 0 or more; what is ahead is not earned yet. */
  readonly missing: number;
  /** Until the last day of the window; 0 on it. */
  readonly daysLeft: number;
  /** What no longer counts from the January after the window on. */
  readonly fallsOut: number;
  /** What has to be earned between today and the end of the year after, 0 or more, when nothing else is. */
  readonly missingNextYear: number;
  /** The day on which the minimum was reached; null until then. */
  readonly reachedOn: CalendarDate | null;
  /** Earned in each year of the window, in order. */
  readonly byYear: readonly { readonly year: number; readonly earned: number }[];
}

/**
 * The window of a rule that today lies in. A rolling one ends with this year. `cycleStart` is the first year of a
 * cycle, this year when it is null; a day before it gives the first cycle.
 */
export function creditWindow(
  rule: Pick<CreditRule, 'minimum' | 'categories' | 'years' | 'window'>,
  credits: readonly CreditEntry[],
  today: CalendarDate,
  cycleStart: number | null = null,
): CreditWindow {
  const { minimum, years } = rule;
  const firstYear = firstYearOf(rule, yearOf(today), cycleStart ?? yearOf(today));
  // Not past the calendar's last day: the person may have named its last year.
  const end = addMonths(calendarDate(firstYear, 12, 31), (years - 1) * 12);
  const lastYear = yearOf(end);
  const counted = credits
    .filter(
      ({ category, date }) =>
        rule.categories.includes(category) && yearOf(date) >= firstYear && yearOf(date) <= lastYear,
    )
    .toSorted((a, b) => compareDates(a.date, b.date));
  const past = counted.filter(({ date }) => date <= today);
  const earned = sumOf(past);
  const fallsOut =
    rule.window === 'cycle' ? earned : sumOf(past.filter(({ date }) => yearOf(date) === firstYear));
  return {
    firstYear,
    lastYear,
    earned,
    ahead: sumOf(counted) - earned,
    missing: Math.max(0, minimum - earned),
    daysLeft: Math.max(0, daysBetween(today, end)),
    fallsOut,
    missingNextYear: Math.max(0, minimum - (earned - fallsOut)),
    reachedOn: reachedOn(past, minimum),
    byYear: Array.from({ length: years }, (_, index) => ({
      year: firstYear + index,
      earned: sumOf(past.filter(({ date }) => yearOf(date) === firstYear + index)),
    })),
  };
}

/** The last day of the first window that a rule asks for; null for one that asks from the start. */
export function firstAskedBy(
  { years, firstYearAfterTraining }: Pick<CreditRule, 'years' | 'firstYearAfterTraining'>,
  trainingEnd: CalendarDate | null,
): CalendarDate | null {
  if (firstYearAfterTraining === undefined || trainingEnd === null) return null;
  return calendarDate(yearOf(trainingEnd) + firstYearAfterTraining + years - 1, 12, 31);
}

function firstYearOf(
  { window, years }: Pick<CreditRule, 'window' | 'years'>,
  year: number,
  cycleStart: number,
): number {
  if (window === 'rolling') return year - years + 1;
  return cycleStart + Math.max(0, Math.floor((year - cycleStart) / years)) * years;
}

function reachedOn(past: readonly CreditEntry[], minimum: number): CalendarDate | null {
  let sum = 0;
  for (const { date, amount } of past) {
    sum += amount;
    if (sum >= minimum) return date;
  }
  return null;
}

/** Quarters are exact in binary, so sums of them are too. */
function sumOf(credits: readonly CreditEntry[]): number {
  return credits.reduce((sum, { amount }) => sum + amount, 0);
}

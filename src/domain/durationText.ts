/** Lengths of time as English text. */
import type { Period } from './calendarDate.ts';

const daysPerYear = 365.25;
const daysPerMonth = daysPerYear / 12;

/** "7 years 7 months"; days count only when it is under a year: "7 months 12 days", "0 days". */
export function periodText({ years, months, days }: Period): string {
  const parts = [
    years > 0 ? countText(years, 'year') : null,
    months > 0 ? countText(months, 'month') : null,
    years === 0 && days > 0 ? daysText(days) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? daysText(0) : parts.join(' ');
}

/** Whole months, 0 or more, in years and months: "6 years", "1 year 2 months". */
export function wholeMonthsText(months: number): string {
  return periodText({ years: Math.floor(months / 12), months: months % 12, days: 0 });
}

/** "1 day", "7 days". */
export function daysText(days: number): string {
  return countText(days, 'day');
}

/** Where a day lies from today: "today", "in 6 days", "7 days ago" for -7. */
export function relativeDaysText(days: number): string {
  switch (days) {
    case -1:
      return 'yesterday';
    case 0:
      return 'today';
    case 1:
      return 'tomorrow';
    default:
      return days > 0 ? `in ${daysText(days)}` : `${daysText(-days)} ago`;
  }
}

/** How late something was, from 1 day on: "6 weeks late". */
export function latenessText(days: number): string {
  return `${roughDaysText(days)} late`;
}

/** How long something has been due, from 1 day on: "7 days overdue". */
export function overdueText(days: number): string {
  return `${roughDaysText(days)} overdue`;
}

/**
 * In the largest unit that still says something: days under two weeks, then weeks under three months, then
 * months under two years; each to the nearest.
 */
function roughDaysText(days: number): string {
  if (days < 14) return daysText(days);
  if (days < 3 * daysPerMonth) return countText(Math.round(days / 7), 'week');
  const months = Math.round(days / daysPerMonth);
  if (months < 24) return countText(months, 'month');
  return countText(Math.round(days / daysPerYear), 'year');
}

function countText(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

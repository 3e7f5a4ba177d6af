/** The status of a milestone in words. */
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { latenessText, overdueText, relativeDaysText } from '#domain/durationText.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { TargetDate } from '#domain/targetDate.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { capitalized } from './letterCase.ts';

/**
 * "7 days overdue", "Done May 12, 2025, 6 weeks late", "Began Aug 1, 2026"; an upcoming one is its date, or "No date".
 */
export interface StatusText {
  /** Before the date: "Due", "Done", "Expected". */
  readonly before: string;
  /** The date to show, day or month; null where the words say it all. */
  readonly date: CalendarDate | CalendarMonth | null;
  /** After the date: ", in 6 days". */
  readonly after: string;
}

export function statusText({ status, target, isExpected }: Milestone): StatusText {
  const date = target === null ? null : dayOrMonthOf(target);
  switch (status.kind) {
    case 'overdue':
      return { before: overdueText(status.days), date: null, after: '' };
    case 'due-soon':
      return { before: 'Due ', date, after: `, ${relativeDaysText(status.days)}` };
    case 'upcoming':
      return { before: isExpected ? 'Expected ' : '', date, after: '' };
    case 'begun':
      return { before: 'Began ', date, after: '' };
    case 'undated':
      return { before: 'No date', date: null, after: '' };
    case 'done':
      return { before: 'Done ', date: status.on, after: '' };
    case 'done-late':
      return { before: 'Done ', date: status.on, after: `, ${latenessText(status.days)}` };
  }
}

/** A part of what is said below a title: words, and after them perhaps a date. */
export interface MetaPart {
  readonly text: string;
  readonly date: CalendarDate | CalendarMonth | null;
}

/** "required", "required where it applies"; null for what nobody requires. */
export function requiredText({
  isRequired,
  isConditional,
}: Pick<Milestone, 'isRequired' | 'isConditional'>): string | null {
  if (!isRequired) return null;
  return isConditional ? 'required where it applies' : 'required';
}

/** What a milestone is besides its title: "Networking", "every 6 months". The first part has a capital. */
export function metaParts(milestone: Milestone, stepName: string | null): readonly MetaPart[] {
  const { isOwn, everyMonths, targetOrigin, planTarget, status, target } = milestone;
  const importance = requiredText(milestone);
  const parts: readonly (MetaPart | null)[] = [
    stepName === null ? null : words(stepName),
    isOwn ? words('own milestone') : null,
    importance === null ? null : words(importance),
    everyMonths === null ? null : words(intervalText(everyMonths)),
    targetOrigin === 'pinned' ? words('pinned') : null,
    milestone.isOutsidePlan ? words('from another pathway') : null,
    status.kind === 'done' && everyMonths !== null ? withDate('next', target) : null,
    status.kind === 'done-late' ? withDate('target was', target) : null,
    targetOrigin === 'removed' ? withDate('date removed, the plan suggests', planTarget) : null,
  ];
  return parts
    .filter((part) => part !== null)
    .map((part, index) => (index === 0 ? { ...part, text: capitalized(part.text) } : part));
}

function words(text: string): MetaPart {
  return { text, date: null };
}

function withDate(text: string, target: TargetDate | null): MetaPart | null {
  return target === null ? null : { text, date: dayOrMonthOf(target) };
}

/** "every 6 months", "every year", "every 3 years". */
function intervalText(months: number): string {
  if (months === 1) return 'every month';
  if (months % 12 !== 0) return `every ${months} months`;
  return months === 12 ? 'every year' : `every ${months / 12} years`;
}

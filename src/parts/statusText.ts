/** The status of a milestone in words. */
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText, latenessText, overdueText, relativeDaysText } from '#domain/dateText.ts';
import type { Milestone } from '#domain/milestone.ts';

/** "7 days overdue", "Done May 12, 2025, 6 weeks late"; an upcoming one is its date, or "No date". */
export interface StatusText {
  /** Before the date: "Due", "Done", "Expected". */
  readonly before: string;
  /** The date to show, day or month; null where the words say it all. */
  readonly date: CalendarDate | CalendarMonth | null;
  /** After the date: ", in 6 days". */
  readonly after: string;
}

export function statusText({ status, target, isExpected }: Milestone): StatusText {
  const date = target === null ? null : (target.month ?? target.date);
  switch (status.kind) {
    case 'overdue':
      return { before: overdueText(status.days), date: null, after: '' };
    case 'due-soon':
      return { before: 'Due ', date, after: `, ${relativeDaysText(status.days)}` };
    case 'upcoming':
      return { before: isExpected ? 'Expected ' : '', date, after: '' };
    case 'undated':
      return { before: 'No date', date: null, after: '' };
    case 'done':
      return { before: 'Done ', date: status.on, after: '' };
    case 'done-late':
      return { before: 'Done ', date: status.on, after: `, ${latenessText(status.days)}` };
  }
}

/** What a milestone is besides its title: "Networking · every 6 months". */
export function metaText(
  milestone: Milestone,
  { stepName, dateStyle }: { readonly stepName: string | null; readonly dateStyle: DateStyle },
): string {
  const { isOwn, isRequired, everyMonths, targetOrigin, planTarget, status, target } = milestone;
  const parts = [
    stepName,
    isOwn ? 'your own milestone' : null,
    isRequired ? 'required' : null,
    everyMonths === null ? null : intervalText(everyMonths),
    targetOrigin === 'pinned' ? 'pinned' : null,
    milestone.isOutsidePlan ? 'from another pathway' : null,
    status.kind === 'done' && everyMonths !== null && target !== null
      ? `next ${dateText(target.month ?? target.date, dateStyle)}`
      : null,
    status.kind === 'done-late' && target !== null
      ? `target was ${dateText(target.month ?? target.date, dateStyle)}`
      : null,
    targetOrigin === 'removed' && planTarget !== null
      ? `date removed by you, the plan suggests ${dateText(planTarget.month ?? planTarget.date, dateStyle)}`
      : null,
  ].filter((part) => part !== null);
  const text = parts.join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "every 6 months", "every year", "every 3 years". */
function intervalText(months: number): string {
  if (months === 1) return 'every month';
  if (months % 12 !== 0) return `every ${months} months`;
  return months === 12 ? 'every year' : `every ${months / 12} years`;
}

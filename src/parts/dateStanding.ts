/** How the date of a milestone stands. */
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import type { Milestone } from '#domain/milestone.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';

export type DateStanding =
  | { readonly kind: 'done'; readonly on: CalendarDate }
  /** The person wants no date for it. */
  | { readonly kind: 'removed' }
  /** No source decides whether or when it applies. */
  | { readonly kind: 'undecided' }
  /** Nothing that it follows from has a date. */
  | { readonly kind: 'undated' }
  | { readonly kind: 'dated'; readonly date: CalendarDate | CalendarMonth };

/** A date that the person pinned stands, also where no source decides one. */
export function dateStanding({
  status,
  target,
  targetOrigin,
  isUndecided,
}: Milestone): DateStanding {
  if (status.kind === 'done' || status.kind === 'done-late') return { kind: 'done', on: status.on };
  if (target !== null) return { kind: 'dated', date: dayOrMonthOf(target) };
  if (targetOrigin === 'removed') return { kind: 'removed' };
  return { kind: isUndecided ? 'undecided' : 'undated' };
}

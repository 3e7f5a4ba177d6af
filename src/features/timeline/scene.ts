import type { CalendarDate } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import type { TimelineAxis } from '#domain/timelineAxis.ts';
import { dayOnAxis } from '#domain/timelineAxis.ts';
import type { View } from './viewport.ts';

/** What every lane is drawn from. */
export interface Scene {
  readonly axis: TimelineAxis;
  readonly view: View;
  readonly today: CalendarDate;
  readonly dateStyle: DateStyle;
}

/** The middle of a day, as a share of the axis in percent. */
export function middleOfDay({ axis }: Pick<Scene, 'axis'>, day: number): string {
  return percent((day + 0.5) / axis.days);
}

/** Inset and width of a stretch of days, both ends included. */
export function stretchStyle(
  { axis }: Pick<Scene, 'axis'>,
  { start, end }: { readonly start: CalendarDate; readonly end: CalendarDate },
) {
  const from = dayOnAxis(axis, start);
  const days = Math.max(1, dayOnAxis(axis, end) + 1 - from);
  return { insetInlineStart: percent(from / axis.days), inlineSize: percent(days / axis.days) };
}

/** Where in its bar a label begins that stands past the line of today. */
export function pastTodayStyle(
  { axis, today }: Pick<Scene, 'axis' | 'today'>,
  { start, end }: { readonly start: CalendarDate; readonly end: CalendarDate },
) {
  const from = dayOnAxis(axis, start);
  const days = dayOnAxis(axis, end) + 1 - from;
  return { marginInlineStart: percent((dayOnAxis(axis, today) + 1 - from) / days) };
}

/** Pixels from which a stretch can be in sight without its beginning. */
const longWidth = 240;

/** Whether its label is to stay in sight while any of it is. Each such label takes a layer of its own. */
export function isLong(
  { axis, view }: Pick<Scene, 'axis' | 'view'>,
  { start, end }: { readonly start: CalendarDate; readonly end: CalendarDate },
): boolean {
  return (dayOnAxis(axis, end) - dayOnAxis(axis, start)) * view.pxPerDay > longWidth;
}

/** A share from 0 to 1 for a style. */
export function percent(share: number): string {
  return `${100 * share}%`;
}

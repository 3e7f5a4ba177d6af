/** How much of the timeline is in sight, in pixels per day, and how the address says it. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { isCalendarDate } from '#domain/calendarDate.ts';

/** The search parameters that say how much is in sight, and the day in its middle. */
const zoomParam = 'zoom';
const middleParam = 'at';

const levels = ['all', 'year', 'month'] as const;

export type Level = (typeof levels)[number];

/** What is in sight: a level, or so many days. */
export type Reach = Level | number;

export interface Place {
  readonly reach: Reach;
  readonly middle: CalendarDate;
}

/** What the scale hangs on. */
export interface Extent {
  readonly axisDays: number;
  /** Pixels of the axis that can be seen at a time. */
  readonly visibleWidth: number;
}

/** How many times closer a press of a button or a key goes. */
export const zoomStep = 1.5;

const daysInSight = { year: 366, month: 31 } as const;

/** Never less than the whole axis, never more than a month fills the width. */
export function scaleFor(reach: Reach, { axisDays, visibleWidth }: Extent): number {
  const days = reach === 'all' ? axisDays : typeof reach === 'number' ? reach : daysInSight[reach];
  return visibleWidth / Math.min(Math.max(days, daysInSight.month), axisDays);
}

export function scaleWithin(pxPerDay: number, extent: Extent): number {
  return Math.min(Math.max(pxPerDay, scaleFor('all', extent)), scaleFor('month', extent));
}

/** The level of this scale; null between two. */
export function levelOf(pxPerDay: number, extent: Extent): Level | null {
  return levels.find((level) => Math.abs(pxPerDay / scaleFor(level, extent) - 1) < 0.01) ?? null;
}

/**
 * The scale to place labels for. A placement holds for larger scales too, so while the scale changes it is
 * kept until labels would meet, or until there is clearly room for more.
 */
export function placementScale(pxPerDay: number, before: number): number {
  const isKept = before <= pxPerDay && pxPerDay < before * 2;
  return isKept ? before : 2 ** (Math.floor(Math.log2(pxPerDay) * stepsInOctave) / stepsInOctave);
}

const stepsInOctave = 2;

/** What the address says; null for what it says wrong or not at all. */
export function placeIn(search: URLSearchParams): {
  readonly reach: Reach | null;
  readonly middle: CalendarDate | null;
} {
  const zoom = search.get(zoomParam) ?? '';
  const middle = search.get(middleParam) ?? '';
  const days = /^\d{1,6}$/.test(zoom) ? Number(zoom) : null;
  return {
    reach: levels.find((level) => level === zoom) ?? days,
    middle: isCalendarDate(middle) ? middle : null,
  };
}

/** The address's parameters with this place in them. */
export function withPlace(search: URLSearchParams, { reach, middle }: Place): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set(zoomParam, String(reach));
  if (reach === 'all') next.delete(middleParam);
  else next.set(middleParam, middle);
  return next;
}

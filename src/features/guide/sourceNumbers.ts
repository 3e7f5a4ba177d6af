import type { CalendarDate } from '#domain/calendarDate.ts';
import { earlierOf } from '#domain/calendarDate.ts';
import type { GuideContent, GuideStatement } from '#domain/guide.ts';

/** All addresses that a statement rests on, its source first. */
export function addressesOf({ source, also = [] }: GuideStatement): readonly string[] {
  return source === null ? also : [source, ...also];
}

/** The sources of a topic, each once, in the order in which its statements name them. */
export function sourcesOf({ sections }: GuideContent): readonly string[] {
  return [...new Set(sections.flatMap(({ statements }) => statements.flatMap(addressesOf)))];
}

/** The day since which nothing in the topic has been checked; null for a topic without statements. */
export function lastCheckedOf({ sections }: GuideContent): CalendarDate | null {
  const days = sections.flatMap(({ statements }) => statements.map(({ asOf }) => asOf));
  return days.length === 0 ? null : days.reduce(earlierOf);
}

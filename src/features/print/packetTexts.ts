/** Words of the printed page. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { monthContaining } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import { relativeDaysText } from '#domain/durationText.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import type { Schedule } from '#domain/schedule.ts';
import { amountText } from '#parts/amountText.ts';
import { capitalized } from '#parts/letterCase.ts';
import { positionText } from '#parts/positionText.ts';
import { siteOf } from '#parts/siteOf.ts';

/** "Maya Okafor, road to IR". */
export function packetTitle(name: string): string {
  return name.trim() === '' ? 'My road to IR' : `${name.trim()}, road to IR`;
}

/** "MS3, Medical school, graduating May 2028". */
export function whereText(
  { position }: RemainingTraining,
  { stages, anchors: { graduation } }: Schedule,
  today: CalendarDate,
  style: DateStyle,
): string {
  const where = positionText(position);
  if (position.kind !== 'in-training-year') return where;
  const stage = stages.find(({ id }) => id === position.trainingYear.stageId);
  const ahead =
    graduation >= today ? [`graduating ${dateText(monthContaining(graduation), style)}`] : [];
  return [where, ...(stage === undefined ? [] : [stage.name]), ...ahead].join(', ');
}

/** "Overdue", "Expected, in 6 days", "Pinned"; empty for what is simply ahead. The date stands beside it. */
export function aheadText({ status, isExpected, targetOrigin }: Milestone): string {
  if (status.kind === 'overdue') return 'Overdue';
  const parts = [
    isExpected && 'expected',
    targetOrigin === 'pinned' && 'pinned',
    status.kind === 'due-soon' && relativeDaysText(status.days),
  ].filter((part) => part !== false);
  return capitalized(parts.join(', '));
}

/** "8 blocks", "at most 16 months". */
export function limitText({ minimum, maximum, requirement }: MeasuredRequirement): string {
  const { unit } = requirement;
  return minimum === null ? `at most ${amountText(maximum ?? 0, unit)}` : amountText(minimum, unit);
}

/** The site of a source: "theabr.org". */
export function shortSiteOf(url: string): string {
  return siteOf(url).replace(/^www\./, '');
}

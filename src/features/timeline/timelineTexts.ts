/** What the timeline says in words. */
import { stepById } from '#catalog/steps.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, monthContaining, periodBetween, yearOf } from '#domain/calendarDate.ts';
import type { DateRange } from '#domain/dateRange.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText, longDateText } from '#domain/dateText.ts';
import { daysText, overdueText, periodText } from '#domain/durationText.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { Rotation, RotationTypes } from '#domain/rotation.ts';
import type { DatedMilestone, DatedMove } from '#domain/timelineEntries.ts';
import { countedLeaveText } from '#parts/addedText.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { capitalized } from '#parts/letterCase.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { rotationName } from '#parts/rotationName.ts';

/** Letters of a label that was cut. */
const labelLength = 26;

/** What stands beside a mark: a name that is known to everyone, else the title, in full or cut at a word. */
export function markLabel({ landmark, title }: Milestone, isFull: boolean): string {
  const name = landmark?.name ?? title;
  if (isFull || name.length <= labelLength) return name;
  const cut = name.slice(0, labelLength);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > labelLength / 2 ? space : labelLength).replace(/[\s,;:.]+$/, '')}…`;
}

/** "Match into residency, March 17, 2028, expected". */
export function markName({ milestone, date }: DatedMilestone, dateStyle: DateStyle): string {
  const day = longDateText(shownDate(milestone, date), dateStyle);
  return `${milestone.title}, ${day}, ${statusWord(milestone).toLowerCase()}`;
}

/** A month where the target is one. */
export function shownDate({ isDone, target }: Milestone, date: CalendarDate) {
  return isDone ? date : (target?.month ?? date);
}

/** Without the date, which stands beside it: "7 days overdue", "Expected". */
export function statusWord({ status, isExpected, targetOrigin, isOwn }: Milestone): string {
  switch (status.kind) {
    case 'overdue':
      return capitalized(overdueText(status.days));
    case 'due-soon':
      return 'Due soon';
    case 'upcoming':
      if (targetOrigin === 'pinned' && !isOwn) return 'Pinned';
      return isExpected ? 'Expected' : 'Upcoming';
    case 'begun':
      return 'Begun';
    case 'undated':
      return 'No date';
    case 'done':
      return 'Done';
    case 'done-late':
      return 'Done late';
  }
}

/** "3 y 9 m", "12 d" where it is under a month. */
export function shortLength({ start, end }: DateRange): string {
  const { years, months, days } = periodBetween(start, addDays(end, 1));
  const parts = [years > 0 ? `${years} y` : '', months > 0 ? `${months} m` : ''].filter(Boolean);
  return parts.length === 0 ? `${days} d` : parts.join(' ');
}

/** "3 years 9 months". */
export function longLength({ start, end }: DateRange): string {
  return periodText(periodBetween(start, addDays(end, 1)));
}

/** "August 2024 to June 2034, then milestones until 2035." */
export function rangeSentence(
  training: DateRange,
  lastMilestone: CalendarDate | null,
  dateStyle: DateStyle,
): string {
  const month = (date: CalendarDate): string => longDateText(monthContaining(date), dateStyle);
  const range = `${month(training.start)} to ${month(training.end)}`;
  return lastMilestone === null || lastMilestone <= training.end
    ? `${range}.`
    : `${range}, then milestones until ${yearOf(lastMilestone)}.`;
}

/** "Research year, 12 months more": what it is and what it does to the end. */
export function moveText({ adjustment, months, days }: Omit<DatedMove, keyof DateRange>): string {
  const name = adjustmentName(adjustment);
  // What it does to the end is in the lengths of the other pathway's stages.
  if (adjustment.kind === 'pathway-change') return name;
  const isCountedLeave = adjustment.kind === 'leave' && months === 0 && days === 0;
  const effect = isCountedLeave ? countedLeaveText : effectText(months, days);
  return `${name}, ${effect}`;
}

function effectText(months: number, days: number): string {
  if (months === 0 && days === 0) return 'no effect on the end date';
  const sign = months < 0 || days < 0 ? 'less' : 'more';
  const parts = [
    months === 0 ? null : pluralText(Math.abs(months), 'month', 'months'),
    days === 0 ? null : daysText(Math.abs(days)),
  ];
  return `${parts.filter(Boolean).join(' ')} ${sign}`;
}

export function datedRotationText(
  rotation: Rotation,
  types: RotationTypes,
  dateStyle: DateStyle,
): string {
  const { site, status } = rotation;
  const place = site === undefined ? '' : `, ${site}`;
  return `${rotationName(rotation, types)}${place}, ${rangeText(rotation, dateStyle)}, ${status}`;
}

export function datedMoveText(dated: DatedMove, dateStyle: DateStyle): string {
  return `${moveText(dated)}, ${rangeText(dated, dateStyle)}`;
}

function rangeText({ start, end }: DateRange, dateStyle: DateStyle): string {
  return start === end
    ? dateText(start, dateStyle)
    : `${dateText(start, dateStyle)} to ${dateText(end, dateStyle)}`;
}

export function stepName({ step }: Milestone): string {
  return stepById(step).name;
}

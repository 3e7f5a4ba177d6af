/** How a target stands, in sentences. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, daysBetween } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import { daysText } from '#domain/durationText.ts';
import type { Pace } from '#domain/pace.ts';
import type { RotationYield } from '#domain/rotationYield.ts';
import { categoryName } from '#catalog/procedures.ts';
import type { ShownTarget, TargetPace } from '#store/derivedProcedures.ts';
import { capitalized } from './letterCase.ts';
import { roleNames } from './logbookTexts.ts';
import { countText, pluralText } from './numberTexts.ts';

/** What a target of the person's own is called, without what it counts. */
export const ownTargetName = 'Own target';

/** "ESIR", "Own target, Biopsy, performed". */
export function targetName({ name, categories, roles }: ShownTarget): string {
  if (name !== null) return name;
  return [
    ownTargetName,
    ...(categories ?? []).map(categoryName),
    ...(roles.length === 1 ? roles.map((role) => roleNames[role].toLowerCase()) : []),
  ].join(', ');
}

/** "412 of 500". */
export function doneText({ target, pace }: TargetPace): string {
  return `${countText(pace.done)} of ${countText(target.minimum)}`;
}

/** The whole of it: "412 of 500, 9 months left: 10 a month needed, 7 a month now, 25 short at this rate." */
export function paceText(shown: TargetPace, today: CalendarDate, style: DateStyle): string {
  return paceParts(shown, today, style).join('');
}

/** The same in two: the figure, empty where it does not begin with one, and what follows from it. */
export function paceParts(
  shown: TargetPace,
  today: CalendarDate,
  style: DateStyle,
): readonly [figure: string, rest: string] {
  return pastParts(shown, style) ?? [doneText(shown), `${presentText(shown, today, style)}.`];
}

/**
 * The same beside a figure that is shown already: "9 months left: 10 a month needed, 7 a month now, 25 short at this
 * rate."
 */
export function paceBesideFigureText(
  shown: TargetPace,
  today: CalendarDate,
  style: DateStyle,
): string {
  const text = pastParts(shown, style)?.join('') ?? `${presentText(shown, today, style)}.`;
  return capitalized(text.replace(/^[,.] /, ''));
}

/** Of what was reached, or whose time is over; null of all else. */
function pastParts(
  shown: TargetPace,
  style: DateStyle,
): readonly [figure: string, rest: string] | null {
  const { target, pace } = shown;
  if (pace.reachedOn !== null) {
    return [
      '',
      `Reached on ${dateText(pace.reachedOn, style)}, with ${countText(pace.done)} by now.`,
    ];
  }
  return target.by !== null && pace.monthsLeft === 0
    ? [doneText(shown), ` when the time was over on ${dateText(target.by, style)}.`]
    : null;
}

/** What goes on after the figure. */
function presentText({ target, pace }: TargetPace, today: CalendarDate, style: DateStyle): string {
  if (target.by === null) return withoutDeadlineText(pace, style);
  const needed = pace.needed === null ? [] : [`${neededText(pace.needed)} needed`];
  if (target.from !== null && target.from > today) {
    const from = dateText(target.from, style);
    return `, counted from ${from}, over ${timeLeftText(target.by, pace, target.from)}: ${needed.join()}`;
  }
  // A rate of months that are not left would be of no use.
  const rest = (pace.monthsLeft ?? 0) < 1 ? [`${countText(pace.missing)} needed`] : needed;
  return `, ${timeLeftText(target.by, pace, today)} left: ${[...rest, ...rateTexts(target, pace)].join(', ')}`;
}

function withoutDeadlineText({ current, expectedOn }: Pace, style: DateStyle): string {
  if (current === null) return '. The rate shows after a month of entries';
  if (expectedOn === null) return `, ${rateText(current)} now`;
  return `, ${rateText(current)} now: reached about ${dateText(expectedOn, style)} at this rate`;
}

function rateTexts({ minimum }: ShownTarget, { current, expected }: Pace): readonly string[] {
  if (current === null || expected === null) return ['the rate shows after a month of entries'];
  return [
    `${rateText(current)} now`,
    expected < minimum
      ? `${countText(minimum - expected)} short at this rate`
      : `${countText(expected)} at this rate`,
  ];
}

function timeLeftText(by: CalendarDate, { monthsLeft }: Pace, from: CalendarDate): string {
  const months = Math.floor(monthsLeft ?? 0);
  return months >= 1
    ? pluralText(months, 'month', 'months')
    : daysText(daysBetween(from, addDays(by, 1)));
}

/** Rounded up: with less it is not enough. */
function neededText(rate: number): string {
  return `${countText(Math.ceil(rate - 1e-9))} a month`;
}

/** To a tenth where it is small. */
function rateText(rate: number): string {
  const rounded = rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
  return `${countText(rounded)} a month`;
}

/** "2 rotations brought 48 each on average. 5 more of the kind are planned by Jun 30, 2029: about 240." */
export function yieldText(
  { past, underWay, ahead, average }: RotationYield<unknown>,
  by: CalendarDate | null,
  today: CalendarDate,
  style: DateStyle,
): string {
  const each = past.length === 1 ? 'One rotation' : `${countText(past.length)} rotations`;
  const brought = `${each} brought ${countText(Math.round(average))}${past.length === 1 ? '' : ' each on average'}.`;
  if (by !== null && by < today) return brought;
  const until = by === null ? '' : ` by ${dateText(by, style)}`;
  if (ahead.length === 0) {
    return underWay.length > 0
      ? `${brought} The last that is planned${until} is under way.`
      : `${brought} No more of the kind are planned${until}.`;
  }
  const more =
    ahead.length === 1
      ? 'One more of the kind is'
      : `${countText(ahead.length)} more of the kind are`;
  return `${brought} ${more} planned${until}: about ${countText(Math.round(average * ahead.length))}.`;
}

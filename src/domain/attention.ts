/** What a person should look at, as data; the sentences are made where it is shown. */
import type { CalendarDate } from './calendarDate.ts';
import { addMonths, compareDates } from './calendarDate.ts';
import type { Milestone } from './milestone.ts';
import { counts } from './progress.ts';

export type Attention =
  /** Many milestones lie before today, as when someone begins to use the app in the middle of training. */
  | {
      readonly kind: 'behind-you';
      readonly milestones: readonly { readonly id: string; readonly on: CalendarDate }[];
    }
  /** Dates of the next 18 months that follow a rule and are not announced. */
  | { readonly kind: 'expected-dates'; readonly count: number; readonly next: Milestone }
  /** A milestone for which no source gives this cohort a date. */
  | { readonly kind: 'undecided'; readonly milestone: Milestone; readonly note: string };

/** With fewer than these behind today, checking them off one by one is no trouble. */
const manyBehind = 5;

/** How far ahead, in months, an expected date is worth a notice. */
const expectedWithin = 18;

export function attentionOn(
  today: CalendarDate,
  milestones: readonly Milestone[],
): readonly Attention[] {
  const open = milestones.filter((milestone) => counts(milestone) && !milestone.isDone);
  return [...behindYou(open, today), ...expectedDates(open, today), ...undecided(open)];
}

function behindYou(open: readonly Milestone[], today: CalendarDate): readonly Attention[] {
  const behind = open.flatMap(({ id, isOwn, everyMonths, hasEnded = false, target }) =>
    target !== null && target.date < today && !isOwn && (everyMonths === null || hasEnded)
      ? [{ id, on: target.date }]
      : [],
  );
  return behind.length < manyBehind ? [] : [{ kind: 'behind-you', milestones: behind }];
}

function expectedDates(open: readonly Milestone[], today: CalendarDate): readonly Attention[] {
  const until = addMonths(today, expectedWithin);
  const expected = open.flatMap((milestone) =>
    milestone.isExpected &&
    milestone.target !== null &&
    milestone.target.date > today &&
    milestone.target.date <= until
      ? [{ milestone, date: milestone.target.date }]
      : [],
  );
  const [next] = expected.toSorted((a, b) => compareDates(a.date, b.date));
  return next === undefined
    ? []
    : [{ kind: 'expected-dates', count: expected.length, next: next.milestone }];
}

function undecided(open: readonly Milestone[]): readonly Attention[] {
  return open.flatMap((milestone) =>
    milestone.isUndecided && milestone.target === null && milestone.cohortNote !== null
      ? [{ kind: 'undecided', milestone, note: milestone.cohortNote } as const]
      : [],
  );
}

import { describe, expect, it } from 'vitest';
import {
  dayOf,
  daysBefore,
  endOfYear,
  firstDayOf,
  firstMonthOf,
  friday,
  monthAfter,
  monthOf,
  monthsFrom,
  monthsFromEnd,
  nextYear,
  nthWeekday,
  on,
  sameDayAs,
  sameYear,
} from '#catalog/timings.ts';
import type { Timing } from '#domain/timing.ts';

describe('timings', () => {
  it.each<[string, Timing, Timing]>([
    [
      'the day of an anchor',
      on('graduation'),
      { rule: 'months-from', anchor: 'graduation', months: 0 },
    ],
    [
      'months before an anchor',
      monthsFrom('graduation', -10),
      { rule: 'months-from', anchor: 'graduation', months: -10 },
    ],
    [
      'a month of a training year',
      monthOf('PGY-4', 6),
      { rule: 'month-of', year: 'PGY-4', month: 6 },
    ],
    [
      'a day of a training year',
      dayOf('PGY-2', 10, 31),
      { rule: 'month-of', year: 'PGY-2', month: 10, day: 31 },
    ],
    [
      'a third Friday of March',
      nthWeekday('application-season', 3, 3, friday),
      { rule: 'weekday-of', year: 'application-season', month: 3, weekday: 5, nth: 3 },
    ],
    [
      'days before a milestone',
      daysBefore('match-day', 16),
      { rule: 'days-before', milestone: 'match-day', days: 16 },
    ],
    [
      'the day of a milestone',
      sameDayAs('submit-eras'),
      { rule: 'days-before', milestone: 'submit-eras', days: 0 },
    ],
    [
      'a month after a milestone',
      monthAfter('pass-core-exam', 6),
      { rule: 'month-after', milestone: 'pass-core-exam', month: 6 },
    ],
    [
      'the first of two months from a point on',
      firstMonthOf([3, 10], monthsFromEnd('ir-post', 1)),
      {
        rule: 'first-of-months',
        months: [3, 10],
        from: [{ rule: 'months-from-end', stage: 'ir-post', months: 1 }],
      },
    ],
    [
      'the first December 31 from a point on',
      firstDayOf(12, 31, monthsFrom('training-end', 6)),
      {
        rule: 'first-of-months',
        months: [12],
        day: 31,
        from: [{ rule: 'months-from', anchor: 'training-end', months: 6 }],
      },
    ],
    [
      'a month of the same calendar year',
      sameYear('training-end', 12),
      { rule: 'calendar-years-after', anchor: 'training-end', years: 0, month: 12 },
    ],
    [
      'the end of a calendar year',
      endOfYear('training-end', 6),
      { rule: 'calendar-years-after', anchor: 'training-end', years: 6, month: 12, day: 31 },
    ],
    [
      'a month of the next calendar year',
      nextYear('training-end', 4),
      { rule: 'calendar-years-after', anchor: 'training-end', years: 1, month: 4 },
    ],
  ])('write %s', (_, written, rule) => {
    expect(written).toEqual(rule);
  });
});

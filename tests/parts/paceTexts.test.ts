import { describe, expect, it } from 'vitest';
import type { Pace } from '#domain/pace.ts';
import { paceBesideFigureText, paceText, targetName, yieldText } from '#parts/paceTexts.ts';
import type { ShownTarget } from '#store/derivedProcedures.ts';
import { date } from '../support/dates.ts';
import { esirTarget } from '../support/esirTarget.ts';

const pace: Pace = {
  done: 412,
  missing: 88,
  reachedOn: null,
  monthsLeft: 9,
  needed: 88 / 9,
  current: 7,
  expected: 475,
  expectedOn: date('2029-10-19'),
};

describe('how a target stands', () => {
  const today = date('2028-10-01');
  const none = { needed: null, current: null, expected: null, expectedOn: null };

  it.each<[string, Partial<ShownTarget>, Partial<Pace>, string]>([
    [
      'short',
      {},
      {},
      '412 of 500, 9 months left: 10 a month needed, 7 a month now, 25 short at this rate.',
    ],
    [
      'in time',
      {},
      { current: 10.04, expected: 502 },
      '412 of 500, 9 months left: 10 a month needed, 10 a month now, 502 at this rate.',
    ],
    [
      'new',
      {},
      { ...none, done: 0, needed: 500 / 9 },
      '0 of 500, 9 months left: 56 a month needed, the rate shows after a month of entries.',
    ],
    [
      'before it counts',
      { from: date('2028-10-02') },
      { ...none, done: 0, monthsLeft: 9, needed: 500 / 9 },
      '0 of 500, counted from Oct 2, 2028, over 9 months: 56 a month needed.',
    ],
    [
      'from its first day on',
      { from: today },
      { ...none, done: 0, needed: 500 / 9 },
      '0 of 500, 9 months left: 56 a month needed, the rate shows after a month of entries.',
    ],
    [
      'reached',
      {},
      { reachedOn: date('2028-09-30'), done: 1500 },
      'Reached on Sep 30, 2028, with 1,500 by now.',
    ],
    [
      'too late',
      { by: date('2028-06-30') },
      { ...none, monthsLeft: 0 },
      '412 of 500 when the time was over on Jun 30, 2028.',
    ],
    [
      'without a deadline',
      { by: null },
      { monthsLeft: null, needed: null, expected: null },
      '412 of 500, 7 a month now: reached about Oct 19, 2029 at this rate.',
    ],
    [
      'without a deadline or a rate',
      { by: null },
      { ...none, monthsLeft: null },
      '412 of 500. The rate shows after a month of entries.',
    ],
    [
      'without a deadline, at rest',
      { by: null },
      { ...none, monthsLeft: null, current: 0 },
      '412 of 500, 0 a month now.',
    ],
    [
      'in its last days',
      { by: date('2028-10-20') },
      { monthsLeft: 20 / 31, needed: 136.4, current: 7.25, expected: 416 },
      '412 of 500, 20 days left: 88 needed, 7.3 a month now, 84 short at this rate.',
    ],
  ])('%s', (_, targetFields, paceFields, text) => {
    const shown = { target: { ...esirTarget, ...targetFields }, pace: { ...pace, ...paceFields } };
    expect(paceText(shown, today, 'month-day-year')).toBe(text);
  });

  it.each<[Partial<ShownTarget>, Partial<Pace>, string]>([
    [{}, {}, '9 months left: 10 a month needed, 7 a month now, 25 short at this rate.'],
    [
      { from: date('2028-10-02') },
      { ...none, done: 0, monthsLeft: 9, needed: 500 / 9 },
      'Counted from Oct 2, 2028, over 9 months: 56 a month needed.',
    ],
    [{ by: null }, { ...none, monthsLeft: null }, 'The rate shows after a month of entries.'],
    [
      {},
      { reachedOn: date('2028-09-30'), done: 1500 },
      'Reached on Sep 30, 2028, with 1,500 by now.',
    ],
  ])('beside its figure %j %j', (targetFields, paceFields, text) => {
    const shown = { target: { ...esirTarget, ...targetFields }, pace: { ...pace, ...paceFields } };
    expect(paceBesideFigureText(shown, today, 'month-day-year')).toBe(text);
  });
});

it('names one’s own target by what it counts', () => {
  expect(targetName({ ...esirTarget, name: null })).toBe('Own target');
  expect(
    targetName({
      ...esirTarget,
      name: null,
      categories: ['biopsy'],
      roles: ['performed'],
    }),
  ).toBe('Own target, Biopsy, performed');
});

describe('what rotations bring', () => {
  const by = date('2029-06-30');
  const brought = { past: ['a', 'b'], underWay: [], ahead: [], average: 48 };

  it.each([
    [
      'more are planned',
      { ahead: ['c', 'd'] },
      ' 2 more of the kind are planned by Jun 30, 2029: about 96.',
    ],
    ['none is planned', {}, ' No more of the kind are planned by Jun 30, 2029.'],
    [
      'the last one is today’s',
      { underWay: ['c'] },
      ' The last that is planned by Jun 30, 2029 is under way.',
    ],
  ])('when %s', (_, found, text) => {
    expect(yieldText({ ...brought, ...found }, by, date('2029-06-30'), 'month-day-year')).toBe(
      `2 rotations brought 48 each on average.${text}`,
    );
  });

  it('plans no more once the time is over', () => {
    expect(yieldText(brought, by, date('2029-07-01'), 'month-day-year')).toBe(
      '2 rotations brought 48 each on average.',
    );
  });
});

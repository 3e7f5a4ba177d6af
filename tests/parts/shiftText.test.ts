import { expect, it } from 'vitest';
import { shiftBetween } from '#domain/comparison.ts';
import { shiftText } from '#parts/shiftText.ts';
import { date } from '../support/dates.ts';

it.each([
  ['2034-06-30', '2034-06-30', 'the same'],
  ['2034-06-30', '2035-06-30', '1 year later'],
  ['2034-06-30', '2032-12-31', '1 year 6 months earlier'],
])('from %s to %s is %s', (from, to, text) => {
  expect(shiftText(shiftBetween(date(from), date(to)))).toBe(text);
});

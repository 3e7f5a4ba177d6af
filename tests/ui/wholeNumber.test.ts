import { describe, expect, it } from 'vitest';
import { wholeNumber, wholeNumberIn, wholeNumberProblem } from '#ui/wholeNumber.ts';

const range = { minimum: 1, maximum: 10_000 };

describe('a whole number', () => {
  it.each([
    ['1', 1],
    [' 42 ', 42],
    ['007', 7],
    ['10000', 10_000],
  ])('is read from “%s”', (text, number) => {
    expect(wholeNumberIn(text, range)).toBe(number);
    expect(wholeNumberProblem(text, range)).toBeNull();
  });

  it.each([
    '',
    ' ',
    '0',
    '10001',
    '-2',
    '+2',
    '2.5',
    '1,000',
    '1e3',
    '0x1F',
    'two',
    '１',
    '9'.repeat(400),
  ])('from 1 to 10,000 is not in “%s”', (text) => {
    expect(wholeNumberIn(text, range)).toBeNull();
    expect(wholeNumberProblem(text, range)).toBe('Enter a whole number from 1 to 10,000.');
  });

  it('is in no range where there is none', () => {
    expect(wholeNumber('')).toBeNaN();
    expect(wholeNumber('twelve')).toBeNaN();
    expect(wholeNumber('12')).toBe(12);
  });
});

import { describe, expect, it } from 'vitest';
import {
  daysText,
  latenessText,
  periodText,
  relativeDaysText,
  wholeMonthsText,
} from '#domain/durationText.ts';

describe('periodText', () => {
  it.each([
    [7, 7, 6, '7 years 7 months'],
    [1, 1, 0, '1 year 1 month'],
    [2, 0, 20, '2 years'],
    [0, 7, 12, '7 months 12 days'],
    [0, 1, 0, '1 month'],
    [0, 0, 1, '1 day'],
    [0, 0, 0, '0 days'],
  ])('%i years, %i months and %i days are "%s"', (years, months, days, text) => {
    expect(periodText({ years, months, days })).toBe(text);
  });
});

describe('wholeMonthsText', () => {
  it.each([
    [0, '0 days'],
    [11, '11 months'],
    [12, '1 year'],
    [74, '6 years 2 months'],
  ])('says %i months as "%s"', (months, text) => {
    expect(wholeMonthsText(months)).toBe(text);
  });
});

describe('daysText', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [7, '7 days'],
  ])('counts %i as "%s"', (days, text) => {
    expect(daysText(days)).toBe(text);
  });
});

describe('relativeDaysText', () => {
  it.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [2, 'in 2 days'],
    [6, 'in 6 days'],
    [-1, 'yesterday'],
    [-2, '2 days ago'],
    [-7, '7 days ago'],
  ])('a day %i days from today is "%s"', (days, text) => {
    expect(relativeDaysText(days)).toBe(text);
  });
});

describe('latenessText', () => {
  it.each([
    [1, '1 day late'],
    [3, '3 days late'],
    [13, '13 days late'],
    [14, '2 weeks late'],
    // From April 1 to May 12.
    [41, '6 weeks late'],
    [91, '13 weeks late'],
    [92, '3 months late'],
    [153, '5 months late'],
    [365, '12 months late'],
    [715, '23 months late'],
    [730, '2 years late'],
    [731, '2 years late'],
    [1461, '4 years late'],
  ])('%i days are "%s"', (days, text) => {
    expect(latenessText(days)).toBe(text);
  });
});

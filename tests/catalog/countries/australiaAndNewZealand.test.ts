import { expect, it } from 'vitest';
import { date } from '../../support/dates.ts';
import { dueDates } from './dueDates.ts';

// International pathways, "Europe in general": the EBIR has sittings in March and October.
it.each([
  // Eight years of training: the fellowship ends on January 31, 2032.
  ['australia-ir', '2024-02-01', '2032-03'],
  // On November 30, 2031.
  ['new-zealand-ir', '2023-12-01', '2032-03'],
  // On March 31, 2032, after the sitting of that March.
  ['australia-ir', '2024-04-01', '2032-10'],
])('%s from %s has the EBIR in a month in which it is held', (pathwayId, start, sits) => {
  expect(dueDates({ pathwayId, residencyStart: date(start) }, ['anz-sit-ebir'])).toEqual([sits]);
});

// International pathways, "Australia and New Zealand": 50 hours in a calendar year; six months after training.
it.each([
  // January 31, 2032, so eleven months of that year are left.
  ['australia-ir', '2024-02-01', '2032-12-31'],
  // November 30, 2031: the year after it.
  ['new-zealand-ir', '2023-12-01', '2032-12-31'],
  // June 30, 2032 leaves six months, July 31, 2032 five.
  ['australia-ir', '2024-07-01', '2032-12-31'],
  ['australia-ir', '2024-08-01', '2033-12-31'],
])('%s from %s has its first CPD year due on %s', (pathwayId, start, due) => {
  expect(dueDates({ pathwayId, residencyStart: date(start) }, ['anz-cpd'])).toEqual([due]);
});

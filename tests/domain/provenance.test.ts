import { expect, it } from 'vitest';
import { isOld } from '#domain/provenance.ts';
import { date } from '../support/dates.ts';

it.each([
  { asOf: '2026-11-24', today: '2026-11-24', old: false },
  // A year to the day is not more than a year.
  { asOf: '2026-11-24', today: '2027-11-24', old: false },
  { asOf: '2026-11-24', today: '2027-11-25', old: true },
  // February 29 has its year on February 28.
  { asOf: '2028-02-29', today: '2029-02-28', old: false },
  { asOf: '2028-02-29', today: '2029-03-01', old: true },
])('what was checked on $asOf is old on $today: $old', ({ asOf, today, old }) => {
  expect(isOld({ asOf: date(asOf) }, date(today))).toBe(old);
});

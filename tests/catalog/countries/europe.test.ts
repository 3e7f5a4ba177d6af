import { expect, it } from 'vitest';
import { date } from '../../support/dates.ts';
import { dueDates } from './dueDates.ts';

// International pathways, "Europe in general": sittings in March and October, deadline about five weeks before.
it.each([
  // Six years of training, so the IR year ends on the last day of the month before.
  ['October 1', '2024-10-01', '2030-09', '2030-10'],
  // It ends on December 31, 2029.
  ['January 1', '2024-01-01', '2030-02', '2030-03'],
  // On March 31, 2030, after the sitting of that March.
  ['April 1', '2024-04-01', '2030-09', '2030-10'],
  // On July 31, 2030.
  ['August 1', '2024-08-01', '2030-09', '2030-10'],
])('who begins on %s sits the EBIR when it is held', (_, start, applies, sits) => {
  const plan = { pathwayId: 'europe-ir-ebir', residencyStart: date(start) };
  expect(dueDates(plan, ['eu-apply-ebir', 'eu-sit-ebir'])).toEqual([applies, sits]);
});

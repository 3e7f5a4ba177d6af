import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan.ts';
import { date } from '../../support/dates.ts';
import { dueDates } from './dueDates.ts';

/** No place yet, so many months after the first day. */
function waiting(start: string, months: number): Partial<Plan> {
  return { adjustments: [{ id: 'wait', kind: 'gap', start: date(start), months }] };
}

function duesOf(residencyStart: string, other: Partial<Plan>, ids: readonly string[]) {
  const plan = { pathwayId: 'india-dm-drnb-ir', residencyStart: date(residencyStart), ...other };
  return dueDates(plan, ids);
}

// International pathways, "India": NEET-PG 2026 on August 30, for those whose internship ends by September 30.
it.each<readonly [string, string, Partial<Plan>, string, string]>([
  // The internship ends on January 31, 2024, and the MD follows at once: the last exam is that of August 2023.
  ['from February', '2023-02-01', {}, '2023-08', '2024-02-01'],
  // It ends on March 31, 2026.
  ['from April', '2025-04-01', {}, '2025-08', '2026-04-01'],
  // It ends on September 30, 2026, in time for the exam of the month before.
  ['from October', '2025-10-01', {}, '2026-08', '2026-10-01'],
  ['with half a year of waiting', '2023-04-01', waiting('2024-04-01', 6), '2024-08', '2024-10-01'],
  ['with a year of waiting', '2023-02-01', waiting('2024-02-01', 12), '2024-08', '2025-02-01'],
])(
  'an intern %s sits NEET-PG in the last August before the MD',
  (_, start, other, sits, begins) => {
    expect(duesOf(start, other, ['in-sit-neet-pg', 'in-start-md'])).toEqual([sits, begins]);
  },
);

// Registration for NEET-SS to November 25, exam on December 26 and 27, MD or DNB in hand by January 31.
describe('NEET-SS', () => {
  const ids = ['in-register-neet-ss', 'in-sit-neet-ss', 'in-start-dm'];

  it.each<readonly [string, string, Partial<Plan>, readonly string[]]>([
    // The MD ends on January 31, 2027.
    ['at the end of January', '2023-02-01', {}, ['2026-11', '2026-12', '2027-02-01']],
    // On March 31, 2029: too late for the exam of December 2028.
    ['at the end of March', '2025-04-01', {}, ['2029-11', '2029-12', '2029-04-01']],
    // On September 30, 2029: for the exam of December 2028 the MD would have to end eight months sooner.
    ['in September', '2025-10-01', {}, ['2029-11', '2029-12', '2029-10-01']],
    // On January 31, 2027, and the DM begins in August.
    [
      'half a year before the DM',
      '2023-02-01',
      waiting('2027-02-01', 6),
      ['2026-11', '2026-12', '2027-08-01'],
    ],
    [
      'a year before the DM',
      '2023-02-01',
      waiting('2027-02-01', 12),
      ['2027-11', '2027-12', '2028-02-01'],
    ],
  ])('is sat by who ends the MD %s when it is in hand', (_, start, other, dues) => {
    expect(duesOf(start, other, ids)).toEqual(dues);
  });
});

// International pathways, "India": theory papers of the DNB in December, of the DrNB at the end of October.
it.each<readonly [string, Partial<Plan>, string, string]>([
  // The MD ends on January 31, 2027, the DM on January 31, 2030.
  ['as usual', {}, '2026-12', '2029-10'],
  // On January 31, 2028 and 2031; on January 31, 2026 and 2029.
  ['with four years of MD', { lengths: { md: 48 } }, '2027-12', '2030-10'],
  ['with two years of MD', { lengths: { md: 24 } }, '2025-12', '2028-10'],
  // On January 31, 2027 and 2031; on January 31, 2027 and 2029.
  ['with four years of DM', { lengths: { dm: 48 } }, '2026-12', '2030-10'],
  ['with two years of DM', { lengths: { dm: 24 } }, '2026-12', '2028-10'],
])('a resident %s has the finals in the last year of each', (_, other, md, dm) => {
  expect(duesOf('2023-02-01', other, ['in-md-final', 'in-dm-final'])).toEqual([md, dm]);
});

it.each([
  // The MD ends on January 31, 2026, 2027 and 2028.
  [24, '2025-11'],
  [36, '2026-11'],
  [48, '2027-11'],
])('after an MD of %i months the fellowship is applied for in its last November', (md, applies) => {
  const plan = { pathwayId: 'india-fellowship-ir', residencyStart: date('2023-02-01') };
  expect(dueDates({ ...plan, lengths: { md } }, ['in-apply-fellowship'])).toEqual([applies]);
});

import { expect, it } from 'vitest';
import type { Adjustment } from '#domain/adjustment.ts';
import { date } from '../../support/dates.ts';
import { dueDates } from './dueDates.ts';

function leave(start: string, end: string): Adjustment {
  return { id: 'leave', kind: 'leave', reason: 'parental', start: date(start), end: date(end) };
}

// International pathways, "Canada": the IR exam is in September, registration closes on August 31 of the year before.
it.each<readonly [string, string, readonly Adjustment[], string, string]>([
  // Seven years to June 30, 2031, six to June 30, 2030.
  ['canada-ir-residency', 'without leave', [], '2030-08', '2031-09'],
  ['canada-ir-residency-overlap', 'without leave', [], '2029-08', '2030-09'],
  // 182 days longer, to December 29, 2031.
  [
    'canada-ir-residency',
    'after six months of leave',
    [leave('2027-09-01', '2028-02-29')],
    '2031-08',
    '2032-09',
  ],
  // 30 days longer, to July 30, 2031: the exam of that September is in time.
  [
    'canada-ir-residency',
    'after a month of leave',
    [leave('2027-09-01', '2027-09-30')],
    '2030-08',
    '2031-09',
  ],
])('%s %s sits the IR exam in September', (pathwayId, _, adjustments, registers, sits) => {
  const plan = { pathwayId, residencyStart: date('2024-07-01'), adjustments };
  expect(dueDates(plan, ['ca-register-ir-exam', 'ca-sit-ir-exam'])).toEqual([registers, sits]);
});

import { expect, it } from 'vitest';
import type { Adjustment } from '#domain/adjustment.ts';
import type { Plan } from '#domain/plan.ts';
import { allMilestones } from '../../support/catalogs.ts';
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

const longFirstYear: Partial<Plan> = { lengths: { pgy1: 24 } };
const repeatedPgy4: Partial<Plan> = {
  adjustments: [{ id: 'again', kind: 'repeated-year', year: 'PGY-4' }],
};

// International pathways, "Canada": the DR exam about spring of the last year of DR, PGY-5 as a rule.
it.each<readonly [string, string, Partial<Plan>, string]>([
  // Diagnostic radiology, with the IR blocks in it, ends on June 30, 2029.
  ['canada-ir-residency', 'as usual', {}, '2029-04'],
  ['canada-ir-residency-overlap', 'as usual', {}, '2029-04'],
  ['canada-ir-fellowship', 'as usual', {}, '2029-04'],
  // On June 30, 2030.
  ['canada-ir-residency', 'after a first year of 24 months', longFirstYear, '2030-04'],
  ['canada-ir-residency-overlap', 'after a first year of 24 months', longFirstYear, '2030-04'],
  ['canada-ir-fellowship', 'with PGY-4 again', repeatedPgy4, '2030-04'],
  ['canada-ir-residency', 'with five years of DR', { lengths: { dr: 60 } }, '2030-04'],
])('%s %s has the DR exam in the last spring of DR', (pathwayId, _, other, sits) => {
  const plan = { pathwayId, residencyStart: date('2024-07-01'), ...other };
  expect(dueDates(plan, ['ca-pass-dr-exam'])).toEqual([sits]);
});

// International pathways, "Canada": from April to July two years before the fellowship; for the residency assumed.
it.each<readonly [string, Partial<Plan>, string, string]>([
  // PGY-6 from July 2029.
  ['as usual', {}, '2027-05', '2028-01'],
  // From July 2030.
  ['after a first year of 24 months', longFirstYear, '2028-05', '2029-01'],
  ['with PGY-4 again', repeatedPgy4, '2028-05', '2029-01'],
])('who trains in IR %s applies ahead of its start', (_, other, fellowship, residency) => {
  const applied = ['canada-ir-fellowship', 'canada-ir-residency'].flatMap((pathwayId) =>
    dueDates({ pathwayId, residencyStart: date('2024-07-01'), ...other }, [
      'ca-apply-ir-fellowship',
      'ca-apply-ir-residency',
    ]),
  );
  expect(applied).toEqual([fellowship, null, null, residency]);
});

it('an application whose dates the programs set has an expected date', () => {
  const applications = allMilestones.filter(({ id }) => id.startsWith('ca-apply-'));
  expect(applications.map(({ id, expected }) => [id, expected])).toEqual([
    ['ca-apply-ir-fellowship', true],
    ['ca-apply-ir-residency', true],
  ]);
});

import { expect, it } from 'vitest';
import type { Plan } from '#domain/plan.ts';
import { date } from '../../support/dates.ts';
import { dueDates } from './dueDates.ts';

const leave = {
  id: 'leave',
  kind: 'leave',
  reason: 'parental',
  start: date('2026-01-01'),
  end: date('2026-06-30'),
} as const;

// International pathways, "Europe in general": the EBIR has sittings in March and October.
it.each<readonly [string, Partial<Plan>, string, string]>([
  // Foundation from August 2022, ST1 from August 2024, ST4 from August 2027.
  ['as usual', {}, '2030-03', '2030-07-31'],
  // 181 days longer: after July 31, 2030 comes January 28, 2031.
  ['after six months of leave', { adjustments: [leave] }, '2030-10', '2031-01-28'],
  ['with two years of higher IR', { lengths: { 'higher-ir': 24 } }, '2029-03', '2029-07-31'],
  // On September 30, 2030.
  ['who began in October', { residencyStart: date('2022-10-01') }, '2030-03', '2030-09-30'],
])('a trainee %s sits the EBIR when it is held, in the last year', (_, other, sits, cct) => {
  const plan = { pathwayId: 'uk-ir', residencyStart: date('2022-08-01'), ...other };
  expect(dueDates(plan, ['uk-sit-ebir', 'uk-receive-cct'])).toEqual([sits, cct]);
});

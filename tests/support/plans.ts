import type { Plan } from '#domain/plan.ts';
import type { Tables } from '#record/schema.ts';
import { date } from './dates.ts';
import { longAgo } from './store.ts';

/** A third-year student on November 24, 2026: 7 years 7 months before the end of training on June 30, 2034. */
export const classOf2028: Plan = { pathwayId: 'us-integrated', graduation: date('2028-05-15') };

/** The record of someone who has this plan and nothing else. */
export function planTables(plan: Plan): Partial<Tables> {
  return { plan: { current: { id: 'current', updatedAt: longAgo, ...plan } } };
}

/** A change to that pathway from that training year on. */
export function changedTo(pathwayId: string, year: string): Pick<Tables, 'adjustments'> {
  const change = { kind: 'pathway-change', year, pathwayId } as const;
  return { adjustments: { change: { ...change, id: 'change', updatedAt: longAgo } } };
}

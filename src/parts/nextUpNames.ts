import type { NextUp } from '#domain/progress.ts';

/** What is due, in order, as the groups are headed. */
export const nextUpNames = {
  overdue: 'Overdue',
  thisMonth: 'This month',
  next90Days: 'Next 90 days',
} satisfies Record<keyof NextUp, string>;

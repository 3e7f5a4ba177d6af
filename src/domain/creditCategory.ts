/** Kinds of continuing education. By itself, since the record's schema needs no more of the rules. */

export const creditCategories = [
  'category-1',
  'self-assessment',
  'ola',
  'practice-improvement',
  'other',
] as const;

export type CreditCategory = (typeof creditCategories)[number];

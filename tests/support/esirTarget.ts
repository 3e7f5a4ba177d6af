import type { ShownTarget } from '#store/derivedProcedures.ts';
import { date } from './dates.ts';

/** 500 procedures by the end of a residency. */
export const esirTarget: ShownTarget = {
  id: 'esir-500',
  name: 'ESIR',
  minimum: 500,
  roles: ['assisted', 'performed'],
  categories: null,
  from: null,
  by: date('2029-06-30'),
  source: null,
  isFollowed: false,
};

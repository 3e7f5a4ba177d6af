import { calendarDate } from '#domain/calendarDate.ts';

/** A day of a plan, to show how one is written. */
export const examplePlanDate = calendarDate(2030, 7, 1);

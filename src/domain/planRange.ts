import { calendarDate } from './calendarDate.ts';

/** No one whose training this app can plan began before or will begin after these. */
export const earliestPlanDate = calendarDate(1960, 1, 1);
export const latestPlanDate = calendarDate(2080, 12, 31);

/** A day of a plan, to show how one is written. */
export const examplePlanDate = calendarDate(2030, 7, 1);

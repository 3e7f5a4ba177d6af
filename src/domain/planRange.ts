import { calendarDate } from './calendarDate.ts';

/** No one whose training this app can plan began before or will begin after these. */
export const earliestPlanDate = calendarDate(1960, 1, 1);
export const latestPlanDate = calendarDate(2080, 12, 31);

import { describe, expect, it } from 'vitest';
import { milestones } from '#catalog/milestones.ts';
import { addDays, calendarMonth, nthWeekdayOfMonth } from '#domain/calendarDate.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Plan } from '#domain/plan.ts';
import { schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

describe('the application season', () => {
  // US pathways, section 4: the table of computed dates, by the year of the Match.
  it.each([
    [2027, '2026-06-03', '2026-09-02', '2027-03-03', '2027-03-19'],
    [2028, '2027-06-02', '2027-09-01', '2028-03-01', '2028-03-17'],
    [2029, '2028-06-07', '2028-09-06', '2029-02-28', '2029-03-16'],
    [2030, '2029-06-06', '2029-09-05', '2030-02-27', '2030-03-15'],
  ])('of the %i Match opens %s, submits %s, ranks by %s and matches %s', (year, ...dates) => {
    const ids = ['open-eras', 'submit-eras', 'certify-rank-list', 'match-day'];
    expect(ids.map((id) => dateInSeason(id, year))).toEqual(dates);
  });

  it('has signals and the PGY-1 application go in with the residency application', () => {
    expect(dateInSeason('assign-program-signals', 2028)).toBe('2027-09-01');
    expect(dateInSeason('apply-pgy1-year', 2028)).toBe('2027-09-01');
  });
});

describe('the independent season', () => {
  // US pathways, section 4, below the table: for starts in July 2028 and July 2029.
  it.each([
    [2027, '2026-11-11', '2027-06-02', '2027-06-16'],
    [2028, '2027-11-10', '2028-06-07', '2028-06-21'],
  ])('of the %i match applies %s, ranks by %s and matches %s', (year, ...dates) => {
    const ids = ['apply-independent-ir', 'rank-independent-ir', 'match-independent-ir'];
    expect(ids.map((id) => dateInSeason(id, year))).toEqual(dates);
  });
});

describe('the independent season of who does not begin IR on July 1', () => {
  it.each<readonly [string, Partial<Plan>, string]>([
    ['IR from July 1, 2032', {}, '2030-07-01'],
    ['half a year later', { lengths: { 'diagnostic-radiology': 54 } }, '2030-07-01'],
    ['a year of 24 June', { academicYearStart: { month: 6, day: 24 } }, '2030-07-01'],
    ['half a year earlier', { lengths: { 'diagnostic-radiology': 42 } }, '2029-07-01'],
  ])('%s', (_, other, start) => {
    const pathway = pathwayById('us-esir');
    const plan = { pathwayId: 'us-esir', residencyStart: date('2027-07-01'), ...other };
    const dates = pathway === undefined ? null : schedule(plan, pathway);
    expect(dates?.years.get('independent-season')?.start).toBe(start);
  });
});

/** The date in the season that ends in this year, for rules by weekday and those counted from them. */
function dateInSeason(id: string, endYear: number): CalendarDate | null {
  const timing = milestones.find((milestone) => milestone.id === id)?.timing;
  if (timing?.rule === 'days-before') {
    const other = dateInSeason(timing.milestone, endYear);
    return other === null ? null : addDays(other, -timing.days);
  }
  if (timing?.rule !== 'weekday-of') return null;
  const firstMonth = timing.year === 'application-season' ? 6 : 7;
  const year = timing.month >= firstMonth ? endYear - 1 : endYear;
  return nthWeekdayOfMonth(calendarMonth(year, timing.month), timing.weekday, timing.nth);
}

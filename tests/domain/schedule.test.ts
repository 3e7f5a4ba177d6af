import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planDates } from '#domain/plan.ts';
import type { Schedule } from '#domain/schedule.ts';
import { schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';
import { arbitraryPlan, arbitraryPlanByResidency } from './arbitraryPlan.ts';
import { scheduleFaults } from './scheduleFaults.ts';

const julyStart = date('2030-07-01');

describe('schedule', () => {
  it('is none while the plan names no date', () => {
    const lengths = { internship: 18 };
    expect(schedule({ pathwayId: 'us-esir' }, pathway('us-esir'))).toBeNull();
    expect(schedule({ pathwayId: 'us-esir', lengths }, pathway('us-esir'))).toBeNull();
  });

  it('ends school on graduation day and starts training on the first day of residency', () => {
    expect(yearsOf({ pathwayId: 'us-integrated', residencyStart: julyStart })).toEqual([
      'MS1 2026-08-01 2027-06-30',
      'MS2 2027-07-01 2028-06-30',
      'MS3 2028-07-01 2029-06-30',
      'MS4 2029-07-01 2030-05-15',
      'PGY-1 2030-07-01 2031-06-30',
      'PGY-2 2031-07-01 2032-06-30',
      'PGY-3 2032-07-01 2033-06-30',
      'PGY-4 2033-07-01 2034-06-30',
      'PGY-5 2034-07-01 2035-06-30',
      'PGY-6 2035-07-01 2036-06-30',
    ]);
  });

  it.each([
    ['October 1', '2030-10-01', ['2030-10-01 2031-09-30', '2031-10-01 2032-09-30']],
    ['July 16', '2030-07-16', ['2030-07-16 2031-07-15', '2031-07-16 2032-07-15']],
    ['the last of August', '2030-08-31', ['2030-08-31 2031-08-30', '2031-08-31 2032-08-30']],
  ])('follows a residency that starts off cycle, on %s', (_, start, [first, second]) => {
    const plan: Plan = { pathwayId: 'us-integrated', residencyStart: date(start) };
    expect(trainingYearsOf(plan).slice(0, 2)).toEqual([`PGY-1 ${first}`, `PGY-2 ${second}`]);
  });

  it('takes February 28 for the anniversary of a leap-day start, and the leap day where there is one', () => {
    const plan: Plan = { pathwayId: 'us-integrated', residencyStart: date('2028-02-29') };
    expect(trainingYearsOf(plan)).toEqual([
      'PGY-1 2028-02-29 2029-02-27',
      'PGY-2 2029-02-28 2030-02-27',
      'PGY-3 2030-02-28 2031-02-27',
      'PGY-4 2031-02-28 2032-02-28',
      'PGY-5 2032-02-29 2033-02-27',
      'PGY-6 2033-02-28 2034-02-27',
    ]);
  });

  it('goes on counting training years after an internship of 18 months', () => {
    const lengths = { internship: 18 };
    const plan: Plan = { pathwayId: 'us-integrated', residencyStart: julyStart, lengths };
    expect(trainingYearsOf(plan)).toEqual([
      'PGY-1 2030-07-01 2031-06-30',
      'PGY-2 2031-07-01 2031-12-31',
      'PGY-3 2032-01-01 2032-12-31',
      'PGY-4 2033-01-01 2033-12-31',
      'PGY-5 2034-01-01 2034-12-31',
      'PGY-6 2035-01-01 2035-12-31',
      'PGY-7 2036-01-01 2036-12-31',
    ]);
  });

  it('leaves out an internship of no length and still calls the first radiology year PGY-2', () => {
    const dates = scheduleOf({
      pathwayId: 'us-classic',
      residencyStart: julyStart,
      lengths: { internship: 0 },
    });
    expect(dates.stages.map(({ id }) => id)).toEqual([
      'medical-school',
      'diagnostic-radiology',
      'fellowship',
    ]);
    expect(dates.trainingYears[4]).toMatchObject({ label: 'PGY-2', start: '2030-07-01' });
    expect(dates.trainingYears.at(-1)).toMatchObject({ label: 'PGY-6', end: '2035-06-30' });
    expect(dates.cohort).toBe(2030);
    // The application season leads to the stage that is not there.
    expect(dates.years.get('application-season')).toEqual({
      start: '2029-06-01',
      end: '2030-05-31',
    });
  });

  it.each([
    [36, '2027-08-01', ['MS1', 'MS2', 'MS3']],
    [120, '2020-08-01', ['MS1', 'MS2', 'MS3', 'MS4', 'MS5', 'MS6', 'MS7', 'MS8', 'MS9', 'MS10']],
  ])('gives a school of %i months its training years, from %s', (months, start, labels) => {
    const { stages } = scheduleOf({
      pathwayId: 'us-esir',
      graduation: date('2030-05-15'),
      lengths: { 'medical-school': months },
    });
    expect(stages[0]?.start).toBe(start);
    expect(stages[0]?.trainingYears.map(({ label }) => label)).toEqual(labels);
  });

  it.each([
    // Twelve months later July 1, 2027 is nearer than July 1, 2028, and the other way round.
    ['2026-11-02', ['MS1 2026-11-02 2027-06-30', 'MS2 2027-07-01 2028-06-30']],
    ['2027-01-04', ['MS1 2027-01-04 2028-06-30', 'MS2 2028-07-01 2029-06-30']],
    ['2028-02-29', ['MS1 2028-02-29 2029-06-30', 'MS2 2029-07-01 2030-06-30']],
    // Halfway in a leap year and just past it in others: the years still follow one another.
    ['2025-12-31', ['MS1 2025-12-31 2027-06-30', 'MS2 2027-07-01 2028-06-30']],
  ])(
    'lets the second year of a school that starts on %s begin in the nearest July',
    (start, years) => {
      const plan: Plan = {
        pathwayId: 'us-esir',
        medicalSchoolStart: date(start),
        graduation: date('2032-05-15'),
      };
      expect(yearsOf(plan).slice(0, 2)).toEqual(years);
    },
  );

  it('has no school year that would begin after graduation', () => {
    // Eighteen months make two years, but the second would begin on July 1.
    const plan: Plan = {
      pathwayId: 'us-esir',
      medicalSchoolStart: date('2025-12-31'),
      graduation: date('2027-06-30'),
    };
    expect(yearsOf(plan).slice(0, 2)).toEqual([
      'MS1 2025-12-31 2027-06-30',
      'PGY-1 2027-07-01 2028-06-30',
    ]);
  });

  it('follows the academic year of the person’s own program', () => {
    const plan: Plan = {
      pathwayId: 'us-esir',
      graduation: date('2030-05-15'),
      academicYearStart: { month: 6, day: 24 },
    };
    expect(yearsOf(plan).slice(3, 5)).toEqual([
      'MS4 2029-06-24 2030-05-15',
      'PGY-1 2030-06-24 2031-06-23',
    ]);
  });

  it('names the points that timing rules count from', () => {
    expect(scheduleOf({ pathwayId: 'us-esir', residencyStart: julyStart }).anchors).toEqual({
      'medical-school-start': '2026-08-01',
      graduation: '2030-05-15',
      'residency-start': '2030-07-01',
      'diagnostic-start': '2031-07-01',
      'diagnostic-end': '2035-06-30',
      'interventional-start': '2035-07-01',
      'training-end': '2036-06-30',
    });
  });

  it('moves the application season with residency when there is a gap after school', () => {
    const { years } = scheduleOf({
      pathwayId: 'us-esir',
      graduation: date('2030-05-15'),
      residencyStart: date('2032-07-01'),
    });
    expect(years.get('application-season')).toEqual({ start: '2031-06-01', end: '2032-05-31' });
    expect(years.get('independent-season')).toEqual({ start: '2035-07-01', end: '2036-06-30' });
  });

  it('names the cohort by the year in which PGY-2 starts', () => {
    expect(scheduleOf({ pathwayId: 'us-esir', residencyStart: julyStart }).cohort).toBe(2031);
    const withoutCohorts = { ...pathway('us-esir'), cohortStage: 'none' };
    expect(
      schedule({ pathwayId: 'us-esir', residencyStart: julyStart }, withoutCohorts)?.cohort,
    ).toBe(null);
  });

  it('has no gap and no overlap, whatever the days and lengths', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ plan, pathway: own }) => {
        const dates = schedule(plan, own);
        expect(dates === null ? ['none'] : scheduleFaults(dates)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('moves by whole years as a whole when residency starts whole years later', () => {
    const someYears = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(arbitraryPlanByResidency, someYears, ({ plan, pathway: own }, years) => {
        const earlier = schedule(plan, own);
        if (earlier === null) throw new Error('The plan names no date');
        const start = addMonths(earlier.anchors['residency-start'], 12 * years);
        const later = schedule({ ...plan, residencyStart: start }, own);
        expect(later?.stages.map(({ start: first, end }) => [first, end])).toEqual(
          earlier.stages.map(({ start: first, end }) => [
            addMonths(first, 12 * years),
            addMonths(end, 12 * years),
          ]),
        );
      }),
    );
  });

  it('stays the same when the dates that it worked out are written into the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ plan, pathway: own }) => {
        const written: Plan = { ...plan, ...planDates(plan, own) };
        expect(schedule(written, own)).toEqual(schedule(plan, own));
      }),
    );
  });
});

function pathway(id: string): Pathway {
  const found = pathwayById(id);
  if (found === undefined) throw new Error(`Unknown pathway: ${id}`);
  return found;
}

function scheduleOf(plan: Plan): Schedule {
  const dates = schedule(plan, pathway(plan.pathwayId));
  if (dates === null) throw new Error('The plan names no date');
  return dates;
}

function yearsOf(plan: Plan): readonly string[] {
  return scheduleOf(plan).trainingYears.map(({ label, start, end }) => `${label} ${start} ${end}`);
}

function trainingYearsOf(plan: Plan): readonly string[] {
  return yearsOf(plan).filter((year) => year.startsWith('PGY'));
}

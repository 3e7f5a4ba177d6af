import fc from 'fast-check';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, calendarDate } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planDateFields, planProblems, withPlanDate } from '#domain/plan.ts';
import { allPathways as pathways } from '../support/catalogs.ts';

export interface PlanAndPathway {
  readonly plan: Plan;
  readonly pathway: Pathway;
}

/** Any day of the years 1990 to 2060. */
export const arbitraryDate: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 25_900 })
  .map((days) => addDays(calendarDate(1990, 1, 1), days));

const arbitraryPathway = fc.constantFrom(...pathways);

/** Whole months that each stage of the pathway may have. */
function arbitraryLengths({ stages }: Pathway): fc.Arbitrary<Readonly<Record<string, number>>> {
  return fc
    .tuple(
      ...stages.map(({ adjustable: { minimum: min, maximum: max } }) => fc.integer({ min, max })),
    )
    .map((months) => Object.fromEntries(stages.map(({ id }, index) => [id, months[index] ?? 0])));
}

/** Plans without problems: all days of the year, all lengths, one to three dates given. */
export const arbitraryPlan: fc.Arbitrary<PlanAndPathway> = arbitraryPathway
  .chain((pathway) =>
    fc
      .record({
        medicalSchoolStart: arbitraryDate,
        schoolDays: fc.integer({ min: 365, max: 3600 }),
        gapDays: fc.integer({ min: 0, max: 1500 }),
        given: fc.subarray([...planDateFields], { minLength: 1 }),
        lengths: arbitraryLengths(pathway),
      })
      .map(({ medicalSchoolStart, schoolDays, gapDays, given, lengths }) => {
        const graduation = addDays(medicalSchoolStart, schoolDays);
        const residencyStart = addDays(graduation, gapDays);
        const dates = { medicalSchoolStart, graduation, residencyStart };
        const undated: Plan = { pathwayId: pathway.id, lengths };
        return {
          pathway,
          plan: given.reduce((plan, field) => withPlanDate(plan, field, dates[field]), undated),
        };
      }),
  )
  .filter(({ plan, pathway }) => planProblems(plan, pathway).length === 0);

/** Plans by the first day of residency, with the pathway's own lengths; never on a month's last days. */
export const arbitraryPlanByResidency: fc.Arbitrary<PlanAndPathway> = fc
  .record({
    pathway: arbitraryPathway,
    year: fc.integer({ min: 1990, max: 2050 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 2, max: 28 }),
  })
  .map(({ pathway, year, month, day }) => ({
    pathway,
    plan: { pathwayId: pathway.id, residencyStart: calendarDate(year, month, day) },
  }));

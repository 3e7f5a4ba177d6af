import fc from 'fast-check';
import type { Adjustment } from '#domain/adjustment.ts';
import { addedTimeKinds } from '#domain/adjustment.ts';
import { adjustmentProblems } from '#domain/adjustmentProblems.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays } from '#domain/calendarDate.ts';
import { schedule } from '#domain/schedule.ts';
import { allPathways as pathways } from '../support/catalogs.ts';
import type { PlanAndPathway } from './arbitraryPlan.ts';
import { arbitraryPlan } from './arbitraryPlan.ts';

/** Any adjustment of a plan, possible or not; days are counted from the start of medical school. */
function arbitraryAdjustment(
  { plan, pathway }: PlanAndPathway,
  id: string,
): fc.Arbitrary<Adjustment> {
  const dated = schedule(plan, pathway);
  const start = dated?.anchors['medical-school-start'];
  const labels = dated?.trainingYears.map(({ label }) => label) ?? [];
  if (start === undefined) throw new Error('The plan has a date');
  const day: fc.Arbitrary<CalendarDate> = fc
    .integer({ min: -60, max: 5500 })
    .map((days) => addDays(start, days));
  const stretch = fc
    .tuple(day, fc.integer({ min: 0, max: 400 }))
    .map(([from, days]) => ({ start: from, end: addDays(from, days) }));
  return fc.oneof(
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom(...addedTimeKinds),
      start: day,
      months: fc.integer({ min: 1, max: 48 }),
    }),
    fc
      .tuple(stretch, fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }))
      .map(([range, extension]) => ({
        id,
        kind: 'leave' as const,
        reason: 'medical' as const,
        ...range,
        ...(extension === null ? {} : { extension }),
      })),
    fc
      .tuple(stretch, fc.integer({ min: 10, max: 95 }))
      .map(([range, percent]) => ({ id, kind: 'part-time' as const, ...range, percent })),
    fc.constantFrom(...labels).map((year) => ({ id, kind: 'repeated-year' as const, year })),
    fc
      .tuple(fc.constantFrom(...pathway.stages), fc.integer({ min: 1, max: 24 }))
      .map(([stage, months]) => ({ id, kind: 'credit' as const, stageId: stage.id, months })),
    fc
      .tuple(fc.constantFrom(...labels), fc.constantFrom(...pathways))
      .map(([year, other]) => ({ id, kind: 'pathway-change' as const, year, pathway: other })),
  );
}

/** Plans with up to five adjustments that go together, in the order of entry. */
export const arbitraryAdjustedPlan: fc.Arbitrary<PlanAndPathway> = arbitraryPlan.chain((whole) =>
  fc
    .record({
      adjustments: fc.tuple(
        ...['a', 'b', 'c', 'd', 'e'].map((id) =>
          fc.option(arbitraryAdjustment(whole, id), { nil: null }),
        ),
      ),
      timeOff: fc.record(
        { allowance: fc.integer({ min: 0, max: 60 }), vacation: fc.integer({ min: 0, max: 45 }) },
        { requiredKeys: [] },
      ),
    })
    .map(({ adjustments, timeOff }) => {
      const taken: Adjustment[] = [];
      const plan = { ...whole.plan, timeOff, adjustments: taken };
      for (const adjustment of adjustments) {
        if (adjustment === null) continue;
        if (adjustmentProblems(adjustment, plan, whole.pathway).length === 0)
          taken.push(adjustment);
      }
      return { ...whole, plan };
    }),
);

/** The days from which timing rules count. */
import type { CalendarDate } from './calendarDate.ts';
import type { PlanDates } from './plan.ts';
import type { Stage } from './stage.ts';
import type { AnchorId } from './timing.ts';

export type Anchors = Readonly<Record<AnchorId, CalendarDate>>;

/** Those of stages, where adjustments have moved the dates of the plan to these. */
export function anchorsOf(
  stages: readonly Stage[],
  { medicalSchoolStart, graduation, residencyStart }: PlanDates,
): Anchors {
  const diagnostic = stages.filter(({ kind }) => kind === 'diagnostic');
  const interventional = stages.find(
    ({ kind }) => kind === 'interventional' || kind === 'fellowship',
  );
  const trainingEnd = stages.at(-1)?.end ?? residencyStart;
  return {
    'medical-school-start': medicalSchoolStart,
    graduation,
    'residency-start': residencyStart,
    'diagnostic-start': diagnostic[0]?.start ?? residencyStart,
    'diagnostic-end': diagnostic.at(-1)?.end ?? residencyStart,
    'interventional-start': interventional?.start ?? trainingEnd,
    'training-end': trainingEnd,
  };
}

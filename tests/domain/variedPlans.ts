/** Plans that one pathway can have, for every start year from 2015 to 2045. */
import { calendarDate } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan, PlanDateField } from '#domain/plan.ts';

type GivenDates = Pick<Plan, PlanDateField>;

const startYears = Array.from({ length: 31 }, (_, index) => 2015 + index);

/** All with the pathway's own lengths, given in each way that a person can give a plan. */
export function plansOfUsualLength({ id }: Pathway): readonly Plan[] {
  return startYears.flatMap(waysToGive).map((dates) => ({ pathwayId: id, ...dates }));
}

/** All with one stage some whole years shorter or longer, as far as the pathway allows. */
export function plansOfOtherLength({ id, stages }: Pathway): readonly Plan[] {
  return stages.flatMap(({ id: stageId, kind, months, adjustable }) => {
    const otherLengths = (
      kind === 'medical-school' ? [36, 60, 120] : [months - 12, months + 12]
    ).filter((length) => length >= adjustable.minimum && length <= adjustable.maximum);
    return otherLengths.flatMap((length) =>
      startYears.flatMap(waysToGive).map((dates) => ({
        pathwayId: id,
        lengths: { [stageId]: length },
        ...dates,
      })),
    );
  });
}

/**
 * By the first day of school, by graduation, by the first day of residency, and with one to three years
 * between graduation and residency; the last is a school that takes a year longer than planned.
 */
function waysToGive(year: number): readonly GivenDates[] {
  const medicalSchoolStart = calendarDate(year, 8, 1);
  const graduation = calendarDate(year + 4, 5, 15);
  return [
    { medicalSchoolStart },
    { graduation },
    { residencyStart: calendarDate(year + 4, 7, 1) },
    ...[1, 2, 3].map((gap) => ({ graduation, residencyStart: calendarDate(year + 4 + gap, 7, 1) })),
    { medicalSchoolStart, residencyStart: calendarDate(year + 5, 7, 1) },
  ];
}

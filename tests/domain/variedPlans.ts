/** Plans that one pathway can have, for every start year from 2015 to 2045. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addMonths, calendarDate } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan, PlanDateField } from '#domain/plan.ts';
import { planDates } from '#domain/plan.ts';

type GivenDates = Pick<Plan, PlanDateField>;

const startYears = Array.from({ length: 31 }, (_, index) => 2015 + index);

/** All with the pathway's own lengths, given in each way that a person can give a plan. */
export function plansOfUsualLength(pathway: Pathway): readonly Plan[] {
  return startYears
    .flatMap((year) => waysToGive(year, pathway))
    .map((dates) => ({ pathwayId: pathway.id, ...dates }));
}

/** All with one stage half a year or whole years shorter or longer, as far as the pathway allows. */
export function plansOfOtherLength(pathway: Pathway): readonly Plan[] {
  return pathway.stages.flatMap(({ id: stageId, kind, months, adjustable }) => {
    const otherLengths = (
      kind === 'medical-school' ? [36, 60, 120] : [months - 12, months - 6, months + 6, months + 12]
    ).filter((length) => length >= adjustable.minimum && length <= adjustable.maximum);
    return otherLengths.flatMap((length) =>
      startYears
        .flatMap((year) => waysToGive(year, pathway))
        .map((dates) => ({ pathwayId: pathway.id, lengths: { [stageId]: length }, ...dates })),
    );
  });
}

/**
 * By the first day of school, by graduation, by the first day of residency, and with one to three years
 * between graduation and residency; the last is a school that takes a year longer than planned.
 */
function waysToGive(year: number, pathway: Pathway): readonly GivenDates[] {
  const { month, day } = pathway.medicalSchoolStart;
  const medicalSchoolStart = calendarDate(year, month, day);
  const usual = planDates({ pathwayId: pathway.id, medicalSchoolStart }, pathway);
  if (usual === null) throw new Error('A plan by the start of school has all dates');
  const { graduation, residencyStart } = usual;
  const later = (years: number): CalendarDate => addMonths(residencyStart, 12 * years);
  return [
    { medicalSchoolStart },
    { graduation },
    { residencyStart },
    ...[1, 2, 3].map((gap) => ({ graduation, residencyStart: later(gap) })),
    { medicalSchoolStart, residencyStart: later(1) },
  ];
}

/** From "I am in PGY-3 now" to the dates of a plan. */
import type { CalendarDate } from './calendarDate.ts';
import { addDays, addMonths, monthsBetween, onOrBefore } from './calendarDate.ts';
import type { Pathway } from './pathway.ts';
import type { Plan, PlanDateField } from './plan.ts';
import { academicYearStartOf } from './plan.ts';
import { monthsAfterSchool } from './planFromAnswer.ts';
import { earliestPlanDate } from './planRange.ts';
import { positionOn, schedule } from './schedule.ts';

/** So many years earlier or later than without adjustments can a training year be. */
const mostYearsMoved = 8;

/** The labels of a plan's training years, with its lengths: "MS1" to "PGY-6". */
export function trainingYearLabels(plan: Plan, pathway: Pathway): readonly string[] {
  // Any day would do: labels depend on lengths alone.
  const sample = schedule({ ...withoutDates(plan), residencyStart: earliestPlanDate }, pathway);
  return sample?.trainingYears.map(({ label }) => label) ?? [];
}

/** Those of a pathway that come after medical school: "FY1" to "ST6". */
export function laterYearLabels(pathway: Pathway): readonly string[] {
  const sample = schedule({ pathwayId: pathway.id, residencyStart: earliestPlanDate }, pathway);
  return (sample?.trainingYears ?? [])
    .filter(({ start }) => sample !== null && start >= sample.anchors.graduation)
    .map(({ label }) => label);
}

/** The date that is asked for, of someone who is in this training year today; null for an unknown label. */
export function answerForYear(
  label: string,
  asked: 'residencyStart' | 'trainingEnd',
  today: CalendarDate,
  pathway: Pathway,
): CalendarDate | null {
  const plan = { pathwayId: pathway.id };
  const dates = planDatesForYear(label, today, plan, pathway);
  if (dates?.residencyStart === undefined) return null;
  return asked === 'residencyStart'
    ? dates.residencyStart
    : addDays(addMonths(dates.residencyStart, monthsAfterSchool(pathway)), -1);
}

/** The dates of a plan for someone who is in this training year today; null for an unknown label. */
export function planDatesForYear(
  label: string,
  today: CalendarDate,
  plan: Plan,
  pathway: Pathway,
): Pick<Plan, PlanDateField> | null {
  const dates = unmovedDatesForYear(label, today, plan, pathway);
  if (dates === null) return null;
  // Research years and the like have moved the training years; an earlier start makes up for it.
  for (let years = 0; years <= mostYearsMoved; years += 1) {
    for (const sign of years === 0 ? [0] : [-1, 1]) {
      const moved = movedByYears(dates, sign * years);
      const dated = schedule({ ...withoutDates(plan), ...moved }, pathway);
      const position = dated === null ? null : positionOn(today, dated);
      if (position?.kind === 'in-training-year' && position.trainingYear.label === label) {
        return moved;
      }
    }
  }
  return dates;
}

function unmovedDatesForYear(
  label: string,
  today: CalendarDate,
  plan: Plan,
  pathway: Pathway,
): Pick<Plan, PlanDateField> | null {
  const undated = withoutDates(plan);
  const thisAcademicYear = onOrBefore(today, academicYearStartOf(plan, pathway));
  const sample = schedule({ ...undated, residencyStart: thisAcademicYear }, pathway);
  const year = sample?.trainingYears.find((candidate) => candidate.label === label);
  if (sample === null || year === undefined) return null;
  const byAcademicYear = Math.round(monthsBetween(year.start, thisAcademicYear) / 12);
  // After a stage of broken years, training years do not begin with the academic year.
  const yearsLater =
    [byAcademicYear, byAcademicYear - 1, byAcademicYear + 1].find(
      (years) =>
        addMonths(year.start, 12 * years) <= today && today <= addMonths(year.end, 12 * years),
    ) ?? byAcademicYear;
  return year.start < sample.anchors.graduation
    ? { graduation: addMonths(sample.anchors.graduation, 12 * yearsLater) }
    : { residencyStart: addMonths(thisAcademicYear, 12 * yearsLater) };
}

/** Without what depends on the dates: adjustments on certain days would move the sample. */
function withoutDates(plan: Plan): Plan {
  const { medicalSchoolStart: _, graduation: __, residencyStart: ___, ...undated } = plan;
  return undated;
}

function movedByYears(
  { graduation, residencyStart }: Pick<Plan, PlanDateField>,
  years: number,
): Pick<Plan, PlanDateField> {
  return {
    ...(graduation === undefined ? {} : { graduation: addMonths(graduation, 12 * years) }),
    ...(residencyStart === undefined
      ? {}
      : { residencyStart: addMonths(residencyStart, 12 * years) }),
  };
}

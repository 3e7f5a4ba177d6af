/** The person's own choice of pathway and its dates, and what makes a set of dates impossible. */
import type { Adjustment, TimeOff } from './adjustment.ts';
import type { CalendarDate, MonthDay } from './calendarDate.ts';
import { addMonths, compareDates, nearestDay, onOrAfter, onOrBefore } from './calendarDate.ts';
import type { Pathway } from './pathway.ts';
import { earliestPlanDate, latestPlanDate } from './planRange.ts';

/** The dates that a schedule hangs on. Any one is enough; the others are worked out from it. */
export const planDateFields = ['medicalSchoolStart', 'graduation', 'residencyStart'] as const;

export type PlanDateField = (typeof planDateFields)[number];

export interface Plan {
  readonly pathwayId: string;
  readonly medicalSchoolStart?: CalendarDate;
  readonly graduation?: CalendarDate;
  readonly residencyStart?: CalendarDate;
  /** Months by stage id, where the person's program differs from the pathway. */
  readonly lengths?: Readonly<Record<string, number>>;
  readonly academicYearStart?: MonthDay;
  /** What moves the schedule, in any order. The dates above are without it. */
  readonly adjustments?: readonly Adjustment[];
  readonly timeOff?: TimeOff;
}

/** All three dates of a plan, given or worked out. */
export type PlanDates = Readonly<Record<PlanDateField, CalendarDate>>;

/** Why a plan's dates cannot be; each names the field where it is to be mended. */
export type PlanProblem =
  | {
      readonly kind: 'date-out-of-range';
      readonly field: PlanDateField;
      readonly earliest: CalendarDate;
      readonly latest: CalendarDate;
    }
  | {
      readonly kind: 'graduation-before-start';
      readonly field: 'graduation';
      readonly start: CalendarDate;
      readonly graduation: CalendarDate;
      readonly earliest: CalendarDate;
    }
  | {
      readonly kind: 'residency-before-graduation';
      readonly field: 'residencyStart';
      /** What the pathway calls it. */
      readonly training: string;
      readonly graduation: CalendarDate;
      readonly residencyStart: CalendarDate;
      readonly earliest: CalendarDate;
    }
  | {
      readonly kind: 'length-out-of-range';
      readonly field: 'lengths';
      readonly stageId: string;
      readonly minimum: number;
      readonly maximum: number;
    };

/** The shortest medical school that is taken for one: less is a slip of the keyboard. */
const shortestMedicalSchoolMonths = 12;

export function academicYearStartOf(plan: Plan, pathway: Pathway): MonthDay {
  return plan.academicYearStart ?? pathway.academicYearStart;
}

/** Months of a stage: the person's own figure, else the pathway's. */
export function stageMonths(plan: Plan, pathway: Pathway, stageId: string): number {
  const stage = pathway.stages.find(({ id }) => id === stageId);
  return plan.lengths?.[stageId] ?? stage?.months ?? 0;
}

/** The dates that the schedule hangs on, or null while none is known. */
export function planDates(plan: Plan, pathway: Pathway): PlanDates | null {
  const graduation = graduationOf(plan, pathway);
  if (graduation === null) return null;
  const schoolMonths = medicalSchoolMonths(plan, pathway);
  return {
    medicalSchoolStart:
      plan.medicalSchoolStart ??
      nearestDay(addMonths(graduation, -schoolMonths), pathway.medicalSchoolStart),
    graduation,
    residencyStart:
      plan.residencyStart ?? onOrAfter(graduation, academicYearStartOf(plan, pathway)),
  };
}

/** The plan with this date given, or, for null, left to be worked out from the others. */
export function withPlanDate(plan: Plan, field: PlanDateField, date: CalendarDate | null): Plan {
  const { [field]: _, ...others } = plan;
  return date === null ? others : { ...others, [field]: date };
}

/** Everything that is wrong with a plan's dates and lengths; empty when it can be drawn. */
export function planProblems(plan: Plan, pathway: Pathway): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  for (const field of planDateFields) {
    const date = plan[field];
    if (date !== undefined && (date < earliestPlanDate || date > latestPlanDate)) {
      problems.push({
        kind: 'date-out-of-range',
        field,
        earliest: earliestPlanDate,
        latest: latestPlanDate,
      });
    }
  }
  for (const [stageId, months] of Object.entries(plan.lengths ?? {})) {
    const stage = pathway.stages.find(({ id }) => id === stageId);
    if (stage === undefined) continue;
    const { minimum, maximum } = stage.adjustable;
    if (!Number.isInteger(months) || months < minimum || months > maximum) {
      problems.push({ kind: 'length-out-of-range', field: 'lengths', stageId, minimum, maximum });
    }
  }
  if (problems.length > 0) return problems;

  const dates = planDates(plan, pathway);
  if (dates === null) return problems;
  const earliestGraduation = addMonths(dates.medicalSchoolStart, shortestMedicalSchoolMonths);
  if (compareDates(dates.graduation, earliestGraduation) < 0) {
    problems.push({
      kind: 'graduation-before-start',
      field: 'graduation',
      start: dates.medicalSchoolStart,
      graduation: dates.graduation,
      earliest: earliestGraduation,
    });
  }
  if (compareDates(dates.residencyStart, dates.graduation) < 0) {
    problems.push({
      kind: 'residency-before-graduation',
      field: 'residencyStart',
      training: pathway.training,
      graduation: dates.graduation,
      residencyStart: dates.residencyStart,
      earliest: onOrAfter(dates.graduation, academicYearStartOf(plan, pathway)),
    });
  }
  return problems;
}

function graduationOf(plan: Plan, pathway: Pathway): CalendarDate | null {
  if (plan.graduation !== undefined) return plan.graduation;
  if (plan.residencyStart !== undefined) return onOrBefore(plan.residencyStart, pathway.graduation);
  if (plan.medicalSchoolStart === undefined) return null;
  const fullLength = addMonths(plan.medicalSchoolStart, medicalSchoolMonths(plan, pathway));
  return nearestDay(fullLength, pathway.graduation);
}

function medicalSchoolMonths(plan: Plan, pathway: Pathway): number {
  const medicalSchool = pathway.stages.find(({ kind }) => kind === 'medical-school');
  return medicalSchool === undefined ? 0 : stageMonths(plan, pathway, medicalSchool.id);
}

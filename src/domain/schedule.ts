/**
 * Plan + pathway → stages, training years, seasons and anchors with real dates. Nothing here is stored: it is
 * worked out anew from the plan, so a changed plan moves every date that hangs on it.
 */
import type { CalendarDate, MonthDay } from './calendarDate.ts';
import {
  addDays,
  addMonths,
  calendarDate,
  nearestDay,
  monthOf,
  monthsBetween,
  onOrBefore,
  yearOf,
} from './calendarDate.ts';
import type { Pathway, PathwayStage, StageKind } from './pathway.ts';
import type { Plan, PlanDateField, PlanDates } from './plan.ts';
import { academicYearStartOf, earliestPlanDate, planDates, stageMonths } from './plan.ts';
import type { AnchorId } from './timing.ts';

/** A stretch of days; `end` is its last day. */
export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface TrainingYear extends DateRange {
  /** "MS3", "PGY-4". */
  readonly label: string;
  readonly stageId: string;
}

export interface Stage extends DateRange {
  readonly id: string;
  readonly kind: StageKind;
  readonly name: string;
  readonly shortName: string;
  readonly trainingYears: readonly TrainingYear[];
}

export interface Schedule {
  readonly pathwayId: string;
  /** In order; a stage of no length is left out. */
  readonly stages: readonly Stage[];
  readonly trainingYears: readonly TrainingYear[];
  readonly anchors: Readonly<Record<AnchorId, CalendarDate>>;
  /** Training years by label and seasons by id: what a timing rule may name. */
  readonly years: ReadonlyMap<string, DateRange>;
  /** The calendar year in which the pathway's cohort year starts; null when there is no such year. */
  readonly cohort: number | null;
}

/** Where a day lies in a schedule. */
export type Position =
  | { readonly kind: 'before' }
  | { readonly kind: 'in-training-year'; readonly trainingYear: TrainingYear }
  | { readonly kind: 'between'; readonly next: Stage }
  | { readonly kind: 'finished' };

/** The schedule, or null while the plan names no date. The plan is taken to have no `planProblems`. */
export function schedule(plan: Plan, pathway: Pathway): Schedule | null {
  const dates = planDates(plan, pathway);
  if (dates === null) return null;
  const placed = placedStages(plan, pathway, dates);
  const stages = datedStages(placed, academicYearStartOf(plan, pathway));
  const trainingYears = stages.flatMap((stage) => stage.trainingYears);
  const startOf = (id: string): CalendarDate | undefined =>
    placed.find(({ stage }) => stage.id === id)?.range.start;
  const seasons = pathway.seasons.map(({ id, stage, monthsBefore }) => {
    const start = firstOfMonth(addMonths(startOf(stage) ?? dates.residencyStart, -monthsBefore));
    return [id, { start, end: addDays(addMonths(start, 12), -1) }] as const;
  });
  const cohortStart = startOf(pathway.cohortStage);
  return {
    pathwayId: pathway.id,
    stages,
    trainingYears,
    anchors: anchorsOf(stages, dates),
    years: new Map<string, DateRange>([
      ...trainingYears.map((year) => [year.label, year] as const),
      ...seasons,
    ]),
    cohort: cohortStart === undefined ? null : yearOf(cohortStart),
  };
}

/** Where `day` lies. Between graduation and the first day of residency no training year is running. */
export function positionOn(day: CalendarDate, { stages, trainingYears }: Schedule): Position {
  const trainingYear = trainingYears.find(({ start, end }) => start <= day && day <= end);
  if (trainingYear !== undefined) return { kind: 'in-training-year', trainingYear };
  const next = stages.find(({ start }) => start > day);
  if (next === undefined) return { kind: 'finished' };
  return next === stages[0] ? { kind: 'before' } : { kind: 'between', next };
}

/** The labels of a pathway's training years, with the plan's lengths: "MS1" to "PGY-6". */
export function trainingYearLabels(plan: Plan, pathway: Pathway): readonly string[] {
  // Any day would do: labels depend on lengths alone.
  const { medicalSchoolStart: _, graduation: __, ...undated } = plan;
  const sample = schedule({ ...undated, residencyStart: earliestPlanDate }, pathway);
  return sample?.trainingYears.map(({ label }) => label) ?? [];
}

/** The dates of a plan for someone who is in this training year today; null for an unknown label. */
export function planDatesForYear(
  label: string,
  today: CalendarDate,
  plan: Plan,
  pathway: Pathway,
): Pick<Plan, PlanDateField> | null {
  const { medicalSchoolStart: _, graduation: __, ...undated } = plan;
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

/** A stage with its dates; of a stage of no length, `end` is the day before `start`. */
interface PlacedStage {
  readonly stage: PathwayStage;
  readonly range: DateRange;
  readonly months: number;
}

/** School ends on graduation day; the other stages follow one another from the first day of residency. */
function placedStages(plan: Plan, pathway: Pathway, dates: PlanDates): readonly PlacedStage[] {
  let monthsIntoResidency = 0;
  return pathway.stages.map((stage) => {
    const months = stageMonths(plan, pathway, stage.id);
    if (stage.kind === 'medical-school') {
      return { stage, months, range: { start: dates.medicalSchoolStart, end: dates.graduation } };
    }
    const start = addMonths(dates.residencyStart, monthsIntoResidency);
    monthsIntoResidency += months;
    const end = addDays(addMonths(dates.residencyStart, monthsIntoResidency), -1);
    return { stage, months, range: { start, end } };
  });
}

/** Training years are numbered on through stages with labels of one kind. */
function datedStages(
  placed: readonly PlacedStage[],
  academicYearStart: MonthDay,
): readonly Stage[] {
  let last = { prefix: '', number: 0 };
  return placed
    .filter(({ months }) => months > 0)
    .map(({ stage, range, months }) => {
      const yearStarts =
        stage.kind === 'medical-school'
          ? medicalSchoolYearStarts(range.start, range.end, academicYearStart)
          : Array.from({ length: Math.ceil(months / 12) }, (_, index) =>
              addMonths(range.start, 12 * index),
            );
      const { prefix } = stage.yearLabel;
      const first = prefix === last.prefix ? last.number + 1 : stage.yearLabel.first;
      last = { prefix, number: first + yearStarts.length - 1 };
      return datedStage(stage, range, yearStarts, first);
    });
}

function datedStage(
  { id, kind, name, shortName, yearLabel }: PathwayStage,
  range: DateRange,
  yearStarts: readonly CalendarDate[],
  firstNumber: number,
): Stage {
  return {
    id,
    kind,
    name,
    shortName,
    ...range,
    trainingYears: yearStarts.map((start, index) => {
      const next = yearStarts[index + 1];
      return {
        label: `${yearLabel.prefix}${firstNumber + index}`,
        stageId: id,
        start,
        end: next === undefined ? range.end : addDays(next, -1),
      };
    }),
  };
}

/**
 * School years follow the academic year: the first runs from the first day of school to the academic-year
 * start nearest its anniversary, the last one ends on graduation day. Their number is the whole number of
 * years nearest the time between the two.
 */
function medicalSchoolYearStarts(
  start: CalendarDate,
  graduation: CalendarDate,
  academicYearStart: MonthDay,
): readonly CalendarDate[] {
  const count = Math.max(1, Math.round(monthsBetween(start, graduation) / 12));
  const secondStart = nearestDay(addMonths(start, 12), academicYearStart);
  const laterStarts = Array.from({ length: count - 1 }, (_, index) =>
    addMonths(secondStart, 12 * index),
  );
  return [start, ...laterStarts.filter((laterStart) => laterStart <= graduation)];
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return calendarDate(yearOf(date), monthOf(date), 1);
}

function anchorsOf(
  stages: readonly Stage[],
  { medicalSchoolStart, graduation, residencyStart }: PlanDates,
): Schedule['anchors'] {
  const diagnostic = stages.findLast(({ kind }) => kind === 'diagnostic');
  const interventional = stages.find(
    ({ kind }) => kind === 'interventional' || kind === 'fellowship',
  );
  const trainingEnd = stages.at(-1)?.end ?? residencyStart;
  return {
    'medical-school-start': medicalSchoolStart,
    graduation,
    'residency-start': residencyStart,
    'diagnostic-end': diagnostic?.end ?? residencyStart,
    'interventional-start': interventional?.start ?? trainingEnd,
    'training-end': trainingEnd,
  };
}

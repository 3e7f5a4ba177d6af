/**
 * Plan + pathway → stages, training years, seasons and anchors with real dates. Nothing here is stored: it is
 * worked out anew from the plan, so a changed plan moves every date that hangs on it.
 */
import type { CalendarDate, MonthDay } from './calendarDate.ts';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  monthOf,
  monthsBetween,
  onOrAfter,
  onOrBefore,
  yearOf,
} from './calendarDate.ts';
import type { Pathway, PathwayStage, StageKind } from './pathway.ts';
import type { Plan, PlanDateField, PlanDates } from './plan.ts';
import { academicYearStartOf, planDates, stageMonths } from './plan.ts';
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

  const academicYearStart = academicYearStartOf(plan, pathway);
  const stages: Stage[] = [];
  const stageStarts = new Map<string, CalendarDate>();
  let monthsIntoResidency = 0;
  let lastLabel: { prefix: string; number: number } | null = null;

  for (const stage of pathway.stages) {
    const isMedicalSchool = stage.kind === 'medical-school';
    const months = stageMonths(plan, pathway, stage.id);
    const start = isMedicalSchool
      ? dates.medicalSchoolStart
      : addMonths(dates.residencyStart, monthsIntoResidency);
    stageStarts.set(stage.id, start);
    if (months === 0) continue;
    const yearStarts = isMedicalSchool
      ? medicalSchoolYearStarts(start, dates.graduation, academicYearStart)
      : residencyYearStarts(dates.residencyStart, monthsIntoResidency, months);
    if (!isMedicalSchool) monthsIntoResidency += months;
    const end = isMedicalSchool
      ? dates.graduation
      : addDays(addMonths(dates.residencyStart, monthsIntoResidency), -1);
    const first: number =
      lastLabel?.prefix === stage.yearLabel.prefix ? lastLabel.number + 1 : stage.yearLabel.first;
    stages.push(datedStage(stage, { start, end }, yearStarts, first));
    lastLabel = { prefix: stage.yearLabel.prefix, number: first + yearStarts.length - 1 };
  }

  const trainingYears = stages.flatMap((stage) => stage.trainingYears);
  const years = new Map<string, DateRange>(trainingYears.map((year) => [year.label, year]));
  for (const season of pathway.seasons) {
    const stageStart = stageStarts.get(season.stage) ?? dates.residencyStart;
    const start = firstOfMonth(addMonths(stageStart, -season.monthsBefore));
    years.set(season.id, { start, end: addDays(addMonths(start, 12), -1) });
  }
  const cohortYear = years.get(pathway.cohortYear);
  return {
    pathwayId: pathway.id,
    stages,
    trainingYears,
    anchors: anchorsOf(stages, dates),
    years,
    cohort: cohortYear === undefined ? null : yearOf(cohortYear.start),
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
  const yearsLater = Math.round(monthsBetween(year.start, thisAcademicYear) / 12);
  return year.start < sample.anchors.graduation
    ? { graduation: addMonths(sample.anchors.graduation, 12 * yearsLater) }
    : { residencyStart: addMonths(thisAcademicYear, 12 * yearsLater) };
}

function datedStage(
  stage: PathwayStage,
  range: DateRange,
  yearStarts: readonly CalendarDate[],
  firstNumber: number,
): Stage {
  return {
    id: stage.id,
    kind: stage.kind,
    name: stage.name,
    shortName: stage.shortName,
    ...range,
    trainingYears: yearStarts.map((start, index) => {
      const next = yearStarts[index + 1];
      return {
        label: `${stage.yearLabel.prefix}${firstNumber + index}`,
        stageId: stage.id,
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
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? start : nearest(addMonths(start, 12 * index), academicYearStart),
  );
}

function residencyYearStarts(
  residencyStart: CalendarDate,
  monthsBefore: number,
  months: number,
): readonly CalendarDate[] {
  return Array.from({ length: Math.ceil(months / 12) }, (_, index) =>
    addMonths(residencyStart, monthsBefore + 12 * index),
  );
}

function nearest(date: CalendarDate, dayOfYear: MonthDay): CalendarDate {
  const before = onOrBefore(date, dayOfYear);
  const after = onOrAfter(date, dayOfYear);
  return daysBetween(before, date) <= daysBetween(date, after) ? before : after;
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

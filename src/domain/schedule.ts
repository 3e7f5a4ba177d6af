/**
 * Plan + pathway → stages, training years, seasons and anchors with real dates. Nothing here is stored: it is
 * worked out anew from the plan, so a changed plan moves every date that hangs on it.
 */
import type { DatedAdjustment } from './adjustment.ts';
import { isDated } from './adjustment.ts';
import type { Anchors } from './anchors.ts';
import { anchorsOf } from './anchors.ts';
import type { CalendarDate } from './calendarDate.ts';
import { addMonths, compareDates, yearOf } from './calendarDate.ts';
import { datedCourse } from './datedCourse.ts';
import type { DateRange } from './dateRange.ts';
import { hasDay } from './dateRange.ts';
import type { Move } from './moves.ts';
import { emptyMoves } from './moves.ts';
import { radiologyYears, seasons } from './namedYears.ts';
import type { Pathway } from './pathway.ts';
import type { Plan, PlanDates } from './plan.ts';
import { planDates } from './plan.ts';
import { schoolYears } from './schoolYears.ts';
import type { Stage, TrainingYear } from './stage.ts';
import { stagesOf } from './stage.ts';
import type { TimeOffCount } from './timeOff.ts';
import { trainingClock } from './trainingClock.ts';
import { pathwayChanges as changesOf, trainingCourse } from './trainingCourse.ts';

/** A change of pathway that took effect. */
export interface FollowedChange {
  readonly pathway: Pathway;
  /** The first day of the training year from which it is followed. */
  readonly start: CalendarDate;
}

export interface Schedule {
  /** The pathway in force at the end of training. */
  readonly pathwayId: string;
  /** In order of time; empty where the plan's own pathway is followed to the end. */
  readonly pathwayChanges: readonly FollowedChange[];
  /** In order; a stage of no length is left out. */
  readonly stages: readonly Stage[];
  readonly trainingYears: readonly TrainingYear[];
  readonly anchors: Anchors;
  /** Training years by label, radiology years as R1, R2 and so on, and seasons by id: what a timing rule may name. */
  readonly years: ReadonlyMap<string, DateRange>;
  /** What each adjustment moved, in the order in which it was met; one that goes on after school is met twice. */
  readonly moves: readonly Move[];
  /** Days off of each residency that has a rule for them. */
  readonly timeOff: readonly TimeOffCount[];
  /** The months and days of all that follows school are counted from here. */
  readonly countedFrom: CalendarDate;
  /** The calendar year in which the pathway's cohort year starts; null when there is no such year. */
  readonly cohort: number | null;
}

/** Where a day lies in a schedule. */
export type Position =
  | { readonly kind: 'before' }
  | { readonly kind: 'in-training-year'; readonly trainingYear: TrainingYear }
  /** What begins next: a stage, or a training year of one that was left in between, as for research. */
  | { readonly kind: 'between'; readonly next: Pick<Stage, 'name' | 'shortName'> }
  | { readonly kind: 'finished' };

/**
 * The schedule, or null while the plan names no date. The plan is taken to have no `planProblems`; of its
 * adjustments those that name a year, stage or pathway which is not there move nothing.
 */
export function schedule(plan: Plan, pathway: Pathway): Schedule | null {
  const dates = planDates(plan, pathway);
  return dates === null ? null : datedTraining(plan, pathway, dates);
}

/**
 * Where `day` lies. Between graduation and the first day of residency no training year is running, nor in time that
 * was added between two years.
 */
export function positionOn(day: CalendarDate, { stages, trainingYears }: Schedule): Position {
  const trainingYear = trainingYears.find((year) => hasDay(year, day));
  if (trainingYear !== undefined) return { kind: 'in-training-year', trainingYear };
  const year = trainingYears.find(({ start }) => start > day);
  if (year === undefined) return { kind: 'finished' };
  if (year === trainingYears[0]) return { kind: 'before' };
  const stage = stages.find(({ start }) => start === year.start);
  return { kind: 'between', next: stage ?? { name: year.label, shortName: year.label } };
}

/** The pathway that is followed on `day`, where `own` is the one of the plan. */
export function pathwayOn(
  day: CalendarDate,
  own: Pathway,
  { pathwayChanges }: Pick<Schedule, 'pathwayChanges'>,
): Pathway {
  return pathwayChanges.findLast(({ start }) => start <= day)?.pathway ?? own;
}

/** The pathway in which training ends: requirements and the milestones ahead are those of it. */
export function finalPathway(
  own: Pathway,
  { pathwayChanges }: Pick<Schedule, 'pathwayChanges'>,
): Pathway {
  return pathwayChanges.at(-1)?.pathway ?? own;
}

/** Those by whose stages training after school goes, in order. */
export function pathwaysOfTraining(own: Pathway, dates: Schedule): readonly Pathway[] {
  const years = dates.trainingYears.filter(({ start }) => start >= dates.countedFrom);
  return [...new Set(years.map(({ start }) => pathwayOn(start, own, dates)))];
}

function datedTraining(plan: Plan, pathway: Pathway, dates: PlanDates): Schedule {
  const moves = emptyMoves();
  const clock = trainingClock(datedInOrder(plan, dates.medicalSchoolStart), moves);
  const inSchool = schoolYears(plan, pathway, dates, clock, moves);
  const graduation = inSchool.at(-1)?.year.end ?? dates.graduation;

  const countedFrom = firstStartAfter(graduation, dates.residencyStart);
  const changes = changesOf(plan);
  const chosenInSchool = inSchool.flatMap(({ year: { label, start } }): FollowedChange[] => {
    const chosen = changes.get(label);
    return chosen === undefined ? [] : [{ pathway: chosen, start }];
  });
  const course = trainingCourse(plan, pathway, chosenInSchool.at(-1)?.pathway ?? pathway);
  // What school and training add is summed apart.
  const { years: afterSchool, timeOff } = datedCourse(
    course,
    countedFrom,
    clock.leftFrom(countedFrom),
    moves,
    plan.timeOff,
  );

  const stages = stagesOf([
    ...inSchool,
    ...afterSchool.map((one) => ({ ...one, months: one.repeats === null ? one.months : 0 })),
  ]);
  const trainingYears = [...inSchool, ...afterSchool].map(({ year }) => year);
  const pathwayChanges = changesAmong(pathway, [
    ...chosenInSchool,
    ...afterSchool.map(({ pathway: followed, year: { start } }) => ({ pathway: followed, start })),
  ]);
  const inForce = finalPathway(pathway, { pathwayChanges });
  const residencyStart = afterSchool[0]?.year.start ?? countedFrom;
  const startOf = (stageId: string): CalendarDate =>
    stages.findLast(({ id }) => id === stageId)?.start ?? residencyStart;
  const cohortStart = stages.find(({ id }) => id === inForce.cohortStage)?.start;
  return {
    pathwayId: inForce.id,
    pathwayChanges,
    stages,
    trainingYears,
    moves: moves.list,
    timeOff,
    countedFrom,
    anchors: anchorsOf(stages, {
      medicalSchoolStart: trainingYears[0]?.start ?? dates.medicalSchoolStart,
      graduation,
      residencyStart,
    }),
    years: new Map([
      ...radiologyYears(afterSchool),
      ...trainingYears.map((year) => [year.label, year] as const),
      ...seasons(inForce, startOf),
    ]),
    cohort: cohortStart === undefined ? null : yearOf(cohortStart),
  };
}

/** Of what is followed from one day after another on, what is another pathway than before. */
function changesAmong(
  own: Pathway,
  followed: readonly FollowedChange[],
): readonly FollowedChange[] {
  return followed.filter(({ pathway }, index) => pathway !== (followed[index - 1]?.pathway ?? own));
}

/** In the order in which they are met, whatever the order of entry. What lies before the start moves nothing. */
function datedInOrder({ adjustments = [] }: Plan, from: CalendarDate): readonly DatedAdjustment[] {
  return adjustments
    .filter(isDated)
    .filter(({ start }) => start >= from)
    .toSorted((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1));
}

/** Residency starts on its day of the year: where graduation has moved past it, whole years later. */
function firstStartAfter(graduation: CalendarDate, residencyStart: CalendarDate): CalendarDate {
  const years = Math.max(0, yearOf(graduation) - yearOf(residencyStart));
  const sameYear = addMonths(residencyStart, 12 * years);
  return sameYear >= graduation ? sameYear : addMonths(residencyStart, 12 * (years + 1));
}

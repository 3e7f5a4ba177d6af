/**
 * Plan + pathway → stages, training years, seasons and anchors with real dates. Nothing here is stored: it is
 * worked out anew from the plan, so a changed plan moves every date that hangs on it.
 */
import type { Adjustment, DatedAdjustment } from './adjustment.ts';
import { isDated } from './adjustment.ts';
import type { CalendarDate, MonthDay } from './calendarDate.ts';
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  monthOf,
  monthsBetween,
  nearestDay,
  onOrBefore,
  yearOf,
} from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn } from './dateRange.ts';
import type { Pathway, PathwayStage, Season, StageKind, TimeOffRule } from './pathway.ts';
import type { Plan, PlanDates } from './plan.ts';
import { academicYearStartOf, planDates } from './plan.ts';
import type { CountedLeave, TimeOffCount } from './timeOff.ts';
import { leavesAfter, leavesUntil, timeOffCount } from './timeOff.ts';
import type { AnchorId } from './timing.ts';
import type { AddedLength, Ahead, TrainingClock } from './trainingClock.ts';
import { trainingClock } from './trainingClock.ts';
import type { CourseYear } from './trainingCourse.ts';
import { trainingCourse } from './trainingCourse.ts';

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
  /** Months of training in it, without what adjustments add; 0 for medical school, which goes by its dates. */
  readonly months: number;
  readonly trainingYears: readonly TrainingYear[];
}

/** What an adjustment added: zero months and days where an allowance takes it. */
export interface Move extends AddedLength {
  readonly adjustment: Adjustment;
  /** The stage in which it was met; null before the first. */
  readonly stageId: string | null;
}

export interface Schedule {
  /** The pathway in force at the end of training. */
  readonly pathwayId: string;
  /** In order; a stage of no length is left out. */
  readonly stages: readonly Stage[];
  readonly trainingYears: readonly TrainingYear[];
  readonly anchors: Readonly<Record<AnchorId, CalendarDate>>;
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
  const trainingYear = trainingYears.find(({ start, end }) => start <= day && day <= end);
  if (trainingYear !== undefined) return { kind: 'in-training-year', trainingYear };
  const year = trainingYears.find(({ start }) => start > day);
  if (year === undefined) return { kind: 'finished' };
  if (year === trainingYears[0]) return { kind: 'before' };
  const stage = stages.find(({ start }) => start === year.start);
  return { kind: 'between', next: stage ?? { name: year.label, shortName: year.label } };
}

function datedTraining(plan: Plan, pathway: Pathway, dates: PlanDates): Schedule {
  const moves: Move[] = [];
  const timeOff: TimeOffCount[] = [];
  /** What of each leave no residency has counted yet. */
  let leaves: CountedLeave[] = [];
  let stageId: string | null = null;
  let countsDaysOff = false;

  function met(adjustment: DatedAdjustment): AddedLength {
    const isCounted =
      adjustment.kind === 'leave' && adjustment.extension === undefined && countsDaysOff;
    if (isCounted) leaves.push(adjustment);
    const length = isCounted ? { months: 0, days: 0 } : lengthOf(adjustment);
    moves.push({ adjustment, stageId, ...length });
    return length;
  }

  function setDays(id: string, days: number): void {
    const index = moves.findLastIndex(({ adjustment }) => adjustment.id === id);
    const move = moves[index];
    if (move !== undefined) moves[index] = { ...move, days };
  }

  const ahead: Ahead = {
    adjustments: datedInOrder(plan, dates.medicalSchoolStart),
    partTime: [],
  };
  const newClock = (): TrainingClock =>
    trainingClock(ahead, { met, lengthened: ({ id }, days) => setDays(id, days) });
  const years: TrainingYear[] = [];
  const school = pathway.stages.find(({ kind }) => kind === 'medical-school');
  if (school !== undefined) {
    stageId = school.id;
    years.push(...schoolYears(plan, pathway, school, dates, newClock(), moves));
  }
  const graduation = years.at(-1)?.end ?? dates.graduation;

  const countedFrom = firstStartAfter(graduation, dates.residencyStart);
  // What school and training add is summed apart, so part time that goes on is met again.
  for (const { stretch } of ahead.partTime.splice(0)) {
    if (stretch.end >= countedFrom) ahead.adjustments.unshift({ ...stretch, start: countedFrom });
  }
  const clock = newClock();
  const course = trainingCourse(plan, pathway);

  /** Leave that ran on past its residency, to where no allowance takes the rest of it. */
  function extendByWhatIsLeft(): void {
    for (const { id, ...rest } of leaves.splice(0)) {
      const days = daysIn(rest);
      clock.add({ months: 0, days });
      setDays(id, days);
    }
  }

  let monthsIn = 0;

  /** Counts the days off of a residency, those in its extension too; gives its last day then. */
  function settle(
    residency: Pick<TimeOffCount, 'start' | 'end' | 'months'>,
    rule: TimeOffRule,
  ): CalendarDate {
    const countUntil = (day: CalendarDate): TimeOffCount =>
      timeOffCount(residency, leavesUntil(day, leaves), rule, plan.timeOff);
    let { end } = residency;
    let extended = 0;
    let count = countUntil(end);
    while (count.extensionDays > extended) {
      clock.add({ months: 0, days: count.extensionDays - extended });
      extended = count.extensionDays;
      end = clock.closes(countedFrom, monthsIn);
      count = countUntil(end);
    }
    timeOff.push(count);
    leaves = leavesAfter(end, leaves);
    return end;
  }

  let residency: { readonly start: CalendarDate; readonly monthsIn: number } | null = null;
  for (const { label, stage, months, repeats, endsResidency, pathway: inForce } of course) {
    stageId = stage.id;
    const { timeOff: rule } = inForce;
    countsDaysOff = rule?.residencies.some((stageIds) => stageIds.includes(stage.id)) === true;
    const start = clock.opens(countedFrom, monthsIn);
    if (countsDaysOff) residency ??= { start, monthsIn };
    else extendByWhatIsLeft();
    monthsIn += months;
    if (repeats !== null) moves.push({ adjustment: repeats, stageId, months, days: 0 });
    let end = clock.closes(countedFrom, monthsIn);
    if (endsResidency && rule !== undefined && residency !== null) {
      const ofResidency = monthsIn - residency.monthsIn;
      end = settle({ start: residency.start, end, months: ofResidency }, rule);
      residency = null;
    }
    years.push({ label, stageId: stage.id, start, end });
  }

  const stages = stagesOf(years, pathway, course);
  const startOf = (id: string): CalendarDate | undefined =>
    stages.findLast((stage) => stage.id === id)?.start;
  const residencyStart = years.find(({ stageId: id }) => id !== school?.id)?.start ?? countedFrom;
  const inForce = course.at(-1)?.pathway ?? pathway;
  const cohortStart = stages.find(({ id }) => id === inForce.cohortStage)?.start;
  return {
    pathwayId: inForce.id,
    stages,
    trainingYears: years,
    moves,
    timeOff,
    countedFrom,
    anchors: anchorsOf(stages, {
      medicalSchoolStart: years[0]?.start ?? dates.medicalSchoolStart,
      graduation,
      residencyStart,
    }),
    years: new Map<string, DateRange>([
      ...radiologyYears(course, years),
      ...years.map((year) => [year.label, year] as const),
      ...inForce.seasons.map((season) => {
        const start = seasonStart(season, startOf(season.stage) ?? residencyStart, inForce);
        return [season.id, { start, end: addDays(addMonths(start, 12), -1) }] as const;
      }),
    ]),
    cohort: cohortStart === undefined ? null : yearOf(cohortStart),
  };
}

/**
 * Years are counted from the first one after the internship, as the ABR counts them: R1 is PGY-2 where the
 * internship is one year long. A year that comes again keeps its number.
 */
function radiologyYears(
  course: readonly CourseYear[],
  years: readonly TrainingYear[],
): readonly (readonly [string, DateRange])[] {
  const labels = new Set(
    course
      .filter(({ stage, repeats }) => stage.kind !== 'internship' && repeats === null)
      .map(({ label }) => label),
  );
  return years
    .filter(({ label }) => labels.has(label))
    .map((year, index) => [`R${index + 1}`, year] as const);
}

/** Months by which a stage may begin ahead of the academic year and still be applied for with that year. */
const earlyStart = 2;

function seasonStart(
  { monthsBefore }: Season,
  stageStart: CalendarDate,
  { academicYearStart }: Pathway,
): CalendarDate {
  const usual = addMonths(calendarDate(2000, academicYearStart.month, 1), -monthsBefore);
  const latest = addMonths(stageStart, earlyStart - monthsBefore);
  return onOrBefore(latest, { month: monthOf(usual), day: 1 });
}

/** In the order in which they are met, whatever the order of entry. What lies before the start moves nothing. */
function datedInOrder({ adjustments = [] }: Plan, from: CalendarDate): DatedAdjustment[] {
  return adjustments
    .filter(isDated)
    .filter(({ start }) => start >= from)
    .toSorted((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1));
}

/** What an adjustment adds at once where no allowance takes it; part time adds day by day. */
function lengthOf(adjustment: DatedAdjustment): AddedLength {
  switch (adjustment.kind) {
    case 'leave':
      return { months: 0, days: adjustment.extension ?? daysIn(adjustment) };
    case 'part-time':
      return { months: 0, days: 0 };
    default:
      return { months: adjustment.months, days: 0 };
  }
}

/**
 * School years follow the academic year: the first runs from the first day of school to the academic-year
 * start nearest its anniversary, the last one ends on graduation day. Their number is the whole number of
 * years nearest the time between the two.
 */
function schoolYears(
  plan: Plan,
  pathway: Pathway,
  { id: stageId, yearLabel: { prefix, first } }: PathwayStage,
  dates: PlanDates,
  clock: TrainingClock,
  moves: Move[],
): readonly TrainingYear[] {
  const starts = schoolYearStarts(
    dates.medicalSchoolStart,
    dates.graduation,
    pathway.schoolYearStart ?? academicYearStartOf(plan, pathway),
  );
  return starts.flatMap((from, index) => {
    const label = `${prefix}${first + index}`;
    const until = starts[index + 1] ?? addDays(dates.graduation, 1);
    const start = clock.opens(from, 0);
    const year = { label, stageId, start, end: clock.closes(until, 0) };
    const repeat = plan.adjustments?.find(
      (one) => one.kind === 'repeated-year' && one.year === label,
    );
    if (repeat === undefined) return [year];
    const startAgain = clock.opens(until, 0);
    clock.add({ months: 12, days: 0 });
    moves.push({ adjustment: repeat, stageId, months: 12, days: 0 });
    const again = {
      label: `${label} again`,
      stageId,
      start: startAgain,
      end: clock.closes(until, 0),
    };
    return [year, again];
  });
}

function schoolYearStarts(
  start: CalendarDate,
  graduation: CalendarDate,
  schoolYearStart: MonthDay,
): readonly CalendarDate[] {
  const count = Math.max(1, Math.round(monthsBetween(start, graduation) / 12));
  const secondStart = nearestDay(addMonths(start, 12), schoolYearStart);
  const laterStarts = Array.from({ length: count - 1 }, (_, index) =>
    addMonths(secondStart, 12 * index),
  );
  return [start, ...laterStarts.filter((laterStart) => laterStart <= graduation)];
}

/** Residency starts on its day of the year: where graduation has moved past it, whole years later. */
function firstStartAfter(graduation: CalendarDate, residencyStart: CalendarDate): CalendarDate {
  const years = Math.max(0, yearOf(graduation) - yearOf(residencyStart));
  const sameYear = addMonths(residencyStart, 12 * years);
  return sameYear >= graduation ? sameYear : addMonths(residencyStart, 12 * (years + 1));
}

/** Training years of one stage in a row make the stage; one that a changed pathway comes back to is two. */
function stagesOf(
  years: readonly TrainingYear[],
  pathway: Pathway,
  course: readonly CourseYear[],
): readonly Stage[] {
  const described = new Map(
    [...pathway.stages, ...course.map(({ stage }) => stage)].map((stage) => [stage.id, stage]),
  );
  const courseYears = new Map(course.map((year) => [year.label, year]));
  const stages: Stage[] = [];
  for (const year of years) {
    const stage = described.get(year.stageId);
    if (stage === undefined) continue;
    const courseYear = courseYears.get(year.label);
    const months = courseYear === undefined || courseYear.repeats !== null ? 0 : courseYear.months;
    const last = stages.at(-1);
    if (last?.id === stage.id) {
      stages[stages.length - 1] = {
        ...last,
        end: year.end,
        months: last.months + months,
        trainingYears: [...last.trainingYears, year],
      };
    } else {
      const { id, kind, name, shortName } = stage;
      const { start, end } = year;
      stages.push({ id, kind, name, shortName, start, end, months, trainingYears: [year] });
    }
  }
  return stages;
}

function anchorsOf(
  stages: readonly Stage[],
  { medicalSchoolStart, graduation, residencyStart }: PlanDates,
): Schedule['anchors'] {
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

/** What fills blocks: rotations, their types, and how much of each there is. */
import type { Absence } from './absence.ts';
import { blocksOf, coveredBlocks, defaultBlockScheme, weeksPerBlock } from './blocks.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, openStretches } from './dateRange.ts';
import type { Block } from './blocks.ts';
import type { CalendarDate } from './calendarDate.ts';
import type { StageKind } from './pathway.ts';
import type { BlockScheme, RotationCategory, RotationStatus, TallyId } from './rotationKinds.ts';
import type { Schedule } from './schedule.ts';
import type { TrainingYear } from './stage.ts';
import { workdaysBetween } from './timeOff.ts';

export const rotationLeaveKinds = [
  'vacation',
  'parental',
  'medical',
  'caregiver',
  'personal',
  'interview',
] as const;

export type RotationLeaveKind = (typeof rotationLeaveKinds)[number];

export interface RotationType {
  /** Stable forever: rotations are stored under it. */
  readonly id: string;
  readonly name: string;
  /** At most about 14 characters, for a block. */
  readonly shortName: string;
  readonly category: RotationCategory;
  readonly countsToward: readonly TallyId[];
  /** Kinds of stage that it belongs in; any where empty. */
  readonly stages: readonly StageKind[];
  /** Labels of the training years in which published schedules have it. */
  readonly usualYears: readonly string[];
  /** Months (1 to 12, both included, `from` not after `to`) in which it begins, where it is of use only then. */
  readonly usualMonths?: { readonly from: number; readonly to: number };
  /** One subspecialty for the ceiling on months in any of them; none where absent. */
  readonly section?: string;
  /** Too busy, or too far away, for interviews beside it. */
  readonly isHeavy?: true;
  /** A rotation that counts toward this comes first. */
  readonly after?: TallyId;
  /** What kind of leave it is; absent for training. */
  readonly leave?: RotationLeaveKind;
  /** The catalog milestone that is done when the rotation is. */
  readonly completes?: string;
  /** Catalog milestones that the rotation helps with. */
  readonly serves?: readonly string[];
}

/** A type of the person's own. */
export type CustomRotationType = Pick<
  RotationType,
  'id' | 'name' | 'shortName' | 'category' | 'countsToward' | 'leave'
>;

/** One stretch of a training year, as the record has it. Both days are included. */
export interface Rotation extends DateRange {
  readonly id: string;
  /** The label of a training year: "MS4", "PGY-3". */
  readonly trainingYear: string;
  /** The id of a rotation type. */
  readonly type: string;
  readonly site?: string;
  readonly away?: boolean;
  readonly preceptor?: string;
  readonly notes?: string;
  readonly status: RotationStatus;
  /** Workdays of leave inside it, 0 to 366. */
  readonly leaveDays?: number;
}

export type RotationTypes = ReadonlyMap<string, RotationType>;

/** The scheme of each training year, by label, where the person chose one. */
export type BlockSchemes = Readonly<Record<string, BlockScheme>>;

/** A training year as the planner has it. */
export interface RotationYear extends TrainingYear {
  readonly stageKind: StageKind;
  readonly scheme: BlockScheme;
  readonly blocks: readonly Block[];
}

/** The same time in several units. A block is four weeks or a calendar month, whichever the program has. */
export interface RotationAmount {
  /** Calendar days. */
  readonly days: number;
  readonly blocks: number;
  readonly weeks: number;
  readonly months: number;
}

const workdaysPerWeek = 5;
const monthsPerWeek = 12 / 52;

/** Types by id: the catalog's and the person's own, which belong in any stage. A catalog id is never taken. */
export function rotationTypesById(
  catalog: readonly RotationType[],
  custom: readonly CustomRotationType[] = [],
): RotationTypes {
  return new Map<string, RotationType>([
    ...custom.map((type) => [type.id, { ...type, stages: [], usualYears: [] }] as const),
    ...catalog.map((type) => [type.id, type] as const),
  ]);
}

/** The training years of a schedule with their blocks. */
export function rotationYears(
  { stages }: Pick<Schedule, 'stages'>,
  schemes: BlockSchemes = {},
): readonly RotationYear[] {
  return stages.flatMap(({ kind, trainingYears }) =>
    trainingYears.map((year) => {
      const scheme = schemes[year.label] ?? defaultBlockScheme;
      return { ...year, stageKind: kind, scheme, blocks: blocksOf(year, scheme) };
    }),
  );
}

/**
 * How much a rotation is, without its days in absences and the leave inside it; with `leave` `'counted'`, with leave
 * for which training does not stop. A whole block is one block even where the year's last has a day or two more, and a
 * half exactly half of one.
 */
export function rotationAmount(
  { leaveDays = 0, ...rotation }: Pick<Rotation, 'start' | 'end' | 'leaveDays'>,
  year: Pick<RotationYear, 'scheme' | 'blocks'> | undefined,
  leave: 'taken-off' | 'counted' = 'taken-off',
  absences: readonly Absence[] = [],
): RotationAmount {
  const isCounted = leave === 'counted';
  const present = openStretches(
    rotation,
    absences.filter(({ isInTraining = false }) => !(isInTraining && isCounted)),
  );
  // The leave of the plan and the leave that is noted in the rotation are the same.
  const absentWorkdays = workdaysIn(rotation) - sum(present.map(workdaysIn));
  const leaveWeeks = isCounted ? 0 : Math.max(leaveDays - absentWorkdays, 0) / workdaysPerWeek;
  const perBlock = weeksPerBlock[year?.scheme ?? defaultBlockScheme];
  const covered = present.flatMap((stretch) => coveredBlocks(stretch, year?.blocks ?? []));
  const shares = sum(covered.map(({ share }) => share));
  const days = sum(present.map(daysIn));
  const daysOutside = days - sum(covered.map((one) => one.days));
  const weeks = Math.max(shares * perBlock + daysOutside / 7 - leaveWeeks, 0);
  return {
    days: Math.max(days - leaveWeeks * 7, 0),
    blocks: year?.scheme === 'month' ? weeks / perBlock : weeks / 4,
    weeks,
    months: weeks * monthsPerWeek,
  };
}

function workdaysIn({ start, end }: DateRange): number {
  return workdaysBetween(start, end);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** True when the last day has passed and the person has not said that it is done. */
export function isOver(rotation: Pick<Rotation, 'end' | 'status'>, today: CalendarDate): boolean {
  return rotation.status !== 'done' && rotation.end < today;
}

/** Catalog milestones that a rotation of this type completes or serves. */
export function milestonesServedBy({ completes, serves = [] }: RotationType): readonly string[] {
  return completes === undefined ? serves : [completes, ...serves];
}

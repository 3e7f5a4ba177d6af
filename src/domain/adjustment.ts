/** What moves a schedule. Each kind moves it by one stated rule; see `schedule` for how they add up. */
import type { CalendarDate } from './calendarDate.ts';
import type { Pathway } from './pathway.ts';

/** Time added whole, in months: a research year, another degree, a gap or a delayed start. */
export const addedTimeKinds = ['research', 'degree', 'gap'] as const;

export type AddedTimeKind = (typeof addedTimeKinds)[number];

export const leaveReasons = ['parental', 'medical', 'caregiver', 'personal'] as const;

export type LeaveReason = (typeof leaveReasons)[number];

/** The most of each figure, as it may be entered and stored: months of added time and of credited time. */
export const mostAddedMonths = 96;
export const mostCreditMonths = 60;

/** Of part time. */
export const leastPercent = 10;
export const mostPercent = 95;

/** Days by which a program extends training for one leave. */
export const mostExtensionDays = 1000;

/** Workdays an academic year: no program gives more than this. */
export const mostDaysOff = 120;

/** Training stops on `start` and goes on `months` (1 to 96) later; all that follows moves with it. */
export interface AddedTime {
  readonly kind: AddedTimeKind;
  readonly start: CalendarDate;
  readonly months: number;
  /** The person's own words: "PhD", "MPH". */
  readonly name?: string;
}

/**
 * Days away, both ends included. Inside a residency with an allowance they are counted against it, and only
 * what is too many extends training; elsewhere training goes on so many days later.
 */
export interface Leave {
  readonly kind: 'leave';
  readonly reason: LeaveReason;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Days (0 to 1,000) by which the person's own program extends training for it, whatever the rule says. */
  readonly extension?: number;
  /** What leave in rotations adds, not entered by the person. */
  readonly isOfRotations?: true;
}

/** Of each day of the stretch, `percent` (10 to 95) counts; the rest is added. Both ends are included. */
export interface PartTime {
  readonly kind: 'part-time';
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly percent: number;
}

/** The training year of this label is done twice: twelve months are added after it. */
export interface RepeatedYear {
  readonly kind: 'repeated-year';
  readonly year: string;
}

/** So many months (1 to 60) of a stage after medical school need not be done: earlier training, or an early finish. */
export interface Credit {
  readonly kind: 'credit';
  readonly stageId: string;
  readonly months: number;
}

/**
 * From the first day of the training year of this label, the stages of another pathway. Months done in a kind
 * of stage count toward the same kind of stage there. A change made in a year of school holds from the first day after
 * school on.
 */
export interface PathwayChange {
  readonly kind: 'pathway-change';
  readonly year: string;
  readonly pathway: Pathway;
}

export type AdjustmentFacts = AddedTime | Leave | PartTime | RepeatedYear | Credit | PathwayChange;

export type AdjustmentKind = AdjustmentFacts['kind'];

export type Adjustment = AdjustmentFacts & { readonly id: string };

/** The person's own program's figures for days off, in workdays (0 to 120) an academic year. */
export interface TimeOff {
  /** Instead of the rule's figure. */
  readonly allowance?: number;
  /** Vacation that is taken every year; none is counted where it is absent. */
  readonly vacation?: number;
}

/** The adjustments that begin on a day. The others hang on a stage or a training year. */
export type DatedAdjustment = Extract<Adjustment, { readonly start: CalendarDate }>;

export function isDated(adjustment: Adjustment): adjustment is DatedAdjustment {
  return 'start' in adjustment;
}

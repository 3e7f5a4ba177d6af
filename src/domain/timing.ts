import type { Weekday } from './calendarDate.ts';

/** Points of a schedule that timing rules count from. */
export type AnchorId =
  | 'medical-school-start'
  | 'graduation'
  | 'residency-start'
  | 'diagnostic-start'
  | 'diagnostic-end'
  | 'interventional-start'
  | 'training-end';

/**
 * When a milestone should be done, as a rule. A `year` is the label of a training year ("MS3", "PGY-4"), a
 * year of radiology ("R3") or the id of a season; a month (1 to 12) is the one that falls inside that year.
 */
export type Timing =
  | { readonly rule: 'anytime' }
  /** Zero months is that very day; any other offset is meant as a month. */
  | { readonly rule: 'months-from'; readonly anchor: AnchorId; readonly months: number }
  /** So many months after the first day of a stage, or before it when negative; zero is that very day. */
  | { readonly rule: 'months-into'; readonly stage: string; readonly months: number }
  /** The same from its last day, or before it when negative, so that it moves with the stage's length. */
  | { readonly rule: 'months-from-end'; readonly stage: string; readonly months: number }
  /** With `day` a day, without it the month. */
  | {
      readonly rule: 'month-of';
      readonly year: string;
      readonly month: number;
      readonly day?: number;
    }
  /** The nth (1 to 4) weekday of that month. */
  | {
      readonly rule: 'weekday-of';
      readonly year: string;
      readonly month: number;
      readonly weekday: Weekday;
      readonly nth: number;
    }
  | { readonly rule: 'days-before'; readonly milestone: string; readonly days: number }
  /** The month so many months before the one in which another milestone is due. */
  | { readonly rule: 'months-before'; readonly milestone: string; readonly months: number }
  /** The first such month (1 to 12) after another milestone. */
  | { readonly rule: 'month-after'; readonly milestone: string; readonly month: number }
  /**
   * The first of these months (1 to 12), or that day of it, that is the month of another rule's date or comes after
   * it. Of several dates the latest counts; a rule that gives none is passed over.
   */
  | {
      readonly rule: 'first-of-months';
      readonly months: readonly number[];
      readonly day?: number;
      readonly from: readonly Timing[];
    }
  /** That month (or day) of the nth calendar year after the one in which the anchor falls. */
  | {
      readonly rule: 'calendar-years-after';
      readonly anchor: AnchorId;
      readonly years: number;
      readonly month: number;
      readonly day?: number;
    };

/** Replaces a milestone's timing for those whose cohort year starts within a range of years. */
export interface CohortTiming {
  /** First and last year in which the cohort year starts, both included; open where absent. */
  readonly from?: number;
  readonly to?: number;
  /** Only these pathways; all where absent. */
  readonly pathways?: readonly string[];
  /** Only those who reach this point of their schedule in that calendar year or before; all where absent. */
  readonly reaching?: { readonly anchor: AnchorId; readonly byYear: number };
  /** null: no date and no requirement. */
  readonly timing: Timing | null;
  /** With no timing: no source decides whether or when it applies. Otherwise it does not apply. */
  readonly isUndecided?: true;
  readonly note?: string;
}

import type { MonthDay } from './calendarDate.ts';
import type { Provenance } from './provenance.ts';

/** What a stage is, for its color and for the anchors that are counted from it. */
export type StageKind =
  | 'medical-school'
  | 'internship'
  | 'diagnostic'
  | 'interventional'
  | 'fellowship';

/** One stretch of training, as a pathway describes it: lengths, no dates. */
export interface PathwayStage {
  /** Unique within the pathway, stable forever: the person's own length is stored under it. */
  readonly id: string;
  readonly kind: StageKind;
  readonly name: string;
  /** At most about 14 characters, for a phone. */
  readonly shortName: string;
  /** Usual length in months. */
  readonly months: number;
  /** Shortest and longest length in months that the person may set. */
  readonly adjustable: { readonly minimum: number; readonly maximum: number };
  /** `{ prefix: 'PGY-', first: 2 }` names the training years PGY-2, PGY-3 and so on. */
  readonly yearLabel: { readonly prefix: string; readonly first: number };
}

/**
 * A stretch of twelve months in which applications for a later stage run, named so that a timing rule can
 * refer to it: it moves with the stage it leads to, also when there is a gap before that stage.
 */
export interface Season {
  readonly id: string;
  /** The stage that the applications are for. */
  readonly stage: string;
  /**
   * The season begins so many months before the academic year in which the stage begins: who begins between two of
   * the pathway's academic years applies with those of the earlier one.
   */
  readonly monthsBefore: number;
}

/** Days off that a residency allows before it is extended, as one body's rule says. */
export interface TimeOffRule {
  /** The body, to be followed by "’s rule": "The ABR". */
  readonly setBy: string;
  /** Monday to Friday, holidays not taken out; an average over each residency. */
  readonly workdaysPerYear: number;
  /** Ids of the stages that make up each residency. */
  readonly residencies: readonly (readonly string[])[];
}

/** A named way of training. All of it is data: no rule in code knows a pathway. */
export interface Pathway {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  /** At most about 20 characters. */
  readonly shortName: string;
  /**
   * In order. The first is medical school; the others follow one another without a gap. One whose usual length
   * is 0 months is for those who add it.
   */
  readonly stages: readonly PathwayStage[];
  readonly seasons: readonly Season[];
  /** When a training year begins, unless the person's program differs. */
  readonly academicYearStart: MonthDay;
  /** What follows medical school, inside a sentence: "residency", "foundation training". */
  readonly training: string;
  readonly medicalSchoolStart: MonthDay;
  /** When later years of medical school begin, where it is not when training years do. */
  readonly schoolYearStart?: MonthDay;
  readonly graduation: MonthDay;
  /** The stage whose first year names the person's exam cohort, where exam rules go by cohorts. */
  readonly cohortStage: string;
  /** Days off that do not extend training; where there is no such rule, every leave does. */
  readonly timeOff?: TimeOffRule;
}

/** The texts of a pathway, loaded with the page that shows them. */
export interface PathwayDetails extends Provenance {
  /** One sentence, with the length after medical school. */
  readonly summary: string;
  /** What in its lengths and starts is less sure than the rest, or how it may differ; in whole sentences. */
  readonly caution?: string;
}

import type { Confidence, Provenance } from './provenance.ts';
import type { StepId } from './step.ts';
import type { AnchorId, CohortTiming, Timing } from './timing.ts';

/** How a training line marks one of the few milestones that it has room for. */
export interface Landmark {
  readonly name: string;
  /** For a phone, at most about 8 characters. */
  readonly shortName: string;
}

/** What a checklist needs to know of a catalog milestone. Its longer texts are in `MilestoneDetails`. */
export interface CatalogMilestone {
  /** Stable forever: a person's tick is stored under it. */
  readonly id: string;
  readonly step: StepId;
  readonly title: string;
  /** Ids of the pathways that it belongs to. */
  readonly pathways: readonly string[];
  readonly timing: Timing;
  readonly cohorts?: readonly CohortTiming[];
  /** Goes on for so many months after that of its date: from then on the last of these is its date. */
  readonly goesOnFor?: number;
  /** The start of a stage: once the plan has its day behind, the plan says that it came, and nobody is late for it. */
  readonly isStart?: true;
  /** Comes round again after so many months. */
  readonly everyMonths?: number;
  /** It comes round no more after this point of the schedule. */
  readonly until?: AnchorId;
  /** True when the pathway or the certificate cannot be finished or kept without it. */
  readonly required: boolean;
  /** Only of those who meet the condition in its details. */
  readonly conditional?: true;
  /** Its date is worked out by rule and may be announced otherwise by the authority that sets it. */
  readonly expected?: boolean;
  /** Of several, the earlier in the catalog is the more important one. */
  readonly landmark?: Landmark;
  /** An exam on the way to the certificate: its date stands in the ledger of remaining training. */
  readonly isExam?: true;
  /** A match or another competition for a place, which the person may fail to get. */
  readonly isMatch?: true;
  readonly confidence: Confidence;
}

/** The longer texts of a catalog milestone, loaded with the page that shows them. */
export interface MilestoneDetails extends Provenance {
  readonly why: string;
  /** What the timing says in words, for "From plan": "Third Friday of March before residency". */
  readonly timingText: string;
  /** Ids of milestones that have to come first. */
  readonly after?: readonly string[];
  /** When it is conditional: the condition, to follow "Applies when". */
  readonly appliesWhen?: string;
}

import type { CatalogMilestone, MilestoneDetails } from './catalogMilestone.ts';
import type { Pathway, PathwayDetails } from './pathway.ts';
import type { Provenance } from './provenance.ts';

/** Until when one may sit the board exams after training. */
export interface BoardEligibilityRule extends Provenance {
  /** Until December 31 of the nth full calendar year after training. */
  readonly calendarYears: number;
  /** The same in words: "the end of the sixth full calendar year after training". */
  readonly until: string;
}

/** What the ledger says of the days off that its pathways' `timeOff` counts. */
export interface DaysOffRule extends Provenance {
  readonly counts: string;
  readonly doesNotCount: string;
  readonly caution: string;
}

/** All facts of the countries that share one catalog. No rule in code knows a country. */
export interface CountryCatalog {
  readonly pathways: readonly Pathway[];
  /** By pathway id. */
  readonly pathwayDetails: Readonly<Record<string, PathwayDetails>>;
  /** In the order of the steps; within a step in the usual order of time. */
  readonly milestones: readonly CatalogMilestone[];
  /** By milestone id; empty where they are so long that the pages which show them bring them along. */
  readonly milestoneDetails: Readonly<Record<string, MilestoneDetails>>;
  /** What is often said of the length of the road there. */
  readonly saying?: string;
  /** Whom to ask where no source decides a date: "the ABR". */
  readonly examAuthority: string;
  readonly boardEligibility?: BoardEligibilityRule;
  readonly daysOff?: DaysOffRule;
}

/** The texts of the pathway of this id, in whichever of the catalogs it is. */
export function pathwayDetailsIn(
  catalogs: readonly CountryCatalog[],
  id: string,
): PathwayDetails | undefined {
  return catalogs.find(({ pathwayDetails }) => Object.hasOwn(pathwayDetails, id))?.pathwayDetails[
    id
  ];
}

import type { RuleKind } from '#catalog/changes.ts';
import type { TopicId } from '#catalog/guide/topicIds.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { StepId } from '#domain/step.ts';

/** Where a rule is seen at work. */
export type RulePlace =
  | { readonly kind: 'settings' }
  | { readonly kind: 'rotations' }
  | { readonly kind: 'logbook'; readonly log: 'procedures' | 'credits' }
  | { readonly kind: 'milestone'; readonly step: StepId; readonly milestoneId: string }
  | { readonly kind: 'guide'; readonly topicId: TopicId; readonly statementId: string };

/** One fact that the app works with or shows. */
export interface Rule {
  readonly id: RuleId;
  readonly kind: RuleKind;
  /** Where it holds; absent where it is not one country's. */
  readonly country?: string;
  readonly title: string;
  /** What it says, as a sentence. */
  readonly text: string;
  readonly provenance: Provenance;
  readonly place: RulePlace;
}

/** The kind, a colon, and the id among its kind. */
export type RuleId = `${RuleKind}:${string}`;

/** The days off that do not extend training. */
export function daysOffRuleId(country: string): RuleId {
  return `training:days-off, ${country}`;
}

export function boardEligibilityRuleId(country: string): RuleId {
  return `training:board-eligibility, ${country}`;
}

export function pathwayRuleId(pathwayId: string): RuleId {
  return `pathway:${pathwayId}`;
}

export function requirementRuleId(requirementId: string): RuleId {
  return `requirement:${requirementId}`;
}

export function milestoneRuleId(milestoneId: string): RuleId {
  return `milestone:${milestoneId}`;
}

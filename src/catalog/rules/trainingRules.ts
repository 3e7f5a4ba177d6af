import { pathwayDetails } from '#catalog/pathwayDetails.ts';
import { pathways } from '#catalog/pathways.ts';
import { boardEligibilityRule, daysOffRule } from '#catalog/trainingRules.ts';
import type { Rule } from './rule.ts';
import { daysOffRuleId, pathwayRuleId } from './rule.ts';

/** The pathways, and what moves the end of training on any of them. */
export const trainingRules: readonly Rule[] = [
  ...pathways.flatMap(({ id, name }): readonly Rule[] => {
    const details = pathwayDetails[id];
    if (details === undefined) return [];
    return [
      {
        id: pathwayRuleId(id),
        kind: 'pathway',
        title: name,
        text: details.summary,
        provenance: details,
        place: { kind: 'settings' },
      },
    ];
  }),
  {
    id: daysOffRuleId,
    kind: 'training',
    title: 'Days off that do not extend training',
    text: `${daysOffRule.counts} ${daysOffRule.doesNotCount} ${daysOffRule.caution}`,
    provenance: daysOffRule,
    place: { kind: 'settings' },
  },
  {
    id: 'training:board-eligibility',
    kind: 'training',
    title: 'Board eligibility',
    text: `It ends on December 31, ${boardEligibilityRule.calendarYears} full calendar years after the year in which training ends.`,
    provenance: boardEligibilityRule,
    place: { kind: 'settings' },
  },
];

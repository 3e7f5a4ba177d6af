import { milestoneDetails } from '#catalog/milestoneDetails.ts';
import { milestones } from '#catalog/milestones.ts';
import type { Rule } from './rule.ts';
import { milestoneRuleId } from './rule.ts';

/** When each milestone is due. */
export const milestoneRules: readonly Rule[] = milestones.flatMap(
  ({ id, step, title }): readonly Rule[] => {
    const details = milestoneDetails[id];
    if (details === undefined) return [];
    return [
      {
        id: milestoneRuleId(id),
        kind: 'milestone',
        title,
        text: `${details.timingText}.`,
        provenance: details,
        place: { kind: 'milestone', step, milestoneId: id },
      },
    ];
  },
);

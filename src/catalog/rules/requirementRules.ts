import { countriesText, creditRules } from '#catalog/creditRules.ts';
import { procedureCounts } from '#catalog/procedureCounts.ts';
import { requirementDetails } from '#catalog/requirementDetails.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import type { Rule } from './rule.ts';
import { requirementRuleId } from './rule.ts';

/** What rotations, procedures and credits are measured against. A requirement of several pathways is one rule. */
export const requirementRules: readonly Rule[] = [
  ...[...new Map(rotationRequirements.map(({ id, name }) => [id, name]))].flatMap(
    ([id, name]): readonly Rule[] => {
      const details = requirementDetails[id];
      if (details === undefined) return [];
      return [
        {
          id: requirementRuleId(id),
          kind: 'requirement',
          title: name,
          text: `${details.counts} ${details.note}`,
          provenance: details,
          place: { kind: 'rotations' },
        },
      ];
    },
  ),
  ...procedureCounts.map((count): Rule => ({
    id: requirementRuleId(count.id),
    kind: 'requirement',
    title: `Procedures: ${count.name}`,
    text: count.note,
    provenance: count,
    place: { kind: 'logbook', log: 'procedures' },
  })),
  ...creditRules.map((rule): Rule => ({
    id: requirementRuleId(rule.id),
    kind: 'requirement',
    title: `${rule.name}, ${countriesText(rule)}`,
    text: rule.note,
    provenance: rule,
    place: { kind: 'logbook', log: 'credits' },
  })),
];

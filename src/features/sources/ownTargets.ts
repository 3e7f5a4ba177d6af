/** Numbers of procedures and credits that a person has set for themselves. */
import { creditRules } from '#catalog/creditRules.ts';
import { procedureCounts } from '#catalog/procedureCounts.ts';
import { requirementRuleId } from '#catalog/rules/rule.ts';
import { paths } from '#parts/paths.ts';
import type { OwnValue } from './ownValues.ts';

/** Those that differ from the catalog's; `minimums` are by the id of the count or the rule. */
export function ownTargets(minimums: ReadonlyMap<string, number>): readonly OwnValue[] {
  return [
    ...procedureCounts.map((count) => ({ ...count, to: paths.procedures.link() })),
    ...creditRules.map((rule) => ({ ...rule, to: paths.credits.link() })),
  ].flatMap(({ id, name, minimum, to }) => {
    const own = minimums.get(id);
    if (own === undefined || own === minimum) return [];
    return [
      {
        key: `target ${id}`,
        ruleId: requirementRuleId(id),
        name,
        value: { text: `at least ${own}` },
        usual: { text: `at least ${minimum}` },
        to,
      },
    ];
  });
}

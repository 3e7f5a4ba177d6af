import type { LoadedOnce } from '#catalog/loadOnce.ts';
import { loadOnce } from '#catalog/loadOnce.ts';
import type { Rule } from '#catalog/rules/rule.ts';
import { trainingRules } from '#catalog/rules/trainingRules.ts';

export type Part = 'training' | 'milestones' | 'requirements' | 'guide';

/** Long texts: all but the first few are loaded when they are chosen. */
export const rulesOfParts: Readonly<Record<Part, LoadedOnce<readonly Rule[]>>> = {
  training: { known: () => trainingRules, load: () => Promise.resolve(trainingRules) },
  milestones: loadOnce(
    async () => (await import('#catalog/rules/milestoneRules.ts')).milestoneRules,
  ),
  requirements: loadOnce(
    async () => (await import('#catalog/rules/requirementRules.ts')).requirementRules,
  ),
  guide: loadOnce(async () => (await import('#catalog/rules/guideRules.ts')).loadGuideRules()),
};
